import { annotationId, type FigureAnnotation, type NameAnnotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { type Assembled, assemble } from './figures/assemble.ts';
import { confidenceOf } from './figures/confidence.ts';
import { englishForms } from './figures/english/lexicon.ts';
import { Lexemes } from './figures/lexemes.ts';
import { defaultPolicy, type FigurePolicy } from './figures/policy.ts';
import type { Quantity } from './figures/quantity.ts';
import { scanQuantities } from './figures/scan.ts';

/** Finds every stated quantity of an article, in text order and without overlaps; names serve attribution. */
export function recognizeFigures(
  article: Article,
  _names: readonly NameAnnotation[],
  policy: FigurePolicy = defaultPolicy,
): readonly FigureAnnotation[] {
  const lex = new Lexemes(englishForms);
  const found: FigureAnnotation[] = [];
  let sentence = 0;
  for (const { start, end } of article.paragraphs) {
    for (let at = start; at < end; ) {
      at = lex.fill(article.text, at, end);
      if (lex.triggers.length === 0) continue;
      sentence = addFigures(article, lex, scanQuantities(lex, policy), sentence, found);
    }
  }
  return found;
}

/** Makes annotations of the quantities of one paragraph; the index of the sentence it stopped in. */
function addFigures(
  article: Article,
  lex: Lexemes,
  quantities: readonly Quantity[],
  sentence: number,
  found: FigureAnnotation[],
): number {
  let at = sentence;
  let lexeme = 0;
  let last: Assembled | null = null;
  for (const quantity of quantities) {
    const start = lex.start[quantity.first]!;
    const before = at;
    while (at + 1 < article.sentences.length && article.sentences[at + 1]!.start <= start) at++;
    if (at !== before) last = null;
    const from = article.sentences[at]?.start ?? 0;
    while (lexeme < quantity.first && lex.start[lexeme]! < from) lexeme++;
    const lastItem = last?.item ?? null;
    const assembled = assemble(lex, quantity, { sentence: lexeme, lastItem });
    if (quantity.unit === null && assembled.item !== null) last = assembled;
    found.push(annotationOf(article.text, lex, quantity, assembled));
  }
  return at;
}

function annotationOf(
  text: string,
  lex: Lexemes,
  quantity: Quantity,
  { figure }: Assembled,
): FigureAnnotation {
  const span = { start: lex.start[quantity.first]!, end: lex.end[quantity.after - 1]! };
  return {
    kind: 'figure',
    id: annotationId('figure', span),
    span,
    quote: text.slice(span.start, span.end),
    confidence: confidenceOf(lex, quantity, figure),
    origin: 'machine',
    status: 'suggested',
    figure,
  };
}
