import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readGold } from '../../src/score/gold.ts';
import { countSpans, overlap, same } from '../../src/score/pair.ts';
import { folderOf } from '../run.ts';

const gold = {
  doc: 'a.txt',
  sha256: 'x',
  mentions: [],
  figures: [{ start: 6, end: 11, value: 4200 }],
  boilerplate: [],
};

test('gold is read by name, what is left out is nothing, and what is none is told', () => {
  const folder = folderOf({
    'b.json': JSON.stringify({ ...gold, doc: 'b.txt' }),
    'a.json': JSON.stringify(gold),
    'bad.json': '{"doc": 1}',
    'broken.json': '{',
    'notes.txt': 'not gold',
    'tickmark.config.json': '{}',
  });
  const { golds, issues } = readGold(folder);
  expect(golds.map(({ doc }) => doc)).toEqual(['a.txt', 'b.txt']);
  expect(golds[0]!.figures[0]).toMatchObject({ value: 4200, hedge: null, fact: null, optional: false });
  expect(golds[0]!.copied).toEqual([]);
  expect(issues.map((issue) => ('path' in issue ? issue.path : ''))).toEqual([
    join(folder, 'bad.json'),
    join(folder, 'broken.json'),
  ]);
});

test('a folder that is not there is told', () => {
  expect(readGold('/nowhere/at/all')).toMatchObject({ golds: [], issues: [{ code: 'unreadable' }] });
});

const span = fc
  .tuple(fc.nat(20), fc.integer({ min: 1, max: 6 }))
  .map(([start, length]) => ({ start, end: start + length }));
const marked = fc.array(
  fc.tuple(span, fc.boolean()).map(([at, optional]) => ({ ...at, optional })),
  { maxLength: 8 },
);

test('every span of both sides counts once, but for what is optional', () => {
  fc.assert(
    fc.property(marked, fc.array(span, { maxLength: 8 }), fc.boolean(), (all, predicted, exactly) => {
      const { tp, fp, fn } = countSpans(all, predicted, exactly ? same : overlap);
      const needed = all.filter(({ optional }) => !optional).length;
      expect(tp + fn).toBe(needed);
      expect(tp + fp).toBeLessThanOrEqual(predicted.length);
      if (needed === all.length) expect(tp + fp).toBe(predicted.length);
    }),
  );
});

test('who predicts the gold makes no mistake', () => {
  fc.assert(
    fc.property(marked, (all) => {
      expect(countSpans(all, all, same)).toMatchObject({ fp: 0, fn: 0 });
    }),
  );
});
