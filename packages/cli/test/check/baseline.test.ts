import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '@tickmark/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AcceptedFinding, acceptedFindings, readBaseline } from '../../src/check/baseline.ts';
import { Stop } from '../../src/problem.ts';
import { folderOf, tickmark } from '../run.ts';

const files = {
  'in/a.txt': 'The pier of Hamburg\n\nThe repair of the pier costs 4.2 million euros.\n',
  'story.md': 'The repair of the pier costs 2.4 million euros.\n',
};
const check = (cwd: string, ...args: string[]) =>
  tickmark(['check', 'story.md', '--against', 'in', '--fail-on', 'any', ...args], { cwd });

test('what was accepted once fails no more, one more of it does', async () => {
  const cwd = folderOf(files);
  expect((await check(cwd)).exit).toBe(1);
  await check(cwd, '--write-baseline', 'base.json');
  expect((await check(cwd, '--baseline', 'base.json')).exit).toBe(0);
  const { accepted } = JSON.parse(readFileSync(join(cwd, 'base.json'), 'utf8'));
  expect(accepted).toEqual([
    { draft: 'story.md', verdict: 'figure:contradicted', quote: '2.4 million euros', count: 1 },
  ]);
});

test.each([
  ['{"version": 1, "accepted": []}', []],
  [
    '{"version": 1, "accepted": [{"draft": "a.md", "verdict": "figure:stale", "quote": "14"}]}',
    [{ draft: 'a.md', verdict: 'figure:stale', quote: '14', count: 1 }],
  ],
])('%s is a baseline', (text, expected) => {
  expect(readBaseline(folderOf({ 'base.json': text }), 'base.json')).toEqual(expected);
});

test.each([
  ['{"version": 2, "accepted": []}', 'version'],
  ['{"version": 1, "accepted": [{"draft": "a.md"}]}', 'accepted.0.verdict'],
  ['{"version": 1, "accepted": [], "more": 1}', ''],
  ['{', ''],
])('%s is none', (text, at) => {
  const cwd = folderOf({ 'base.json': text });
  const problem = { code: 'invalid-config', path: 'base.json', at };
  expect(() => readBaseline(cwd, 'base.json')).toThrow(
    expect.objectContaining({ problem: expect.objectContaining(problem) }),
  );
});

test('a baseline that is not there stops the run', () => {
  expect(() => readBaseline(folderOf({}), 'base.json')).toThrow(Stop);
});

/** A finding with these words. */
const findingOf = (quote: string, verdict: 'stale' | 'supported'): Finding =>
  ({ kind: 'figure', verdict, quote }) as Finding;
const findings = fc.array(
  fc.tuple(fc.constantFrom('14', '22', '3  000'), fc.constantFrom('stale' as const, 'supported' as const)),
  { maxLength: 12 },
);

test('of the same words as many are accepted as the baseline has, and never what is quiet', () => {
  fc.assert(
    fc.property(findings, fc.integer({ min: 1, max: 4 }), (rows, count) => {
      const all = rows.map(([quote, verdict]) => findingOf(quote, verdict));
      const row: AcceptedFinding = { draft: 'a.md', verdict: 'figure:stale', quote: '3 000', count };
      const alike = all.filter(({ quote, verdict }) => quote === '3  000' && verdict === 'stale');
      expect([...acceptedFindings('a.md', all, [row])]).toEqual(alike.slice(0, count));
      expect(acceptedFindings('b.md', all, [row]).size).toBe(0);
    }),
  );
});
