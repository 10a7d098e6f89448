import { describe, expect, test } from 'vitest';
import { placesIn } from '../../../src/duplicates/kinds/expression.ts';
import { kindRules } from '../../../src/duplicates/kinds/list.ts';
import { matchLine } from '../../../src/duplicates/kinds/match.ts';
import type { KindRule } from '../../../src/duplicates/kinds/rule.ts';
import { ruleLines } from './rows.ts';

/** The rules of a list of lines: those of the file that names the kind first, credits with captions. */
const listOf = ({ kind }: KindRule): string => (kind === 'credit' ? 'caption' : kind);

const cases = Object.entries(ruleLines).flatMap(([list, rows]) => {
  const rules = kindRules.filter((rule) => listOf(rule) === list);
  return rows
    .trim()
    .split('\n')
    .map((row, i) => {
      const [yes, no] = row.split(' ≠ ') as [string, string];
      return { list, i, yes, no, rule: rules[i] };
    });
});

const holds = (rule: KindRule, line: string): boolean => {
  const lower = line.toLowerCase();
  return rule.hints.some((hint) => lower.includes(hint)) && placesIn(rule, { text: line, lower }).length > 0;
};

test('every rule has its lines', () => {
  const counts = (lists: readonly string[]): Record<string, number> =>
    Object.fromEntries(
      [...new Set(lists)].toSorted().map((list) => [list, lists.filter((other) => other === list).length]),
    );
  expect(counts(cases.map(({ list }) => list))).toEqual(counts(kindRules.map(listOf)));
});

describe.each(cases)('$list rule $i', ({ yes, no, rule }) => {
  test(`finds “${yes}”`, () => {
    expect(holds(rule!, yes)).toBe(true);
    const mark = matchLine(yes, 100).find(({ kind }) => kind === rule!.kind)!;
    expect(mark.span.start).toBeGreaterThanOrEqual(100);
    expect(mark.span.end).toBeLessThanOrEqual(100 + yes.length);
  });

  test(`leaves “${no}”`, () => {
    expect(holds(rule!, no)).toBe(false);
    expect(matchLine(no, 0)).toEqual([]);
  });
});
