import type { ArticleDecision } from '../model/decision.ts';
import { indexAt } from '../model/span.ts';
import { anchorIn } from './anchor.ts';
import { type Blocks, foldedSpan } from './blocks.ts';
import { alignToText } from './place.ts';
import { type PlacedDecision, placeIn, type Sidecar, type SidecarBlock, sortDecisions } from './sidecar.ts';

/**
 * The sidecar brought to the text as it is now: its blocks are those of the text, and decisions that found their place
 * stand under their block. Those that did not stay under the block they had, which is kept in its place as gone.
 */
export function refresh(sidecar: Sidecar, blocks: Blocks, text: string): Sidecar {
  if (isCurrent(sidecar, blocks)) return sidecar;
  const under = new Map<number, ArticleDecision[]>();
  const lost = new Set<string>();
  for (const placed of placeIn(sidecar, blocks)) {
    const decision = replaceAnchor(placed, blocks, text);
    const block = blockOf(placed, blocks);
    if (block < 0) lost.add(decision.id);
    else under.set(block, [...(under.get(block) ?? []), decision]);
  }
  const ghosts = ghostsOf(sidecar, blocks, lost);
  return {
    blocks: [
      ...(ghosts.get(-1) ?? []),
      ...blocks.hashes.flatMap((hash, k) => [
        { hash, gone: false, decisions: sortDecisions(under.get(k) ?? []) },
        ...(ghosts.get(k) ?? []),
      ]),
    ],
  };
}

function isCurrent({ blocks: old }: Sidecar, blocks: Blocks): boolean {
  return (
    old.length === blocks.hashes.length &&
    old.every(
      ({ hash, gone, decisions }, k) =>
        !gone &&
        hash === blocks.hashes[k] &&
        decisions.every(({ anchor }) => anchor.block === hash && anchor.nth === blocks.nth[k]),
    )
  );
}

function blockOf({ placement }: PlacedDecision, blocks: Blocks): number {
  if (placement.state !== 'placed') return -1;
  const folded = foldedSpan(blocks, placement.span);
  return folded === null ? -1 : indexAt(blocks.spans, folded.start);
}

/** A decision whose block stands keeps its words as they are, so that its line in the file does not change. */
function replaceAnchor(placed: PlacedDecision, blocks: Blocks, text: string): ArticleDecision {
  const { decision, placement } = placed;
  if (placement.state !== 'placed') return decision;
  if (placement.how === 'found') return { ...decision, anchor: anchorIn(blocks, text, placement.span) };
  const nth = blocks.nth[blockOf(placed, blocks)]!;
  return nth === decision.anchor.nth ? decision : { ...decision, anchor: { ...decision.anchor, nth } };
}

/** Blocks that are gone but have decisions that found no other place, by the new block they stand behind. */
function ghostsOf(sidecar: Sidecar, blocks: Blocks, lost: ReadonlySet<string>): Map<number, SidecarBlock[]> {
  const { target } = alignToText(
    sidecar.blocks.map(({ hash }) => hash),
    blocks,
  );
  const ghosts = new Map<number, SidecarBlock[]>();
  let behind = -1;
  for (const [k, block] of sidecar.blocks.entries()) {
    if (target[k]! >= 0) behind = target[k]!;
    const decisions = block.decisions.filter(({ id }) => lost.has(id));
    const hash = decisions[0]?.anchor.block;
    if (hash === undefined) continue;
    ghosts.set(behind, [...(ghosts.get(behind) ?? []), { hash, gone: true, decisions }]);
  }
  return ghosts;
}
