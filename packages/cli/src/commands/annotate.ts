import { annotationsOf, type Corpus, figureText, type ResolvedAnnotation } from '@tickmark/core';
import type { CommandModule, Context } from '../command.ts';
import { articleRecord } from '../json/annotations.ts';
import { positionAt } from '../text/context.ts';
import { contextTable } from '../text/context-table.ts';
import { jsonOf, visible } from '../text/visible.ts';
import { counted } from '../text/words.ts';

/** `tickmark annotate`: annotations per article. */
export const annotate: CommandModule = {
  name: 'annotate',
  summary: 'people, places, figures and boilerplate of every article',
  operands: '[paths...]',
  formats: ['text', 'json', 'jsonl'],
  options: [{ flags: '--organizations', description: 'organizations, too' }],
  examples: [
    { line: 'tickmark annotate sources/', says: 'everything marked in a folder of articles, to read' },
    { line: "tickmark annotate 'sources/**/*.txt' --format jsonl", says: 'one line of JSON an article' },
    {
      line: 'tickmark annotate a.txt --format json | jq -r \'.[].annotations[] | select(.kind=="person").name\'',
      says: 'the people of one article',
    },
  ],
  async run(context) {
    const corpus = await context.load(context.operands);
    const paths = [...corpus.analyses.keys()].toSorted();
    if (context.format === 'text') await writeText(context, corpus, paths);
    else if (context.format === 'jsonl') await writeLines(context, corpus, paths);
    else
      await context.write(
        `${jsonOf(
          paths.map((path) => articleRecord(corpus, path, isShown(context))),
          2,
        )}\n`,
      );
    return 0;
  },
};

/** Organizations are found so that a newspaper's name is no place; they are printed where they are asked for. */
function isShown(context: Context): (resolved: ResolvedAnnotation) => boolean {
  const all = context.option('organizations') === true;
  return ({ annotation }) => all || annotation.kind !== 'organization';
}

async function writeLines(context: Context, corpus: Corpus, paths: readonly string[]): Promise<void> {
  for (const path of paths) await context.write(`${jsonOf(articleRecord(corpus, path, isShown(context)))}\n`);
}

async function writeText(context: Context, corpus: Corpus, paths: readonly string[]): Promise<void> {
  for (const [i, path] of paths.entries()) {
    if (i > 0) await context.write('\n');
    await context.write(articleText(context, corpus, path));
  }
}

function articleText(context: Context, corpus: Corpus, path: string): string {
  const { paint, width } = context;
  const { article } = corpus.analyses.get(path)!;
  const resolved = annotationsOf(corpus, path).filter(isShown(context));
  const head = [article.outlet, article.date, article.title].filter((part) => part !== null).join(' · ');
  const heading = `${paint.title(visible(path))}${head === '' ? '' : `  ${paint.dim(visible(head))}`}\n`;
  const rows = resolved.map(({ annotation, entity }) => {
    const { line, column } = positionAt(article, annotation.span.start);
    return {
      cells: [`${line}:${column}`, annotation.kind, meaningText(annotation, entity)],
      article,
      span: annotation.span,
      style: paint[annotation.kind],
    };
  });
  const columns = [{ align: 'right', style: paint.dim }, {}, { max: 36 }] as const;
  const body = contextTable(rows, columns, { paint, width, indent: '  ' });
  return `${heading}${body}  ${paint.dim(summaryOf(resolved))}\n`;
}

/** What an annotation means, in a few words. */
function meaningText(
  annotation: ResolvedAnnotation['annotation'],
  entity: ResolvedAnnotation['entity'],
): string {
  if (annotation.kind === 'boilerplate') {
    const { kind, relation, original } = annotation.boilerplate;
    return visible(
      [kind, relation, original === null ? null : `of ${original.path}`].filter((x) => x !== null).join(', '),
    );
  }
  if (annotation.kind !== 'figure') return visible(entity?.name ?? annotation.name);
  const { item, attribution } = annotation.figure;
  const said = attribution === null ? '' : ` (${attribution.source})`;
  return visible(`${figureText(annotation.figure)}${item === null ? '' : ` ${item}`}${said}`);
}

function summaryOf(resolved: readonly ResolvedAnnotation[]): string {
  const count = (kind: string): number =>
    resolved.filter(({ annotation }) => annotation.kind === kind).length;
  return [
    counted(count('person'), 'person', 'people'),
    counted(count('place'), 'place'),
    counted(count('figure'), 'figure'),
    counted(count('boilerplate'), 'boilerplate stretch', 'boilerplate stretches'),
  ].join(', ');
}
