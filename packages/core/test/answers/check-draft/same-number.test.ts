import { describe, expect, test } from 'vitest';
import { checked, verdictsOf } from './marked.ts';

/** One story in words of their own, or the sources would be copies of one another. */
const leads = [
  'The ferry line between Harwick and Ostby was closed after a storm broke the Harwick pier.',
  'No ferry sails from Harwick to Ostby since the storm, which left the pier in pieces.',
];

/** What is said of the figures of a draft's paragraph, given one sentence a source. */
function figures(sources: readonly string[], draft: string): readonly string[] {
  const files = sources.map((text, i) => [`2026-03-0${i + 1}_${'ab'[i]}.txt`, `${leads[i]}\n\n${text}`]);
  const lead = 'Since a storm took the pier of Harwick, the ferry to Ostby lies idle.';
  return verdictsOf(checked(Object.fromEntries(files), `${lead}\n\n${draft}`)).filter((verdict) =>
    verdict.startsWith('figure:'),
  );
}

describe('a figure whose sense stands in the sentence before', () => {
  test.each<[name: string, source: string, draft: string, verdicts: string[]]>([
    [
      'a pronoun stands for what is counted',
      'The shipyard wants to cut up to 640 jobs before the winter.',
      'Many people at the shipyard fear for their jobs. In May it had been up to 640.',
      ['figure:one-source 640'],
    ],
    [
      'the unit is left out',
      'The institute has corrected its record: 472 millimetres of rain fell on the town.',
      'The gauge of the institute caught all the rain. The institute now says 472.',
      ['figure:one-source 472'],
    ],
    [
      'the unit is left out in the source',
      'The yard pays 26 million euros, or 50,000 for each worker on average.',
      'Each worker at the yard gets 50,000 euros on average.',
      ['figure:one-source 50,000 euros'],
    ],
    [
      'another word for what is counted',
      'The delegations, 46 people in all, filed into a hall that the town had rented from a chess federation.',
      'The hall of the chess federation is small. In the morning 46 delegates went in.',
      ['figure:one-source 46'],
    ],
    [
      'another word for those who live there',
      'The yard employs many in a town of 51,350.',
      'The town lies on the gulf and has 51,350 inhabitants.',
      ['figure:one-source 51,350'],
    ],
    [
      'its hedge counts, too',
      'The shipyard wants to cut up to 640 jobs before the winter.',
      'Many people at the shipyard fear for their jobs. In May it had been 640.',
      ['figure:hedge-changed 640'],
    ],
  ])('%s', (_, source, draft, verdicts) => {
    expect(figures([source], draft)).toEqual(verdicts);
  });

  test.each<[name: string, source: string, draft: string]>([
    [
      'the same number of other things',
      'Near the quay 64 sandbags were piled up.',
      'On the hill a choir of 64 singers sang hymns.',
    ],
    [
      'the same number in another unit',
      'The crane at the quay of the shipyard is 64 meters high.',
      'Near the quay of the shipyard 64 percent of the voters stayed away.',
    ],
    [
      'the same small number',
      'The institute runs 7 gauges on the river.',
      'The institute was asked about the river. It had been 7.',
    ],
  ])('is not known again by %s', (_, source, draft) => {
    const verdicts = figures([source], draft);
    expect(verdicts).toHaveLength(1);
    expect(verdicts[0]).toMatch(/^figure:not-found/);
  });

  test('words that stand beside half the figures of a story tell none of them apart', () => {
    const many = Array.from({ length: 12 }, (_, i) => `The harbor office counted ${31 + 2 * i} crates.`);
    const draft = 'The harbor office was asked. A reader had found 35 umbrellas.';
    expect(figures([many.join(' ')], draft)).toEqual(['figure:not-found 35']);
  });
});

describe('a draft that tells the revision itself', () => {
  const sources = [
    'By Monday evening 14 vessels had been cleared by the harbor office.',
    'By Tuesday morning 22 vessels had been cleared by the harbor office.',
  ];

  test.each<[name: string, draft: string, verdicts: string[]]>([
    [
      'in one sentence',
      'By Monday evening 14 vessels had been cleared by the harbor office, by Tuesday morning 22 vessels had been cleared.',
      ['figure:one-source 14', 'figure:one-source 22'],
    ],
    [
      'in the next sentence',
      'By Monday evening 14 vessels had been cleared by the harbor office. Then 22 vessels had been cleared by Tuesday morning.',
      ['figure:one-source 14', 'figure:one-source 22'],
    ],
    [
      'and one that does not',
      'So far 14 vessels had been cleared by the harbor office.',
      ['figure:stale 14'],
    ],
    [
      'and one that does so elsewhere',
      'So far 14 vessels had been cleared by the harbor office.\n\nOn the other shore 22 vessels had been cleared by the harbor office.',
      ['figure:stale 14', 'figure:one-source 22'],
    ],
  ])('%s', (_, draft, verdicts) => {
    expect(figures(sources, draft)).toEqual(verdicts);
  });
});

describe('what a number cannot be disputed by', () => {
  test.each<[name: string, source: string, draft: string, verdict: string]>([
    [
      'one that is many times as large',
      'The repair of the pier costs 260 million euros.',
      'The repair of the pier costs 3 million euros.',
      'figure:not-found 3 million euros',
    ],
    [
      'one that is a few times as large',
      'The repair of the pier costs 26 million euros.',
      'The repair of the pier costs 3 million euros.',
      'figure:contradicted 3 million euros',
    ],
  ])('%s', (_, source, draft, verdict) => {
    expect(figures([source], draft)).toEqual([verdict]);
  });

  test('what was expected and became much less is no support', () => {
    const sources = [
      'The yard will cut up to 640 jobs at the pier.',
      'The yard will cut 520 jobs at the pier, it said.',
    ];
    expect(figures(sources, 'The yard will cut up to 640 jobs at the pier.')).toEqual(['figure:stale 640']);
  });
});
