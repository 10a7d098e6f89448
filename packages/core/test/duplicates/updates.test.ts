import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boilerplateOf } from '../../src/duplicates/passage-annotations.ts';
import { noPassages, type PassageIndex, updatePassages } from '../../src/duplicates/passages.ts';
import { printOf } from './marked.ts';

const paragraphs = [
  'The surveyors found eleven cracks in the northern dam wall and closed the road that leads across it until further notice.',
  'Farmers below the dam were told to move their cattle to the higher pastures before nightfall, whatever the forecast said.',
  'A spokesman for the water board said the cracks were no wider than a pencil and that the reservoir would be lowered by 3 meters.',
  'The opposition asked why the inspection report of last autumn had been kept in a drawer for five months.',
  'Copyright 2031 The Valley Gazette. All rights reserved.',
  'Tide tables and shipping news',
  'Engineers from the capital will drill into the wall next week to see how deep the cracks go and what filled them.',
];

/** An article by its paragraphs and the day it appeared. */
const story = fc.record({
  parts: fc.array(fc.nat(paragraphs.length - 1), { minLength: 1, maxLength: 5 }),
  day: fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }),
});
const stories = fc.array(story, { minLength: 1, maxLength: 8 });

type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

function print(path: string, { parts, day }: Story): ReturnType<typeof printOf> {
  const text = parts.map((part) => paragraphs[part]!).join('\n\n');
  return printOf(path, day === null ? text : { text, date: `2031-05-0${day}` });
}

function told(index: PassageIndex): unknown {
  const paths = [...index.prints.keys()].toSorted();
  return {
    clusters: index.clusters,
    sourceGroups: index.sourceGroups,
    byPath: paths.map((path) => index.byPath.get(path)),
    boilerplate: paths.map((path) => boilerplateOf(index, path)),
  };
}

describe('updatePassages', () => {
  it('tells the same whatever the order of the articles', () => {
    fc.assert(
      fc.property(stories, (list) => {
        const prints = list.map((item, i) => print(`${i}.txt`, item));
        const forwards = updatePassages(noPassages, [], prints);
        const backwards = updatePassages(noPassages, [], prints.toReversed());
        expect(told(backwards)).toEqual(told(forwards));
      }),
      { numRuns: 60 },
    );
  });

  it('equals a full rebuild after any edits', () => {
    const edit = fc.record({ at: fc.nat(7), to: fc.option(story, { nil: null }) });
    fc.assert(
      fc.property(stories, fc.array(edit, { maxLength: 6 }), (list, edits) => {
        const now = new Map(list.map((item, i) => [`${i}.txt`, print(`${i}.txt`, item)]));
        let index = updatePassages(noPassages, [], [...now.values()]);
        for (const { at, to } of edits) {
          const path = `${at}.txt`;
          const fresh = to === null ? [] : [print(path, to)];
          now.delete(path);
          for (const added of fresh) now.set(path, added);
          index = updatePassages(index, [path], fresh);
        }
        expect(told(index)).toEqual(told(updatePassages(noPassages, [], [...now.values()])));
      }),
      { numRuns: 60 },
    );
  });

  it('equals a full rebuild where more articles share a paragraph than are compared with one another', () => {
    const list = Array.from({ length: 40 }, (_, i) =>
      print(`${String(i).padStart(2, '0')}.txt`, { parts: [i % 3, 3], day: null }),
    );
    let index = updatePassages(noPassages, [], list);
    for (const at of [0, 5, 30, 39]) index = updatePassages(index, [list[at]!.path], []);
    for (const at of [39, 0]) index = updatePassages(index, [], [list[at]!]);
    const left = list.filter((_, at) => at !== 5 && at !== 30);
    expect(told(index)).toEqual(told(updatePassages(noPassages, [], left)));
    const shared = index.clusters.find(({ occurrences }) => occurrences.length === left.length);
    expect(shared).toBeDefined();
  });

  it('keeps what an edit does not touch', () => {
    const [a, b, c, d] = [0, 0, 1, 1].map((part, i) => print(`${i}.txt`, { parts: [part], day: null }));
    const before = updatePassages(noPassages, [], [a!, b!, c!, d!]);
    const after = updatePassages(before, ['3.txt'], [print('3.txt', { parts: [1, 2], day: null })]);
    expect(after.clusters[0]).toBe(before.clusters[0]);
    expect(updatePassages(after, ['none.txt'], [])).toBe(after);
  });
});
