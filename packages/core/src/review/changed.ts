import type { Anchor, Placement } from '../model/decision.ts';
import type { Span } from '../model/span.ts';
import { type Blocks, sourceSpan } from './blocks.ts';
import { contextAt, contextOf, similarity } from './context.ts';

const token = /[\p{L}\p{N}\p{M}$€£%]+(?:['.,-][\p{L}\p{N}\p{M}]+)*/gu;

/** Surroundings must be this alike before other words count as the old ones, changed. */
const enough = 0.75;
/** How many words more than the old quote the new one may have. */
const growth = 2;

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
    if (!open(index)) continue;
    for (const span of windows(blocks.text, block, length + growth)) {
      const score = similarity(old, contextAt(blocks, block, span));
      if (score > top) [best, top] = [span, score];
    }
  }
  if (best === null) return { state: 'orphaned' };
  const now = blocks.text.slice(best.start, best.end);
  return { state: 'changed', span: sourceSpan(blocks, best), now };
}

/** Every run of at most `longest` tokens of a block. */
function* windows(text: string, block: Span, longest: number): Generator<Span> {
  const tokens = [...text.slice(block.start, block.end).matchAll(token)];
  for (const [first, from] of tokens.entries()) {
    for (const to of tokens.slice(first, first + longest)) {
      yield { start: block.start + from.index, end: block.start + to.index + to[0].length };
    }
  }
}
