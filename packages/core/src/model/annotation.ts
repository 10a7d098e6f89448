import type { PlaceRecord } from './entity.ts';
import type { Figure } from './figure.ts';
import type { BoilerplateKind, Relation } from './passage.ts';
import type { Span } from './span.ts';

/** The kinds of annotations that are names, in the order in which they are shown. */
export const nameKinds = ['person', 'place', 'organization'] as const;
/** Every kind of annotation: the names, and what has a meaning of its own. */
export const annotationKinds = ['person', 'place', 'organization', 'figure', 'boilerplate'] as const;

/** What an annotation marks; the tables keyed by it are complete, or do not compile. */
export type AnnotationKind = (typeof annotationKinds)[number];
/** Who found or last changed an annotation: a recognizer, or a person by a decision. */
export type Origin = 'machine' | 'human';
/** What a person said of an annotation; `suggested` until somebody did. */
export type Status = 'suggested' | 'accepted' | 'rejected';

interface AnnotationBase {
  /** Unique within its article and the same on every run: see `annotationId`. */
  readonly id: string;
  readonly span: Span;
  readonly quote: string;
  /** Calibrated probability, 0 to 1, that span and kind are right. */
  readonly confidence: number;
  readonly origin: Origin;
  readonly status: Status;
}

/** What an article says a person is, beside the name: `Deputy Foreign Minister`, `Ms.`. */
export interface Title {
  readonly text: string;
  readonly span: Span;
  /** `honorific`: Mr., Ms., Dr.; `role`: an office, rank or occupation. */
  readonly kind: 'honorific' | 'role';
}

/** A mention of a person, a place or an organization: the name alone, without title or possessive. */
export interface NameAnnotation extends AnnotationBase {
  readonly kind: (typeof nameKinds)[number];
  /** The fullest form this article uses for the same bearer: `Wendy R. Sherman` for `Sherman`. */
  readonly name: string;
  readonly titles: readonly Title[];
  /** Set for places the gazetteer knows. */
  readonly place?: PlaceRecord;
}

/** A quantity as the article states it, with what is counted and who says so. */
export interface FigureAnnotation extends AnnotationBase {
  readonly kind: 'figure';
  readonly figure: Figure;
}

/** A stretch that is not this article's own reporting. */
export interface BoilerplateAnnotation extends AnnotationBase {
  readonly kind: 'boilerplate';
  readonly boilerplate: {
    readonly kind: BoilerplateKind;
    readonly relation: Relation | null;
    /** Id of the passage cluster, when the stretch occurs more than once. */
    readonly cluster: string | null;
    readonly original: (Span & { readonly path: string }) | null;
    /** 0 to 1, against the original; 1 where there is none. */
    readonly similarity: number;
  };
}

/** A span of one article with what it means, told apart by `kind`. */
export type Annotation = NameAnnotation | FigureAnnotation | BoilerplateAnnotation;

/** `figure:120-127`: an id that says what and where, so that it is the same on every run and machine. */
export function annotationId(kind: AnnotationKind, { start, end }: Span): string {
  // Joined from a list it is one flat string; a template's value would keep its parts, at three times the memory.
  return [kind, ':', start, '-', end].join('');
}
