import { expect, test } from 'vitest';
import { clustersOf, freshContext } from '../../src/duplicates/clusters.ts';
import { groupSteps } from '../../src/duplicates/groups.ts';
import type { Match } from '../../src/duplicates/matches.ts';
import type { Pair } from '../../src/duplicates/pairs.ts';
import { finish } from '../../src/model/steps.ts';
import { printOf } from './marked.ts';

const line = 'The old ferry left the dock of Odden at noon with forty goats and a priest on board.';
const text = [line, 'Nobody came.', line].join('\n\n');
const prints = new Map(['a', 'b', 'c', 'd'].map((path) => [path, printOf(path, text)]));
const second = text.lastIndexOf(line);

/** A match of two places, `a` or, for the second line of an article, `a2`. */
function match(older: string, newer: string, similarity = 1): Match {
  const side = (place: string): Match['older'] => {
    const start = place.length > 1 ? second : 0;
    return { path: place[0]!, span: { start, end: start + line.length } };
  };
  return { older: side(older), newer: side(newer), similarity, score: 500 };
}

/** Clusters as `original relation copies`, with likeness where it is less than all. */
function told(clusters: ReturnType<typeof clustersOf>): string[] {
  return clusters.map(({ cluster: { relation, occurrences } }) => {
    const places = occurrences.map(({ path, span, similarity }) => {
      const like = similarity < 1 ? `:${similarity}` : '';
      return `${path}${span.start > 0 ? '2' : ''}${like}`;
    });
    return `${relation} ${places.join(' ')}`;
  });
}

test.each<[string, readonly Match[], readonly string[]]>([
  ['one match', [match('a', 'b')], ['shared-across a b']],
  ['a match within an article', [match('a', 'a2')], ['repeat-within a a2']],
  ['two copies of one', [match('a', 'b'), match('a', 'c')], ['shared-across a b c']],
  ['a copy of a copy', [match('a', 'b'), match('b', 'c', 0.9)], ['shared-across a b c:0.9']],
  [
    'a far copy of a copy, by itself',
    [match('a', 'b', 0.9), match('b', 'c', 0.7)],
    ['shared-across a b:0.9', 'shared-across b c:0.7'],
  ],
  ['little alike', [match('a', 'b', 0.5)], ['paraphrase a b:0.5']],
  ['just enough alike', [match('a', 'b', 0.6)], ['shared-across a b:0.6']],
  ['none', [], []],
])('clusters of %s', (_, matches, expected) => {
  expect(told(clustersOf(matches, freshContext(prints)))).toEqual(expected);
});

const pair = (older: string, newer: string, matches: readonly Match[]): Pair =>
  ({ older, newer, matches, share: 1 }) as unknown as Pair;

test('matches of the same stretch are one group, and a match that goes takes it apart', () => {
  const ab = pair('a', 'b', [match('a', 'b')]);
  const bc = pair('b', 'c', [match('b', 'c')]);
  const other = pair('c', 'd', [match('c2', 'd2')]);
  const first = finish(groupSteps(new Map(), { gone: [], fresh: [ab, other], before: prints, prints }));
  expect(first.fresh.map(({ clusters }) => told(clusters))).toEqual([
    ['shared-across a b'],
    ['shared-across c2 d2'],
  ]);
  const joined = finish(groupSteps(first.groups, { gone: [], fresh: [bc], before: prints, prints }));
  expect(joined.fresh.map(({ clusters }) => told(clusters))).toEqual([['shared-across a b c']]);
  expect(joined.gone.map(({ clusters }) => told(clusters))).toEqual([['shared-across a b']]);
  expect(joined.groups.get('c')!.size).toBe(2);
  const apart = finish(groupSteps(joined.groups, { gone: [ab], fresh: [], before: prints, prints }));
  expect(apart.fresh.map(({ clusters }) => told(clusters))).toEqual([['shared-across b c']]);
  expect([...apart.groups.keys()].toSorted()).toEqual(['b', 'c', 'd']);
});
