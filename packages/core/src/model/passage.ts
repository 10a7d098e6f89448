import type { Span } from './span.ts';

/** All kinds of boilerplate. */
export const boilerplateKinds = [
  'caption',
  'credit',
  'chart-label',
  'site-chrome',
  'navigation',
  'appeal',
  'copyright',
  'byline',
  'comments',
  'machine-noise',
  'passage',
] as const;

/** What a stretch of boilerplate is; `passage` is prose that stands elsewhere too. */
export type BoilerplateKind = (typeof boilerplateKinds)[number];

/** How two occurrences relate: again in one article, in another article, in another article in other words. */
export type Relation = 'repeat-within' | 'shared-across' | 'paraphrase';

/** One place where a passage stands, and how much of the original it has there. */
export interface Occurrence {
  readonly path: string;
  readonly span: Span;
  readonly original: boolean;
  /** 0 to 1, against the original. */
  readonly similarity: number;
}

/** A differing stretch between two occurrences: what the original has and what the copy has instead. */
export interface Change {
  readonly original: Span;
  readonly copy: Span & { readonly path: string };
  /** A number differs: the surest sign of a conflict between copies. */
  readonly digits: boolean;
}

/** A stretch of text that occurs more than once. */
export interface Cluster {
  readonly id: string;
  readonly relation: Relation;
  readonly kind: BoilerplateKind;
  /** The lowest similarity of an occurrence to the original. */
  readonly similarity: number;
  /** The original first, then by path and position. */
  readonly occurrences: readonly Occurrence[];
  readonly changes: readonly Change[];
}

/** Articles that are copies of one another, whole or in part: they count once. */
export interface SourceGroup {
  readonly id: string;
  readonly original: string;
  /** Every other article with the share of its text that stands in an older one of the group, 0 to 1. */
  readonly members: readonly { readonly path: string; readonly share: number }[];
}
