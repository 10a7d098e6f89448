import { PositionTable } from './position-table.ts';
import { type Range, segmentOf, type Words } from './words.ts';

/** For every shingle that has stood before how many words ago, and how often in a row it came after so many. */
export interface Rhythm {
  readonly period: Int32Array;
  /** 0 where a shingle is new; no more than `mostPeriods`. */
  readonly count: Uint8Array;
}

/**
 * What has repeated itself at once so many times is an echo from then on: of a line that stands a thousand times in a
 * row the first ones tell all there is to tell, and comparing each with each would take a million steps.
 */
export const mostPeriods = 8;
/** Shingles of an echo that lie this many words apart are of one. */
const echoGap = 12;

/** The rhythm in which some shingles repeat themselves. */
export function rhythmOf(shingles: Uint32Array): Rhythm {
  const last = new PositionTable(shingles.length);
  const period = new Int32Array(shingles.length);
  const count = new Uint8Array(shingles.length);
  for (let i = 0; i < shingles.length; i++) {
    if (shingles[i] === 0) continue;
    const before = last.get(shingles[i]!);
    last.put(shingles[i]!, i);
    if (before < 0) continue;
    period[i] = i - before;
    count[i] = period[before] === period[i] ? Math.min(mostPeriods, count[before]! + 1) : 1;
  }
  return { period, count };
}

/** The stretches that echoing shingles of `length` words make, in rising order. */
export function echoesOf({ count }: Rhythm, length: number, words: Words): readonly Range[] {
  const echoes: Range[] = [];
  for (let at = count.indexOf(mostPeriods); at >= 0; at = count.indexOf(mostPeriods, at + 1)) {
    const last = echoes.at(-1);
    const isNear = last !== undefined && at - last.to <= echoGap;
    if (isNear && segmentOf(words, last.from) === segmentOf(words, at)) {
      echoes[echoes.length - 1] = { from: last.from, to: at + length };
    } else echoes.push({ from: at, to: at + length });
  }
  return echoes;
}
