import type { Anchor } from '../model/decision.ts';
import { indexAt, type Span } from '../model/span.ts';
import type { Blocks } from './blocks.ts';
import { contextAt, contextOf, similarity, touches } from './context.ts';
import { foldText } from './fold.ts';

/** A place where an anchor's quote stands, and how alike its surroundings are. */
export interface Candidate {
  readonly span: Span;
  readonly block: number;
  readonly score: number;
}

const wordUnit = /[\p{L}\p{N}\p{M}]/u;
const digit = /\p{Nd}/u;
const magnitude =
  /^(?:hundred|thousand|million|billion|trillion|dozen|percent|per|percentage|points?|m|mn|bn|tn|k|%|st|nd|rd|th)$/i;

/** A quote that is searched for more often than this is a common word: no search can tell its places apart. */
const candidateLimit = 2000;

/** Where the quote of an anchor stands, whole words only, in the blocks that are `open` to it. */
export function candidates(blocks: Blocks, anchor: Anchor, open: (block: number) => boolean): Candidate[] {
  const quote = foldText(anchor.exact);
  const old = contextOf(anchor);
  const found: Candidate[] = [];
  if (quote === '') return found;
  for (let at = blocks.text.indexOf(quote); at >= 0; at = blocks.text.indexOf(quote, at + 1)) {
    const span = { start: at, end: at + quote.length };
    const block = indexAt(blocks.spans, at);
    if (!open(block) || !isAsWhole(anchor, quote, blocks.text, span)) continue;
    if (!keepsNumber(anchor, quote, blocks.text, span)) continue;
    const now = contextAt(blocks, around(blocks, span), span);
    const score = similarity(old, now);
    if (touches(old, now)) found.push({ span, block, score });
    if (found.length > candidateLimit) break;
  }
  return found;
}

/** The stretch from the start of the first block of a span to the end of its last. */
export function around(blocks: Blocks, { start, end }: Span): Span {
  const first = blocks.spans[indexAt(blocks.spans, start)]!;
  const last = blocks.spans[Math.max(0, indexAt(blocks.spans, end - 1))]!;
  return { start: first.start, end: last.end };
}

/** Whether a span neither begins nor ends inside a word or a number. */
export function isWhole(text: string, { start, end }: Span): boolean {
  return !joins(text, start) && !joins(text, end);
}

/** Whether a quote stands as whole as it stood: `100` in `100km` may, `100` in `100,000` may not. */
function isAsWhole(anchor: Anchor, quote: string, text: string, { start, end }: Span): boolean {
  const old = anchor.prefix + quote + anchor.suffix;
  const from = anchor.prefix.length;
  return (!joins(text, start) || joins(old, from)) && (!joins(text, end) || joins(old, from + quote.length));
}

/** Whether the two sides of an offset belong to one word, or to one number: `100|,000`, `3|.5`. */
function joins(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const [before, after] = [text[at - 1]!, text[at]!];
  if (wordUnit.test(before) && wordUnit.test(after)) return true;
  const separator = /[.,]/;
  if (digit.test(before) && separator.test(after)) return digit.test(text[at + 1] ?? '');
  return separator.test(before) && digit.test(after) && digit.test(text[at - 2] ?? '');
}

/**
 * Whether a number still says the same: the sign glued to it (`$`, `-`, `%`) and a following magnitude ("million") are
 * part of what it says even where they are outside the quote.
 */
function keepsNumber(anchor: Anchor, quote: string, text: string, { start, end }: Span): boolean {
  if (!digit.test(quote)) return true;
  const sameBefore = glued(anchor.prefix.at(-1)) === glued(text[start - 1]);
  const sameAfter = glued(anchor.suffix[0]) === glued(text[end]);
  return sameBefore && sameAfter && magnitudeOf(anchor.suffix) === magnitudeOf(text.slice(end, end + 24));
}

/** A sign that changes a number when it touches it; brackets, quotes and stops do not. */
function glued(unit: string | undefined): string {
  return unit === undefined || /[\s"'().,:;!?[\]]/.test(unit) ? '' : unit;
}

function magnitudeOf(after: string): string {
  const word = /^[\s-]*([\p{L}%]+)/u.exec(after)?.[1] ?? '';
  return magnitude.test(word) ? word.toLowerCase() : '';
}
