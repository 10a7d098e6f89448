import { expect, test } from 'vitest';
import { checkDraft } from '../../../src/answers/check-draft/check-draft.ts';
import { analysisOf, corpusOf } from './marked.ts';

/** A draft with all suggestions for its figures taken over, and their codes. */
function corrected(source: string, draft: string): readonly [string, ...string[]] {
  const corpus = corpusOf({ '2026-03-01_a.txt': source });
  const found = checkDraft(corpus, analysisOf('draft.md', draft)).findings.filter(
    ({ kind }) => kind === 'figure',
  );
  const suggestions = found.flatMap((finding) => finding.suggestions);
  const edits = suggestions.flatMap((suggestion) => suggestion.edits);
  const text = edits
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((rest, { span, text }) => rest.slice(0, span.start) + text + rest.slice(span.end), draft);
  return [text, ...suggestions.map(({ code }) => code)];
}

test.each([
  [
    'Up to 175 guests slept in the Harwick hall.',
    '175 guests slept in the Harwick hall.',
    'Up to 175 guests slept in the Harwick hall.',
  ],
  [
    'As many as 175 guests slept in the Harwick hall.',
    'In Harwick, 175 guests slept in the hall.',
    'In Harwick, as many as 175 guests slept in the hall.',
  ],
  [
    'Nearly 900 guests slept in the Harwick hall.',
    'More than 900 guests slept in the Harwick hall.',
    'Nearly 900 guests slept in the Harwick hall.',
  ],
  [
    'Some 900 guests slept in the Harwick hall.',
    'Over 900 guests slept in the Harwick hall.',
    'Some 900 guests slept in the Harwick hall.',
  ],
  [
    '900 guests slept in the Harwick hall.',
    'Over 900 guests slept in the Harwick hall.',
    '900 guests slept in the Harwick hall.',
  ],
])('%s: %s', (source, draft, expected) => {
  expect(corrected(source, draft)).toEqual([expected, 'use-source-hedge']);
});

test('another value takes the figure of the source with its hedge', () => {
  const source = 'At least 412 guests slept in the Harwick hall on Monday.';
  const draft = 'About 380 guests slept in the Harwick hall on Monday.';
  expect(corrected(source, draft)).toEqual([source, 'use-source-figure']);
});

test.each([
  [
    'At least 412 guests slept in Harwick hall.',
    'About **380 guests** slept in Harwick hall.',
    'At least **412 guests** slept in Harwick hall.',
  ],
  [
    '412 guests slept in Harwick hall.',
    'Over **412 guests** slept in Harwick hall.',
    '**412 guests** slept in Harwick hall.',
  ],
])('markup between a hedge and its figure stays: %s', (source, draft, expected) => {
  expect(corrected(source, draft)[0]).toBe(expected);
});

test.each([
  ['About 900 guests slept in the Harwick hall.', 'About 900 guests slept in the Harwick hall.'],
  ['900 guests slept in the Harwick hall.', 'About 900 guests slept in the Harwick hall.'],
  ['More than 900 guests slept in the Harwick hall.', 'At least 900 guests slept in the Harwick hall.'],
])('what a source allows is left alone: %s', (source, draft) => {
  expect(corrected(source, draft)).toEqual([draft]);
});
