import { expect, test } from 'vitest';
import { checked, verdictsOf } from './marked.ts';

const sources = {
  '2026-03-02_a.txt':
    'The storm broke the Harwick pier. Police said 14 sailors were missing after the storm.',
  '2026-03-05_b.txt':
    'A week after, Harwick still mourns. By now 22 sailors are missing after the storm, said police.',
};

/** The verdicts on the figures of a draft. */
function figures(draft: string): readonly string[] {
  return verdictsOf(checked(sources, draft)).filter((verdict) => verdict.startsWith('figure:'));
}

test('a number that a newer source revised is stale', () => {
  expect(figures('After the storm 14 sailors were missing, said police.')).toEqual(['figure:stale 14']);
});

test.each([
  'At first 14 sailors were missing after the storm, said police. Later 22 sailors were missing.',
  'Now 22 sailors are missing after the storm. At first 14 sailors were missing, said police.',
])('it is not where the draft tells the newer one beside: %s', (draft) => {
  expect(figures(draft).filter((verdict) => verdict.startsWith('figure:stale'))).toEqual([]);
});

test('in another paragraph the newer one tells nothing of it', () => {
  const draft =
    'After the storm 14 sailors were missing, said police.\n\nNow 22 sailors are missing after the storm.';
  expect(figures(draft)).toContain('figure:stale 14');
});
