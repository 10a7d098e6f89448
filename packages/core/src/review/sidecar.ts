import type { Article } from '../model/article.ts';
import type { ArticleDecision, Placement } from '../model/decision.ts';
import { type Blocks, blocksOf } from './blocks.ts';
import { sortKeys } from './canonical.ts';
import { placeAnchors } from './place.ts';

/** A block of the text as it was when the sidecar was written, and what was decided in it. */
export interface SidecarBlock {
  readonly hash: string;
  /** The block is no longer in the text; it is kept for the decisions that found no other place. */
  readonly gone: boolean;
  /** By place, then id. */
  readonly decisions: readonly ArticleDecision[];
}

/** What people decided on one article. */
export interface Sidecar {
  readonly blocks: readonly SidecarBlock[];
}

/** A sidecar without a decision. */
export const emptySidecar: Sidecar = { blocks: [] };

/** A decision and what became of its place. */
export interface PlacedDecision {
  readonly decision: ArticleDecision;
  readonly placement: Placement;
}

/** Finds the places of all decisions of a sidecar in the article as it is now. */
export function placeDecisions(
  sidecar: Sidecar,
  article: Pick<Article, 'text' | 'lines'>,
): readonly PlacedDecision[] {
  return placeIn(sidecar, blocksOf(article));
}

/** `placeDecisions` where the blocks are known already. */
export function placeIn(sidecar: Sidecar, blocks: Blocks): readonly PlacedDecision[] {
  const decisions = sidecar.blocks.flatMap((block, at) =>
    block.decisions.map((decision) => ({
      decision,
      anchor: decision.anchor,
      at: standsIn(block, decision, at),
    })),
  );
  const hashes = sidecar.blocks.map(({ hash }) => hash);
  const placements = placeAnchors(hashes, decisions, blocks);
  return decisions.map(({ decision }, k) => ({ decision, placement: placements[k]! }));
}

/** A bad merge can put a decision under a block that is not its own: then only its anchor counts. */
function standsIn(block: SidecarBlock, decision: ArticleDecision, at: number): number {
  return block.hash === decision.anchor.block ? at : -1;
}

/** All decisions of a sidecar, in its order. */
export function decisionsOf(sidecar: Sidecar): readonly ArticleDecision[] {
  return sidecar.blocks.flatMap(({ decisions }) => decisions);
}

/** By place, then id; the same decision once. */
export function sortDecisions(decisions: readonly ArticleDecision[]): readonly ArticleDecision[] {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  return [...byId.values()].sort((a, b) => a.anchor.start - b.anchor.start || (a.id < b.id ? -1 : 1));
}

/** The sidecar as text: one block or decision a line, in the order of the text, keys in one order; LF; no time of writing. */
export function formatSidecar({ blocks }: Sidecar): string {
  const nth = new Map<string, number>();
  const lines = blocks.flatMap((block) => [
    JSON.stringify(formatBlock(block, nth)),
    ...block.decisions.map(formatDecision),
  ]);
  // The closing null lets every other line end with a comma: a line added at the end changes no other line.
  return ['{', '"version": 1,', '"blocks": [', ...lines.map((line) => `${line},`), 'null', ']', '}', ''].join(
    '\n',
  );
}

/** `9f2c1a7e`, `9f2c1a7e.1` for the second one that is equal, `-9f2c1a7e` for one that is gone. */
function formatBlock({ hash, gone }: SidecarBlock, seen: Map<string, number>): string {
  if (gone) return `-${hash}`;
  const nth = seen.get(hash) ?? 0;
  seen.set(hash, nth + 1);
  return nth === 0 ? hash : `${hash}.${nth}`;
}

function formatDecision({ id, reach, anchor, verdict, by, at }: ArticleDecision): string {
  const { block, nth, start, exact, prefix, suffix } = anchor;
  const ordered = { block, nth, start, exact, prefix, suffix };
  return JSON.stringify({ id, reach, anchor: ordered, verdict: sortKeys(verdict), by, at });
}
