import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/duplicates/layout.ts';
import { settleFindings } from '../../src/duplicates/settle.ts';

const found = (kind: Finding['kind'], start: number, end: number): Finding => ({
  kind,
  span: { start, end },
});
const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ kind, span }) => `${kind} ${span.start}-${span.end}`);

test.each<[string, readonly Finding[], readonly string[]]>([
  [
    'keeps what does not meet',
    [found('byline', 9, 12), found('credit', 0, 5)],
    ['credit 0-5', 'byline 9-12'],
  ],
  [
    'gives a stretch to the more particular kind',
    [found('site-chrome', 0, 20), found('credit', 12, 20)],
    ['site-chrome 0-12', 'credit 12-20'],
  ],
  [
    'leaves what is on both sides of it',
    [found('navigation', 0, 20), found('copyright', 8, 12)],
    ['navigation 0-8', 'copyright 8-12', 'navigation 12-20'],
  ],
  ['takes the longer of one kind', [found('byline', 0, 9), found('byline', 0, 20)], ['byline 0-20']],
  [
    'leaves a legend whole',
    [found('chart-label', 0, 50), found('byline', 10, 20), found('credit', 40, 60)],
    ['chart-label 0-40', 'credit 40-60'],
  ],
])('settling %s', (_, findings, expected) => {
  expect(told(settleFindings(findings))).toEqual(expected);
});

test('nothing overlaps, and all that was found is covered', () => {
  const kind = fc.constantFrom<Finding['kind']>('credit', 'byline', 'navigation', 'site-chrome');
  const finding = fc
    .tuple(kind, fc.nat(60), fc.integer({ min: 1, max: 20 }))
    .map(([of, start, length]) => found(of, start, start + length));
  fc.assert(
    fc.property(fc.array(finding), (findings) => {
      const settled = settleFindings(findings);
      settled.slice(1).forEach(({ span }, i) => {
        expect(span.start).toBeGreaterThanOrEqual(settled[i]!.span.end);
      });
      const covered = (list: readonly Finding[], at: number): boolean =>
        list.some(({ span }) => span.start <= at && at < span.end);
      for (let at = 0; at < 80; at++) expect(covered(settled, at)).toBe(covered(findings, at));
    }),
  );
});
