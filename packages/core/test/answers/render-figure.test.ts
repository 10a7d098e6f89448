import { expect, test } from 'vitest';
import {
  type Article,
  aboutAt,
  articleFromText,
  blocksOf,
  type Corpus,
  emptyCorpus,
  type Fact,
  type Figure,
  type FigureAnnotation,
  renderMarkdown,
  type SourceGroup,
} from '../../src/index.ts';
import { blankFigure } from '../../src/model/figure.ts';
import { markedCorpus } from '../corpus/facts/marked.ts';

/** A figure of these parts. */
function figure(parts: Partial<Figure>): Figure {
  return { ...blankFigure, item: 'ships', itemPhrase: 'cargo ships', ...parts };
}

/** A mention by who says it, in which words, and how it is grouped. */
interface Said {
  readonly outlet: string;
  readonly date?: string;
  readonly text: string;
  readonly quote: string;
  readonly figure: Figure;
  readonly group?: string;
}

/** What a hover on the first of these shows, as the lines of its Markdown. */
function hover(
  said: readonly Said[],
  parts: Partial<Fact> = {},
  sourceGroups: readonly SourceGroup[] = [],
): readonly string[] {
  const articles = said.map(({ outlet, date, text }) =>
    articleFromText(text, { path: `${outlet}.txt`, outlet, date: date ?? '2026-03-09' }),
  );
  const mentions = said.map((one, i) => {
    const start = one.text.indexOf(one.quote);
    const span = { start, end: start + one.quote.length };
    const group = one.group ?? one.outlet;
    const sentence = { start: 0, end: one.text.length };
    return {
      path: articles[i]!.path,
      id: `f${i}`,
      span,
      quote: one.quote,
      figure: one.figure,
      sentence,
      sourceGroup: group,
      origin: 'machine' as const,
    };
  });
  const fact: Fact = {
    id: 'fact',
    label: 'ships waiting',
    unit: null,
    item: 'ships',
    agreement: 'compatible',
    difference: null,
    independentSources: new Set(mentions.map(({ sourceGroup }) => sourceGroup)).size,
    mentions,
    ...parts,
  };
  return answerLines(articles, mentions[0]!, fact, sourceGroups);
}

function answerLines(
  articles: readonly Article[],
  here: Fact['mentions'][number],
  fact: Fact | null,
  sourceGroups: readonly SourceGroup[] = [],
): readonly string[] {
  const annotation: FigureAnnotation = {
    id: here.id,
    span: here.span,
    quote: here.quote,
    confidence: 1,
    origin: 'machine' as const,
    status: 'suggested',
    kind: 'figure',
    figure: here.figure,
  };
  const analyses = articles.map((article) => [article.path, { article }] as const);
  const passages = { ...emptyCorpus.passages, sourceGroups };
  const corpus = { ...emptyCorpus, analyses: new Map(analyses), passages } as unknown as Corpus;
  const blocks = blocksOf(corpus, { kind: 'figure', path: here.path, annotation, fact });
  return renderMarkdown(blocks, { placeLink: () => null })
    .replaceAll('\\', '')
    .split('\n')
    .filter((line) => line !== '');
}

const here: Said = {
  outlet: 'Herald',
  text: 'About 60 ships wait.',
  quote: '60',
  figure: figure({ value: 60, hedge: 'about' }),
};

test('a figure that stands alone says so, with its own words', () => {
  const own = figure({ value: 60, attribution: { source: 'port officials', span: { start: 0, end: 1 } } });
  const [article] = [articleFromText(here.text, { path: 'Herald.txt' })];
  const mention = {
    path: 'Herald.txt',
    id: 'f0',
    span: { start: 6, end: 8 },
    quote: '60',
    figure: own,
    sentence: { start: 0, end: 20 },
    sourceGroup: 'g',
    origin: 'machine' as const,
  };
  expect(answerLines([article!], mention, null)).toEqual([
    '**60** cargo ships: no other source says it',
    'Who says so: port officials',
  ]);
});

test('disagreement comes first, then other bounds, then the same', () => {
  const lines = hover(
    [
      here,
      { outlet: 'Same', text: 'Some 60 ships.', quote: '60', figure: figure({ value: 60, hedge: 'about' }) },
      {
        outlet: 'Bound',
        text: 'More than 60 ships.',
        quote: '60',
        figure: figure({ value: 60, hedge: 'over' }),
      },
      { outlet: 'Other', text: 'Only 14 ships.', quote: '14', figure: figure({ value: 14 }) },
    ],
    { agreement: 'conflict', difference: 'other-time' },
  );
  expect(lines[0]).toBe(
    '**about 60** ships waiting: 4 sources say, 4 independent; 1 says otherwise (of another time); 1 differs in bound',
  );
  expect(lines.slice(3).map((line) => line.split(' | ').slice(0, 2).join(': '))).toEqual([
    '| Herald, 2026-03-09: about 60 (here)',
    '| Other, 2026-03-09: **14**',
    '| Bound, 2026-03-09: more than 60',
    '| Same, 2026-03-09: about 60',
  ]);
});

const wire: Said = {
  outlet: 'Wire',
  text: 'Nearly 60 ships.',
  quote: '60',
  figure: figure({ value: 60, hedge: 'nearly' }),
  group: 'w',
};
const mirror: Said = { ...wire, outlet: 'Mirror', date: '2026-03-11', text: 'Nearly 60 ships!' };

test('a copy stands under what it copies, without its words', () => {
  const copies = [{ id: 'g', original: 'Wire.txt', members: [{ path: 'Mirror.txt', share: 1 }] }];
  const lines = hover([here, wire, mirror], {}, copies);
  expect(lines[0]).toContain('3 sources say, 2 independent');
  expect(lines.slice(4)).toEqual([
    '| Wire, 2026-03-09 | nearly 60 |  | “Nearly 60 ships.” |',
    '| Mirror, 2026-03-11 *(copy of Wire, 2026-03-09)* | nearly 60 |  |  |',
  ]);
});

test('a source that quotes the same people is no copy, and not independent', () => {
  const lines = hover([here, wire, mirror]);
  expect(lines.at(-1)).toBe(
    '| Mirror, 2026-03-11 *(not independent of Wire, 2026-03-09)* | nearly 60 |  | “Nearly 60 ships!” |',
  );
});

test('a long comparison is cut and counted', () => {
  const many = Array.from(
    { length: 12 },
    (_, i): Said => ({ ...here, outlet: `Paper ${String(i).padStart(2, '0')}` }),
  );
  const lines = hover(many);
  expect(lines.filter((line) => line.startsWith('| Paper'))).toHaveLength(8);
  expect(lines.at(-1)).toBe('and 4 more mentions in 4 sources');
});

test('the reasons for lining it up are told, and what speaks against', () => {
  const text = 'The storm over Tarvik.\n\nIn Tarvik [60](about; ships) were waiting at the harbor';
  const corpus = markedCorpus({ 'a.txt': `${text}.`, 'b.txt': `${text} if the storm could go on.` });
  const [annotation] = corpus.analyses.get('a.txt')!.figures;
  const answer = aboutAt(corpus, 'a.txt', annotation!.span.start).find(({ kind }) => kind === 'figure');
  const shown = renderMarkdown(blocksOf(corpus, answer!), { placeLink: () => null }).replaceAll('\\', '');
  expect(shown).toMatch(/\*Lined up by: .*same item \(ships\).*; against it: only one says that it is so\*/);
});
