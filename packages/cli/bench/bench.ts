/** One measured number, printed as one line. */
export interface Measured {
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  /** How it was measured. */
  readonly method: string;
}

/** A benchmark: one file, one of these. */
export interface Bench {
  readonly name: string;
  run(options: { readonly full: boolean }): Promise<readonly Measured[]>;
}

/** The middle of some values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/** Seconds that something takes. */
export async function seconds(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return (performance.now() - start) / 1000;
}

/**
 * Takes turns between candidates, so that whatever else the machine does falls on all of them; the median of each, in
 * seconds.
 */
export async function interleaved(
  rounds: number,
  candidates: readonly (() => unknown)[],
): Promise<readonly number[]> {
  const taken = candidates.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, candidate] of candidates.entries()) taken[i]!.push(await seconds(candidate));
  }
  return taken.map(median);
}
