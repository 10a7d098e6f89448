import type {
  Annotation,
  AnnotationKind,
  BoilerplateAnnotation,
  FigureAnnotation,
  NameAnnotation,
} from './annotation.ts';
import type { MentionRef } from './entity.ts';
import type { Figure, Hedge } from './figure.ts';
import type { BoilerplateKind } from './passage.ts';
import type { Span } from './span.ts';

/**
 * A place in a text that may be edited later: a block (a line that is not blank) by the hash of its folded text and
 * its ordinal among equal blocks, and the quote inside it. No absolute offset: text added above changes nothing here.
 */
export interface Anchor {
  /** First eight hexadecimal digits of the SHA-256 of the block's folded text. */
  readonly block: string;
  /** How many equal blocks stand before this one. */
  readonly nth: number;
  /** Where the quote starts, in UTF-16 code units of the folded block. */
  readonly start: number;
  /** The quote as it stood in the text. */
  readonly exact: string;
  /** Words of the same block before the quote; empty where it begins the block. */
  readonly prefix: string;
  /** Words of the same block after the quote; empty where it ends the block. */
  readonly suffix: string;
}

/** How far a decision reaches: this place, the same words anywhere in this article, the same words anywhere. */
export type Reach = 'here' | 'article' | 'project';

/** The kinds of annotations that are names: person, place, organization. */
export type NameKind = NameAnnotation['kind'];

/** The parts of a figure a person can set; a part that is absent stays as the machine has it. */
export interface FigureParts {
  readonly value?: number | null;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly hedge?: Hedge | null;
  readonly unit?: string | null;
  readonly item?: string | null;
  /** Who says so. */
  readonly attribution?: string | null;
}

/** The names of those parts. */
export const figurePartNames = ['value', 'min', 'max', 'hedge', 'unit', 'item', 'attribution'] as const;

/** The parts of a figure that a person can set. */
export function partsOf(figure: Figure): Required<FigureParts> {
  const { value, min, max, hedge, unit, item, attribution } = figure;
  return { value, min, max, hedge, unit, item, attribution: attribution?.source ?? null };
}

/** What an annotation means, as far as its kind has it; used where a person states it whole. */
export interface Meaning {
  readonly name?: string;
  readonly figure?: FigureParts;
  readonly boilerplate?: BoilerplateKind;
}

/** What a person said about a stretch of text. */
export type Verdict =
  /** The machine was right; the meaning it had then is kept and holds even if the machine changes its mind. */
  | ({ readonly action: 'accept'; readonly kind: AnnotationKind } & Meaning)
  | { readonly action: 'reject'; readonly kind: AnnotationKind }
  | ({ readonly action: 'add'; readonly kind: AnnotationKind } & Meaning)
  | ({
      readonly action: 'change-kind';
      readonly kind: AnnotationKind;
      readonly to: AnnotationKind;
    } & Meaning)
  /** The anchor is the stretch as it should be; annotations of the kind that it meets give way to it. */
  | { readonly action: 'change-bounds'; readonly kind: AnnotationKind }
  | { readonly action: 'correct'; readonly kind: 'figure'; readonly figure: FigureParts }
  /** This mention bears this name: the way to merge and split bearers inside an article. */
  | { readonly action: 'name'; readonly kind: NameKind; readonly name: string }
  | { readonly action: 'mark'; readonly boilerplate: BoilerplateKind }
  /** This is the article's own reporting, whatever the machine says. */
  | { readonly action: 'unmark' }
  | { readonly action: 'note'; readonly note: string };

interface Signed {
  /** Derived from the content, so that the same decision has the same id wherever it was made. */
  readonly id: string;
  readonly by: string;
  /** ISO 8601 time in UTC; the later of two decisions on one matter holds. */
  readonly at: string;
}

/** A decision on one article: kept in its sidecar. */
export interface ArticleDecision extends Signed {
  readonly reach: 'here' | 'article';
  readonly anchor: Anchor;
  readonly verdict: Verdict;
}

/** A bearer of a name: in one article, or wherever the name stands (`path` null). */
export interface NameRef {
  readonly name: string;
  readonly path: string | null;
}

/** A figure of an article, by its place. */
export interface FigureRef {
  readonly path: string;
  readonly anchor: Anchor;
}

/** A decision that looks beyond one article: kept in the decisions of the project. */
export type ProjectDecision = Signed &
  (
    | { readonly action: 'rule'; readonly quote: string; readonly verdict: Verdict }
    | {
        readonly action: 'merge' | 'split';
        readonly kind: NameKind;
        readonly names: readonly [NameRef, NameRef];
      }
    | { readonly action: 'join' | 'part'; readonly figures: readonly [FigureRef, FigureRef] }
  );

/** What became of a decision's place after its text was edited. */
export type Placement =
  /** Its block stands as it stood (`moved` where the block changed its place), or the words were found in an edited block. */
  | {
      readonly state: 'placed';
      readonly how: 'same' | 'moved' | 'found';
      readonly span: Span;
    }
  /** The place is there, other words stand in it. */
  | {
      readonly state: 'changed';
      readonly span: Span;
      readonly now: string;
    }
  /** Several places fit about as well. */
  | { readonly state: 'ambiguous'; readonly spans: readonly Span[] }
  /** The place is gone. */
  | { readonly state: 'orphaned' };

/** What recognizers found in one article, by kind, without what a person rejected. */
export interface Findings {
  readonly names: readonly NameAnnotation[];
  readonly figures: readonly FigureAnnotation[];
  readonly boilerplate: readonly BoilerplateAnnotation[];
  /** Kept to be shown and taken back; counts for nothing. */
  readonly rejected: readonly Annotation[];
  /** Stretches a person called the article's own reporting: no later step marks them as boilerplate. */
  readonly reporting: readonly Span[];
}

/** Names that are, or are not, one bearer. */
export interface NamePair {
  readonly kind: NameKind;
  readonly names: readonly [NameRef, NameRef];
}

/** Figures, by their annotations, that do, or do not, state the same quantity. */
export type FigurePair = readonly [MentionRef, MentionRef];

/** What people decided across articles: pairs that must be and pairs that must not be one entity, or one fact. */
export interface CorpusDecisions {
  readonly entities: { readonly merge: readonly NamePair[]; readonly split: readonly NamePair[] };
  readonly facts: { readonly join: readonly FigurePair[]; readonly part: readonly FigurePair[] };
}

/** Nothing decided. */
export const noDecisions: CorpusDecisions = {
  entities: { merge: [], split: [] },
  facts: { join: [], part: [] },
};
