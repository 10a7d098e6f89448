import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Corpus, createCorpus, updateCorpus } from '../../../src/corpus/corpus.ts';
import { refile } from '../../../src/corpus/facts/block-edit.ts';
import { compareRecords } from '../../../src/corpus/facts/blocking.ts';
import { linkAll } from '../../../src/corpus/facts/link-all.ts';
import { type FigureRecord, recordsOf } from '../../../src/corpus/facts/record.ts';
import type { Weighed } from '../../../src/corpus/facts/weights.ts';
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

/** A weighed record that is in the blocks of these keys. */
function inBlocks(name: number, keys: readonly number[]): Weighed {
  const analysis = marked(`${String(name).padStart(3, '0')}.txt`, {
    text: 'It is said that [7](; dredgers) were seen.',
  });
  const [record] = recordsOf(analysis);
  return { record: record!, source: { story: [], storyBar: 0 }, words: [], total: 0, keys };
}

/** Pairs of a block that are at most `window` apart. */
function met(all: readonly Weighed[], window: number): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const key of new Set(all.flatMap(({ keys }) => keys))) {
    const block = all.filter(({ keys }) => keys.includes(key)).map(({ record }) => record);
    block.sort(compareRecords);
    for (const [i, a] of block.entries()) {
      for (const b of block.slice(i + 1, i + 1 + window)) pairs.add(pairOf(a, b));
    }
  }
  return pairs;
}

function pairOf(a: FigureRecord, b: FigureRecord): string {
  return [placeOf(a), placeOf(b)].sort().join(' ');
}

test('refiling names every pair that comes within the window or falls out of it', () => {
  const keyed = fc.uniqueArray(
    fc.record({ name: fc.nat(30), keys: fc.uniqueArray(fc.constantFrom(1, 2), { minLength: 1 }) }),
    { selector: ({ name }) => name, maxLength: 16 },
  );
  fc.assert(
    fc.property(keyed, keyed, fc.integer({ min: 1, max: 3 }), (first, second, window) => {
      const before = first.map(({ name, keys }) => inBlocks(name, keys));
      const known = new Map(before.map((weighed) => [weighed.record.source.path, weighed.record]));
      const after = second.map(({ name, keys }) => {
        const weighed = inBlocks(name, keys);
        return { ...weighed, record: known.get(weighed.record.source.path) ?? weighed.record };
      });
      const { blocks } = linkAll(before, { keys: 2, window });
      const { near, moved } = refile(blocks, before, after, window);
      const told = new Set([...near, ...moved].map(({ a, b }) => pairOf(a, b)));
      for (const pair of met(after, window)) expect(told.has(pair)).toBe(true);
    }),
  );
});

test('only what is swapped is looked at again, besides pairs that moved', () => {
  const stay = [1, 2, 3, 5, 6].map((name) => inBlocks(name, [1]));
  const { blocks } = linkAll(stay, { keys: 1, window: 2 });
  const put = inBlocks(4, [1]);
  const { near, moved } = refile(blocks, [], [put], 2);
  expect(near.every(({ a, b }) => a === put.record || b === put.record)).toBe(true);
  expect(new Set(moved.map(({ a, b }) => pairOf(a, b)))).toEqual(
    new Set([pairOf(stay[1]!.record, stay[3]!.record), pairOf(stay[2]!.record, stay[4]!.record)]),
  );
});
