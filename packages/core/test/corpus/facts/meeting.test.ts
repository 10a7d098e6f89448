import { expect, test } from 'vitest';
import { keysOfEach, reachOf } from '../../../src/corpus/facts/blocking.ts';
import { membersOf } from '../../../src/corpus/facts/blocks.ts';
import type { FigureRecord } from '../../../src/corpus/facts/figure-record.ts';
import { noLinks, relink } from '../../../src/corpus/facts/linking.ts';
import { type Meeting, meet, pairsOf } from '../../../src/corpus/facts/meeting.ts';
import type { Pair } from '../../../src/corpus/facts/refile.ts';
import { weightsOf } from '../../../src/corpus/facts/weights.ts';
import { madeArticle } from './made-figures.ts';

const articles = Array.from({ length: 500 }, (_, i) => madeArticle(i, 0));
const all = articles.flat();
const { index } = relink(noLinks, [], articles);
const weights = weightsOf(index.counts);
const meeting: Meeting = {
  blocks: index.blocks,
  telling: index.telling,
  // Narrower than the corpus asks for: so blocks are longer than the window.
  reach: { ...reachOf(index.counts), window: 3 },
  weights,
  filed: new Map(),
};

const keys = keysOfEach(all, meeting.reach, weights, index.telling);

/** The pairs of two figures that stand within the window of each other in some block, found by going through the blocks. */
const met: ReadonlySet<string> = new Set(
  [...new Set([...keys.values()].flat())].flatMap((key) => {
    const block = membersOf(index.blocks, key);
    return block.flatMap((a, i) => block.slice(i + 1, i + 4).map((b) => nameOf({ a, b })));
  }),
);

function placeOf({ source, index: place }: FigureRecord): string {
  return `${source.path}:${place}`;
}

function nameOf({ a, b }: Pair): string {
  return [placeOf(a), placeOf(b)].sort().join(' ');
}

test('every figure is in the blocks of its keys', () => {
  for (const [record, own] of keys) {
    for (const key of own) expect(membersOf(index.blocks, key).includes(record)).toBe(true);
  }
  expect(
    Math.max(...[...keys.values()].flat().map((key) => membersOf(index.blocks, key).length)),
  ).toBeGreaterThan(8);
});

test('the pairs of some figures are those that meet in a block, each told once by each of its figures', () => {
  const some = all.filter((_, i) => i % 7 === 0);
  const names = pairsOf(meeting, some).map(({ a, b }) => `${placeOf(a)} with ${placeOf(b)}`);
  expect(new Set(names).size).toBe(names.length);
  const places = new Set(some.map(placeOf));
  const expected = [...met].filter((pair) => pair.split(' ').some((place) => places.has(place)));
  expect(new Set(pairsOf(meeting, some).map(nameOf))).toEqual(new Set(expected));
});

test('two figures meet or not, whichever is asked about', () => {
  const pairs = all.slice(0, 200).flatMap((a, i) => all.slice(i + 1, i + 200).map((b) => ({ a, b })));
  const asked = pairs.filter((pair, i) => i % 40 === 0 || met.has(nameOf(pair)));
  for (const { a, b } of asked) {
    expect(meet(meeting, a, b)).toBe(met.has(nameOf({ a, b })));
    expect(meet(meeting, b, a)).toBe(met.has(nameOf({ a, b })));
  }
  expect(asked.some(({ a, b }) => meet(meeting, a, b))).toBe(true);
});

test('keys that are known already are not worked out again', () => {
  const some = all.slice(0, 30);
  const known: Meeting = { ...meeting, filed: new Map(some.map((record) => [record, [12_345]])) };
  expect(pairsOf(known, some)).toEqual([]);
  expect(pairsOf({ ...meeting, filed: keys }, some)).toEqual(pairsOf(meeting, some));
});
