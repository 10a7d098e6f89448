import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordsFrom } from '../../../src/corpus/facts/figure-record.ts';
import type { FigureTraits, Source } from '../../../src/corpus/facts/figure-traits.ts';
import { noPeriod } from '../../../src/corpus/facts/period.ts';
import { Mark } from '../../../src/corpus/facts/surroundings.ts';
import { madeArticle } from './made-figures.ts';

const [some] = madeArticle(0, 0);
const { annotation } = some!;

const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const hashes = fc.array(hash, { maxLength: 5 });
const day = fc.oneof(fc.constant(Number.NaN), fc.integer({ min: -400_000, max: 400_000 }));
const offset = fc.nat(1_000_000);

/** A word's hash and its mark. */
const word = fc.tuple(hash, fc.nat(15));

const traits: fc.Arbitrary<FigureTraits> = fc
  .record({
    kind: hash,
    sentence: fc.record({ start: offset, end: offset }),
    denotation: fc.record({
      low: fc.double(),
      high: fc.double(),
      point: fc.double(),
      bound: fc.constantFrom('below', 'above', 'around', 'exact', 'range'),
    }),
    holder: fc.record({ family: hash, given: hash, noun: hash }),
    from: day,
    to: day,
    timed: fc.boolean(),
    sole: fc.option(fc.boolean()),
    part: fc.constantFrom(null, 'some' as const, 'sort' as const, 'degree' as const),
    item: fc.record({ head: hash, classId: fc.nat(500) }),
    marked: fc.array(word, { maxLength: 8 }),
    predicates: hashes,
    actors: hashes,
    modifiers: hashes,
    countries: hashes,
    supposed: fc.boolean(),
    anaphoric: fc.boolean(),
    inclusive: fc.boolean(),
    another: fc.boolean(),
    change: fc.boolean(),
    former: fc.boolean(),
    quoted: fc.boolean(),
    period: fc.oneof(
      fc.constant(noPeriod),
      fc.record({ year: fc.nat(2100), part: hash, months: fc.nat(12) }),
    ),
    masked: hash,
  })
  .map(({ marked, ...rest }) => ({
    ...rest,
    annotation,
    words: marked.map(([each]) => each),
    marks: marked.map(([, mark]) => mark),
  }));

const source: Source = { path: 'a.txt', outlet: null, day: 18_000, story: [], countries: new Set() };

test('a record tells every trait it was made of', () => {
  fc.assert(
    fc.property(fc.array(traits, { maxLength: 6 }), (figures) => {
      const records = recordsFrom(source, figures);
      expect(records.map((record) => record.traits)).toEqual(figures);
      expect(records.map(({ index }) => index)).toEqual(figures.map((_, i) => i));
    }),
  );
});

test('single words and marks are those of the lists', () => {
  fc.assert(
    fc.property(fc.array(traits, { minLength: 2, maxLength: 4 }), (figures) => {
      for (const [n, record] of recordsFrom(source, figures).entries()) {
        const { words, marks } = figures[n]!;
        expect(record.wordCount).toBe(words.length);
        expect(words.map((_, i) => record.word(i))).toEqual(words);
        expect(marks.map((_, i) => record.mark(i))).toEqual(marks);
        const isNearName = marks.some((mark) => (mark & Mark.near) !== 0 && (mark & Mark.name) !== 0);
        expect(record.isNearName).toBe(isNearName);
        const isNearCapital = marks.some((mark) => (mark & Mark.near) !== 0 && (mark & Mark.capital) !== 0);
        expect(record.isNearCapital).toBe(isNearCapital);
      }
    }),
  );
});

test('a record with other traits keeps the rest, its place and its article', () => {
  fc.assert(
    fc.property(fc.array(traits, { minLength: 2, maxLength: 4 }), traits, (figures, { kind, denotation }) => {
      const record = recordsFrom(source, figures).at(-1)!;
      const changed = record.with({ kind, denotation });
      expect(changed.traits).toEqual({ ...figures.at(-1)!, kind, denotation });
      expect([changed.index, changed.source]).toEqual([record.index, source]);
      expect(record.traits).toEqual(figures.at(-1)!);
    }),
  );
});

test('of a number given again and again in one article, the ninety-seventh and all later ones are echoes', () => {
  const told: FigureTraits = { ...some!.traits, item: { head: 5, classId: 0 } };
  const other: FigureTraits = {
    ...told,
    denotation: { ...told.denotation, point: told.denotation.point + 1 },
  };
  const figures = Array.from({ length: 204 }, (_, i) => (i % 2 === 0 ? told : other));
  const echoes = recordsFrom(source, figures).filter(({ isEcho }) => isEcho);
  expect(echoes.map(({ index }) => index)).toEqual(Array.from({ length: 12 }, (_, i) => 192 + i));
  expect(recordsFrom(source, [told])[0]!.isEcho).toBe(false);
});
