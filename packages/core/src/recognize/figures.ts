import { annotationId, type FigureAnnotation, type NameAnnotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Attribution } from '../model/figure.ts';
import { firstNot } from '../model/search.ts';
import type { Span } from '../model/span.ts';
import { type Assembled, assemble, unitName } from './figures/assemble.ts';
import { appealOf, attributionOf, type Cue, cuesIn } from './figures/attribution.ts';
import { confidenceOf } from './figures/confidence.ts';
import { directionOf } from './figures/directions.ts';
import { englishForms } from './figures/english/lexicon.ts';
import { Lexemes } from './figures/lexemes.ts';
import { defaultPolicy, type FigurePolicy } from './figures/policy.ts';
import type { Quantity } from './figures/quantity.ts';
import { scanQuantities } from './figures/scan.ts';
import { SentenceRanges } from './figures/sentences.ts';
import type { Paragraph } from './figures/sources.ts';
import { Speeches } from './figures/speeches.ts';
import { timeOf, timesIn } from './figures/times.ts';

/** Of an article with more figures, a table of many megabytes, the rest is not read: each of them weighs a kilobyte. */
export const mostFigures = 300_000;

/** The columns of the paragraph at hand, filled again for every one: new ones for each article take a quarter of the time. */
const lex = new Lexemes(englishForms);

/** Finds every stated quantity of an article, in text order and without overlaps; names serve attribution. */
export function recognizeFigures(
  article: Article,
  names: readonly NameAnnotation[],
  policy: FigurePolicy = defaultPolicy,
): readonly FigureAnnotation[] {
  const found: FigureAnnotation[] = [];
  let told: Attribution | null = null;
  for (const { start, end } of article.paragraphs) {
    for (let at = start; at < end && found.length < mostFigures; ) {
      const from = at;
      at = lex.fill(article.text, from, end);
      const paragraph = { start: from, end: at };
      if (lex.triggers.length === 0) continue;
      const quantities = scanQuantities(lex, policy);
      if (quantities.length > 0)
        told = addFigures({ article, names, lex, paragraph, told }, quantities, found);
    }
  }
  return found.length <= mostFigures ? found : found.slice(0, mostFigures);
}

/** A stated quantity alone: its span, its ends (equal but for ranges) and its unit. */
export interface ScannedFigure {
  readonly span: Span;
  readonly min: number;
  readonly max: number;
  readonly unit: string | null;
}

/** The quantities of an article without what is said of them (hedge, item, source, time): half of the work. */
export function scanFigures(article: Article): readonly ScannedFigure[] {
  const found: ScannedFigure[] = [];
  for (const { start, end } of article.paragraphs) {
    for (let at = start; at < end; ) {
      at = lex.fill(article.text, at, end);
      for (const quantity of scanQuantities(lex, defaultPolicy)) {
        const { min, max } = quantity;
        found.push({ span: spanOf(lex, quantity), min, max, unit: unitName(quantity) });
      }
    }
  }
  return found;
}

function spanOf(lex: Lexemes, { first, after }: Quantity): Span {
  return { start: lex.start[first]!, end: lex.end[after - 1]! };
}

/** One paragraph of an article on its way to figures. */
interface Work {
  readonly article: Article;
  readonly names: readonly NameAnnotation[];
  readonly lex: Lexemes;
  readonly paragraph: Span;
  readonly told: Attribution | null;
}

/** Makes annotations of the quantities of one paragraph, sentence by sentence; the last source it names. */
function addFigures(
  work: Work,
  quantities: readonly Quantity[],
  found: FigureAnnotation[],
): Attribution | null {
  const { article, lex, names, told } = work;
  const sentences = new SentenceRanges(lex, article.sentences);
  const paragraph: Paragraph = { lex, sentences, names, told, outlet: article.outlet };
  const cues = cuesIn(paragraph);
  const speeches = new Speeches(article, names, work.paragraph);
  for (let i = 0; i < quantities.length; ) {
    const sentence = sentences.at(quantities[i]!.first);
    let end = i;
    while (end < quantities.length && sentences.at(quantities[end]!.first) === sentence) end++;
    addSentence(work, { paragraph, sentence, cues, speeches }, quantities.slice(i, end), found);
    i = end;
  }
  return cues.at(-1)?.source ?? told;
}

interface SentenceWork {
  readonly paragraph: Paragraph;
  readonly sentence: number;
  readonly cues: readonly Cue[];
  readonly speeches: Speeches;
}

function addSentence(
  { article, lex }: Work,
  { paragraph, sentence, cues, speeches }: SentenceWork,
  quantities: readonly Quantity[],
  found: FigureAnnotation[],
): void {
  const first = paragraph.sentences.first(sentence);
  const times = timesIn(lex, first, paragraph.sentences.after(sentence), article.date);
  const appeal = appealOf(paragraph, sentence);
  let last: Assembled | null = null;
  for (const quantity of quantities) {
    const span = spanOf(lex, quantity);
    const isPerson = (i: number): boolean => isInPerson(paragraph.names, lex.start[i]!);
    const context = { sentence: first, lastItem: last?.item ?? null, isPerson };
    const assembled: Assembled = assemble(lex, quantity, context, {
      attribution: attributionOf(paragraph, quantity, cues) ?? spoken(speeches, span, cues) ?? appeal,
      time: timeOf(lex, quantity, times),
      direction: directionOf(lex, quantity, first),
    });
    if (quantity.unit === null && assembled.item !== null) last = assembled;
    const { figure } = assembled;
    found.push(annotationOf(article.text, span, figure, confidenceOf(lex, quantity, figure)));
  }
}

/** The speaker of a quotation: named beside it, or by a cue elsewhere in the paragraph. */
function spoken(speeches: Speeches, span: Span, cues: readonly Cue[]): Attribution | null {
  const speaker = speeches.speakerAt(span);
  return speaker ?? (speeches.isQuoted(span) ? (cues[0]?.source ?? null) : null);
}

function annotationOf(
  text: string,
  span: Span,
  figure: FigureAnnotation['figure'],
  confidence: number,
): FigureAnnotation {
  return {
    kind: 'figure',
    id: annotationId('figure', span),
    span,
    quote: text.slice(span.start, span.end),
    confidence,
    origin: 'machine',
    status: 'suggested',
    figure,
  };
}

/** Whether an offset lies in the name of a person, or in the title before it. Names come in text order. */
function isInPerson(names: readonly NameAnnotation[], offset: number): boolean {
  const next = firstNot(names.length, (i) => names[i]!.span.start <= offset);
  const holds = (name: NameAnnotation | undefined): boolean =>
    name?.kind === 'person' &&
    [name.span, ...name.titles.map(({ span }) => span)].some(
      ({ start, end }) => start <= offset && offset < end,
    );
  return holds(names[next - 1]) || holds(names[next]);
}
