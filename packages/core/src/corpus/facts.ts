import type { PassageIndex } from '../duplicates/passages.ts';
import { noPassages } from '../duplicates/passages.ts';
import type { Article } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import { MapEdit } from '../model/shared-map.ts';
import { compareText, mergeSorted } from '../model/sorted.ts';
import { overlaps } from '../model/span.ts';
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
import { type Groups, type Regrouped, regroup } from './facts/grouping.ts';
import { isPresent, type LinkIndex, noLinks, relinkSteps } from './facts/linking.ts';
import { recopied, type Stretches } from './facts/recopied.ts';
import { recordsOf } from './facts/record.ts';
import { scoreOf } from './facts/score.ts';
import { copiesIn } from './facts/sources.ts';
import { remembering, weightsOf } from './facts/weights.ts';

/** Facts of a corpus. Immutable; `updateFacts` returns a new one that shares the rest. */
export interface FactIndex {
  /** Facts that at least two articles state, by the place of their first mention. */
  readonly facts: readonly Fact[];
  readonly links: LinkIndex;
  readonly groups: Groups;
  /** The facts that groups state, by the path of their first figure. */
  readonly stated: ReadonlyMap<string, ReadonlyMap<Group, Fact>>;
  readonly decisions: DecisionIndex;
  readonly passages: PassageIndex;
}

/** The facts of no articles. */
export const noFacts: FactIndex = {
  facts: [],
  links: noLinks,
  groups: new Map(),
  stated: new Map(),
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
  const { index: links, touched, ...relinked } = yield* relinkSteps(index.links, gone, [...fresh.values()]);
  const decisions =
    index.decisions.decisions === context.decisions ? index.decisions : indexDecisions(context.decisions);
  const decided = [...redecided(index.decisions.decisions, context.decisions)].flatMap(
    ({ path, id }) => recordAt(links, path, id) ?? [],
  );
  // All figures, of a corpus that is made at once: a set of its own only where it says more.
  const affected = decided.length === 0 ? touched : new Set([...touched, ...decided]);
  const weights = remembering(weightsOf(links.counts));
  const regrouped = yield* regroup(
    index.groups,
    links.links,
    { ...relinked, touched: affected },
    (record) => isPresent(links, record),
    decisions,
    ({ path, id }) => recordAt(links, path, id),
    (a, b) => scoreOf(a, b, weights),
  );
  const { facts, stated } = yield* restate(index, regrouped, context);
  return { facts, stated, links, groups: regrouped.groups, decisions, passages: context.passages };
}

/** States the groups that came, and those whose figures stand in other copied passages than before. */
function* restate(
  index: FactIndex,
  { out, in: put }: Regrouped,
  { analyses, passages }: FactContext,
): Steps<Pick<FactIndex, 'facts' | 'stated'>> {
  const articleOf = (path: string): Article => analyses.get(path)!.article;
  const copies = copiesIn(passages);
  const edit = new StatedEdit(index.stated);
  yield;
  for (const group of out) edit.set(group, null);
  const stale = groupsAt(index.groups, recopied(index.passages, passages));
  for (const group of new Set([...put, ...stale])) {
    if (out.has(group)) continue;
    edit.set(group, factOfGroup(group, articleOf, copies));
    yield;
  }
  const rest = index.facts.filter((fact) => !edit.gone.has(fact));
  return { facts: mergeSorted(rest, edit.come.sort(compareFacts), compareFacts), stated: edit.done() };
}

/** A change of what groups state, with the facts that go and come by it. */
class StatedEdit {
  readonly gone: Set<Fact> = new Set();
  readonly come: Fact[] = [];
  private readonly paths: MapEdit<ReadonlyMap<Group, Fact>>;
  private readonly rows: Map<string, Map<Group, Fact>> = new Map();

  constructor(stated: FactIndex['stated']) {
    this.paths = new MapEdit(stated);
  }

  set(group: Group, fact: Fact | null): void {
    const { path } = group.records[0]!.source;
    const row = this.rows.get(path) ?? new Map(this.paths.get(path));
    this.rows.set(path, row);
    const before = row.get(group);
    if (before !== undefined) this.gone.add(before);
    if (fact === null) row.delete(group);
    else {
      row.set(group, fact);
      this.come.push(fact);
    }
  }

  done(): FactIndex['stated'] {
    for (const [path, row] of this.rows) this.paths.set(path, row.size === 0 ? undefined : row);
    return this.paths.done();
  }
}

/** The groups with a figure in one of these stretches. */
function groupsAt(groups: Groups, stretches: Stretches): readonly Group[] {
  return [...stretches].flatMap(([path, spans]) => {
    const rows = [...(groups.get(path) ?? [])];
    const isIn = ({ annotation }: FigureRecord): boolean =>
      spans.some((span) => overlaps(span, annotation.span));
    return rows.filter(([record]) => isIn(record)).map(([, group]) => group);
  });
}

function compareFacts(a: Fact, b: Fact): number {
  const first = a.mentions[0]!;
  const second = b.mentions[0]!;
  if (first.path !== second.path) return compareText(first.path, second.path);
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
  return group === null ? null : factStatedBy(index, group);
}

/** The fact a group states, or null. */
export function factStatedBy({ stated }: FactIndex, group: Group): Fact | null {
  return stated.get(group.records[0]!.source.path)?.get(group) ?? null;
}
