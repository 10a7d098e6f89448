import { tokenFrom } from '../model/article.ts';
import type { Change } from '../model/passage.ts';
import type { Span } from '../model/span.ts';
import type { Fingerprint } from './fingerprint.ts';
import { stemAt } from './forms.ts';
import type { Stretch } from './stretches.ts';
import { isWord } from './words.ts';

/** A word of a stretch. */
interface Word {
  readonly span: Span;
  readonly stem: string;
}

/** Stretches of more words than this are compared by their common ends only. */
const longest = 1200;

/** The differing words of a passage and its copy, in order; words that differ in their endings only are the same. */
export function changesBetween(
  older: Fingerprint,
  original: Stretch,
  newer: Fingerprint,
  copy: Stretch,
): readonly Change[] {
  const a = wordsIn(older, original.span);
  const b = wordsIn(newer, copy.span);
  return differences(a, b).map(([fromA, toA, fromB, toB]) => ({
    original: spanOf(a, fromA, toA, original.span.start),
    copy: { path: copy.path, ...spanOf(b, fromB, toB, copy.span.start) },
    digits: numbersDiffer(numbersOf(a, fromA, toA), numbersOf(b, fromB, toB)),
  }));
}

function wordsIn({ article: { text, tokens } }: Fingerprint, span: Span): readonly Word[] {
  const words: Word[] = [];
  for (let i = tokenFrom(tokens, span.start); i < tokens.length; i++) {
    const start = tokens.start[i]!;
    const end = tokens.end[i]!;
    if (span.end < end) break;
    if (!isWord(text, tokens, i)) continue;
    words.push({ span: { start, end }, stem: stemAt(text, start, end) });
  }
  return words;
}

/** Differing ranges `[fromA, toA, fromB, toB]`, half-open: what the longest common subsequence leaves out. */
function differences(
  a: readonly Word[],
  b: readonly Word[],
): readonly (readonly [number, number, number, number])[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head]!.stem === b[head]!.stem) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail)!.stem === b.at(-1 - tail)!.stem)
    tail++;
  const endA = a.length - tail;
  const endB = b.length - tail;
  if (head === endA && head === endB) return [];
  if (longest < Math.max(endA, endB) - head) return [[head, endA, head, endB]];
  return diffMiddle(a, b, head, endA, endB);
}

function diffMiddle(
  a: readonly Word[],
  b: readonly Word[],
  head: number,
  endA: number,
  endB: number,
): readonly (readonly [number, number, number, number])[] {
  const table = commonLengths(a, b, head, endA, endB);
  const width = endB - head + 1;
  const found: [number, number, number, number][] = [];
  let i = head;
  let j = head;
  let from: [number, number] | null = null;
  while (i < endA || j < endB) {
    if (i < endA && j < endB && a[i]!.stem === b[j]!.stem) {
      if (from !== null) found.push([from[0], i, from[1], j]);
      from = null;
      i++;
      j++;
      continue;
    }
    from ??= [i, j];
    const down = i < endA ? table[(i - head + 1) * width + (j - head)]! : -1;
    const right = j < endB ? table[(i - head) * width + (j - head + 1)]! : -1;
    if (down >= right) i++;
    else j++;
  }
  if (from !== null) found.push([from[0], i, from[1], j]);
  return found;
}

/** Lengths of the longest common subsequences of all suffixes. */
function commonLengths(
  a: readonly Word[],
  b: readonly Word[],
  head: number,
  endA: number,
  endB: number,
): Uint16Array {
  const width = endB - head + 1;
  const table = new Uint16Array((endA - head + 1) * width);
  for (let i = endA - 1; i >= head; i--) {
    for (let j = endB - 1; j >= head; j--) {
      const at = (i - head) * width + (j - head);
      table[at] =
        a[i]!.stem === b[j]!.stem ? table[at + width + 1]! + 1 : Math.max(table[at + width]!, table[at + 1]!);
    }
  }
  return table;
}

/** The stretch of a range of words; where it is empty, the place after the word before it. */
function spanOf(words: readonly Word[], from: number, to: number, fallback: number): Span {
  if (from < to) return { start: words[from]!.span.start, end: words[to - 1]!.span.end };
  const at = from > 0 ? words[from - 1]!.span.end : fallback;
  return { start: at, end: at };
}

/** Whether both have numbers, and not the same ones. A number left out contradicts nothing. */
function numbersDiffer(a: string, b: string): boolean {
  return a !== '' && b !== '' && a !== b;
}

function numbersOf(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .filter(({ stem }) => /^\d/.test(stem))
    .map(({ stem }) => stem)
    .join(' ');
}
