import type { Origin } from './annotation.ts';
import type { Figure } from './figure.ts';
import type { Span } from './span.ts';

/** Whether the sources of a fact can all be right: all the same, not the same but possible, or not possible. */
export type Agreement = 'agree' | 'compatible' | 'conflict';
/** Why the figures of a fact differ; only a contradiction cannot be right in both sources. */
export type Difference = 'contradiction' | 'other-time' | 'revision' | 'other-definition';

/** A figure of an article, with everything a reader needs to judge it. */
export interface FigureMention {
  readonly path: string;
  /** Id of the figure's annotation. */
  readonly id: string;
  readonly span: Span;
  readonly quote: string;
  readonly figure: Figure;
  /** `human` where a person corrected the figure: then the quote may not state it. */
  readonly origin: Origin;
  readonly sentence: Span;
}

/** One figure of a fact. */
export interface FactMention extends FigureMention {
  /** Mentions with the same source group are not independent of one another. */
  readonly sourceGroup: string;
}

/** What was compared. A code that begins with `other`, `few` or `far`, and `supposed`, speaks against. */
export type ReasonCode =
  | 'same-unit'
  | 'same-item'
  | 'related-item'
  | 'other-item'
  | 'same-predicate'
  | 'other-predicate'
  | 'same-actor'
  | 'other-actor'
  | 'shared-words'
  | 'other-names'
  | 'other-place'
  | 'shared-story'
  | 'other-story'
  | 'same-value'
  | 'near-value'
  | 'far-value'
  | 'same-time'
  | 'other-time'
  | 'days-apart'
  | 'supposed'
  | 'unknown-item'
  | 'same-article'
  | 'anaphoric'
  | 'part-of'
  | 'how-much-more'
  | 'only-one'
  | 'masked-sentence'
  | 'decision';

/** One term of the score that joined a figure to a fact, in points; shown to the reader. */
export interface Reason {
  readonly code: ReasonCode;
  /** Negative where it speaks against. */
  readonly points: number;
  /** The words, names or days that earned the points. */
  readonly detail: readonly string[];
}

/** Figures, in several sources, that state the same quantity of the same thing. */
export interface Fact {
  readonly id: string;
  /** `Russian troops near the Ukrainian border`. */
  readonly label: string;
  readonly unit: string | null;
  readonly item: string | null;
  readonly agreement: Agreement;
  /** Set where the sources conflict. */
  readonly difference: Difference | null;
  readonly independentSources: number;
  /** By path, then position. */
  readonly mentions: readonly FactMention[];
}
