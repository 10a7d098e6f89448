import { expect, test } from 'vitest';
import type { NameFinding } from '../../../src/answers/check-draft/finding.ts';
import { checked, verdictsOf } from './marked.ts';

const sources = {
  '2026-03-01_a.txt':
    'The pier of <Harwick> is gone, said {mayor|Ida Vossberg}. {deputy transport minister|Sergei Ryabov} came by boat.',
  '2026-03-02_b.txt':
    '{Vossberg} wept in <Harwick>. {Alexander Lund}, a sailor, held her hat. {Sergei Ryabov} did not.',
  '2026-03-03_c.txt':
    '{Ida Vossberg} will stay in <Głuchołazy>. {Sergey Riabov} left. Nobody asked Zdenko Vrbata.',
};

function names(draft: string): readonly string[] {
  return verdictsOf(checked(sources, draft)).filter((verdict) => verdict.startsWith('name:'));
}

test.each([
  ['{Ida Vossberg} wept.', 'known Ida Vossberg'],
  ['{Vossberg} wept.', 'known Vossberg'],
  ['{Ida Vossbergh} wept.', 'spelling-differs Ida Vossbergh'],
  ['{Ida Vosberg} wept.', 'spelling-differs Ida Vosberg'],
  ['{Sergej Rjabov} left.', 'spelling-differs Sergej Rjabov'],
  ['{Alex Lund} held a hat.', 'known Alex Lund'],
  ['She went to <Gluchołazy>.', 'spelling-differs Gluchołazy'],
  ['{foreign minister|Ida Vossberg} wept.', 'title-differs Ida Vossberg'],
  ['{former mayor|Ida Vossberg} wept.', 'known Ida Vossberg'],
  ['{minister|Sergei Ryabov} left.', 'known Sergei Ryabov'],
  ['{Tamsin Fairweather} came.', 'not-found Tamsin Fairweather'],
  ['{Zdenko Vrbata} was not asked.', 'known Zdenko Vrbata'],
])('%s: %s', (draft, verdict) => {
  expect(names(draft)).toEqual([`name:${verdict}`]);
});

test('who is missing is told once', () => {
  expect(names('{Tamsin Fairweather} came. {Tamsin Fairweather} left.')).toEqual([
    'name:not-found Tamsin Fairweather',
  ]);
});

/** The finding on the only name of a draft. */
function finding(draft: string): NameFinding {
  const found = checked(sources, draft).findings.find(({ kind }) => kind === 'name');
  if (found?.kind !== 'name') throw new Error('no name');
  return found;
}

test('a suggestion puts the spelling of most sources in the place of the name', () => {
  const { span, instead, suggestions, evidence } = finding('We met {Sergej Ryabov} there.');
  expect(instead).toBe('Sergei Ryabov');
  expect(suggestions.map(({ code, edits }) => [code, edits])).toEqual([
    ['use-common-spelling', [{ span, text: 'Sergei Ryabov' }]],
  ]);
  expect(evidence.map(({ path }) => path)).toEqual(['2026-03-01_a.txt', '2026-03-02_b.txt']);
});

test('a known name comes with the sources that have it', () => {
  const { sources: count, entity, evidence } = finding('<Harwick> is quiet.');
  expect(count).toBe(2);
  expect(entity).not.toBeNull();
  expect(evidence.map(({ path, quote }) => [path, quote])).toEqual([
    ['2026-03-01_a.txt', 'Harwick'],
    ['2026-03-02_b.txt', 'Harwick'],
  ]);
});
