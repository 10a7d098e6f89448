/** Code unit order: the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : b < a ? 1 : 0;
}

/** Where an item stands in a sorted list, or would: before those that are not less. */
export function placeIn<T>(
  sorted: readonly T[],
  item: T,
  compare: (a: T, b: T) => number,
  from: number = 0,
): number {
  let [low, high] = [from, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(sorted[middle]!, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Two sorted lists as one. Quick where the second is short: it is looked up, and the first copied in stretches. */
export function mergeSorted<T>(
  long: readonly T[],
  short: readonly T[],
  compare: (a: T, b: T) => number,
): readonly T[] {
  if (short.length === 0) return long;
  const parts: (readonly T[])[] = [];
  let from = 0;
  for (const item of short) {
    const at = placeIn(long, item, compare, from);
    parts.push(long.slice(from, at), [item]);
    from = at;
  }
  return [...parts, long.slice(from)].flat();
}

/** What one of two sorted lists has and the other has not. */
export interface Difference<T> {
  readonly gone: readonly T[];
  readonly come: readonly T[];
}

/** The difference of two lists that are sorted alike; of objects, where it is not told when two are the same. */
export function differenceOf<T>(
  before: readonly T[],
  after: readonly T[],
  compare: (a: T, b: T) => number,
  isSame: (a: T, b: T) => boolean = (a, b) => a === b,
): Difference<T> {
  const gone: T[] = [];
  const come: T[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length && j < after.length) {
    const [a, b] = [before[i]!, after[j]!];
    const isKept = isSame(a, b);
    const order = isKept ? 0 : compare(a, b);
    if (!isKept && order <= 0) gone.push(a);
    if (!isKept && order >= 0) come.push(b);
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  return { gone: [...gone, ...before.slice(i)], come: [...come, ...after.slice(j)] };
}
