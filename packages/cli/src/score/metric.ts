/** One measured number: found against missed, or right out of all. */
export type Metric =
  | {
      readonly name: string;
      readonly kind: 'found';
      readonly tp: number;
      readonly fp: number;
      readonly fn: number;
    }
  | { readonly name: string; readonly kind: 'right'; readonly right: number; readonly of: number }
  | { readonly name: string; readonly kind: 'number'; readonly value: number };

/** True positives, false positives, false negatives. */
export interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

/** Precision, recall and their harmonic mean; 0 where nothing was counted. */
export function ratesOf({ tp, fp, fn }: Counts): { precision: number; recall: number; f1: number } {
  const precision = tp / (tp + fp || 1);
  const recall = tp / (tp + fn || 1);
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1 };
}

/** The sum of counts of several articles. */
export function sumOf(counts: readonly Counts[]): Counts {
  return counts.reduce((a, b) => ({ tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn }), {
    tp: 0,
    fp: 0,
    fn: 0,
  });
}

/**
 * Two groupings of the same items, pair by pair: a pair that both put together is found. `null` is in no group.
 */
export function pairCounts(
  rows: readonly (readonly [gold: string | null, predicted: string | null])[],
): Counts {
  const counts = { tp: 0, fp: 0, fn: 0 };
  for (const [i, a] of rows.entries()) {
    for (const b of rows.slice(i + 1)) {
      const together = a[0] !== null && a[0] === b[0];
      const said = a[1] !== null && a[1] === b[1];
      if (together && said) counts.tp++;
      else if (said) counts.fp++;
      else if (together) counts.fn++;
    }
  }
  return counts;
}
