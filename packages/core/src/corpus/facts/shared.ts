import type { FigureRecord } from './figure-record.ts';

/** Sums a weight over the words that two figures share: `weigh` gets the two positions. Makes no list of the words. */
export function sharedWords(
  a: FigureRecord,
  b: FigureRecord,
  weigh: (i: number, j: number) => number,
): number {
  let sum = 0;
  const iEnd = a.wordCount;
  const jEnd = b.wordCount;
  for (let i = 0, j = 0; i < iEnd && j < jEnd; ) {
    const order = a.word(i) - b.word(j);
    if (order === 0) sum += weigh(i++, j++);
    else if (order < 0) i++;
    else j++;
  }
  return sum;
}

/** Sums a weight over what two sorted lists share: `weigh` gets the two positions. */
export function sharedWeight(
  a: readonly number[],
  b: readonly number[],
  weigh: (i: number, j: number) => number,
): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const order = a[i]! - b[j]!;
    if (order === 0) sum += weigh(i++, j++);
    else if (order < 0) i++;
    else j++;
  }
  return sum;
}
