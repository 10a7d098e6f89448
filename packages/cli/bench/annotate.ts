import { analyze, articleFromText } from '@tickmark/core';
import { loadNameModel } from '@tickmark/core/node';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { makeArticles } from './articles.ts';
import { type Bench, interleaved } from './bench.ts';

/** Reading and annotating single articles, beside two libraries that find names and numbers in the same text. */
export const annotate: Bench = {
  name: 'annotate',
  async run() {
    const articles = makeArticles(300);
    const megabytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
    const names = loadNameModel();
    const wink = winkNLP(model);
    const [ours = 1, compromise = 1, winks = 1] = await interleaved(5, [
      () => articles.map(({ path, text }) => analyze(articleFromText(text, { path }), names)),
      () => articles.map(({ text }) => compromiseOf(text)),
      () => articles.map(({ text }) => wink.readDoc(text).entities().out(wink.its.detail)),
    ]);
    const method = `${articles.length} made articles, ${megabytes.toFixed(2)} MB, one thread, median of 5 interleaved rounds`;
    return [
      { metric: 'annotate', value: megabytes / ours, unit: 'MB/s', method },
      { metric: 'annotate', value: articles.length / ours, unit: 'articles/s', method },
      { metric: 'compromise (people, places, numbers)', value: megabytes / compromise, unit: 'MB/s', method },
      { metric: 'wink-nlp (entities)', value: megabytes / winks, unit: 'MB/s', method },
      { metric: 'annotate against compromise', value: compromise / ours, unit: 'x', method },
      { metric: 'annotate against wink-nlp', value: winks / ours, unit: 'x', method },
    ];
  },
};

function compromiseOf(text: string): unknown {
  const doc = nlp(text);
  return [doc.people().out('array'), doc.places().out('array'), doc.numbers().json()];
}
