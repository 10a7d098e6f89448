import type { CorpusDecisions } from '../../model/decision.ts';
import type { MentionRef } from '../../model/entity.ts';
import type { FigureRecord } from './figure-record.ts';
import type { Link } from './link.ts';

/** What people said about which figures state the same quantity. It wins over every score. */
export type FactDecisions = CorpusDecisions['facts'];

/** Nothing decided. */
export const noFactDecisions: FactDecisions = { join: [], part: [] };

/** Decisions by figure, so that each can be looked up. */
export interface DecisionIndex {
  readonly decisions: FactDecisions;
  /** Figures that were told apart from a figure, by `keyOf`. */
  readonly apart: ReadonlyMap<string, ReadonlySet<string>>;
  /** Figures that were joined with a figure. */
  readonly together: ReadonlyMap<string, readonly MentionRef[]>;
}

/** Decisions by the figures they speak of. */
export function indexDecisions(decisions: FactDecisions): DecisionIndex {
  const apart = new Map<string, Set<string>>();
  const together = new Map<string, MentionRef[]>();
  for (const [a, b] of bothWays(decisions.part)) {
    const row = apart.get(keyOf(a)) ?? new Set();
    apart.set(keyOf(a), row.add(keyOf(b)));
  }
  for (const [a, b] of bothWays(decisions.join)) {
    together.set(keyOf(a), [...(together.get(keyOf(a)) ?? []), b]);
  }
  return { decisions, apart, together };
}

/** Whether a person told two figures apart. */
export function areApart({ apart }: DecisionIndex, a: FigureRecord, b: FigureRecord): boolean {
  return apart.size > 0 && apart.get(keyOf(refOf(a)))?.has(keyOf(refOf(b))) === true;
}

/** The figures that a person joined with this one. */
export function joinedWith({ together }: DecisionIndex, record: FigureRecord): readonly MentionRef[] {
  return together.size === 0 ? [] : (together.get(keyOf(refOf(record))) ?? []);
}

/** Figures that one set of decisions names and the other does not name in the same way. */
export function redecided(before: FactDecisions, after: FactDecisions): readonly MentionRef[] {
  if (before === after) return [];
  return [...before.join, ...before.part, ...after.join, ...after.part].flat();
}

/** A link as strong as any, because a person said that both figures state one fact. */
export function decidedLink(a: FigureRecord, b: FigureRecord): Link {
  return { a, b, score: Number.POSITIVE_INFINITY, decided: true };
}

function refOf({ source, annotation }: FigureRecord): MentionRef {
  return { path: source.path, id: annotation.id };
}

function keyOf({ path, id }: MentionRef): string {
  return `${path}\n${id}`;
}

function bothWays(pairs: FactDecisions['join']): FactDecisions['join'] {
  return pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]);
}
