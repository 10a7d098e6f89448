import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtFiles, corpusFolder, events, markedArticles, markedDrafts } from './files.ts';
import { findNames, readMarkedArticle, readNames } from './gold.ts';
import { readMarks } from './marks.ts';

interface GoldEntry {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly entity: string;
  readonly kind: string;
  readonly fact: string | null;
  readonly doc: string;
  readonly with: readonly GoldEntry[];
}
type Gold = Record<'mentions' | 'figures' | 'boilerplate' | 'copied', GoldEntry[]> & { doc: string };

const built = builtFiles();
const articles = events().flatMap((event) => markedArticles(event).map(({ doc }) => ({ event, doc })));
const textOf = (doc: string): string => {
  const article = articles.find((one) => one.doc === doc);
  return readFileSync(join(corpusFolder, article?.event ?? '', doc), 'utf8');
};
const golds = articles.map(
  ({ doc }) =>
    JSON.parse(readFileSync(join(corpusFolder, 'gold', doc.replace('.txt', '.json')), 'utf8')) as Gold,
);

test.each([...built.keys()])('%s is what the marked text makes', (path) => {
  expect(readFileSync(join(corpusFolder, path), 'utf8')).toBe(built.get(path));
});

test('no article stands in the folder without its marks', () => {
  const files = events().flatMap((event) => readdirSync(join(corpusFolder, event)));
  expect(files.sort()).toEqual(articles.map(({ doc }) => doc).sort());
  expect(new Set(files).size).toBe(files.length);
});

test.each(golds.map((gold) => [gold.doc, gold] as const))('%s: every quote is its span', (doc, gold) => {
  const text = textOf(doc);
  for (const entry of [...gold.mentions, ...gold.figures, ...gold.copied]) {
    expect(text.slice(entry.start, entry.end)).toBe(entry.text);
  }
  for (const twin of gold.copied.flatMap((entry) => entry.with)) {
    expect(textOf(twin.doc).slice(twin.start, twin.end)).toBe(twin.text);
  }
  for (const block of gold.boilerplate) expect(text.slice(block.start, block.end)).toMatch(/^\S.*\S$/s);
});

test('each event has at least five outlets, and facts that several of them state', () => {
  for (const event of events()) {
    const docs = articles.filter((one) => one.event === event).map((one) => one.doc);
    expect(docs.length).toBeGreaterThanOrEqual(5);
    const shared = new Map<string, Set<string>>();
    for (const gold of golds.filter((one) => docs.includes(one.doc))) {
      for (const { fact } of gold.figures) {
        if (fact !== null) shared.set(fact, (shared.get(fact) ?? new Set()).add(gold.doc));
      }
    }
    expect([...shared.values()].filter((sources) => sources.size > 1).length).toBeGreaterThanOrEqual(8);
  }
});

test('the dirt that is promised is there', () => {
  const all = articles.map(({ doc }) => textOf(doc)).join('\n');
  expect(all).toMatch(/\r\n/);
  expect(all).toMatch(/\p{Extended_Pictographic}/u);
  expect(all).toContain('\uFEFF');
  expect(textOf('2026-03-09_harbour-post.txt').split(/^10,000$/m)).toHaveLength(5);
});

test('the drafts plant every verdict at least eight times, and the clean ones none', () => {
  const planted = new Map<string, number>();
  for (const { doc, text } of markedDrafts('drafts')) {
    const file = join(corpusFolder, 'drafts/gold', doc.replace('.md', '.json'));
    const { claims } = JSON.parse(readFileSync(file, 'utf8')) as {
      claims: readonly { start: number; end: number; text: string; kind: string; verdict: string }[];
    };
    if (doc.startsWith('clean-')) expect(claims).toEqual([]);
    for (const claim of claims) {
      expect(text.slice(claim.start, claim.end)).toBe(claim.text);
      const name = `${claim.kind}:${claim.verdict}`;
      planted.set(name, (planted.get(name) ?? 0) + 1);
    }
  }
  expect([...planted.keys()].sort()).toEqual(verdicts);
  expect(Math.min(...planted.values())).toBeGreaterThanOrEqual(8);
});

const verdicts = [
  'figure:contradicted',
  'figure:hedge-changed',
  'figure:not-found',
  'figure:one-source',
  'figure:stale',
  'figure:supported',
  'name:known',
  'name:not-found',
  'name:spelling-differs',
  'name:title-differs',
  'passage:copied',
  'quotation:altered',
  'quotation:misattributed',
  'quotation:not-found',
  'quotation:verbatim',
];

describe('marks', () => {
  test('nest, and leave the text alone', () => {
    const { text, marks } = readMarks(
      '[[caption c|Over {=over 5 boats @a pilot|five} boats]] <<near q|sank>>.',
    );
    expect(text).toBe('Over five boats sank.');
    expect(marks.map((mark) => [mark.kind, text.slice(mark.start, mark.end)])).toEqual([
      ['block', 'Over five boats'],
      ['figure', 'five'],
      ['passage', 'sank'],
    ]);
    expect(marks[1]).toMatchObject({ hedge: 'over', min: 5, max: 5, fact: 'boats', attribution: 'a pilot' });
  });

  test.each(['{= 3 x|three', 'three}', '[[caption c|three}', '{= three x|three}'])('refuse %s', (source) => {
    expect(() => readMarks(source)).toThrow();
  });

  test('names: the longest form wins, whole words only, institutions are shielded', () => {
    const names = readNames('p Ida Voss = Ida Voss | Voss\nl Oder = Oder\no - = Oder Commission');
    const text = 'Ida Voss of the Oder Commission met Voss; Vossberg is on the Oder.';
    expect(findNames(text, names).map((name) => [name.text, name.start])).toEqual([
      ['Ida Voss', 0],
      ['Voss', 36],
      ['Oder', 61],
    ]);
  });

  test('a first line says how the file is written', () => {
    expect(readMarkedArticle('a.txt', '#! crlf bom\nOne\nTwo\n').text).toBe('\uFEFFOne\r\nTwo');
  });
});
