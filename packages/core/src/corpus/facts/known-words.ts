import { isLetter } from '../../text/characters.ts';
import { hashOf } from '../../text/hash.ts';
import { WordNumbers } from '../../text/word-numbers.ts';
import { conceptHash, countryHash } from './concept.ts';
import { predicateOf } from './predicates.ts';
import { stemOf } from './stem.ts';
import { stopStems } from './stop-words.ts';

/** What a written word is known by where figures are compared. */
export interface KnownWord {
  readonly stem: string;
  /** The hash of the stem; 0 where it has no letter. */
  readonly hash: number;
  /** Carries no subject. */
  readonly isStop: boolean;
  /** The hash by which it is compared: see `conceptHash`. */
  readonly concept: number;
  /** The country it names or belongs to, 0 where it does neither: see `countryHash`. */
  readonly country: number;
  /** What it says happens: see `predicateOf`. */
  readonly predicate: number;
}

/**
 * Words seen, which are few beside how often they are seen; what they are known by stands at their numbers. Apart from the
 * vocabulary of what is being read, which is forgotten between two articles: thousands of articles are joined in a row.
 */
const numbers = new WordNumbers();
const mostNumbers = 40_000;
let known: KnownWord[] = [];

/** What the word `[start, end)` of a text is known by. */
export function knownWordAt(text: string, start: number, end: number): KnownWord {
  const number = numbers.numberOf(text, start, end);
  return number < 0 ? learn(text, start, end) : known[number]!;
}

function learn(text: string, start: number, end: number): KnownWord {
  if (numbers.size >= mostNumbers) {
    numbers.clear();
    known = [];
  }
  const number = numbers.add(text, start, end);
  known[number] = knownWord(text.slice(start, end));
  return known[number];
}

/** What a word is known by. */
export function knownWord(word: string): KnownWord {
  const stem = stemOf(word);
  return {
    stem,
    hash: [...stem].some(isLetter) ? hashOf(stem) : 0,
    isStop: stopStems.has(stem),
    concept: conceptHash(stem),
    country: countryHash(stem),
    predicate: predicateOf(stem),
  };
}
