import { type Article, TokenKind, tokenFrom } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { WordChange } from './finding.ts';

/** A word of a text, folded for comparing, and where it stands. */
export interface Word {
  readonly folded: string;
  readonly span: Span;
}

/** The words and numbers of a stretch of an article. */
export function wordsIn(article: Article, { start, end }: Span): readonly Word[] {
  const { text, tokens } = article;
  const words: Word[] = [];
  for (let i = tokenFrom(tokens, start); i < tokens.length && tokens.start[i]! < end; i++) {
    const kind = tokens.kind[i];
    if (kind !== TokenKind.word && kind !== TokenKind.number) continue;
    const span = { start: tokens.start[i]!, end: tokens.end[i]! };
    if (end < span.end) break;
    words.push({ folded: fold(text.slice(span.start, span.end)), span });
  }
  return words;
}

/** Case, typographic marks and accents do not change a quotation. */
function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[‐‑]/g, '-');
}

/** Positions of equal words in two texts, in order: a longest common subsequence. */
export interface Pairing {
  readonly pairs: readonly (readonly [number, number])[];
}

/**
 * A longest common subsequence of words, in which runs are preferred: of two ways to pair as many words the one with
 * fewer breaks is taken, so that a common `the` far away does not tear a quotation apart.
 */
export function pairWords(a: readonly Word[], b: readonly Word[]): Pairing {
  const width = b.length + 1;
  const score = new Float64Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const skip = Math.max(score[(i + 1) * width + j]!, score[i * width + j + 1]!);
      score[i * width + j] =
        a[i]!.folded === b[j]!.folded
          ? Math.max(skip, score[(i + 1) * width + j + 1]! + gain(a, b, i, j))
          : skip;
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const here = score[i * width + j]!;
    if (a[i]!.folded === b[j]!.folded && here === score[(i + 1) * width + j + 1]! + gain(a, b, i, j)) {
      pairs.push([i++, j++]);
    } else if (here === score[(i + 1) * width + j]!) i++;
    else j++;
  }
  return { pairs };
}

/** A pair that goes on where the last one stood is worth a little more. */
function gain(a: readonly Word[], b: readonly Word[], i: number, j: number): number {
  return a[i + 1] !== undefined && a[i + 1]!.folded === b[j + 1]?.folded ? 1.25 : 1;
}

/** Two texts word by word, as stretches that are the same and stretches that are not. */
export function wordChanges(
  draft: { readonly text: string; readonly words: readonly Word[] },
  source: { readonly text: string; readonly words: readonly Word[] },
  { pairs }: Pairing,
): readonly WordChange[] {
  const changes: WordChange[] = [];
  let i = 0;
  let j = 0;
  for (let at = 0; at <= pairs.length; ) {
    const [toI, toJ] = pairs[at] ?? [draft.words.length, source.words.length];
    if (i < toI || j < toJ) {
      changes.push({ kind: 'changed', draft: slice(draft, i, toI), source: slice(source, j, toJ) });
    }
    let run = 0;
    while (at + run < pairs.length && pairs[at + run]![0] === toI + run && pairs[at + run]![1] === toJ + run)
      run++;
    if (run === 0) break;
    changes.push({
      kind: 'same',
      draft: slice(draft, toI, toI + run),
      source: slice(source, toJ, toJ + run),
    });
    i = toI + run;
    j = toJ + run;
    at += run;
  }
  return changes;
}

function slice(
  side: { readonly text: string; readonly words: readonly Word[] },
  from: number,
  to: number,
): string {
  if (from >= to) return '';
  return side.text.slice(side.words[from]!.span.start, side.words[to - 1]!.span.end);
}
