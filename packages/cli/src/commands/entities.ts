import { aboutEntity, type Corpus, type Entity, type EntityAnswer } from '@tickmark/core';
import type { CommandModule, Context } from '../command.ts';
import { entityRecord } from '../json/entities.ts';
import { positionAt } from '../text/context.ts';
import { csvRow } from '../text/csv.ts';
import { table } from '../text/table.ts';
import { jsonOf, visible } from '../text/visible.ts';
import { counted } from '../text/words.ts';

/** `tickmark entities`: people and places across the sources. */
export const entities: CommandModule = {
  name: 'entities',
  summary: 'people and places across the sources: aliases, titles, mentions',
  operands: '[paths...]',
  formats: ['text', 'json', 'jsonl', 'csv'],
  options: [
    {
      flags: '--kind <kind>',
      description: 'people, places or organizations only; organizations are left out unless asked for',
      choices: ['person', 'place', 'organization'],
    },
    { flags: '--disagreements', description: 'only people whose titles the sources disagree on' },
  ],
  examples: [
    { line: 'tickmark entities sources/', says: 'everybody and everywhere, with the forms each source uses' },
    { line: 'tickmark entities sources/ --kind person --disagreements', says: 'whose title is in doubt' },
    { line: 'tickmark entities sources/ --format csv', says: 'a row for every entity and source' },
    { line: 'tickmark entities sources/ --format json', says: 'the same as data, with every mention' },
  ],
  async run(context) {
    const corpus = await context.load(context.operands);
    const found = corpus.entities.entities.filter((entity) => isWanted(context, entity));
    await writers[context.format]!(context, corpus, found);
    return 0;
  },
};

function isWanted(context: Context, entity: Entity): boolean {
  const kind = context.option('kind');
  if (kind === undefined ? entity.kind === 'organization' : entity.kind !== kind) return false;
  return context.option('disagreements') !== true || entity.titlesDisagree;
}

type Writer = (context: Context, corpus: Corpus, found: readonly Entity[]) => Promise<void>;

const writers: Readonly<Record<string, Writer>> = {
  text: writeText,
  csv: writeCsv,
  jsonl: async ({ write }, corpus, found) => {
    for (const entity of found) await write(`${jsonOf(entityRecord(corpus, entity))}\n`);
  },
  json: async ({ write }, corpus, found) => {
    await write(`${jsonOf({ entities: found.map((entity) => entityRecord(corpus, entity)) }, 2)}\n`);
  },
};

async function writeText(context: Context, corpus: Corpus, found: readonly Entity[]): Promise<void> {
  const { paint, write } = context;
  for (const kind of ['person', 'place', 'organization'] as const) {
    const ofKind = found.filter((entity) => entity.kind === kind);
    if (ofKind.length === 0) continue;
    await write(`${paint.title(counted(ofKind.length, kind, kind === 'person' ? 'people' : `${kind}s`))}\n`);
    for (const entity of ofKind) await write(entityText(context, corpus, aboutEntity(corpus, entity)));
  }
}

function entityText({ paint }: Context, corpus: Corpus, entity: EntityAnswer): string {
  const { name, place, sources, firstMention, disagreements } = entity;
  const mentions = sources.reduce((sum, source) => sum + source.mentions.length, 0);
  const what = place === null ? '' : [place.kind, place.country].filter((part) => part !== null).join(', ');
  const counts = `${counted(mentions, 'mention')} in ${counted(sources.length, 'article')}`;
  const { line, column } = positionAt(
    corpus.analyses.get(firstMention.path)!.article,
    firstMention.span.start,
  );
  const others = entity.aliases.map(({ form }) => form).filter((form) => form !== name);
  const head = [what, counts, others.length === 0 ? '' : `also ${others.join('; ')}`].filter(
    (part) => part !== '',
  );
  const rows = sources.map(({ path, titles, mentions: found }) => [
    visible(path),
    String(found.length),
    visible(titles.join('; ')),
  ]);
  const conflicts = disagreements.map(({ titles: [a, b] }) => `    ${paint.bad(visible(`${a} ≠ ${b}`))}\n`);
  return (
    `  ${paint[entity.kind](visible(name))}  ${paint.dim(visible(head.join(' · ')))}\n` +
    conflicts.join('') +
    table(rows, [{ max: 48 }, { align: 'right' }, { max: 60, style: paint.dim }], '    ') +
    `    ${paint.dim(visible(`first at ${firstMention.path}:${line}:${column}`))}\n`
  );
}

const columns = [
  'id',
  'kind',
  'name',
  'country',
  'placeKind',
  'path',
  'mentions',
  'forms',
  'titles',
  'disagrees',
  'first',
];

/** A row for every entity and source; lists inside a field are separated by semicolons. */
async function writeCsv({ write }: Context, corpus: Corpus, found: readonly Entity[]): Promise<void> {
  await write(csvRow(columns));
  for (const entity of found) {
    const { id, kind, name, place, sources, disagreements } = aboutEntity(corpus, entity);
    for (const { path, mentions, forms, titles } of sources) {
      const against = disagreements.some(({ titles: pair }) => titles.some((title) => pair.includes(title)));
      const first = mentions[0]!.span.start;
      const row = [id, kind, name, place?.country ?? '', place?.kind ?? '', path, mentions.length];
      await write(csvRow([...row, forms.join('; '), titles.join('; '), against, first]));
    }
  }
}
