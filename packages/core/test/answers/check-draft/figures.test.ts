import { describe, expect, test } from 'vitest';
import type { FigureFinding } from '../../../src/answers/check-draft/finding.ts';
import { checked, verdictsOf } from './marked.ts';

/** One story in words of their own, or the sources would be copies of one another. */
const leads = [
  'The ferry line between Harwick and Ostby was closed after a storm broke the Harwick pier.',
  'No ferry sails from Harwick to Ostby since the storm, which left the pier in pieces.',
  'Harwick has lost its pier to the storm, and Ostby its ferry.',
];
const lead = 'Since a storm took the pier of Harwick, the ferry to Ostby lies idle.';

/** What is said of the figures of one draft sentence, given one sentence a source. */
function figures(sources: readonly string[], draft: string): readonly string[] {
  const files = sources.map((text, i) => [`2026-03-0${i + 1}_${'abcdefg'[i]}.txt`, `${leads[i]}\n\n${text}`]);
  return verdictsOf(checked(Object.fromEntries(files), `${lead}\n\n${draft}`)).filter((verdict) =>
    verdict.startsWith('figure:'),
  );
}

test.each<[name: string, sources: string[], draft: string, verdict: string]>([
  [
    'two sources of their own words',
    ['The repair of the pier costs 4.2 million euros.', 'Harwick pays 4.2 million euros to repair its pier.'],
    'Repairing the pier costs 4.2 million euros.',
    'figure:supported 4.2 million euros',
  ],
  [
    'one source',
    ['The repair of the pier costs 4.2 million euros.', 'The pier was built by a bishop.'],
    'Repairing the pier costs 4.2 million euros.',
    'figure:one-source 4.2 million euros',
  ],
  [
    'a copy is no second source',
    [
      'The repair of the old stone pier at Harwick costs 4.2 million euros.',
      'The repair of the old stone pier at Harwick costs 4.2 million euros.',
    ],
    'Repairing the pier costs 4.2 million euros.',
    'figure:one-source 4.2 million euros',
  ],
  [
    'a dropped hedge',
    ['Up to 175 passengers were stranded at the pier.', 'At the pier, up to 175 passengers were stranded.'],
    'There were 175 passengers stranded at the pier.',
    'figure:hedge-changed 175',
  ],
  [
    'another bound',
    ['Nearly 900 passengers were stranded at the pier.', 'Nearly 900 passengers were stranded there.'],
    'More than 900 passengers were stranded at the pier.',
    'figure:hedge-changed 900',
  ],
  [
    'caution is no change',
    [
      'Exactly 412 passengers were stranded at the pier.',
      'The night was long for the 412 stranded passengers.',
    ],
    'About 412 passengers were stranded at the pier.',
    'figure:supported 412',
  ],
  [
    'another value',
    ['The repair of the pier costs 4.2 million euros.', 'Harwick pays 4.2 million euros to repair its pier.'],
    'The repair of the pier costs 2.4 million euros.',
    'figure:contradicted 2.4 million euros',
  ],
  [
    'a value that was revised',
    ['The storm killed three people at the pier.', 'The storm killed five people at the pier, police said.'],
    'The storm killed three people at the pier.',
    'figure:stale three',
  ],
  [
    'the revised value',
    ['The storm killed three people at the pier.', 'The storm killed five people at the pier, police said.'],
    'The storm killed five people at the pier.',
    'figure:one-source five',
  ],
  [
    'a rate whose time the draft words in another way',
    ['Owners lose up to $18,000 a day on every ship that waits at the pier.'],
    'On every ship that waits at the pier owners lose $18,000 for each day.',
    'figure:hedge-changed $18,000',
  ],
  [
    'a value that no revision is so far from',
    [
      'In one night volunteers filled 3,000 sandbags for the pier.',
      'The town has 2 million sandbags in store for the pier.',
    ],
    'In one night volunteers filled 3,000 sandbags for the pier.',
    'figure:one-source 3,000',
  ],
  [
    'nobody has it',
    ['The repair of the pier costs 4.2 million euros.'],
    'A choir of 60 singers sang at the pier.',
    'figure:not-found 60',
  ],
])('%s', (_, sources, draft, verdict) => {
  expect(figures(sources, draft)).toEqual([verdict]);
});

test('what rose or fell by so much was measured, and is a claim', () => {
  const said = ['The lake at Harwick has fallen by about two metres since the dam broke.'];
  expect(figures(said, 'The water of the lake at Harwick has gone down by two metres.')).toEqual([
    'figure:hedge-changed two metres',
  ]);
});

