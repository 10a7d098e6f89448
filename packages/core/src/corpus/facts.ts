import type { PassageIndex } from '../duplicates/passages.ts';
import type { CorpusDecisions } from '../model/decision.ts';
import type { Fact } from '../model/fact.ts';
import type { Analysis } from './analysis.ts';
import type { EntityIndex } from './entities.ts';

/** Facts of a corpus. Immutable; `updateFacts` returns a new one that shares the rest. */
export interface FactIndex {
  /** Facts with at least two mentions. */
  readonly facts: readonly Fact[];
}

export const noFacts: FactIndex = { facts: [] };

/** The neighbours a fact is decided with. */
export interface FactContext {
  readonly analyses: ReadonlyMap<string, Analysis>;
  readonly passages: PassageIndex;
  readonly entities: EntityIndex;
  /** Pairs of figures that people said are (`join`), or are not (`part`), the same quantity. */
  readonly decisions: CorpusDecisions['facts'];
}

/** Takes articles out of the index and puts others in; equals a full rebuild, whatever the order. */
export function updateFacts(
  index: FactIndex,
  _removed: readonly string[],
  _added: readonly Analysis[],
  _context: FactContext,
): FactIndex {
  return index;
}

/** The fact a figure annotation belongs to, or null. */
export function factOf(_index: FactIndex, _path: string, _annotationId: string): Fact | null {
  return null;
}
