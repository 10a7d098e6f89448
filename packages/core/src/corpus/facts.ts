import type { PassageIndex } from '../duplicates/passages.ts';
import { noPassages } from '../duplicates/passages.ts';
import type { Article } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import { finish, type Steps } from '../model/steps.ts';
import type { Analysis } from './analysis.ts';
import { derived } from './derived.ts';
import type { EntityIndex } from './entities.ts';
import {
  type DecisionIndex,
  type FactDecisions,
  indexDecisions,
  noFactDecisions,
  redecided,
} from './facts/decisions.ts';
import { factOfGroup } from './facts/fact-of-group.ts';
import type { FigureRecord } from './facts/figure-record.ts';
import type { Group } from './facts/group.ts';
import { type Groups, regroup } from './facts/grouping.ts';
import { isPresent, type LinkIndex, noLinks, relinkSteps } from './facts/linking.ts';
import { recordsOf } from './facts/record.ts';
import { scoreOf } from './facts/score.ts';
import { copiesIn } from './facts/sources.ts';
import { weightsOf } from './facts/weights.ts';

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
  return finish(factSteps(index, removed, added, context));
}

/** The same in steps. */
export function* factSteps(
  index: FactIndex,
  removed: readonly string[],
  added: readonly Analysis[],
  context: FactContext,
): Steps<FactIndex> {
  const fresh = new Map<string, readonly FigureRecord[]>();
  for (const analysis of added) {
    fresh.set(analysis.article.path, recordsOf(analysis));
    yield;
  }
  // An article that is replaced is both removed and added: it goes out once.
  const gone = [...new Set([...removed, ...fresh.keys()])];
  const { index: links, touched } = yield* relinkSteps(index.links, gone, [...fresh.values()]);
  const decisions =
    index.decisions.decisions === context.decisions ? index.decisions : indexDecisions(context.decisions);
  const affected = new Set(touched);
  for (const ref of redecided(index.decisions.decisions, context.decisions)) {
    const record = recordAt(links, ref.path, ref.id);
    if (record !== undefined) affected.add(record);
  }
  const weights = weightsOf(links.counts);
  const regrouped = yield* regroup(
    index.groups,
    links.links,
    affected,
    (record) => isPresent(links, record),
    decisions,
    ({ path, id }) => recordAt(links, path, id),
    (a, b) => scoreOf(a, b, weights),
  );
  const { facts, factOfGroup } = yield* restate(index, regrouped.out, regrouped.in, context);
  return { facts, links, groups: regrouped.groups, factOfGroup, decisions, passages: context.passages };
}

/** States the groups that came, and those whose copied passages changed. */
function* restate(
  index: FactIndex,
  out: ReadonlySet<Group>,
  put: readonly Group[],
  { analyses, passages }: FactContext,
): Steps<Pick<FactIndex, 'facts' | 'factOfGroup'>> {
  const articleOf = (path: string): Article => analyses.get(path)!.article;
  const copies = copiesIn(passages);
  const factOf = new Map(index.factOfGroup);
  yield;
  for (const group of out) factOf.delete(group);
  const recopied = changedPaths(index.passages, passages);
  const stale = recopied.size === 0 ? [] : [...factOf.keys()].filter((group) => isWithin(group, recopied));
  const fresh: Fact[] = [];
  for (const group of [...put, ...stale]) {
    const fact = factOfGroup(group, articleOf, copies);
    if (fact === null) continue;
    factOf.set(group, fact);
    fresh.push(fact);
    yield;
  }
  const kept = new Set(factOf.values());
  const rest = index.facts.filter((fact) => kept.has(fact));
  return { facts: merged(rest, fresh.sort(compareFacts)), factOfGroup: factOf };
}

/** Two sorted lists as one. */
function merged(a: readonly Fact[], b: readonly Fact[]): readonly Fact[] {
  const all: Fact[] = [];
  let i = 0;
  for (const fact of b) {
    while (i < a.length && compareFacts(a[i]!, fact) < 0) all.push(a[i++]!);
    all.push(fact);
  }
  return [...all, ...a.slice(i)];
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

/** The record of a figure annotation. */
export function recordAt(
  { sources }: LinkIndex,
  path: string,
  annotationId: string,
): FigureRecord | undefined {
  const records = sources.get(path);
  return records === undefined ? undefined : recordsById(records).get(annotationId);
}

/** The records of an article by annotation id: whoever reads an article to its end asks for all of them. */
const recordsById = derived(
  (records: readonly FigureRecord[]): ReadonlyMap<string, FigureRecord> =>
    new Map(records.map((record) => [record.annotation.id, record])),
);

/** The group a figure annotation belongs to, or null. */
export function groupOf(index: FactIndex, path: string, annotationId: string): Group | null {
  const record = recordAt(index.links, path, annotationId);
  return record === undefined ? null : (index.groups.get(path)?.get(record) ?? null);
}

/** The fact a figure annotation belongs to, or null. */
export function factOf(index: FactIndex, path: string, annotationId: string): Fact | null {
  const group = groupOf(index, path, annotationId);
  return group === null ? null : (index.factOfGroup.get(group) ?? null);
}
