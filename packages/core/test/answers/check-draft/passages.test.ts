import { expect, test } from 'vitest';
import { checked } from './marked.ts';

const sentence =
  'Old sailors on the northern quay still mend their nets with green yarn, although no herring has been landed there for a generation.';
const sources = {
  'a.txt': `The harbor is quiet. ${sentence} Tourists photograph them.`,
  'b.txt': 'The museum opens at noon. It has a lantern, a bell and a whale that nobody likes.',
};

/** The copied passages of a draft. */
function passages(draft: string) {
  return checked(sources, draft).findings.flatMap((finding) => (finding.kind === 'passage' ? [finding] : []));
}

test('a copied sentence is found, with its source', () => {
  const [found, ...others] = passages(`We went there in May. ${sentence} It was cold.`);
  expect(others).toEqual([]);
  expect(found?.quote).toBe(sentence.slice(0, found?.quote.length));
  expect(found?.similarity).toBeGreaterThan(0.95);
  expect(found?.evidence.map(({ path }) => path)).toEqual(['a.txt']);
  expect(found?.suggestions[0]?.edits[0]?.text).toMatch(/^“Old sailors .*”$/s);
});

test('a few changed words do not hide it, and are told', () => {
  const draft = sentence.replace('green', 'blue').replace('although', 'even though');
  const [found] = passages(`We went there in May. ${draft}`);
  const changed = found?.difference.filter(({ kind }) => kind === 'changed');
  expect(changed?.map(({ draft: ours, source }) => [ours, source])).toEqual([
    ['blue', 'green'],
    ['even though', 'although'],
  ]);
});

test.each([
  ['quoted', `A visitor wrote: “${sentence}” It was cold.`],
  [
    'in own words',
    'Herring is a thing of the past at the northern quay, but the old men go on mending nets.',
  ],
  ['too short', 'They still mend their nets with green yarn.'],
])('%s: nothing is copied', (_, draft) => {
  expect(passages(draft)).toEqual([]);
});

test.each([
  [
    'the fact, in words that go with it',
    'has fallen by about two meters since the middle of the 1990s',
    'The level has fallen by about two meters since the middle of the 1990s, and nobody knows why.',
    [],
  ],
  [
    'the fact and the wording around it',
    'has fallen so slowly by about two meters that even old fishermen, who see everything, missed the change',
    'The level has fallen so slowly by about two meters that even old fishermen, who see everything, missed the change.',
    [
      'has fallen so slowly by about two meters that even old fishermen, who see everything, missed the change',
    ],
  ],
])('words of a figure and of its time are no wording: %s', (_, source, draft, copied) => {
  const { findings } = checked({ 'a.txt': `Gulls cry. The water ${source}. Gulls cry on.` }, draft);
  const quotes = findings.flatMap(({ kind, quote }) => (kind === 'passage' ? [quote] : []));
  expect(quotes.map((quote) => quote.replace(/\.$/, ''))).toEqual(copied);
});
