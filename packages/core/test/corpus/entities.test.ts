import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type EntityIndex, entityOf, noEntities, updateEntities } from '../../src/corpus/entities.ts';
import type { CorpusDecisions } from '../../src/index.ts';
import { analysisOf } from './names.ts';

type Articles = Readonly<Record<string, readonly string[]>>;

function indexOf(articles: Articles, decisions?: CorpusDecisions['entities']): EntityIndex {
  const analyses = Object.entries(articles).map(([path, lines]) => analysisOf(path, lines));
  return updateEntities(noEntities, [], analyses, decisions);
}

/** Names and how many mentions each entity has. */
function show({ entities }: EntityIndex): string[] {
  return entities.map(({ name, mentions }) => `${name} ${mentions.length}`);
}

test.each<[string, Articles, string[]]>([
  ['full name and surname', { a: ['person Ann B. Low'], b: ['person Low'] }, ['Ann B. Low 2']],
  [
    'transliterations',
    { a: ['person Sergei A. Ryabkov'], b: ['person Sergey Riabkov'] },
    ['Sergei A. Ryabkov 2'],
  ],
  ['one surname, two people', { a: ['person Ann Low'], b: ['person Tom Low'] }, ['Ann Low 1', 'Tom Low 1']],
  [
    'a surname that could be either stands alone',
    { a: ['person Ann Low'], b: ['person Tom Low'], c: ['person Low'] },
    ['Ann Low 1', 'Low 1', 'Tom Low 1'],
  ],
  [
    'countries',
    { a: ['place U.S.', 'place America'], b: ['place US'], c: ['place United States'] },
    ['United States 4'],
  ],
  ['old names', { a: ['place Kiev'], b: ['place KYIV'], c: ['place Kyiv'] }, ['Kyiv 3']],
  ['spellings', { a: ['place Debaltsevo'], b: ['place Debaltseve'] }, ['Debaltseve 2']],
  ['accents', { a: ['place Zürich'], b: ['place Zurich'] }, ['Zurich 2']],
  ['kinds', { a: ['place Jordan', 'person Jordan'] }, ['Jordan 1', 'Jordan 1']],
])('%s', (_, articles, expected) => {
  expect(show(indexOf(articles))).toEqual(expected);
});

test('an entity knows its aliases, its titles and where they stand', () => {
  const index = indexOf({
    'a.txt': ['person Ann Low | Ann Low | Deputy Minister', 'person Ann Low | Low | | Ms.'],
    'b.txt': ['person Ann Low | Low | deputy minister'],
  });
  const [entity] = index.entities;
  expect(entity).toMatchObject({
    id: 'person:ann-low',
    name: 'Ann Low',
    aliases: [
      { form: 'Low', count: 2, paths: ['a.txt', 'b.txt'] },
      { form: 'Ann Low', count: 1, paths: ['a.txt'] },
    ],
    titles: [
      { text: 'Deputy Minister', kind: 'role', count: 2, paths: ['a.txt', 'b.txt'] },
      { text: 'Ms.', kind: 'honorific', count: 1, paths: ['a.txt'] },
    ],
    titlesDisagree: false,
  });
  expect(entityOf(index, 'b.txt', 'person:0-3')).toBe(entity);
  expect(entityOf(index, 'b.txt', 'person:9-12')).toBeNull();
  expect(entityOf(index, 'c.txt', 'person:0-3')).toBeNull();
});

test('sources that give other ranks of one office disagree', () => {
  const roles = ['Deputy Secretary of State', 'Under Secretary of State'];
  const index = indexOf({
    a: [`person Ann Low | Low | ${roles[0]}`],
    b: [`person Ann Low | Low | ${roles[1]}`],
  });
  expect(index.entities[0]!.titlesDisagree).toBe(true);
});

test('a place has its country and kind', () => {
  expect(indexOf({ a: ['place Kiev'] }).entities[0]!.place).toEqual({
    name: 'Kyiv',
    country: 'UA',
    kind: 'city',
  });
});

const pair = (one: string, other: string) => ({
  kind: 'person' as const,
  names: [
    { name: one, path: null },
    { name: other, path: null },
  ] as const,
});

test('people can join names that nothing else joins, and keep apart what looks the same', () => {
  const articles = { a: ['person Ann Low'], b: ['person Ann Dee'], c: ['person A. Low'] };
  expect(show(indexOf(articles))).toEqual(['Ann Dee 1', 'Ann Low 2']);
  expect(show(indexOf(articles, { merge: [pair('Ann Low', 'Ann Dee')], split: [] }))).toEqual(['Ann Dee 3']);
  expect(show(indexOf(articles, { merge: [], split: [pair('Ann Low', 'A. Low')] }))).toEqual([
    'A. Low 1',
    'Ann Dee 1',
    'Ann Low 1',
  ]);
});

const name = fc.constantFrom(
  'person Ann Low',
  'person Low',
  'person Tom Low',
  'person A. Low',
  'person Ann B. Low | Low | Mayor',
  'person Sergei Dee',
  'person Sergey Dee',
  'place Kiev',
  'place Kyiv',
  'place Low',
  'organization Low Ltd',
);
const corpus = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.array(name, { maxLength: 4 }));

test('an update equals a rebuild, whatever came before and in whatever order', () => {
  fc.assert(
    fc.property(corpus, corpus, (before, after) => {
      const gone = Object.keys(before).filter((path) => !(path in after));
      const added = Object.entries(after).map(([path, lines]) => analysisOf(path, lines));
      const updated = updateEntities(indexOf(before), [...gone, ...Object.keys(after)], added.toReversed());
      expect(JSON.stringify(updated.entities)).toBe(JSON.stringify(indexOf(after).entities));
      for (const { article, names } of added) {
        for (const { id } of names) {
          const entity = entityOf(updated, article.path, id);
          expect(entity?.mentions).toContainEqual({ path: article.path, id });
        }
      }
    }),
  );
});

test('nothing to do changes nothing', () => {
  const index = indexOf({ a: ['person Ann Low'] });
  expect(updateEntities(index, [], [])).toBe(index);
});
