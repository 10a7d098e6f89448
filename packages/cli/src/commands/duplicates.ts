import type { Cluster, Corpus } from '@tickmark/core';
import type { CommandModule, Context } from '../command.ts';
import { clusterRecord, duplicatesRecord } from '../json/duplicates.ts';
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
  formats: ['text', 'json', 'jsonl'],
  options: [],
  examples: [
    { line: 'tickmark duplicates sources/', says: 'copied passages and the articles that are copies' },
    { line: 'tickmark duplicates sources/ --format json', says: 'the same as data' },
  ],
  async run(context) {
    const corpus = await context.load(context.operands);
    if (context.format === 'text') await writeText(context, corpus);
    else if (context.format === 'jsonl') {
      for (const cluster of corpus.passages.clusters)
        await context.write(`${jsonOf(clusterRecord(corpus, cluster))}\n`);
    } else await context.write(`${jsonOf(duplicatesRecord(corpus), 2)}\n`);
    return 0;
  },
};

async function writeText(context: Context, corpus: Corpus): Promise<void> {
  const { clusters, sourceGroups } = corpus.passages;
  for (const cluster of clusters) await context.write(`${clusterText(context, corpus, cluster)}\n`);
  for (const { original, members } of sourceGroups) {
    await context.write(`${context.paint.title('copies of')} ${visible(original)}\n`);
    const rows = members.map(({ path, share }) => [
      visible(path),
      `${Math.round(share * 100)} % of its words`,
    ]);
    await context.write(`${table(rows, [{}, { align: 'right' }], '  ')}\n`);
  }
  const total = `${counted(clusters.length, 'passage')}, ${counted(sourceGroups.length, 'source group')}`;
  await context.write(`${context.paint.dim(total)}\n`);
}

function clusterText({ paint, width }: Context, corpus: Corpus, cluster: Cluster): string {
  const heading = `${paint.title(cluster.relation)} ${cluster.kind}  ${paint.dim(`similarity ${cluster.similarity.toFixed(2)}`)}\n`;
  const rows = cluster.occurrences.map(({ path, span, original }) => {
    const { article } = corpus.analyses.get(path)!;
    const { line, column } = positionAt(article, span.start);
    const cells = [original ? 'original' : 'copy', visible(`${path}:${line}:${column}`)];
    return { cells, article, span, style: paint.boilerplate };
  });
  const columns = [{ style: paint.dim }, { max: 60 }];
  return heading + contextTable(rows, columns, { paint, width, indent: '  ' });
}
