import fc from 'fast-check';
import { expect, test } from 'vitest';
import { echoesOf, mostPeriods, rhythmOf } from '../../src/duplicates/echoes.ts';
import { seedsOf } from '../../src/duplicates/seeds.ts';
import { endWithEcho, shingleIndexOf } from '../../src/duplicates/shingle-index.ts';
import { wordsFrom } from './words.ts';

/** The places of the words at a position, as the index tells them. */
function placesOf(row: string, at: number): readonly number[] {
  const index = shingleIndexOf(wordsFrom(row));
  const { firsts, next } = index.places();
  const places: number[] = [];
  for (let i = firsts.get(index.shingles[at]!); i >= 0; i = next[i]!) places.push(i);
  return places;
}

test('an index tells all places of three words', () => {
  expect(placesOf('abcxabcyabc', 4)).toEqual([0, 4, 8]);
  expect(placesOf('abcdef', 1)).toEqual([1]);
});

test('words of two segments are no shingle', () => {
  expect([...shingleIndexOf(wordsFrom('abc|abc')).shingles].map((hash) => hash === 0)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('what goes on repeating itself is an echo after eight times, whatever its period', () => {
  for (const unit of ['a', 'ab', 'abcde']) {
    const { words, echoes } = shingleIndexOf(wordsFrom(unit.repeat(20)));
    expect(echoes).toEqual([{ from: 8 * unit.length, to: words.length }]);
  }
});

test('what comes again now and then is none', () => {
  expect(shingleIndexOf(wordsFrom('abcxabcyyabczabcxyzabcyxabcxxabczyabc')).echoes).toEqual([]);
});

test('a rhythm tells how far back and how often in a row', () => {
  const { period, count } = rhythmOf(Uint32Array.of(7, 0, 7, 5, 7, 7));
  expect([...period]).toEqual([0, 0, 2, 0, 2, 1]);
  expect([...count]).toEqual([0, 0, 1, 0, 2, 1]);
});

test('a run that reaches an echo ends with it', () => {
  const index = shingleIndexOf(wordsFrom(`xyz${'abcd'.repeat(12)}uvw`));
  expect(index.echoes).toEqual([{ from: 35, to: 51 }]);
  expect([10, 32, 33, 40, 51, 54].map((end) => endWithEcho(index, end))).toEqual([10, 32, 51, 51, 51, 54]);
});

test('echoes of two segments are two', () => {
  const row = `${'ab'.repeat(10)}|${'ab'.repeat(10)}`;
  const count = Uint8Array.from({ length: 38 }, (_, i) => (i > 15 ? mostPeriods : 0));
  expect(echoesOf({ period: new Int32Array(38), count }, 3, wordsFrom(row))).toEqual([
    { from: 16, to: 22 },
    { from: 20, to: 40 },
  ]);
});

test('the seeds of two texts are the same, whichever of them has its places at hand', () => {
  const row = fc.stringMatching(/^[abc|]{0,60}$/);
  fc.assert(
    fc.property(row, row, (first, second) => {
      const [a, b] = [first, second].map((text) => () => shingleIndexOf(wordsFrom(text)));
      const withPlaces = a!();
      withPlaces.places();
      expect(withPlaces.hasPlaces()).toBe(true);
      expect(seedsOf(withPlaces, b!())).toEqual(seedsOf(a!(), b!()));
    }),
    { numRuns: 300 },
  );
});
