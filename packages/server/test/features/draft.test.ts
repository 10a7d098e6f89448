import { beforeAll, describe, expect, test } from 'vitest';
import { claimRows } from '../../src/features/claims.ts';
import { completionsAt } from '../../src/features/completion.ts';
import { remarksOf } from '../../src/features/diagnostics.ts';
import { fixesAt } from '../../src/features/fixes.ts';
import { inlayHintsOf } from '../../src/features/inlay.ts';
import { definitionAt, highlightsAt, referencesAt } from '../../src/features/navigation.ts';
import type { WireRange } from '../../src/protocol.ts';
import { type Desk, deskOf } from '../support/desk.ts';

const sources = {
  '2031-03-01_courier.txt':
    'Ferry strike ends\n\nMore than 3,000 passengers waited in the port of Lisbon on Monday, said Anna Brandt, the harbour master.\n',
  '2031-03-02_post.txt':
    'Port reopens\n\nAt the port of Lisbon more than 3,000 passengers were left waiting by the strike, officials said.\n',
};
const draft =
  '# The strike\n\nSome **9,000 passengers** waited in the port of Lisbon, and 70 ships turned back.\n\nMore than 3,000 passengers waited in the port of Lisbon, Anna Brant said.\n';
const settings = { inlayHints: true, diagnostics: { drafts: true } };
let desk: Desk;
beforeAll(async () => {
  desk = await deskOf(sources, settings);
  desk.open('story.md', draft);
});

const story = () => desk.uri('story.md');
const all: WireRange = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

test('every claim has its words, its verdict and its evidence', () => {
  const rows = claimRows(desk.workspace, story());
  expect(rows.map(({ verdict, quote }) => `${verdict} ${quote}`)).toEqual([
    'figure:contradicted 9,000',
    'name:known Lisbon',
    'figure:not-found 70',
    'figure:supported 3,000',
    'name:known Lisbon',
    'name:spelling-differs Anna Brant',
  ]);
  for (const { range, quote, evidence } of rows) {
    expect(desk.words(story(), range)).toBe(quote);
    for (const { location, quote: theirs } of evidence)
      expect(desk.words(location.uri, location.range).replace(/\s+/g, ' ')).toBe(theirs);
  }
});

test('remarks are the claims that ask for attention, warnings where sources say otherwise', () => {
  const remarks = remarksOf(desk.workspace, story());
  expect(remarks.map(({ code, level }) => `${level} ${code}`)).toEqual([
    'warning figure:contradicted',
    'information figure:not-found',
    'information name:spelling-differs',
  ]);
});

test.each([
  ['9,000', 'Use the figure of the source: More than … 3,000'],
  ['Brant', 'Use the common spelling: Anna Brandt'],
])('what would settle %s is offered', (words, title) => {
  const [fix] = fixesAt(desk.workspace, story(), desk.range('story.md', words));
  expect(fix).toMatchObject({ title, preferred: true });
});

test.each(['70 ships', 'turned back'])('nothing would settle %s', (words) => {
  expect(fixesAt(desk.workspace, story(), desk.range('story.md', words))).toEqual([]);
});

describe('hints', () => {
  test('tell how many sources say so, behind the figure', () => {
    const hints = inlayHintsOf(desk.workspace, story(), all);
    expect(hints).toEqual([{ position: desk.range('story.md', '3,000').end, label: '2 sources' }]);
  });

  test('are made for the lines on the screen only', () => {
    const top = { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } };
    expect(inlayHintsOf(desk.workspace, story(), top)).toEqual([]);
  });
});

describe('from the draft to the sources', () => {
  const quotes = (words: string) =>
    referencesAt(desk.workspace, story(), desk.at('story.md', words)).map(({ uri, range }) =>
      desk.words(uri, range),
    );

  test.each([
    ['3,000', ['3,000', '3,000']],
    ['Lisbon', ['Lisbon', 'Lisbon']],
    ['70 ships', []],
    ['turned', []],
  ])('%s stands there as %j', (words, expected) => {
    expect(quotes(words)).toEqual(expected);
  });

  test('the first place is where one goes; on the screen the claim itself lights up', () => {
    const at = desk.at('story.md', '3,000');
    const [first] = definitionAt(desk.workspace, story(), at);
    expect(first!.uri).toBe(desk.uri('2031-03-01_courier.txt'));
    expect(highlightsAt(desk.workspace, story(), at)).toEqual([desk.range('story.md', '3,000')]);
  });
});

describe('typing on', () => {
  const typed = (text: string) => {
    desk.open('typing.md', text);
    const lines = text.split('\n');
    const position = { line: lines.length - 1, character: lines.at(-1)!.length };
    return completionsAt(desk.workspace, desk.uri('typing.md'), position);
  };

  test.each([
    ['In Lis', 'Lisbon', 'Lis'],
    ['It began.\nThen Bra', 'Anna Brandt', 'Bra'],
    ['Anna Brandt spoke. Bra', 'Brandt', 'Bra'],
  ])('%s', (text, newText, rest) => {
    expect(typed(text)).toContainEqual(expect.objectContaining({ newText, typed: rest }));
  });

  test('a figure comes with its hedge and what it counts', () => {
    const [row] = typed('Waiting: 3,0');
    expect(row).toMatchObject({
      kind: 'figure',
      newText: expect.stringMatching(/^more than 3,000 passengers/),
      typed: '3,0',
    });
    expect(row!.detail).toBe('2 sources');
  });

  test.each(['', 'x', 'B', 'in lis', 'Zzyzx', '9'])('nothing goes on from “%s”', (text) => {
    expect(typed(text)).toEqual([]);
  });

  test('a source is not written in', () => {
    const uri = desk.uri('2031-03-01_courier.txt');
    expect(completionsAt(desk.workspace, uri, { line: 2, character: 11 })).toEqual([]);
  });
});

test('without the settings nothing is remarked or hinted', async () => {
  await desk.workspace.configure(desk.workspace.layout.folders, {});
  expect(remarksOf(desk.workspace, story())).toEqual([]);
  expect(inlayHintsOf(desk.workspace, story(), all)).toEqual([]);
});
