import type { PassageIndex } from '../../duplicates/passages.ts';
import type { Span } from '../../model/span.ts';
import { overlaps } from '../../model/span.ts';
import type { FigureRecord } from './figure-record.ts';
import { citeOthers, originOf, sameOrigin } from './origin.ts';

/** Articles of which this much stands in another are copies of it as a whole. */
const copiedShare = 0.5;

/** The passages and copies of a corpus, laid out so that one article's can be looked up. */
export interface Copies {
  /** By path: the spans that stand elsewhere too, each with the id of its cluster. */
  readonly passages: ReadonlyMap<string, readonly { readonly span: Span; readonly cluster: string }[]>;
  /** By path: the id of the group of articles it is a copy in. */
  readonly articles: ReadonlyMap<string, string>;
}

/** What is copied from what, as the passages tell. */
export function copiesIn({ clusters, sourceGroups }: PassageIndex): Copies {
  const passages = new Map<string, { span: Span; cluster: string }[]>();
  for (const { id, occurrences } of clusters) {
    for (const { path, span } of occurrences) {
      const row = passages.get(path);
      if (row === undefined) passages.set(path, [{ span, cluster: id }]);
      else row.push({ span, cluster: id });
    }
  }
  const articles = new Map<string, string>();
  for (const { id, original, members } of sourceGroups) {
    const copies = members.filter(({ share }) => copiedShare <= share);
    if (copies.length === 0) continue;
    for (const path of [original, ...copies.map((member) => member.path)]) articles.set(path, id);
  }
  return { passages, articles };
}

/**
 * For each figure of a fact, the group of those it is not independent of, named by the first path in it. Figures in one copied
 * passage, in copies of one article, attributed to the same third party, or said by one outlet in its own voice count once.
 */
export function sourceGroupsOf(records: readonly FigureRecord[], copies: Copies): readonly string[] {
  const parents = records.map((_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parents[root] !== root) root = parents[root]!;
    parents[i] = root;
    return root;
  };
  const origins = records.map((record) => originOf(record));
  const clusters = records.map((record) => clustersOf(record, copies));
  for (let i = 0; i < records.length; i++) {
    for (let j = 0; j < i; j++) {
      const copied =
        !citeOthers(origins[i]!, origins[j]!) &&
        areCopies(records[i]!, records[j]!, clusters[i]!, clusters[j]!, copies);
      if (!copied && !sameOrigin(origins[i]!, origins[j]!)) continue;
      const [a, b] = [find(i), find(j)];
      parents[Math.max(a, b)] = Math.min(a, b);
    }
  }
  joinOwnVoices(records, origins, parents, find);
  return records.map((_, i) => records[find(i)]!.source.path + suffixOf(records, find, i));
}

/** Two groups may begin in one article, which gives two sources: the second is told apart by its position. */
function suffixOf(records: readonly FigureRecord[], find: (i: number) => number, i: number): string {
  const root = find(i);
  const { path } = records[root]!.source;
  const isFirst = !records.some((record, j) => j < root && record.source.path === path && find(j) === j);
  return isFirst ? '' : `#${records[root]!.annotation.span.start}`;
}

/** What an outlet says in its own voice goes with what it cites for the same figure, be it in another article. */
function joinOwnVoices(
  records: readonly FigureRecord[],
  origins: readonly ReturnType<typeof originOf>[],
  parents: number[],
  find: (i: number) => number,
): void {
  for (const [i, record] of records.entries()) {
    if (origins[i]!.cited.size > 0) continue;
    const same = records.findIndex((other, j) => j !== i && isOneOutlet(other, record));
    if (same < 0) continue;
    const [a, b] = [find(i), find(same)];
    parents[Math.max(a, b)] = Math.min(a, b);
  }
}

function isOneOutlet({ source: a }: FigureRecord, { source: b }: FigureRecord): boolean {
  return a.path === b.path || (a.outlet !== null && a.outlet === b.outlet);
}

function clustersOf({ source, annotation }: FigureRecord, { passages }: Copies): readonly string[] {
  return (passages.get(source.path) ?? [])
    .filter(({ span }) => overlaps(span, annotation.span))
    .map(({ cluster }) => cluster);
}

function areCopies(
  a: FigureRecord,
  b: FigureRecord,
  first: readonly string[],
  second: readonly string[],
  { articles }: Copies,
): boolean {
  if (a.masked !== 0 && a.masked === b.masked) return true;
  if (first.some((cluster) => second.includes(cluster))) return true;
  const group = articles.get(a.source.path);
  return group !== undefined && group === articles.get(b.source.path);
}
