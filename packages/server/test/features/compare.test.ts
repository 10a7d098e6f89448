import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { comparisonOf, marked } from '../../src/features/compare.ts';
import { type Desk, deskOf } from '../support/desk.ts';

const shared =
  'A freight train carrying 40 wagons of gravel left the rails near the village of Odden before dawn, and 12 people who had camped beside the line were taken to the clinic.';
const files = {
  '2031-03-01_courier.txt': `Train off the rails\n\nThe bend was closed for a day.\n\n${shared}\n`,
  '2031-03-02_post.txt': `Gravel everywhere\n\n${shared.replace('12 people', '14 people')}\n\nThe mayor opened her hall.\n`,
  '2031-03-03_weekly.txt': 'What the mayor did\n\nShe opened her hall, and nobody came.\n',
};
let desk: Desk;
beforeAll(async () => {
  desk = await deskOf(files);
});

const compare = (name: string, words: string) =>
  comparisonOf(desk.workspace, { uri: desk.uri(name), position: desk.at(name, words) });

describe('a passage side by side', () => {
  test('has a column a place, the copy told as one', () => {
    const result = compare('2031-03-01_courier.txt', 'freight')!;
    expect(result).toMatchObject({ kind: 'passage', title: 'copied passage' });
    expect(result.verdict).toMatch(/^2 places, at least \d\d % alike$/);
    expect(result.columns.map(({ dependsOn }) => dependsOn === null)).toEqual([true, false]);
  });

  test('marks what changed, on both sides', () => {
    const result = compare('2031-03-02_post.txt', 'freight')!;
    const changed = result.columns.map(({ runs }) =>
      runs.filter(({ style }) => style === 'changed').map(({ text }) => text),
    );
    expect(changed).toEqual([['12'], ['14']]);
  });

  test('is the same asked by its id, and its places have its words', () => {
    const result = compare('2031-03-01_courier.txt', 'freight')!;
    expect(comparisonOf(desk.workspace, { cluster: result.id })).toEqual(result);
    for (const { location, runs } of result.columns)
      expect(desk.words(location.uri, location.range)).toBe(runs.map(({ text }) => text).join(''));
  });
});

test.each([
  ['plain words', '2031-03-03_weekly.txt', 'nobody'],
  ['a figure of no fact', '2031-03-01_courier.txt', 'day'],
])('%s have nothing to be compared with', (_, name, words) => {
  expect(compare(name, words)).toBeNull();
});

test('nothing is compared that is not there', () => {
  expect(comparisonOf(desk.workspace, { fact: 'fact:none' })).toBeNull();
  expect(comparisonOf(desk.workspace, { cluster: 'cluster:none' })).toBeNull();
  expect(
    comparisonOf(desk.workspace, { uri: 'file:///desk/gone.txt', position: { line: 0, character: 0 } }),
  ).toBeNull();
});

const span = fc
  .tuple(fc.nat(30), fc.nat(30))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

test('runs put together again are the text, whatever is marked in it', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 31, maxLength: 40 }),
      fc.array(span, { maxLength: 5 }),
      (text, spans) => {
        const whole = { start: 0, end: text.length };
        const runs = marked(text, whole, spans, 'changed');
        expect(runs.map((run) => run.text).join('')).toBe(text);
        expect(runs.every((run) => run.text !== '')).toBe(true);
      },
    ),
  );
});
