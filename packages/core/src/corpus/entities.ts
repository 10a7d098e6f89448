import type { CorpusDecisions } from '../model/decision.ts';
import type { Entity } from '../model/entity.ts';
import type { Analysis } from './analysis.ts';

/** Entities of a corpus. Immutable; `updateEntities` returns a new one that shares the rest. */
export interface EntityIndex {
  readonly entities: readonly Entity[];
}

export const noEntities: EntityIndex = { entities: [] };

/** Takes articles out of the index and puts others in; equals a full rebuild, whatever the order. */
export function updateEntities(
  index: EntityIndex,
  _removed: readonly string[],
  _added: readonly Analysis[],
  _decisions: CorpusDecisions['entities'],
): EntityIndex {
  return index;
}

/** The entity behind a name annotation, or null. */
export function entityOf(_index: EntityIndex, _path: string, _annotationId: string): Entity | null {
  return null;
}
