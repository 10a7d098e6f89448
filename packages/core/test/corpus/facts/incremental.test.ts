import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Corpus, createCorpus, updateCorpus } from '../../../src/corpus/corpus.ts';
import { compareRecords } from '../../../src/corpus/facts/blocking.ts';
import { type Blocks, membersOf, noBlocks } from '../../../src/corpus/facts/blocks.ts';
import type { FigureRecord } from '../../../src/corpus/facts/figure-record.ts';
import { recordsOf } from '../../../src/corpus/facts/record.ts';
import { type Pair, refile } from '../../../src/corpus/facts/refile.ts';
import { marked } from './marked.ts';

const things = ['dredgers', 'sailors', 'bridges', 'lanterns'];
const places = ['Tarvik', 'Ostrel', 'Munde'];
const verbs = ['were counted at the harbor', 'were lost in the storm', 'have been repaired since the flood'];

/** One sentence with a figure, from small lists, so that random articles often say the same. */
const sentence = fc
  .record({
    value: fc.integer({ min: 5, max: 9 }),
    thing: fc.constantFrom(...things),
    place: fc.constantFrom(...places),
    verb: fc.constantFrom(...verbs),
  })
  .map(
    ({ value, thing, place, verb }) => `In ${place} about [${value}00](about; ${thing}) ${verb} of ${place}.`,
  );

const article = fc
  .array(sentence, { minLength: 0, maxLength: 4 })
  .map((parts) => `The storm over the northern coast.\n\n${parts.join(' ')}`);
const paths = ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt', 'f.txt'];

/** An edit: another text at a path, or none. */
const edit = fc.record({ path: fc.constantFrom(...paths), text: fc.option(article, { freq: 4 }) });

test('facts after any edits in any order are those of a corpus built at once', () => {
  let linked = 0;
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 14 }), (edits) => {
      let corpus: Corpus = createCorpus([]);
      const texts = new Map<string, string>();
      for (const { path, text } of edits) {
        corpus = updateCorpus(corpus, [path], text === null ? [] : [marked(path, { text })]);
        if (text === null) texts.delete(path);
        else texts.set(path, text);
      }
      const whole = createCorpus([...texts].reverse().map(([path, text]) => marked(path, { text })));
      expect(corpus.facts.facts).toEqual(whole.facts.facts);
      expect(links(corpus)).toEqual(links(whole));
      linked += whole.facts.facts.length;
    }),
    { numRuns: 40, seed: 7 },
  );
  expect(linked).toBeGreaterThan(20);
}, 30_000);

test('an update that changes nothing of an article leaves its facts the same objects', () => {
  const texts = ['a.txt', 'b.txt', 'c.txt'].map((path) =>
    marked(path, {
      text: 'In Tarvik [400](; dredgers) were counted at the harbor of Tarvik after the storm.',
    }),
  );
  const other = marked('z.txt', {
    text: 'Elsewhere [12](; lanterns) hang over a quiet street in Munde today.',
  });
  const corpus = createCorpus([...texts, other]);
  const changed = updateCorpus(
    corpus,
    ['z.txt'],
    [marked('z.txt', { text: 'Elsewhere nobody counts lanterns.' })],
  );
  expect(changed.facts.facts).toEqual(corpus.facts.facts);
  expect(corpus.facts.facts).toHaveLength(1);
});

/** All links of a corpus, in a form that can be compared. */
function links(corpus: Corpus): readonly string[] {
  const rows = [...corpus.facts.links.links.values()].flatMap((row) => [...row.values()].flat());
  return rows.map(({ a, b, score }) => `${placeOf(a)} ${placeOf(b)} ${score}`).sort();
}

function placeOf({ source, annotation }: FigureRecord): string {
  return `${source.path}:${annotation.span.start}`;
}

/** A figure of an article that is named by a number. */
function figure(name: number): FigureRecord {
  const text = 'It is said that [7](; dredgers) were seen.';
  return recordsOf(marked(`${String(name).padStart(3, '0')}.txt`, { text }))[0]!;
}

/** Figures and their blocks. */
type Filed = ReadonlyMap<FigureRecord, readonly number[]>;

function blocksOf(filed: Filed): Blocks {
  return refile(
    noBlocks,
    [...filed].map(([record, after]) => ({ record, before: [], after })),
    1,
  ).blocks;
}

/** Pairs of a block that are at most `window` apart. */
function met(filed: Filed, window: number): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const key of new Set([...filed.values()].flat())) {
    const block = [...filed].filter(([, keys]) => keys.includes(key)).map(([record]) => record);
    block.sort(compareRecords);
    for (const [i, a] of block.entries()) {
      for (const b of block.slice(i + 1, i + 1 + window)) pairs.add(pairOf({ a, b }));
    }
  }
  return pairs;
}

function pairOf({ a, b }: Pair): string {
  return [placeOf(a), placeOf(b)].sort().join(' ');
}

const key = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

test('refiling names every pair that comes within the window or falls out of it', () => {
  const keys = [7, -9, 1 << 24];
  const keyed = fc.uniqueArray(
    fc.record({ name: fc.nat(30), keys: fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1 }) }),
    { selector: ({ name }) => name, maxLength: 16 },
  );
  const figures = Array.from({ length: 31 }, (_, name) => figure(name));
  const filedOf = (named: readonly { readonly name: number; readonly keys: readonly number[] }[]): Filed =>
    new Map(named.map(({ name, keys }) => [figures[name]!, keys]));
  fc.assert(
    fc.property(keyed, keyed, fc.integer({ min: 1, max: 3 }), (first, second, window) => {
      const before = filedOf(first);
      const after = filedOf(second);
      const filings = [...new Set([...before.keys(), ...after.keys()])].map((record) => ({
        record,
        before: before.get(record) ?? [],
        after: after.get(record) ?? [],
      }));
      const { blocks, came, parted } = refile(blocksOf(before), filings, window);
      for (const key of keys) expect(membersOf(blocks, key)).toEqual(membersOf(blocksOf(after), key));
      const old = met(before, window);
      const now = met(after, window);
      const come = new Set(came.map(pairOf));
      const gone = new Set(parted.map(pairOf));
      for (const pair of now) if (!old.has(pair)) expect(come.has(pair)).toBe(true);
      for (const pair of old) if (!now.has(pair)) expect(gone.has(pair)).toBe(true);
      for (const pair of come) expect(now.has(pair)).toBe(true);
      for (const pair of gone) expect(old.has(pair)).toBe(true);
    }),
  );
});

test('a block holds what was filed there, whatever its key', () => {
  fc.assert(
    fc.property(fc.uniqueArray(key, { minLength: 1, maxLength: 20 }), (keys) => {
      const filed = new Map(keys.map((each, name) => [figure(name), [each]]));
      const blocks = blocksOf(filed);
      for (const [record, [each]] of filed) expect(membersOf(blocks, each!)).toEqual([record]);
    }),
  );
});

test('where a figure comes between others, only they fall out of reach of each other', () => {
  const stay = [1, 2, 3, 5, 6].map(figure);
  const blocks = blocksOf(new Map(stay.map((record) => [record, [1]])));
  const put = figure(4);
  const { came, parted } = refile(blocks, [{ record: put, before: [], after: [1] }], 2);
  expect(came.every(({ a, b }) => a === put || b === put)).toBe(true);
  expect(new Set(parted.map(pairOf))).toEqual(
    new Set([pairOf({ a: stay[1]!, b: stay[3]! }), pairOf({ a: stay[2]!, b: stay[4]! })]),
  );
});
