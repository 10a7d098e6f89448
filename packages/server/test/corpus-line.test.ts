import {
  type Analysis,
  analyze,
  articleFromText,
  type Corpus,
  corpusSteps,
  createCorpus,
} from '@tickmark/core';
import { loadNameModel } from '@tickmark/core/node';
import { expect, test } from 'vitest';
import { CorpusLine } from '../src/corpus-line.ts';
import type { Host } from '../src/host.ts';

const model = loadNameModel();

/** Every look at the clock is a long time after the last: each step is followed by a pause. */
function slowHost(): Host {
  let now = 0;
  const host = {
    now: () => (now += 100),
    breathe: () => new Promise<void>((resolve) => setTimeout(resolve, 0)),
  };
  return host as unknown as Host;
}

function analysisOf(path: string, passengers: string): Analysis {
  const text = `Ferry strike\n\n${passengers} passengers waited in Lisbon on Monday, Anna Brandt said.\n`;
  return analyze(articleFromText(text, { path }), model);
}

const many = ['a.txt', 'b.txt', 'c.txt', 'd.txt'].map((path) => analysisOf(path, 'About 3,000'));
const told = ({ analyses, facts, entities }: Corpus): unknown => ({
  paths: [...analyses.keys()].toSorted(),
  facts: facts.facts,
  names: entities.entities.map(({ id, mentions }) => ({ id, mentions })),
});

test('articles that change while many are joined are as they were changed last', async () => {
  const line = new CorpusLine(slowHost());
  const round = line.inSteps((corpus) => corpusSteps(corpus, [], many));
  await new Promise((resolve) => setImmediate(resolve));
  const edited = analysisOf('b.txt', 'More than 4,000');
  line.change(['b.txt'], [edited]);
  expect([...line.current.analyses.keys()]).toEqual(['b.txt']);
  line.change(['d.txt'], []);
  expect(await round).toBe(true);
  expect(told(line.current)).toEqual(told(createCorpus([many[0]!, edited, many[2]!])));
});

test('rounds are taken one after the other, each on what the last one made', async () => {
  const line = new CorpusLine(slowHost());
  const [a, b, ...rest] = many;
  const first = line.inSteps((corpus) => corpusSteps(corpus, [], [a!, b!]));
  const second = line.inSteps((corpus) => corpusSteps(corpus, [], rest));
  expect(await Promise.all([first, second])).toEqual([true, true]);
  expect(told(line.current)).toEqual(told(createCorpus(many)));
});

test('a round that is cancelled leaves the corpus alone', async () => {
  const line = new CorpusLine(slowHost());
  line.change([], [many[0]!]);
  const before = line.current;
  let asked = 0;
  expect(
    await line.inSteps(
      (corpus) => corpusSteps(corpus, [], many),
      () => ++asked > 2,
    ),
  ).toBe(false);
  expect(line.current).toBe(before);
});

test('a round that fails does not hold up the next', async () => {
  const line = new CorpusLine(slowHost());
  const failing = line.inSteps(() => {
    throw new Error('a mistake');
  });
  await expect(failing).rejects.toThrow('a mistake');
  expect(await line.inSteps((corpus) => corpusSteps(corpus, [], many))).toBe(true);
});
