/** Searches by halves: the first of `length` indexes of which `isBefore` no longer holds; it holds for none after that. */
export function firstNot(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