test.each([
  'Two of them laughed.',
  'One hears the gulls at night.',
  'Twice a bell rang.',
  'It went on for an hour or two.',
  'A couple of days went by.',
  'That is what two new trams cost.',
  'It costs one third of a fighter jet.',
  'She is 38 and has seen three floods.',
  'My father was 44.',
  'His wife, who is 79, says that it was worse before.',
  'A girl of about fifteen, and a dog, watched it.',
  'In less than five minutes it runs again.',
  'You get used to both in about a year, he says.',
  'Four men climb onto the frame.',
  'He set the alarm for five every day until Christmas.',
  'One hundred percent of the passengers grumbled.',
  'Nine times out of ten the view is worth it.',
  'The first ten minutes and the last ten are the only ones that count.',
  'She climbed the stairs twenty or thirty times a day.',
])('claims too little to be missing: %s', (draft) => {
  expect(figures(['The repair of the pier costs 4.2 million euros.'], draft)).toEqual([]);
});

test.each([
  ['Five people drowned at the quay.', 'figure:not-found Five'],
  ['The town has 79 bakers.', 'figure:not-found 79'],
  ['Nine sailors stood on the quay.', 'figure:not-found Nine'],
  ['Two people drowned at the quay.', 'figure:not-found Two'],
  ['The oldest pilot is 38 and has seen it all.', 'figure:not-found 38'],
  ['It takes 11 hours to cross.', 'figure:not-found 11 hours'],
  ['On board were 100 percent more people.', 'figure:not-found 100 percent'],
  ['Out of 40 boats it was the last.', 'figure:not-found 40'],
])('claims enough to be missing: %s', (draft, verdict) => {
  expect(figures(['The repair of the pier costs 4.2 million euros.'], draft)).toEqual([verdict]);
});

test.each([
  ['Over thirty years the pier has sunk.', []],
  ['Over the past thirty years the pier has sunk.', ['figure:one-source thirty years']],
  ['For over thirty years nobody painted the pier.', ['figure:hedge-changed thirty years']],
])('a time in which something went on is not more than that time: %s', (draft, verdicts) => {
  expect(figures(['The pier has sunk for 30 years and nobody painted the pier.'], draft)).toEqual(verdicts);
});

test.each([
  ['Four in five passengers slept on the pier.', []],
  ['About 80 percent of the passengers slept on the pier.', ['figure:one-source 80 percent']],
])('a share in words is told roughly: %s', (draft, verdicts) => {
  expect(figures(['Of the passengers 82 percent slept on the pier.'], draft)).toEqual(verdicts);
});

test.each([
  ['Up to 210 passengers may stay.', 'figure:contradicted 210'],
  ['Up to 130 passengers may stay.', 'figure:one-source 130'],
])('a bound far above another is not the same: %s', (draft, verdict) => {
  expect(figures(['At the pier up to 120 passengers may stay.'], draft)).toEqual([verdict]);
});

test('a title counts the parts of the draft', () => {
  const draft = 'The storm in seven answers\n\nNo ferry sails from Harwick.';
  expect(verdictsOf(checked({ 'a.txt': leads[0]! }, draft)).filter((it) => it.includes('seven'))).toEqual([]);
});

describe('evidence', () => {
  const sources = {
    '2026-03-01_a.txt': `${leads[0]}\n\nUp to 175 passengers were stranded at the pier.`,
    '2026-03-02_b.txt': `${leads[1]}\n\nWhen night fell, as many as 175 passengers sat on their suitcases.`,
    '2026-03-03_c.txt': `${leads[2]}\n\nIn the end 240 passengers were stranded, said the coast guard, which had counted them at the pier.`,
  };
  const finding = (draft: string): FigureFinding => {
    const found = checked(sources, `${lead}\n\n${draft}`).findings.find(({ kind }) => kind === 'figure');
    if (found?.kind !== 'figure') throw new Error('no figure');
    return found;
  };

  test('stands with its place, date and role, what differs first', () => {
    const { evidence, independentSources } = finding('Up to 175 passengers were stranded at the pier.');
    expect(evidence.map(({ path, role, quote, date }) => [path, role, quote, date])).toEqual([
      ['2026-03-03_c.txt', 'later', '240', '2026-03-03'],
      ['2026-03-01_a.txt', 'supports', '175', '2026-03-01'],
      ['2026-03-02_b.txt', 'supports', '175', '2026-03-02'],
    ]);
    expect(independentSources).toBe(2);
  });

  test('a suggestion takes over hedge and value of the newest source', () => {
    const { suggestions, span } = finding('There were 175 passengers stranded at the pier.');
    expect(suggestions).toHaveLength(1);
    expect(suggestions[0]).toMatchObject({
      edits: [{ span, text: 'as many as 175' }],
      from: { path: '2026-03-02_b.txt' },
    });
  });
});
