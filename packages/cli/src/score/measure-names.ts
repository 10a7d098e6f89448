import type { Metric } from './metric.ts';
import { pairCounts, sumOf } from './metric.ts';
import { countSpans, overlap, type Pair, type Scored, same } from './pair.ts';

/** Persons and places by exact and by overlapping span, and how mentions were put together. */
export function measureNames({ pairs }: Scored): readonly Metric[] {
  const kinds = ['person', 'place'] as const;
  return [
    ...kinds.flatMap((kind): readonly Metric[] => [
      { name: kind, kind: 'found', ...sumOf(pairs.map((pair) => countKind(pair, kind, same))) },
      {
        name: `${kind} (overlap)`,
        kind: 'found',
        ...sumOf(pairs.map((pair) => countKind(pair, kind, overlap))),
      },
    ]),
    {
      name: 'entity links (pairwise)',
      kind: 'found',
      ...pairCounts(kinds.flatMap((kind) => linksOf(pairs, kind))),
    },
  ];
}

function countKind(
  { gold, annotations }: Pair,
  kind: string,
  matches: typeof same,
): ReturnType<typeof countSpans> {
  const expected = gold.mentions.filter((mention) => mention.kind === kind);
  return countSpans(
    expected,
    annotations.filter((annotation) => annotation.kind === kind),
    matches,
  );
}

/** Of every mention found exactly: whom the gold and whom the program means. */
function linksOf(pairs: readonly Pair[], kind: string): readonly [string, string | null][] {
  return pairs.flatMap(({ gold, annotations }) =>
    annotations.flatMap((annotation): [string, string | null][] => {
      if (annotation.kind !== kind) return [];
      const mention = gold.mentions.find((item) => item.kind === kind && same(item, annotation));
      if (mention === undefined || mention.optional) return [];
      return [
        [`${kind}:${mention.entity}`, typeof annotation.entity === 'string' ? annotation.entity : null],
      ];
    }),
  );
}
