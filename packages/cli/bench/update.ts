import { analyze, articleFromText, createCorpus, updateCorpus, withArticle } from '@tickmark/core';
import { loadNameModel } from '@tickmark/core/node';
import { makeArticle } from '../../core/bench/articles.ts';
import { type Bench, median, seconds } from './bench.ts';
import { processorTime } from './bench-time.ts';

/** So many articles are changed, one after another. */
const edits = 60;

/** An index of 5,000 articles: building it, and changing one article as an editor does. */
export const update: Bench = {
  name: 'update',
  async run() {
    const names = loadNameModel();
    const articles = Array.from({ length: 5000 }, (_, n) => ({ path: `${n}.txt`, text: makeArticle(n) }));
    const analyses = articles.map(({ path, text }) => analyze(articleFromText(text, { path }), names));
    let corpus = createCorpus([]);
    const built = await seconds(() => {
      corpus = createCorpus(analyses);
    });
    const taken: number[] = [];
    for (let round = 0; round < edits; round++) {
      const { path, text } = articles[(round * 317) % articles.length]!;
      const changed = articleFromText(text.replace(/\d/, String(round % 10)), { path });
      taken.push(
        processorTime(() => {
          corpus = withArticle(corpus, analyze(changed, names));
        }),
      );
    }
    const removed = await seconds(() => updateCorpus(corpus, [articles[0]!.path], []));
    const method = '5,000 made articles, one thread';
    return [
      { metric: 'index of analyzed articles', value: built, unit: 's', method },
      {
        metric: 'one changed article, median',
        value: median(taken) / 1000,
        unit: 'ms',
        method: `${method}, analysis included, CPU time of ${edits} edits`,
      },
      {
        metric: 'one changed article, p95',
        value: taken.toSorted((a, b) => a - b)[Math.floor(0.95 * edits)]! / 1000,
        unit: 'ms',
        method: `${method}, CPU time of ${edits} edits`,
      },
      {
        metric: 'one changed article, slowest',
        value: Math.max(...taken) / 1000,
        unit: 'ms',
        method: `${method}, CPU time of ${edits} edits`,
      },
      { metric: 'one article taken out', value: removed * 1000, unit: 'ms', method },
    ];
  },
};
