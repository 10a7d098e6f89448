import type { Analysis } from '../../../src/corpus/analysis.ts';
import { type Corpus, createCorpus } from '../../../src/corpus/corpus.ts';
import type { FigureRecord } from '../../../src/corpus/facts/figure-record.ts';
import { recordsOf } from '../../../src/corpus/facts/record.ts';
import { fingerprint } from '../../../src/duplicates/fingerprint.ts';
import { annotationId, articleFromText } from '../../../src/index.ts';
import type { FigureAnnotation } from '../../../src/model/annotation.ts';
import type { BaseUnit, Figure, FigureTime, Hedge } from '../../../src/model/figure.ts';

/** An article whose figures are marked by hand: `Russia has about [100,000](about; Russian troops) at the border.` */
export interface Marked {
  readonly text: string;
  readonly date?: string;
  readonly outlet?: string;
}

const baseUnits: Readonly<Record<string, readonly [string, number]>> = {
  hour: ['second', 3600],
  minute: ['second', 60],
  mile: ['meter', 1609.344],
  kilometer: ['meter', 1000],
};

/**
 * The analysis of a marked article, built without recognizers: a mark is `[quote](hedge; item phrase; key=value; …)` with the keys
 * unit, by (who says so), from and to (ISO 8601 dates), min and max. Parts may be left empty.
 */
export function marked(path: string, { text, date, outlet }: Marked): Analysis {
  const figures: FigureAnnotation[] = [];
  let plain = '';
  let rest = 0;
  for (const match of text.matchAll(/\[([^\]]+)\]\(([^)]*)\)/g)) {
    plain += text.slice(rest, match.index);
    rest = match.index + match[0].length;
    figures.push(annotation(plain.length, match[1]!, match[2]!));
    plain += match[1]!;
  }
  plain += text.slice(rest);
  const article = articleFromText(plain, { path, date: date ?? null, outlet: outlet ?? null });
  const found = { names: [], figures, boilerplate: [], rejected: [], reporting: [] };
  return { article, ...found, fingerprint: fingerprint(article, [], []) };
}

/** A corpus of marked articles, by path. */
export function markedCorpus(articles: Readonly<Record<string, string | Marked>>): Corpus {
  return createCorpus(
    Object.entries(articles).map(([path, article]) =>
      marked(path, typeof article === 'string' ? { text: article } : article),
    ),
  );
}

/** Facts as readers count them: the quotes of each, with their articles, in order. */
export function quotesOf(corpus: Corpus): readonly (readonly string[])[] {
  return corpus.facts.facts.map(({ mentions }) => mentions.map(({ path, quote }) => `${path}: ${quote}`));
}

/** The quotes of the figures of a marked text whose records pass a test. */
export function quotesWhere(text: string, test: (record: FigureRecord) => boolean): readonly string[] {
  return recordsOf(marked('a.txt', { text }))
    .filter(test)
    .map(({ annotation }) => annotation.quote);
}

/** A figure from its quote and the inside of its mark. */
export function figureOf(quote: string, mark: string): Figure {
  const [hedge = '', phrase = '', ...pairs] = mark.split(';').map((part) => part.trim());
  const given = new Map(pairs.map((pair) => pair.split('=') as [string, string]));
  const unit = given.get('unit') ?? null;
  const min = numberOf(given.get('min'));
  const itemPhrase = phrase === '' ? null : phrase;
  return {
    value: min === null ? Number(quote.replace(/[^\d.]/g, '')) * (quote.includes('million') ? 1e6 : 1) : null,
    min,
    max: numberOf(given.get('max')),
    hedge: hedge === '' ? null : (hedge as Hedge),
    unit,
    base: baseOf(unit),
    item: itemPhrase === null ? null : itemPhrase.slice(itemPhrase.lastIndexOf(' ') + 1),
    itemPhrase,
    attribution: given.has('by') ? { source: given.get('by')!, span: { start: 0, end: 0 } } : null,
    time: timeOf(given.get('from'), given.get('to')),
    direction: null,
  };
}

function annotation(start: number, quote: string, mark: string): FigureAnnotation {
  const span = { start, end: start + quote.length };
  return {
    kind: 'figure',
    id: annotationId('figure', span),
    span,
    quote,
    confidence: 1,
    origin: 'machine',
    status: 'suggested',
    figure: figureOf(quote, mark),
  };
}

function numberOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

function baseOf(unit: string | null): BaseUnit | null {
  const base = unit === null ? undefined : baseUnits[unit];
  return base === undefined ? null : { unit: base[0], factor: base[1], offset: 0 };
}

function timeOf(from: string | undefined, to: string | undefined): FigureTime | null {
  if (from === undefined && to === undefined) return null;
  return { text: from ?? to!, span: { start: 0, end: 0 }, from: from ?? null, to: to ?? from ?? null };
}
