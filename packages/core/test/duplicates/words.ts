import type { Alignment } from '../../src/duplicates/alignment.ts';
import type { Words } from '../../src/duplicates/words.ts';

/** What every word of a row weighs, in tenths: a word that tells something. */
export const weight = 30;

/** A row of one-letter words; upper and lower case differ, and a bar begins another segment. */
export function wordsFrom(row: string): Words {
  const letters = [...row.replaceAll('|', '')];
  const breaks = [...row].flatMap((letter, i) =>
    letter === '|' ? [row.slice(0, i).replaceAll('|', '').length] : [],
  );
  return {
    length: letters.length,
    hash: Uint16Array.from(letters, (letter) => letter.charCodeAt(0)),
    weight: new Uint8Array(letters.length).fill(weight),
    breaks: Uint32Array.from(breaks),
  };
}

/** Both runs of an alignment as letters, and how many of them match. */
export function runsOf(a: string, b: string, run: Alignment | null): readonly (string | number)[] {
  if (run === null) return [];
  const cut = (row: string, from: number, to: number): string => row.replaceAll('|', '').slice(from, to);
  return [cut(a, run.aStart, run.aEnd), cut(b, run.bStart, run.bEnd), run.matches];
}
