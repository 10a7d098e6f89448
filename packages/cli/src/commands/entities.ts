import type { Corpus, Entity } from '@tickmark/core';
import type { CommandModule, Context } from '../command.ts';
import { entityRecord } from '../json/entities.ts';
import { table } from '../text/table.ts';
import { jsonOf, visible } from '../text/visible.ts';
import { counted } from '../text/words.ts';

/** `tickmark entities`: people and places across the sources. */
export const entities: CommandModule = {
  name: 'entities',
  summary: 'people and places across the sources: aliases, titles, mentions',
  operands: '[paths...]',
  formats: ['text', 'json', 'jsonl'],
  options: [],
  examples: [
    { line: 'tickmark entities sources/', says: 'everybody and everywhere, with the forms each source uses' },
    { line: 'tickmark entities sources/ --format json', says: 'the same as data, with every mention' },
  ],
  async run(context) {
    const corpus = await context.load(context.operands);
    const found = corpus.entities.entities;
    if (context.format === 'text') await writeText(context, found);
    else if (context.format === 'jsonl') {
      for (const entity of found) await context.write(`${jsonOf(entityRecord(corpus, entity))}\n`);
    } else await context.write(`${jsonOf(recordsOf(corpus), 2)}\n`);
    return 0;
  },
};

function recordsOf(corpus: Corpus): unknown {
  return { entities: corpus.entities.entities.map((entity) => entityRecord(corpus, entity)) };
}

async function writeText({ paint, write }: Context, found: readonly Entity[]): Promise<void> {
  for (const kind of ['person', 'place', 'organization'] as const) {
    const ofKind = found.filter((entity) => entity.kind === kind);
    if (ofKind.length === 0) continue;
    await write(`${paint.title(counted(ofKind.length, kind, kind === 'person' ? 'people' : `${kind}s`))}\n`);
    const rows = ofKind.map((entity) => [
      visible(entity.name),
      counted(entity.mentions.length, 'mention'),
      counted(new Set(entity.mentions.map(({ path }) => path)).size, 'article'),
      visible(entity.titles.map(({ text }) => text).join('; ')),
      visible(
        entity.aliases
          .map(({ form }) => form)
          .filter((form) => form !== entity.name)
          .join('; '),
      ),
    ]);
    const columns = [
      { max: 32, style: paint[kind] },
      { align: 'right' },
      { align: 'right' },
      { max: 36 },
      { max: 48, style: paint.dim },
    ] as const;
    await write(`${table(rows, columns, '  ')}\n`);
  }
}
