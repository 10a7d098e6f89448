import { expect, test } from 'vitest';
import { noEntities, updateEntities } from '../../src/corpus/entities.ts';
import { noFacts } from '../../src/corpus/facts.ts';
import { noPassages } from '../../src/duplicates/passages.ts';
import { aboutEntity, createCorpus, emptyCorpus } from '../../src/index.ts';
import { analysisOf } from '../corpus/names.ts';

/** A corpus of these lines by path, with nothing in it but names. */
function corpusOf(articles: Readonly<Record<string, readonly string[]>>) {
  const analyses = Object.entries(articles).map(([path, lines]) => analysisOf(path, lines));
  const byPath = new Map(analyses.map((analysis) => [analysis.article.path, analysis]));
  const entities = updateEntities(noEntities, [], analyses);
  return { ...emptyCorpus, analyses: byPath, passages: noPassages, facts: noFacts, entities };
}

test('the answer tells titles and mentions source by source, and what the sources disagree on', () => {
  const corpus = corpusOf({
    'a.txt': ['person Ann Low | Ann Low | Deputy Foreign Minister', 'person Ann Low | Low | | Ms.'],
    'b.txt': ['person Ann B. Low || foreign minister'],
  });
  expect(aboutEntity(corpus, corpus.entities.entities[0]!)).toMatchObject({
    id: 'person:ann-b-low',
    name: 'Ann B. Low',
    disagreements: [
      { titles: ['Deputy Foreign Minister', 'foreign minister'], paths: [['a.txt'], ['b.txt']] },
    ],
    sources: [
      { path: 'a.txt', forms: ['Ann Low', 'Low'], titles: ['Deputy Foreign Minister', 'Ms.'] },
      { path: 'b.txt', forms: ['Ann B. Low'], titles: ['foreign minister'] },
    ],
    firstMention: { path: 'a.txt', quote: 'Ann Low', sentenceText: 'Ann Low' },
  });
});

test('the earliest article comes first, whatever its path', () => {
  const corpus = corpusOf({
    'a.txt': ['person Ann Low', 'person May 9, 2021'],
    'b.txt': ['person Ann Low', 'person May 7, 2021'],
    'c.txt': ['person Ann Low'],
  });
  const entity = corpus.entities.entities.find(({ name }) => name === 'Ann Low')!;
  expect(aboutEntity(corpus, entity).sources.map(({ path }) => path)).toEqual(['b.txt', 'a.txt', 'c.txt']);
});

test('an entity of another corpus is a mistake of the caller', () => {
  const { entities } = corpusOf({ 'a.txt': ['person Ann Low'] });
  expect(() => aboutEntity(createCorpus([]), entities.entities[0]!)).toThrow(RangeError);
});
