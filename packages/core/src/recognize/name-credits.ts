import { agencyEnds } from './name-agencies.ts';
import { LexiconBits } from './name-lexicon.ts';
import { Shape } from './name-shapes.ts';
import type { NameSpan } from './name-spans.ts';
import type { NameView } from './name-view.ts';
import { Mark, type Word } from './name-words.ts';

/** How sure a name in lower case is. */
const sureness = 0.6;

/** Words in a photographer's name that is set in lower case. */
const wordsOfOne = [2, 3];

/**
 * Photographers in lower case, as picture desks send them in (`ann low / Agence …`): two or three words from the start of
 * a line, or after `credit` or `by`, to the slash before an agency, of which one is a known name and none common.
 */
export function lowerCaseCredits(view: NameView): readonly NameSpan[] {
  const found: NameSpan[] = [];
  for (let sentence = 0; sentence + 1 < view.sentences.length; sentence++) {
    for (let i = view.sentences[sentence]! + 2; i + 1 < view.sentences[sentence + 1]!; i++) {
      if (!isSlash(view, i) || agencyEnds(view, i + 1).length === 0) continue;
      const from = creditFrom(view, view.sentences[sentence]!, i);
      if (from >= 0) found.push({ sentence, from, to: i, kind: 'person', probability: sureness });
    }
  }
  return found;
}

function isSlash({ marks, words }: NameView, i: number): boolean {
  return (marks[i]! & Mark.shape) === Shape.sign && words[i]!.form === '/';
}

/** Where the words before a slash begin, -1 when they are no name. */
function creditFrom(view: NameView, first: number, slash: number): number {
  for (const length of wordsOfOne) {
    const from = slash - length;
    if (from < first) return -1;
    if (from > first && !isOpening(view.words[from - 1]!)) continue;
    return isLowerCaseName(view.words.slice(from, slash)) ? from : -1;
  }
  return -1;
}

function isOpening({ lower }: Word): boolean {
  return /^(credit|photo|photograph|image|by|:|…|\.\.\.)$/.test(lower);
}

function isLowerCaseName(words: readonly Word[]): boolean {
  const known = LexiconBits.firstName | LexiconBits.surname;
  return (
    words.every(({ shape, knowledge }) => shape === Shape.lower && (knowledge & LexiconBits.common) === 0) &&
    words.some(({ knowledge }) => (knowledge & known) !== 0)
  );
}
