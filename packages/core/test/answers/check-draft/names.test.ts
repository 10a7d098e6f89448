import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NameFinding } from '../../../src/answers/check-draft/finding.ts';
import { soundsNear } from '../../../src/answers/check-draft/same-name.ts';
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

test.each([
  ['She flew in from <Chicago>.', []],
  ['She flew over the <Black Sea>.', []],
  ['She has a map of <the United States>.', []],
  ['She walked along the <Rhone>.', []],
  ['She flew in from <Little Wapping>.', ['name:not-found Little Wapping']],
  ['Everybody in <Harwick> knows that.', ['name:known Harwick']],
  ['She met {Chicago}.', ['name:not-found Chicago']],
])('a place that everyone knows needs no source: %s', (draft, verdicts) => {
  expect(names(draft)).toEqual(verdicts);
});

test.each([
  ['She went to <Głuchołazy>.', 'name:known Głuchołazy'],
  ['She went to <Gluchołasy>.', 'name:spelling-differs Gluchołasy'],
])('marks that all sources drop are no other spelling: %s', (draft, verdict) => {
  const plain = { 'a.txt': 'The bridge of <Glucholazy> is gone.', 'b.txt': '<Glucholazy> has no bridge.' };
  expect(verdictsOf(checked(plain, draft))).toEqual([verdict]);
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

/** Letters to change, add, drop or swap, counted in full. */
function distance(a: string, b: string): number {
  const rows = [...Array(a.length + 1).keys()].map((i) =>
    [...Array(b.length + 1).keys()].map((j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const change = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? rows[i - 2]![j - 2]! + 1 : change;
      rows[i]![j] = Math.min(change, swap, rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1);
    }
  }
  return rows[a.length]![b.length]!;
}

test('sounds are near when one letter of five differs, two of nine', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'k', 'o'), minLength: 1, maxLength: 11 });
  const edit = fc.record({ at: fc.nat(11), gone: fc.nat(2), put: fc.constantFrom('', 'a', 'bk', 'o') });
  fc.assert(
    fc.property(letters, fc.array(edit, { maxLength: 3 }), (a, edits) => {
      const b = edits.reduce((word, { at, gone, put }) => word.slice(0, at) + put + word.slice(at + gone), a);
      const shorter = Math.min(a.length, b.length);
      const allowed = shorter >= 9 ? 2 : shorter >= 5 ? 1 : 0;
      const isNear = a === b || (allowed > 0 && a[0] === b[0] && distance(a, b) <= allowed);
      expect(soundsNear(a, b)).toBe(isNear);
    }),
    { numRuns: 2000 },
  );
});
