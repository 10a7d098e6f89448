import { parseSidecar } from '../../src/files.ts';
import {
  type Annotation,
  type Article,
  annotationId,
  applyDecisions,
  articleFromText,
  decide,
  emptySidecar,
  formatSidecar,
  type NewDecision,
  type Sidecar,
  type Span,
  type Verdict,
} from '../../src/index.ts';
import { makeAnnotation } from '../../src/review/meaning.ts';

/** An article of a text. */
export function articleOf(text: string): Article {
  return articleFromText(text, { path: 'a.txt' });
}

/** The span of the `nth` place where a quote stands. */
export function spanOf(text: string, quote: string, nth = 0): Span {
  let at = text.indexOf(quote);
  for (let k = 0; k < nth; k++) at = text.indexOf(quote, at + 1);
  if (at < 0) throw new Error(`no ${quote}`);
  return { start: at, end: at + quote.length };
}

/** Someone's word on a quote. */
export function say(
  text: string,
  quote: string,
  verdict: Verdict,
  more: Partial<NewDecision> = {},
): NewDecision {
  return {
    reach: 'here',
    span: spanOf(text, quote),
    verdict,
    by: 'ann',
    at: '2026-01-02T03:04:05Z',
    ...more,
  };
}

/** A sidecar with these words on a text, written and read again. */
export function sidecarOf(text: string, ...said: NewDecision[]): Sidecar {
  const article = articleOf(text);
  const sidecar = said.reduce((before, each) => decide(before, article, each), emptySidecar);
  const reading = parseSidecar(formatSidecar(sidecar), 'a.txt.tick.json');
  if (!reading.intact) throw new Error(JSON.stringify(reading.issues));
  return reading.sidecar;
}

/** What a machine would have suggested. */
export function suggestion(text: string, kind: Annotation['kind'], quote: string, nth = 0): Annotation {
  const span = spanOf(text, quote, nth);
  const made = makeAnnotation(articleOf(text), kind, span, {});
  return { ...made, id: annotationId(kind, span), origin: 'machine', status: 'suggested', confidence: 0.7 };
}

/** Annotations after decisions, one `kind quote status origin` a line. */
export function decided(text: string, found: readonly Annotation[], sidecar: Sidecar): string[] {
  const { annotations } = applyDecisions(found, { sidecar, project: [] }, articleOf(text));
  return annotations.map(({ kind, quote, status, origin }) => `${kind} ${quote} ${status} ${origin}`);
}
