import type { Fact, FactLink, FactMention } from '../../model/fact.ts';
import type { Analysis } from '../analysis.ts';
import { verdictOf } from './agreement.ts';
import { reasonsOf } from './explain.ts';
import type { Group } from './group.ts';
import { nameOf } from './hash.ts';
import { labelOf } from './label.ts';
import type { FigureRecord } from './record.ts';
import { type Copies, sourceGroupsOf } from './sources.ts';
import type { Weighed } from './weights.ts';

/** What a group is turned into a fact with. */
export interface FactMaterial {
  analysisOf(path: string): Analysis;
  weighedOf(record: FigureRecord): Weighed;
  readonly copies: Copies;
}

/** The fact a group states; null while only one article states it. */
export function factOfGroup(group: Group, material: FactMaterial): Fact | null {
  const { records } = group;
  const first = records[0]!;
  if (records.every(({ source }) => source.path === first.source.path)) return null;
  const sourceGroups = sourceGroupsOf(records, material.copies);
  return {
    id: `fact-${nameOf(`${first.source.path}\n${first.annotation.id}`)}`,
    label: labelOf(records, (path) => material.analysisOf(path).article),
    unit: mostOften(records.map(({ annotation }) => annotation.figure.unit)),
    item: mostOften(records.map(({ annotation }) => annotation.figure.item?.toLowerCase() ?? null)),
    ...verdictOf(records),
    independentSources: new Set(sourceGroups).size,
    mentions: records.map((record, i) => mentionOf(record, sourceGroups[i]!)),
    links: linksOf(group, material),
  };
}

function mentionOf({ source, annotation, sentence }: FigureRecord, sourceGroup: string): FactMention {
  const { id, span, quote, figure, origin } = annotation;
  return { path: source.path, id, span, quote, figure, origin, sentence, sourceGroup };
}

function linksOf({ records, links }: Group, material: FactMaterial): readonly FactLink[] {
  const places = new Map(records.map((record, i) => [record, i]));
  return links.map((link) => ({
    a: places.get(link.a)!,
    b: places.get(link.b)!,
    score: link.score,
    reasons: reasonsOf(material.weighedOf(link.a), material.weighedOf(link.b), link, material.analysisOf),
  }));
}

/** The value that occurs most; of those the first in order, and null only where nothing else occurs. */
function mostOften(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return sorted[0]?.[0] ?? null;
}
