import type { Anchor } from '../model/decision.ts';
import type { Span } from '../model/span.ts';
import type { Blocks } from './blocks.ts';

/** How many code units of a block are kept on either side of a quote. */
export const contextLength = 64;

/** Words on one side of a quote, the nearest first; the block's edge is a word too. */
export type Side = readonly string[];

/** The words on both sides of a quote. */
export interface Context {
  readonly before: Side;
  readonly after: Side;
}

const edge = '\n';

/** The words around an anchor's quote, as they were. */
export function contextOf(anchor: Anchor): Context {
  return {
    before: sideOf(anchor.prefix, anchor.prefix.length < contextLength, -1),
    after: sideOf(anchor.suffix, anchor.suffix.length < contextLength, 1),
  };
}

/** The words around a span of a block, a little further than an anchor keeps them, so that inserted words do no harm. */
export function contextAt(blocks: Blocks, block: Span, { start, end }: Span): Context {
  const reach = contextLength + 32;
  const from = Math.max(block.start, start - reach);
  const to = Math.min(block.end, end + reach);
  return {
    before: sideOf(blocks.text.slice(from, start), from === block.start, -1),
    after: sideOf(blocks.text.slice(end, to), to === block.end, 1),
  };
}

function sideOf(text: string, whole: boolean, direction: -1 | 1): Side {
  const found = wordsOf(text.toLowerCase());
  const side = direction < 0 ? found.reverse() : found;
  if (whole) return [...side, edge];
  // The farthest word may be cut in two.
  return side.slice(0, -1);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:['.,-][\p{L}\p{N}\p{M}]+)*/gu) ?? [];
}

/** The share of either side's words that must still be there. */
const leastShare = 0.4;

/** How alike two surroundings are, 0 to 1: the nearest words count most, words put in or left out cost little. */
export function similarity(old: Context, now: Context): number {
  const before = alignSide(old.before, now.before);
  const after = alignSide(old.after, now.after);
  const total = before.total + after.total;
  // One side that is another's altogether is enough to doubt: names and phrases often keep their words on the other.
  const weakest = Math.min(shareOf(before), shareOf(after));
  return total === 0 || weakest < leastShare ? 0 : (before.matched + after.matched) / total;
}

function shareOf({ matched, total }: { matched: number; total: number }): number {
  return total === 0 ? 1 : matched / total;
}

/** Whether a word (or the block's edge) that touched the quote still does. */
export function touches(old: Context, now: Context): boolean {
  const same = (a: string | undefined, b: string | undefined): boolean => a !== undefined && a === b;
  return same(old.before[0], now.before[0]) || same(old.after[0], now.after[0]);
}

function weight(distance: number): number {
  return 1 / (1 + distance / 8);
}

/** The edge of a block must be about as far away as it was: it says that the quote began or ended a line. */
function isSameWord(old: string, i: number, now: string, j: number): boolean {
  return old === now && (old !== edge || Math.abs(i - j) <= 2);
}

/** The heaviest common subsequence of two sides, words weighed by their distance in the old one. */
function alignSide(old: Side, now: Side): { matched: number; total: number } {
  let total = 0;
  let row = new Float64Array(now.length + 1);
  for (const [i, word] of old.entries()) {
    const next = new Float64Array(now.length + 1);
    total += weight(i);
    for (let j = 0; j < now.length; j++) {
      const skip = Math.max(next[j]!, row[j + 1]!);
      next[j + 1] = isSameWord(word, i, now[j]!, j) ? Math.max(skip, row[j]! + weight(Math.max(i, j))) : skip;
    }
    row = next;
  }
  return { matched: row[now.length]!, total };
}
