import { lazy } from '../model/lazy.ts';
import { release } from '../model/release.ts';
import { echoesOf, mostPeriods, type Rhythm, rhythmOf } from './echoes.ts';
import { PositionTable } from './position-table.ts';
import { shingles } from './winnow.ts';
import type { Range, Words } from './words.ts';

/** Words in a seed. */
export const seedLength = 3;
/** Seeds of lighter words ("of the United") tell nothing. */
export const minSeedWeight = 35;

/** A text with its shingles of three words, ready to be looked up. */
export interface ShingleIndex {
  readonly words: Words;
  /** 0 where the words tell nothing, belong to two segments or are an echo. */
  readonly shingles: Int32Array;
  /** Where each shingle stands: made when it is first asked for. */
  readonly places: () => Places;
  /** Whether that was asked for. */
  readonly hasPlaces: () => boolean;
  readonly rhythm: () => Rhythm;
  /** Gives the memory of the places back; they are made anew when they are asked for. */
  readonly forgetPlaces: () => void;
  /** Gives all memory back: nothing can be looked up any more. */
  readonly release: () => void;
  /** Where the text goes on repeating what it has repeated many times, in rising order. */
  readonly echoes: readonly Range[];
}

/** The places of shingles in a text. */
export interface Places {
  /** The first position of every shingle. */
  readonly firsts: PositionTable;
  /** The next position of the same shingle, or -1. */
  readonly next: Int32Array;
  /** Room to count by first positions: all zeros, and left so. */
  readonly counts: Uint8Array;
}

/** The shingles of some words, by their hash. In linear time and space, however often the text repeats itself. */
export function shingleIndexOf(words: Words): ShingleIndex {
  const hashes = new Int32Array(shingles(words, seedLength, minSeedWeight).buffer);
  const rhythm = lazy(() => rhythmOf(shingles(words, seedLength, minSeedWeight)));
  const isEcho = isEchoing(words, rhythm);
  if (isEcho) for (let i = 0; i < hashes.length; i++) if (rhythm().count[i] === mostPeriods) hashes[i] = 0;
  for (const at of words.breaks) hashes.fill(0, Math.max(0, at - seedLength + 1), at);
  let places: Places | null = null;
  const forgetPlaces = (): void => {
    if (places === null) return;
    release(places.next, places.counts);
    places.firsts.release();
    places = null;
  };
  return {
    words,
    shingles: hashes,
    places() {
      places ??= placesOf(hashes);
      return places;
    },
    hasPlaces: () => places !== null,
    forgetPlaces,
    release() {
      release(hashes);
      forgetPlaces();
    },
    rhythm,
    echoes: isEcho ? echoesOf(rhythm(), seedLength, words) : [],
  };
}

const echoing = new WeakMap<Words, boolean>();

/** Whether a text repeats itself at once so many times; kept with its words, as it is asked whenever they are compared. */
function isEchoing(words: Words, rhythm: () => Rhythm): boolean {
  const known = echoing.get(words);
  if (known !== undefined) return known;
  const isEcho = rhythm().count.includes(mostPeriods);
  echoing.set(words, isEcho);
  return isEcho;
}

function placesOf(hashes: Int32Array): Places {
  const firsts = new PositionTable(hashes.length);
  const next = new Int32Array(hashes.length).fill(-1);
  for (let i = hashes.length - 1; i >= 0; i--) {
    if (hashes[i] === 0) continue;
    next[i] = firsts.get(hashes[i]!);
    firsts.put(hashes[i]!, i);
  }
  return { firsts, next, counts: new Uint8Array(hashes.length) };
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
