import type { Anchor, Placement } from '../model/decision.ts';
import type { Span } from '../model/span.ts';
import { type Blocks, sourceSpan } from './blocks.ts';
import { type Context, contextAt, contextOf, type Side, similarity } from './context.ts';

const token = /[\p{L}\p{N}\p{M}$€£%]+(?:['.,-][\p{L}\p{N}\p{M}]+)*/gu;

/** Surroundings must be this alike before other words count as the old ones, changed. */
const enough = 0.75;
/** How many words more or fewer than the old quote the new one may have. */
const growth = 2;
/** In a longer block nobody looks for what stands there instead: it would take seconds, and read like a guess. */
const longestBlock = 20_000;

/**
 * The place of an anchor whose own words were changed: the surroundings stand, with something else between them. It is
 * reported for a person to look at ("100,000 → 127,000"), never taken as the same.
 */
export function changedPlace(blocks: Blocks, anchor: Anchor, open: (block: number) => boolean): Placement {
  const old = contextOf(anchor);
  const length = (anchor.exact.match(token) ?? []).length;
  let best: Span | null = null;
  let top = enough;
  for (const [index, block] of blocks.spans.entries()) {
    if (!open(index) || block.end - block.start > longestBlock) continue;
    for (const span of windows(blocks.text, block, length)) {
      const now = contextAt(blocks, block, span);
      const score = keepsEdges(old, now) ? similarity(old, now) : 0;
      if (score > top) [best, top] = [span, score];
    }
  }
  if (best === null) return { state: 'orphaned' };
  const now = blocks.text.slice(best.start, best.end);
  return { state: 'changed', span: sourceSpan(blocks, best), now };
}

/** What began or ended its line, with no word there to know it by, still does. */
function keepsEdges(old: Context, now: Context): boolean {
  const keeps = (before: Side, after: Side): boolean => before.length !== 1 || before[0] === after[0];
  return keeps(old.before, now.before) && keeps(old.after, now.after);
}

/** Every run of about as many tokens in a block. */
function* windows(text: string, block: Span, length: number): Generator<Span> {
  const tokens = [...text.slice(block.start, block.end).matchAll(token)];
  for (const [first, from] of tokens.entries()) {
    const shortest = Math.max(0, length - growth - 1);
    for (const to of tokens.slice(first + shortest, first + length + growth)) {
      yield { start: block.start + from.index, end: block.start + to.index + to[0].length };
    }
  }
}
