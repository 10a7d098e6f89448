import type { Fingerprint } from './fingerprint.ts';

/** Articles that have this many of their most telling words in common tell of one event. */
const sharedTopics = 7;

/** Whether two articles are about the same: only then is it looked for what both report in their own words. */
export function sameEvent({ topics: a }: Fingerprint, { topics: b }: Fingerprint): boolean {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = a[i]! - b[j]!;
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared >= sharedTopics;
}
