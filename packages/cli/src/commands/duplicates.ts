import {
  type Cluster,
  type Corpus,
  changesOf,
  escapeMarkdown,
  quoteOf,
  type SourceGroup,
  type TwinChange,
} from '@tickmark/core';
import type { CommandModule, Context } from '../command.ts';
import { clusterRecord, duplicatesRecord } from '../json/duplicates.ts';
import { Stop } from '../problem.ts';
import { positionAt } from '../text/context.ts';
import { contextTable } from '../text/context-table.ts';
import { table } from '../text/table.ts';
import { jsonOf, visible } from '../text/visible.ts';
import { counted } from '../text/words.ts';

/** `tickmark duplicates`: passages that stand more than once, and source groups. */
export const duplicates: CommandModule = {
  name: 'duplicates',
  summary: 'passages that stand more than once, and who copied whom',
  operands: '[paths...]',
  formats: ['text', 'json', 'jsonl', 'md'],
  options: [
    { flags: '--show-diff', description: 'the words that differ between a copy and its original' },
    { flags: '--within', description: 'only what stands again in the same article' },
    { flags: '--across', description: 'only what stands in several articles' },
    { flags: '--min-words <count>', description: 'only passages of at least so many words' },
  ],
  examples: [
    { line: 'tickmark duplicates sources/', says: 'copied passages and the articles that are copies' },
    {
      line: 'tickmark duplicates sources/ --across --min-words 20 --show-diff',
      says: 'long ones, and what was changed in the copies',
    },
    { line: 'tickmark duplicates sources/ --format json', says: 'the same as data' },
  ],
  async run(context) {
    const isWanted = filterOf(context);
    const withDiff = context.option('showDiff') === true;
    const corpus = await context.load(context.operands);
    const clusters = corpus.passages.clusters.filter((cluster) => isWanted(corpus, cluster));
    if (context.format === 'text') await writeText(context, corpus, clusters, withDiff);
    else if (context.format === 'md') await context.write(markdownOf(corpus, clusters, withDiff));
    else if (context.format === 'jsonl') {
      for (const cluster of clusters)
        await context.write(`${jsonOf(clusterRecord(corpus, cluster, withDiff))}\n`);
    } else await context.write(`${jsonOf(duplicatesRecord(corpus, clusters, withDiff), 2)}\n`);
    return 0;
  },
};

/** Which clusters were asked for. `--within` and `--across` together ask for both. */
function filterOf(context: Context): (corpus: Corpus, cluster: Cluster) => boolean {
  const within = context.option('within') === true;
  const across = context.option('across') === true;
  const least = context.option('minWords');
  const minWords = least === undefined ? 0 : Number(least);
  if (!Number.isInteger(minWords) || minWords < 0)
    throw new Stop({
      code: 'usage',
      reason: `--min-words takes a number of words, not ${String(least)}`,
      command: 'duplicates',
    });
  return (corpus, cluster) => {
    const isWithin = cluster.relation === 'repeat-within';
    if (within !== across && within !== isWithin) return false;
    return minWords <= wordsOf(corpus, cluster);
  };
}

/** Words of the original. */
function wordsOf(corpus: Corpus, { occurrences: [original] }: Cluster): number {
  const { path, span } = original!;
  return quoteOf(corpus.analyses.get(path)!.article.text, span).split(/\s+/).filter(Boolean).length;
}

async function writeText(
  context: Context,
  corpus: Corpus,
  clusters: readonly Cluster[],
  withDiff: boolean,
): Promise<void> {
  const { sourceGroups } = corpus.passages;
  for (const cluster of clusters) {
    await context.write(`${clusterText(context, corpus, cluster)}\n`);
    if (withDiff) await context.write(diffText(context, corpus, cluster));
  }
  for (const { original, members } of sourceGroups) {
    await context.write(`${context.paint.title('copies of')} ${visible(original)}\n`);
    const rows = members.map(({ path, share }) => [visible(path), `${percent(share)} of its words`]);
    await context.write(`${table(rows, [{}, { align: 'right' }], '  ')}\n`);
  }
  const total = `${counted(clusters.length, 'passage')}, ${counted(sourceGroups.length, 'source group')}`;
  await context.write(`${context.paint.dim(total)}\n`);
}

