import type { PassageIndex } from '../duplicates/passages.ts';
import { noPassages } from '../duplicates/passages.ts';
import type { Fact } from '../model/fact.ts';
import type { Analysis } from './analysis.ts';
import type { EntityIndex } from './entities.ts';
import {
  type DecisionIndex,
  type FactDecisions,
  indexDecisions,
  noFactDecisions,
  redecided,
} from './facts/decisions.ts';
import { type FactMaterial, factOfGroup } from './facts/fact-of-group.ts';
import type { Group } from './facts/group.ts';
import { type Groups, regroup } from './facts/grouping.ts';
import { isPresent, type LinkIndex, noLinks, relink, weighedOf } from './facts/linking.ts';
import { recordsOf } from './facts/record.ts';
import { scoreOf } from './facts/score.ts';
import { copiesIn } from './facts/sources.ts';
import type { Weighed } from './facts/weights.ts';

/** Facts of a corpus. Immutable; `updateFacts` returns a new one that shares the rest. */
export interface FactIndex {
  /** Facts that at least two articles state, by the place of their first mention. */
  readonly facts: readonly Fact[];
  readonly links: LinkIndex;
  readonly groups: Groups;
  readonly factOfGroup: ReadonlyMap<Group, Fact>;
  readonly decisions: DecisionIndex;
  readonly passages: PassageIndex;
}

/** The facts of no articles. */
export const noFacts: FactIndex = {
  facts: [],
  links: noLinks,
  groups: new Map(),
  factOfGroup: new Map(),
  decisions: indexDecisions(noFactDecisions),
  passages: noPassages,
};

/** The neighbours a fact is decided with. */
export interface FactContext {
  readonly analyses: ReadonlyMap<string, Analysis>;
  readonly passages: PassageIndex;
  readonly entities: EntityIndex;
  /** Pairs of figures that people said are (`join`), or are not (`part`), the same quantity. */
  readonly decisions: FactDecisions;
}

/** Takes articles out of the index and puts others in; equals a full rebuild, whatever the order. */
export function updateFacts(
  index: FactIndex,
  removed: readonly string[],
  added: readonly Analysis[],
  context: FactContext,
): FactIndex {
  const fresh = new Map(added.map((analysis) => [analysis.article.path, recordsOf(analysis)]));
  // An article that is replaced is both removed and added: it goes out once.
  const gone = [...new Set([...removed, ...fresh.keys()])];
  const { index: links, touched } = relink(index.links, gone, [...fresh.values()]);
  const decisions =
    index.decisions.decisions === context.decisions ? index.decisions : indexDecisions(context.decisions);
  const affected = new Set(touched);
  for (const ref of redecided(index.decisions.decisions, context.decisions)) {
    const record = weighedAt(links, ref.path, ref.id)?.record;
    if (record !== undefined) affected.add(record);
  }
  const regrouped = regroup(
    index.groups,
    links.links,
    affected,
    (record) => isPresent(links, record),
    decisions,
    ({ path, id }) => weighedAt(links, path, id)?.record,
    (a, b) => scoreOf(weighedOf(links, a), weighedOf(links, b)),
  );
  const factOf = restate(index, regrouped.out, regrouped.in, links, context);
  return {
    facts: [...factOf.values()].sort(compareFacts),
    links,
    groups: regrouped.groups,
    factOfGroup: factOf,
    decisions,
    passages: context.passages,
  };
}

/** Facts of the groups that came, and of those whose copied passages changed. */
function restate(
  index: FactIndex,
  out: ReadonlySet<Group>,
  put: readonly Group[],
  links: LinkIndex,
  { analyses, passages }: FactContext,
): ReadonlyMap<Group, Fact> {
  const material: FactMaterial = {
    analysisOf: (path) => analyses.get(path)!,
    weighedOf: (record) => weighedOf(links, record),
    copies: copiesIn(passages),
  };
  const facts = new Map(index.factOfGroup);
  for (const group of out) facts.delete(group);
  const recopied = changedPaths(index.passages, passages);
  const stale = recopied.size === 0 ? [] : [...facts.keys()].filter((group) => isWithin(group, recopied));
  for (const group of [...put, ...stale]) {
    const fact = factOfGroup(group, material);
    if (fact !== null) facts.set(group, fact);
  }
  return facts;
}

function isWithin({ records }: Group, paths: ReadonlySet<string>): boolean {
  return records.some(({ source }) => paths.has(source.path));
}

/** Articles in a passage or a group of copies that one index has and the other has not. */
function changedPaths(before: PassageIndex, after: PassageIndex): ReadonlySet<string> {
  const paths = new Set<string>();
  if (before === after) return paths;
  for (const { occurrences } of difference(before.clusters, after.clusters)) {
    for (const { path } of occurrences) paths.add(path);
  }
  for (const { original, members } of difference(before.sourceGroups, after.sourceGroups)) {
    for (const path of [original, ...members.map((member) => member.path)]) paths.add(path);
  }
  return paths;
}

function difference<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  const first = new Set(a);
  const second = new Set(b);
  return [...a.filter((each) => !second.has(each)), ...b.filter((each) => !first.has(each))];
}

function compareFacts(a: Fact, b: Fact): number {
  const first = a.mentions[0]!;
  const second = b.mentions[0]!;
  if (first.path !== second.path) return first.path < second.path ? -1 : 1;
  return first.span.start - second.span.start || first.span.end - second.span.end;
}

/** The weighed record of a figure annotation. */
export function weighedAt({ sources }: LinkIndex, path: string, annotationId: string): Weighed | undefined {
  return sources.get(path)?.find(({ record }) => record.annotation.id === annotationId);
}

/** The fact a figure annotation belongs to, or null. */
export function factOf(index: FactIndex, path: string, annotationId: string): Fact | null {
  const record = weighedAt(index.links, path, annotationId)?.record;
  const group = record === undefined ? undefined : index.groups.get(path)?.get(record);
  return group === undefined ? null : (index.factOfGroup.get(group) ?? null);
}
