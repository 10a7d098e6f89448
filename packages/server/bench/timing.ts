/** The value that a share of the values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Milliseconds that something takes. */
export async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

const everyMs = 10;

/** How much later than asked for this process is called back, all the while something runs: what an extension host would feel. */
export async function lagsWhile<Result>(
  run: () => Promise<Result>,
): Promise<{ readonly lags: readonly number[]; readonly result: Result }> {
  const lags: number[] = [];
  let due = performance.now() + everyMs;
  const timer = setInterval(() => {
    const now = performance.now();
    lags.push(Math.max(0, now - due));
    due = now + everyMs;
  }, everyMs);
  try {
    return { result: await run(), lags };
  } finally {
    clearInterval(timer);
  }
}
