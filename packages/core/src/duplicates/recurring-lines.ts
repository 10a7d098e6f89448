import { compareSpans, type Span } from '../model/span.ts';
import { hashOf } from '../text/hash.ts';
import type { Fingerprint } from './fingerprint.ts';
import { type FilledLine, filledLines } from './layout.ts';
import { lookupOf } from './lookup.ts';
import { holdersOf, type Postings } from './postings.ts';
import { sharedLength } from './stretches.ts';

/** Longer lines are prose, shorter ones recur by chance. */
const mostWords = 40;
const leastLetters = 4;
/** Of a marked line this much is boilerplate already. */
const markedShare = 0.8;
/** A line that so many articles of one outlet have, copies of one another counted once, is the outlet's and not theirs. */
const leastArticles = 3;
/** What ends like a sentence is that only so near the head or the foot, or beside other boilerplate. */
const headLines = 3;
const footLines = 6;

/** Which articles hold a line, by their slots. */
export interface LineTable {
  readonly lines: Postings;
  readonly atSlot: readonly (Fingerprint | null)[];
}

/** A line that may be a site's. */
interface Candidate {
  readonly line: FilledLine;
  readonly hash: number;
  /** Where boilerplate is to be expected. */
  readonly placed: boolean;
}

/** What an article posts to the table of lines: the hashes of those that nothing marks yet, ascending. */
export function lineHashes(print: Fingerprint): Uint32Array {
  return Uint32Array.from(new Set(candidatesIn(print).map(({ hash }) => hash))).sort();
}

/** The lines of an article that other articles of its outlet have too, though they tell other stories. */
export function recurringLines(
  { lines, atSlot }: LineTable,
  print: Fingerprint,
  storyOf: (path: string) => string,
): readonly Span[] {
  const articlesWith = (hash: number): number => {
    const stories = new Set<string>();
    for (const slot of holdersOf(lines, hash)) {
      const { path, article } = atSlot[slot]!;
      if (article.outlet === print.article.outlet) stories.add(storyOf(path));
    }
    return stories.size;
  };
  return candidatesIn(print)
    .filter(({ line, placed }) => placed || !line.closed)
    .filter(({ hash }) => leastArticles <= articlesWith(hash))
    .map(({ line }) => line.span)
    .toSorted(compareSpans);
}

function candidatesIn({ article, boilerplate }: Fingerprint): readonly Candidate[] {
  const at = lookupOf(boilerplate, ({ span }) => span);
  const lines = filledLines(article);
  const marked = lines.map(({ span }) => {
    const covered = at(span).reduce((sum, other) => sum + sharedLength(span, other.span), 0);
    return covered >= markedShare * (span.end - span.start);
  });
  const isPlaced = (i: number): boolean =>
    i < headLines || lines.length - footLines <= i || marked[i - 1] === true || marked[i + 1] === true;
  return lines.flatMap((line, i) => {
    if (marked[i] || !mayRecur(line)) return [];
    return [{ line, hash: lineHash(line.text), placed: isPlaced(i) }];
  });
}

function mayRecur({ text, words }: FilledLine): boolean {
  return words <= mostWords && leastLetters <= text.length && !/["“”]/.test(text);
}

/** The hash of a line with its case and digits folded: `12 comments` and `7 comments` are one line. */
function lineHash(text: string): number {
  const hash = hashOf(text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' '));
  return (hash ^ (hash >>> 15)) >>> 0;
}
