import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotation, Verdict } from '../../src/index.ts';
import { applyVerdict, inOrder } from '../../src/review/apply.ts';
import { articleOf, spanOf, suggestion } from './decisions.ts';

const text = 'Mayor Ida Voss of Tolna met 40 men of the Tolna Harbor Board. All rights reserved. Share this.';
const article = articleOf(text);
const found: readonly Annotation[] = inOrder([
  suggestion(text, 'person', 'Ida Voss'),
  suggestion(text, 'place', 'Tolna'),
  suggestion(text, 'figure', '40'),
  suggestion(text, 'boilerplate', 'All rights reserved. Share this.'),
]);

/** What stands after a verdict on a quote, one `kind quote status` each, without what stayed as it was. */
function after(quote: string, verdict: Verdict): readonly string[] {
  const now = applyVerdict(article, found, verdict, spanOf(text, quote));
  return now
    .filter((each) => !found.includes(each))
    .map(({ kind, quote: words, status }) => `${kind} ${words} ${status}`);
}

describe('a verdict', () => {
  test.each<[string, string, Verdict, readonly string[]]>([
    ['accepts what is there', '40', { action: 'accept', kind: 'figure' }, ['figure 40 accepted']],
    ['accepts what nothing found', 'Mayor', { action: 'accept', kind: 'person' }, ['person Mayor accepted']],
    [
      'adds',
      'Tolna Harbor Board',
      { action: 'add', kind: 'organization' },
      ['organization Tolna Harbor Board accepted'],
    ],
    ['rejects', 'Tolna', { action: 'reject', kind: 'place' }, ['place Tolna rejected']],
    [
      'rejects what lies inside',
      'Mayor Ida Voss',
      { action: 'reject', kind: 'person' },
      ['person Ida Voss rejected'],
    ],
    ['rejects only its kind', 'Tolna', { action: 'reject', kind: 'person' }, []],
    [
      'changes bounds',
      'Mayor Ida Voss',
      { action: 'change-bounds', kind: 'person' },
      ['person Mayor Ida Voss accepted'],
    ],
    [
      'changes the kind',
      'Tolna',
      { action: 'change-kind', kind: 'place', to: 'person' },
      ['person Tolna accepted', 'place Tolna rejected'],
    ],
    ['corrects', '40', { action: 'correct', kind: 'figure', figure: { value: 41 } }, ['figure 40 accepted']],
    ['marks', 'Mayor', { action: 'mark', boilerplate: 'passage' }, ['boilerplate Mayor accepted']],
    [
      'cuts boilerplate',
      'Share this.',
      { action: 'unmark' },
      ['boilerplate All rights reserved.  suggested'],
    ],
    [
      'takes boilerplate away',
      'All rights reserved. Share this.',
      { action: 'unmark' },
      ['boilerplate All rights reserved. Share this. rejected'],
    ],
    ['notes', '40', { action: 'note', note: 'ask' }, []],
  ])('%s: %s', (_, quote, verdict, expected) => {
    const now = after(quote, verdict);
    expect(now.toSorted()).toEqual(expected.toSorted());
  });
});

test('what a verdict does not change is the same list', () => {
  const span = spanOf(text, 'men');
  for (const verdict of [
    { action: 'note', note: 'x' },
    { action: 'reject', kind: 'figure' },
    { action: 'unmark' },
  ] satisfies Verdict[])
    expect(applyVerdict(article, found, verdict, span)).toBe(found);
});

test('a figure keeps what was not corrected', () => {
  const verdict: Verdict = { action: 'correct', kind: 'figure', figure: { hedge: 'about' } };
  const now = applyVerdict(article, found, verdict, spanOf(text, '40'));
  expect(now.find(({ kind }) => kind === 'figure')).toMatchObject({
    origin: 'human',
    figure: { hedge: 'about' },
  });
});

const offset = fc.nat(text.length);
const span = fc
  .tuple(offset, offset)
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
  .filter(({ start, end }) => text.slice(start, end).trim() !== '');
const verdict: fc.Arbitrary<Verdict> = fc.constantFrom<Verdict[]>(
  { action: 'add', kind: 'person' },
  { action: 'accept', kind: 'figure' },
  { action: 'reject', kind: 'place' },
  { action: 'change-bounds', kind: 'figure' },
  { action: 'change-kind', kind: 'person', to: 'organization' },
  { action: 'mark', boilerplate: 'passage' },
  { action: 'unmark' },
);

test('whatever is said, every annotation has the words of its place, in order, and saying it again changes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(verdict, span), { maxLength: 5 }), (said) => {
      let now = found;
      for (const [each, place] of said) now = applyVerdict(article, now, each, place);
      expect(now).toEqual(inOrder(now));
      for (const { quote, span: at } of now) expect(quote).toBe(text.slice(at.start, at.end));
      const last = said.at(-1);
      if (last !== undefined) expect(applyVerdict(article, now, ...last)).toEqual(now);
    }),
  );
});
