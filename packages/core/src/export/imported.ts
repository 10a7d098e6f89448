import type { AnnotationKind, Status } from '../model/annotation.ts';
import type { Meaning } from '../model/decision.ts';
import type { Span } from '../model/span.ts';
import { withPlainLines } from './line-ends.ts';
import { type OffsetUnit, offsetMap } from './offsets.ts';

/** An annotation as a foreign file states it: positions in a unit that is yet to be found out. */
export interface ForeignAnnotation {
  readonly kind: AnnotationKind;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly meaning: Meaning;
  /** Null where the file has no word for it: then a person made it. */
  readonly status: Status | null;
}

/** The annotations of one article in a foreign file. */
export interface ForeignArticle {
  /** As the file names it; null where it does not. */
  readonly path: string | null;
  readonly annotations: readonly ForeignAnnotation[];
  /** What positions of its format count, where the format says so: of countings that fit equally well the right one. */
  readonly counting?: Counting;
}

/** What was wrong with a line (or an entry, counted from 1) of a foreign file. */
export interface ForeignIssue {
  readonly line: number;
  readonly reason: string;
}

/** A foreign file as far as it could be read. */
export interface Foreign {
  readonly articles: readonly ForeignArticle[];
  readonly issues: readonly ForeignIssue[];
}

/** How positions of a foreign file are to be read. */
export interface Counting {
  readonly unit: OffsetUnit;
  /** `plain`: as if line ends were LF and there were no byte order mark. */
  readonly lines: 'as-read' | 'plain';
}

/** Annotations with their spans in the article; `misfits` are those whose quote does not stand where they say. */
export interface Fitted {
  readonly counting: Counting;
  readonly annotations: readonly (ForeignAnnotation & { readonly span: Span })[];
  readonly misfits: readonly ForeignAnnotation[];
}

/** The order in which countings are tried after the one expected: what is ours and what is common first. */
const countings: readonly Counting[] = (['as-read', 'plain'] as const).flatMap((lines) =>
  (['utf-16', 'code-point', 'byte'] as const).map((unit) => ({ unit, lines })),
);

/**
 * Finds out what the positions of a foreign file count, by its quotes: the counting under which most of them stand where
 * they should. What does not fit even then is not guessed at.
 */
export function fit(text: string, annotations: readonly ForeignAnnotation[], expected?: Counting): Fitted {
  const inOrder = expected === undefined ? countings : [expected, ...countings];
  const tries = inOrder.map((counting) => fitWith(text, annotations, counting));
  return tries.reduce((best, each) => (each.annotations.length > best.annotations.length ? each : best));
}

function fitWith(text: string, annotations: readonly ForeignAnnotation[], counting: Counting): Fitted {
  const plain = counting.lines === 'plain' ? withPlainLines(text) : null;
  const read = plain?.text ?? text;
  const map = offsetMap(read);
  const fitted: (ForeignAnnotation & { span: Span })[] = [];
  const misfits: ForeignAnnotation[] = [];
  for (const annotation of annotations) {
    const start = map.to16(annotation.start, counting.unit);
    const end = map.to16(annotation.end, counting.unit);
    if (
      start === null ||
      end === null ||
      start >= end ||
      !matches(read.slice(start, end), annotation.quote)
    ) {
      misfits.push(annotation);
      continue;
    }
    const span = plain === null ? { start, end } : { start: plain.from(start), end: plain.from(end - 1) + 1 };
    fitted.push({ ...annotation, span });
  }
  return { counting, annotations: fitted, misfits };
}

/** Whether a stretch is the quote: line ends, and the white space around them, may be written in any way. */
function matches(stretch: string, quote: string): boolean {
  return stretch === quote || flat(stretch) === flat(quote);
}

function flat(text: string): string {
  return text.replace(/[^\S\n\r]*(?:\r\n?|\n)\s*/g, ' ');
}
