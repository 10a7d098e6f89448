import type { Anchor, Placement } from '../model/decision.ts';
import type { Span } from '../model/span.ts';
import { type Alignment, alignBlocks } from './align.ts';
import { type Blocks, ordinals, sourceSpan } from './blocks.ts';
import { changedPlace } from './changed.ts';
import { foldText } from './fold.ts';
import { type Candidate, candidates } from './search.ts';

/** An anchor and the old block it stood in: its index in the old list of blocks, or -1 where no list was kept. */
export interface Anchored {
  readonly anchor: Anchor;
  readonly at: number;
}

/** Below this score a place does not count as the same. */
const enough = 0.75;
/** Far from where the block stood, a place needs more: text that moves seldom changes much. */
const enoughElsewhere = 0.85;
/** By how much the best place must beat the second. */
const margin = 0.1;

/**
 * Finds the place of every anchor in an article whose text may have been edited. Blocks with the same hash map exactly;
 * in edited ones only the exact quote counts (typographic variants aside), in surroundings that are clearly its own.
 * What is not certain is `changed`, `ambiguous` or `orphaned`, never guessed.
 */
export function placeAnchors(
  old: readonly string[],
  anchors: readonly Anchored[],
  blocks: Blocks,
): readonly Placement[] {
  const alignment = alignToText(old, blocks);
  const free = new Set(alignment.free);
  const nth = ordinals(old);
  const repeated = new Set(old.filter((_, k) => nth[k]! > 0));
  return anchors.map(({ anchor, at }) => {
    if (at < 0) return placeAlone(anchor, blocks);
    const target = alignment.target[at]!;
    const exact = target < 0 ? null : inBlock(anchor, blocks, target);
    if (exact !== null) {
      return { state: 'placed', how: alignment.moved[at] === 1 ? 'moved' : 'same', span: exact };
    }
    const found = placeInEdited(
      anchor,
      blocks,
      twins(anchor, blocks, free),
      gapOf(alignment, at, blocks),
      free,
    );
    // Of lines that stood more than once, nothing tells which one was edited.
    if (found.state !== 'placed' || !repeated.has(anchor.block)) return found;
    return { state: 'ambiguous', spans: [found.span] };
  });
}

/** A block of fewer code units that moved is no witness of its own: other lines may well say the same. */
const telling = 32;

/** Aligns old blocks with those of a text. */
export function alignToText(old: readonly string[], blocks: Blocks): Alignment {
  return alignBlocks(old, blocks.hashes, (j) => telling <= blocks.spans[j]!.end - blocks.spans[j]!.start);
}

/** The place of an anchor of which only the anchor itself is known. */
function placeAlone(anchor: Anchor, blocks: Blocks): Placement {
  const equal = [...blocks.hashes.keys()].filter((k) => blocks.hashes[k] === anchor.block);
  const block = equal.length === 1 ? equal[0] : equal[anchor.nth];
  const exact = block === undefined ? null : inBlock(anchor, blocks, block);
  if (exact !== null) return { state: 'placed', how: 'same', span: exact };
  const all = new Set(blocks.hashes.keys());
  return placeInEdited(anchor, blocks, equal, { from: 0, to: blocks.hashes.length }, all);
}

/** The span of an anchor in a block that has its hash; null where the quote is not there, because hashes collided. */
function inBlock(anchor: Anchor, blocks: Blocks, block: number): Span | null {
  const quote = foldText(anchor.exact);
  const start = blocks.spans[block]!.start + anchor.start;
  if (quote === '' || !blocks.text.startsWith(quote, start)) return null;
  return sourceSpan(blocks, { start, end: start + quote.length });
}

/** Free blocks equal to the anchor's: one of them is its block, and nothing tells which. */
function twins(anchor: Anchor, blocks: Blocks, free: ReadonlySet<number>): number[] {
  return [...free].filter((block) => blocks.hashes[block] === anchor.block);
}

/** New blocks between the nearest certain neighbours of an old block: `[from, to)`. */
interface Gap {
  readonly from: number;
  readonly to: number;
}

function gapOf({ target, moved }: Alignment, at: number, blocks: Blocks): Gap {
  const isFixed = (i: number): boolean => target[i]! >= 0 && moved[i] === 0;
  let before = at - 1;
  while (before >= 0 && !isFixed(before)) before--;
  let after = at + 1;
  while (after < target.length && !isFixed(after)) after++;
  return {
    from: before < 0 ? 0 : target[before]! + 1,
    to: after < target.length ? target[after]! : blocks.hashes.length,
  };
}

function placeInEdited(
  anchor: Anchor,
  blocks: Blocks,
  equal: readonly number[],
  gap: Gap,
  free: ReadonlySet<number>,
): Placement {
  if (equal.length > 0) {
    const spans = equal.map((block) => inBlock(anchor, blocks, block)).filter((span) => span !== null);
    if (spans.length > 0) return { state: 'ambiguous', spans };
  }
  const near = (block: number): boolean => gap.from <= block && block < gap.to;
  const found = candidates(blocks, anchor, (block) => free.has(block));
  return (
    choose(blocks, found, near) ?? changedPlace(blocks, anchor, (block) => free.has(block) && near(block))
  );
}

/** The one candidate that is good enough and clearly better than the rest; null where none is good enough. */
function choose(
  blocks: Blocks,
  found: readonly Candidate[],
  near: (block: number) => boolean,
): Placement | null {
  const ranked = found
    .filter(({ block, score }) => score >= (near(block) ? enough : enoughElsewhere))
    .toSorted((a, b) => b.score - a.score || a.span.start - b.span.start);
  const best = ranked[0];
  if (best === undefined) return null;
  const rivals = found.filter((other) => other !== best && other.score > best.score - margin);
  const spanOf = (candidate: Candidate): Span => sourceSpan(blocks, candidate.span);
  if (rivals.length > 0) return { state: 'ambiguous', spans: [best, ...rivals].map(spanOf) };
  return { state: 'placed', how: 'found', span: spanOf(best) };
}
