import type { Figure } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';

/** What the sources say of a figure of the draft. */
export type FigureVerdict =
  | 'supported'
  | 'one-source'
  | 'hedge-changed'
  | 'contradicted'
  | 'stale'
  | 'not-found';
/** What the sources say of a person or place of the draft. */
export type NameVerdict = 'known' | 'spelling-differs' | 'title-differs' | 'not-found';
/** What the sources say of a quotation of the draft. */
export type QuotationVerdict = 'verbatim' | 'altered' | 'misattributed' | 'not-found';
/** What is said of a passage. */
export type PassageVerdict = 'copied';

/** A verdict with its kind, `figure:stale`: what `--fail-on` and the editor's settings name. */
export type DraftVerdict =
  | `figure:${FigureVerdict}`
  | `name:${NameVerdict}`
  | `quotation:${QuotationVerdict}`
  | `passage:${PassageVerdict}`;

/** A place in a source and what it has to say. */
export interface Evidence {
  readonly path: string;
  readonly span: Span;
  readonly quote: string;
  /** The sentence around it. */
  readonly sentence: Span;
  /** ISO 8601 date of the source. */
  readonly date: string | null;
  /** Evidence with the same source group is not independent of one another. */
  readonly sourceGroup: string;
  /** `supports`: says the same; `differs`: says something else; `later`: says something else and is newer; `near`: says it less exactly. */
  readonly role: 'supports' | 'differs' | 'later' | 'near';
  /** What the source states, where the evidence is a figure. */
  readonly figure: Figure | null;
}

/** New text for a stretch of the draft. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** A change of the draft that would settle a finding. */
export interface Suggestion {
  readonly code:
    | 'use-source-figure'
    | 'use-source-hedge'
    | 'use-common-spelling'
    | 'use-source-title'
    | 'use-source-words'
    | 'add-quotation-marks';
  readonly edits: readonly TextEdit[];
  /** Where the new text comes from. */
  readonly from: { readonly path: string; readonly span: Span };
}

interface FindingBase {
  /** `figure:120-127`. */
  readonly id: string;
  readonly span: Span;
  readonly quote: string;
  /** What speaks against the draft first, then by path and position. */
  readonly evidence: readonly Evidence[];
  readonly suggestions: readonly Suggestion[];
}

/** A figure of the draft held against the sources. */
export interface FigureFinding extends FindingBase {
  readonly kind: 'figure';
  readonly verdict: FigureVerdict;
  readonly figure: Figure;
  /** Id of the fact that the figure states, where several sources state it. */
  readonly fact: string | null;
  /** Independent sources that say the same. */
  readonly independentSources: number;
}

/** A person or place of the draft held against the sources. */
export interface NameFinding extends FindingBase {
  readonly kind: 'name';
  readonly verdict: NameVerdict;
  readonly nameKind: 'person' | 'place';
  /** The entity of the sources, where there is one. */
  readonly entity: string | null;
  /** What most sources have instead: a spelling or a title. */
  readonly instead: string | null;
  /** Sources that name the person or place. */
  readonly sources: number;
}

/** One step of a word by word comparison: the words of the draft and those of the source. */
export interface WordChange {
  readonly kind: 'same' | 'changed';
  readonly draft: string;
  readonly source: string;
}

/** A quotation of the draft held against the sources. */
export interface QuotationFinding extends FindingBase {
  readonly kind: 'quotation';
  readonly verdict: QuotationVerdict;
  /** Who says it in the draft, and in the sources. */
  readonly speaker: string | null;
  readonly sourceSpeaker: string | null;
  /** How the draft's words differ from the nearest source; empty where they do not. */
  readonly difference: readonly WordChange[];
}

/** A stretch of the draft that stands in a source, and not in quotation marks. */
export interface PassageFinding extends FindingBase {
  readonly kind: 'passage';
  readonly verdict: PassageVerdict;
  /** Share of the words that both have, 0 to 1. */
  readonly similarity: number;
  readonly difference: readonly WordChange[];
}

/** One claim of a draft and what the sources say of it, by `kind`. */
export type Finding = FigureFinding | NameFinding | QuotationFinding | PassageFinding;

/** A draft held against its sources: its findings in text order, each with its evidence. */
export interface DraftCheck {
  readonly path: string;
  /** Number of sources it was held against. */
  readonly sources: number;
  /** In text order. */
  readonly findings: readonly Finding[];
}

/** The verdict of a finding with its kind. */
export function draftVerdict(finding: Finding): DraftVerdict {
  // Kind and verdict of one finding belong together; the compiler sees the two unions only.
  return `${finding.kind}:${finding.verdict}` as DraftVerdict;
}

/** Verdicts that tell of nothing to look at. */
const quiet: ReadonlySet<DraftVerdict> = new Set<DraftVerdict>([
  'figure:supported',
  'figure:one-source',
  'name:known',
  'quotation:verbatim',
]);

/** Whether a finding tells of something to look at. */
export function needsAttention(finding: Finding): boolean {
  return !quiet.has(draftVerdict(finding));
}
