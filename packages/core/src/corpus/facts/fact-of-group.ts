import type { Article } from '../../model/article.ts';
import type { Fact, FactMention } from '../../model/fact.ts';
import { compareText } from '../../model/sorted.ts';
import { nameOf } from '../../text/hash.ts';
import { verdictOf } from './agreement.ts';
import type { FigureRecord } from './figure-record.ts';
import type { Group } from './group.ts';
import { labelOf } from './label.ts';
import { type Copies, sourceGroupsOf } from './sources.ts';

/** The fact a group states; null while only one article states it. */
export function factOfGroup(group: Group, articleOf: (path: string) => Article, copies: Copies): Fact | null {
  const { records } = group;
  const first = records[0]!;
  if (records.every(({ source }) => source.path === first.source.path)) return null;
  const sourceGroups = sourceGroupsOf(records, copies);
  return {
    id: `fact-${nameOf(`${first.source.path}\n${first.annotation.id}`)}`,
    label: labelOf(records, articleOf),
    unit: mostOften(records.map(({ annotation }) => annotation.figure.unit)),
    item: mostOften(records.map(({ annotation }) => annotation.figure.item?.toLowerCase() ?? null)),
    ...verdictOf(records),
    independentSources: new Set(sourceGroups).size,
    mentions: records.map((record, i) => mentionOf(record, sourceGroups[i]!)),
  };
}

function mentionOf({ source, annotation, sentence }: FigureRecord, sourceGroup: string): FactMention {
  const { id, span, quote, figure, origin } = annotation;
  return { path: source.path, id, span, quote, figure, origin, sentence, sourceGroup };
}

/** The value that occurs most; of those the first in order, and null only where nothing else occurs. */
function mostOften(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  return sorted[0]?.[0] ?? null;
}
