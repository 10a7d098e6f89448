import { type PassageIndex, passagesAt } from '../../duplicates/passages.ts';
import { groupWith } from '../../duplicates/source-groups.ts';
import type { SourceGroup } from '../../model/passage.ts';
import type { Span } from '../../model/span.ts';
import type { FigureRecord } from './figure-record.ts';
import { citeOthers, originOf, sameOrigin } from './origin.ts';

/** Articles of which this much stands in another are copies of it as a whole. */
const copiedShare = 0.5;

/** What is copied from what. */
export interface Copies {
  /** Ids of the passages that touch a span. */
  passagesAt(path: string, span: Span): readonly string[];
  /** The id of the group of articles that an article is a copy in, or the original of. */
  groupOf(path: string): string | null;
}

/** What is copied from what, as the passages tell. */
export function copiesIn(index: PassageIndex): Copies {
  return {
    passagesAt: (path, span) => passagesAt(index, path, span).map(({ cluster }) => cluster.id),
    groupOf(path) {
      const found = groupWith(index.copies, path);
      if (found === null || found.share < copiedShare) return null;
      return copiesOf(found.group).length === 0 ? null : found.group.id;
    },
  };
}

/** The original of a group and the articles that are copies as a whole; none where none is. */
export function copiesOf({ original, members }: SourceGroup): readonly string[] {
  const copies = members.filter(({ share }) => copiedShare <= share).map(({ path }) => path);
  return copies.length === 0 ? [] : [original, ...copies];
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
  const articles = records.map(({ source }) => copies.groupOf(source.path));
  const clusters = records.map(({ source, annotation }) => copies.passagesAt(source.path, annotation.span));
  for (let i = 0; i < records.length; i++) {
    for (let j = 0; j < i; j++) {
      const copied =
        !citeOthers(origins[i]!, origins[j]!) &&
        (isOneArticle(articles[i]!, articles[j]!) ||
          areCopies(records[i]!, records[j]!, clusters[i]!, clusters[j]!));
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

/** Whether two articles are copies of one. */
function isOneArticle(a: string | null, b: string | null): boolean {
  return a !== null && a === b;
}

function areCopies(
  a: FigureRecord,
  b: FigureRecord,
  first: readonly string[],
  second: readonly string[],
): boolean {
  if (a.masked !== 0 && a.masked === b.masked) return true;
  return first.some((cluster) => second.includes(cluster));
}