function clusterText({ paint, width }: Context, corpus: Corpus, cluster: Cluster): string {
  const heading = `${paint.title(cluster.relation)} ${cluster.kind}  ${paint.dim(`similarity ${cluster.similarity.toFixed(2)}`)}\n`;
  const rows = cluster.occurrences.map(({ path, span, original }) => {
    const { article } = corpus.analyses.get(path)!;
    const cells = [original ? 'original' : 'copy', visible(placeOf(corpus, path, span.start))];
    return { cells, article, span, style: paint.boilerplate };
  });
  const columns = [{ style: paint.dim }, { max: 60 }];
  return heading + contextTable(rows, columns, { paint, width, indent: '  ' });
}

/** The differing words; where there is one copy, its path stands above them already. */
function diffText({ paint, width }: Context, corpus: Corpus, cluster: Cluster): string {
  const place = cluster.occurrences.length > 2 ? placeOf : lineAndColumn;
  const rows = changesOf(corpus, cluster).map((change) => [
    change.digits ? 'number' : 'words',
    visible(place(corpus, change.path, change.copy.start)),
    visible(`${sideOf(change.originalQuote)} → ${sideOf(change.copyQuote)}`),
  ]);
  return rows.length === 0
    ? ''
    : `${table(rows, [{ style: paint.dim }, { max: 46 }, { max: Math.max(30, width - 60) }], '    ')}\n`;
}

function sideOf(quote: string): string {
  return quote === '' ? '(left out)' : `“${quote}”`;
}

function placeOf(corpus: Corpus, path: string, offset: number): string {
  return `${path}:${lineAndColumn(corpus, path, offset)}`;
}

function lineAndColumn(corpus: Corpus, path: string, offset: number): string {
  const { line, column } = positionAt(corpus.analyses.get(path)!.article, offset);
  return `${line}:${column}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** The same as Markdown, for a note or an issue. */
function markdownOf(corpus: Corpus, clusters: readonly Cluster[], withDiff: boolean): string {
  const parts = clusters.map((cluster) => clusterMarkdown(corpus, cluster, withDiff));
  const groups = corpus.passages.sourceGroups.map(groupMarkdown);
  return [
    '# Passages that stand more than once',
    ...parts,
    ...(groups.length > 0 ? ['# Copies', ...groups] : []),
    '',
  ].join('\n\n');
}

function clusterMarkdown(corpus: Corpus, cluster: Cluster, withDiff: boolean): string {
  const { path, span } = cluster.occurrences[0]!;
  const quote = quoteOf(corpus.analyses.get(path)!.article.text, span).replace(/\s+/g, ' ');
  const places = cluster.occurrences.map(
    (occurrence) =>
      `- ${escaped(placeOf(corpus, occurrence.path, occurrence.span.start))}${occurrence.original ? ' (original)' : `, ${percent(occurrence.similarity)} the same`}`,
  );
  const changes = withDiff ? changesOf(corpus, cluster).map(changeMarkdown) : [];
  return [
    `## ${cluster.relation}: ${cluster.kind}`,
    `> ${escaped(quote)}`,
    [...places, ...changes].join('\n'),
  ].join('\n\n');
}

function changeMarkdown({ path, originalQuote, copyQuote, digits }: TwinChange): string {
  const what = digits ? '**number** ' : '';
  return `- ${escaped(path)}: ${what}${escaped(sideOf(originalQuote))} → ${escaped(sideOf(copyQuote))}`;
}

function groupMarkdown({ original, members }: SourceGroup): string {
  const rows = members.map(({ path, share }) => `- ${escaped(path)}: ${percent(share)} of its words`);
  return [`Copies of ${escaped(original)}:`, rows.join('\n')].join('\n\n');
}

function escaped(text: string): string {
  return escapeMarkdown(visible(text.replace(/\s+/g, ' ')));
}
