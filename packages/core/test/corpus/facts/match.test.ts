import { describe, expect, test } from 'vitest';
import { createCorpus } from '../../../src/corpus/corpus.ts';
import { matchFigures } from '../../../src/corpus/facts/match.ts';
import { termsOf } from '../../../src/corpus/facts/score.ts';
import { figuresOfStory } from '../../../src/corpus/facts/story-around.ts';
import { keptWeights } from '../../../src/corpus/facts/weights-kept.ts';
import { analysisOf } from '../../answers/check-draft/marked.ts';

const lead = 'The votes in the wards of <Harwick> were counted until the morning.';
const draftLead = `All night long the votes of <Harwick> were counted in its wards. ${'Nobody slept and the lamps burned low. '.repeat(12)}`;

/** Rows of a table, each with two figures. */
function table(rows: number, first: number): string {
  return Array.from({ length: rows }, (_, i) => {
    const n = first + i;
    return `In ward ${n} there were ${1000 + 7 * n} votes and ${200 + 3 * n} boats.`;
  }).join('\n');
}

const { facts } = createCorpus([
  analysisOf(
    '2026-03-01_a.txt',
    `${lead}\n\nBy noon 4,815 votes had been counted for the harbor. The count cost 62,000 euros.`,
  ),
  analysisOf('2026-03-02_b.txt', `${draftLead}\n\n${table(150, 1)}`),
]);

/** What matches each figure of a draft, by its quote. */
function matched(text: string) {
  return matchFigures(facts, analysisOf('draft.txt', `${draftLead}\n\n${text}`), 3.5);
}

describe('after a keystroke', () => {
  const text = 'By noon 4,815 votes had been counted on Monday, officials said. The count cost 62,000 euros.';

  test('figures behind it are not matched again, though all their offsets moved', () => {
    const before = matched(text);
    const after = matched(`Well. ${text}`);
    expect(before.map(({ annotation }) => annotation.quote)).toEqual(['4,815', '62,000 euros']);
    for (const [i, { matches, annotation }] of after.entries()) {
      expect(matches).toBe(before[i]!.matches);
      expect(annotation.span.start).toBe(before[i]!.annotation.span.start + 6);
    }
  });

  test('a figure whose own words changed is', () => {
    const before = matched(text);
    const after = matched(text.replace('counted', 'stolen'));
    expect(after[0]!.matches).not.toBe(before[0]!.matches);
    expect(after[1]!.matches).toBe(before[1]!.matches);
  });

  test('the record is that of the figure as it stands now', () => {
    const [, cost] = matched(`It rained. ${text}`);
    expect(cost!.record?.annotation).toBe(cost!.annotation);
  });
});

describe('a long table', () => {
  test('gives no more than so many matches, the same value among them', () => {
    const [votes] = matched('In a ward there were 1,707 votes.');
    expect(votes!.matches.length).toBeLessThanOrEqual(100);
    expect(votes!.matches.map(({ record }) => record.annotation.quote)).toContain('1707');
  });

  test('a value far down in it is found as well', () => {
    const [votes] = matched('In a ward there were 647 boats.');
    expect(votes!.matches[0]?.record.annotation.quote).toBe('647');
  });

  test('all of its figures belong to the story, and those of a value are at hand', () => {
    const [votes] = matched('In a ward there were 1,014 votes.');
    const { near, equal } = figuresOfStory(facts, votes!.record!);
    expect(near.length).toBeGreaterThan(300);
    expect(equal.map(({ annotation }) => annotation.quote)).toEqual(['1014']);
  });
});

test.each([
  ['a thing that an article counts once only is the one that is meant', '28 new boats', '38 new boats', 1.5],
  ['of numbers of nothing it tells nothing that there is one only', '28', '38', 0],
])('%s', (_, theirs, ours, more) => {
  const source = `${lead}\n\nIn the wards of <Harwick> they will soon need ${theirs}.`;
  const { facts: index } = createCorpus([analysisOf('2026-03-01_a.txt', source)]);
  const draft = analysisOf('draft.txt', `${draftLead}\n\nIn the wards of <Harwick> they soon need ${ours}.`);
  const { record, matches } = matchFigures(index, draft, 0)[0]!;
  const [match] = matches;
  const terms = termsOf(record!, match!.record, keptWeights(index.links.counts));
  const told = terms.filter(({ code }) => !code.endsWith('-value'));
  expect(match!.fit).toBe(told.reduce((sum, { points }) => sum + points, more));
});
