import { lazy } from '../model/lazy.ts';
import { echoesOf, mostPeriods, type Rhythm, rhythmOf } from './echoes.ts';
import { PositionTable } from './position-table.ts';
import { shingles } from './winnow.ts';
import type { Range, Words } from './words.ts';

/** Words in a seed. */
export const seedLength = 3;
/** Seeds of lighter words ("of the United") tell nothing. */
export const minSeedWeight = 35;

/** Where the shingles of a text stand. */
interface Places {
  /** The first position of every shingle. */
  readonly firsts: PositionTable;
  /** The next position of the same shingle, or -1. */
  readonly next: Int32Array;
}

/** A text with its shingles of three words, ready to be looked up. */
export interface ShingleIndex {
  readonly words: Words;
  /** 0 where the words tell nothing, belong to two segments or are an echo. */
  readonly shingles: Uint32Array;
  /** Where each shingle stands; worked out when something is first looked up. */
  readonly places: () => Places;
  readonly rhythm: Rhythm;
  /** Where the text goes on repeating what it has repeated many times, in rising order. */
  readonly echoes: readonly Range[];
}

/** The shingles of some words, by their hash. In linear time and space, however often the text repeats itself. */
export function shingleIndexOf(words: Words): ShingleIndex {
  const hashes = shingles(words, seedLength, minSeedWeight);
  const rhythm = rhythmOf(hashes);
  for (let i = 0; i < hashes.length; i++) if (rhythm.count[i] === mostPeriods) hashes[i] = 0;
  for (const at of words.breaks) hashes.fill(0, Math.max(0, at - seedLength + 1), at);
  const echoes = echoesOf(rhythm, seedLength, words);
  return { words, shingles: hashes, places: lazy(() => placesOf(hashes)), rhythm, echoes };
}

function placesOf(shingles: Uint32Array): Places {
  const firsts = new PositionTable(shingles.length);
  const next = new Int32Array(shingles.length).fill(-1);
  for (let i = shingles.length - 1; i >= 0; i--) {
    if (shingles[i] === 0) continue;
    next[i] = firsts.get(shingles[i]!);
    firsts.put(shingles[i]!, i);
  }
  return { firsts, next };
}

/** Where a run ends that goes on as an echo of itself. */
export function endWithEcho({ echoes }: ShingleIndex, end: number): number {
  let low = 0;
  let high = echoes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (echoes[middle]!.to <= end) low = middle + 1;
    else high = middle;
  }
  const echo = echoes[low];
  return echo !== undefined && echo.from < end + seedLength ? echo.to : end;
}
