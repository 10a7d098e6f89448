import { expect, test } from 'vitest';
import { findingText } from '../../../src/answers/check-draft/wording.ts';
import { checkDraft } from '../../../src/index.ts';
import { analysisOf, corpusOf } from './marked.ts';

const sources = {
  '2026-03-01_a.txt':
    'A storm broke the Harwick pier, and the ferry to Ostby was closed.\n\nThe repair of the pier costs 4.2 million euros. Up to 175 passengers were stranded at the pier. The storm killed three people at the pier, said {mayor|Ida Vossberg}. “The sea has taken the pier,” she said.',
  '2026-03-02_b.txt':
    'No ferry sails from Harwick to Ostby since the storm, which left the pier in pieces.\n\nIn the end the town will owe 4.2 million euros to those who repair the pier. By now the dead of the storm number five, police at the pier said. {Ida Vossberg} wept.',
};
const corpus = corpusOf(sources);

/** The sources by their letters: `a` for `2026-03-01_a.txt, 2026-03-01`. */
function briefly(text: string): string {
  return text.replace(/([\d-]+)_(\w)\.txt, \1/g, '$2');
}

/** What is said of each finding in a draft about the storm. */
function said(text: string): readonly string[] {
  const draft = `Since a storm took the pier of Harwick, the ferry to Ostby lies idle.\n\n${text}`;
  const { findings } = checkDraft(corpus, analysisOf('draft.txt', draft));
  return findings.map((finding) => `${finding.verdict}: ${briefly(findingText(corpus, finding))}`);
}

test.each([
  ['Repairing the pier costs 4.2 million euros.', 'supported: 2 independent sources say so: a and b'],
  [
    'Repairing the pier costs 2.4 million euros.',
    'contradicted: your sources say otherwise: 4.2 million euros (a and b)',
  ],
  [
    'There were 175 passengers stranded at the pier.',
    'hedge-changed: your sources put it differently: up to 175 (a)',
  ],
  ['The storm killed three people at the pier.', 'stale: a later source says: five (b)'],
  ['A choir of 60 singers sang at the pier.', 'not-found: none of your 2 sources has this figure'],
  ['{Tamsin Fairweather} came.', 'not-found: none of your 2 sources names Tamsin Fairweather'],
  ['{Ida Vossberg} came.', 'known: named by 2 sources: a and b'],
  ['{Ida Vossbergh} came.', 'spelling-differs: most of your sources write Ida Vossberg: a and b'],
  ['{governor|Ida Vossberg} came.', 'title-differs: your sources have another title, mayor: a'],
])('%s', (draft, expected) => {
  expect(said(draft)).toEqual(expect.arrayContaining([expected]));
});

test('a quotation that differs is told with its difference', () => {
  expect(said('“The sea has stolen the pier,” said {Ida Vossberg}.')).toContain(
    'altered: not word for word; a: The sea has [-stolen-]{+taken+} the pier',
  );
  expect(said('“The pier is a rumor,” said {Ida Vossberg}.')).toContain(
    'not-found: none of your 2 sources has these words',
  );
});

test('what a later source says is told though one still later gives the number of before with a hedge', () => {
  const later = corpusOf({
    '2026-03-01_a.txt': 'The Harwick shipyard will cut 640 jobs at its dock, the company said.',
    '2026-03-10_b.txt': 'The Harwick shipyard will cut 520 jobs at its dock, the company said.',
    '2026-03-11_c.txt':
      'The Harwick shipyard had first wanted to cut up to 640 jobs at its dock, the company said.',
  });
  const draft = 'The Harwick shipyard will cut 640 jobs at its dock, the company said.';
  const { findings } = checkDraft(later, analysisOf('draft.txt', draft));
  const figure = findings.find(({ kind }) => kind === 'figure')!;
  expect(`${figure.verdict}: ${briefly(findingText(later, figure))}`).toBe(
    'stale: a later source says: 520 (b)',
  );
});

test('what a source says of another figure of the sentence says nothing otherwise of this one', () => {
  const seats = corpusOf({
    '2026-03-01_a.txt':
      'In Harwick the Reed Party won 92 seats in the council.\n\nIn Harwick the Boat Party won 61 seats in the council.',
  });
  const draft = 'In Harwick the Reed Party won 95 seats in the council, and the Boat Party won 61 seats.';
  const { findings } = checkDraft(seats, analysisOf('draft.txt', draft));
  const [first] = findings.filter(({ kind }) => kind === 'figure');
  expect(`${first!.quote} ${first!.verdict}: ${briefly(findingText(seats, first!))}`).toBe(
    '95 contradicted: your sources say otherwise: 92 (a)',
  );
});

test('one source is not called several', () => {
  const one = corpusOf({ 'a.txt': sources['2026-03-01_a.txt'] });
  const { findings } = checkDraft(one, analysisOf('draft.txt', 'A choir of 60 singers sang.'));
  expect(findings.map((finding) => findingText(one, finding))).toEqual([
    'not even your one source has this figure',
  ]);
});
