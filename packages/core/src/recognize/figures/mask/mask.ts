import type { Lexemes } from '../lexemes.ts';
import type { FigurePolicy } from '../policy.ts';
import { chromeEnd } from './chrome.ts';
import { clockEnd } from './clock.ts';
import { dateEnd } from './dates.ts';
import { idiomEnd } from './idioms.ts';
import { nameEnd } from './names.ts';

/** What numerals and number words say beside quantities, in the order in which it is tried. */
const masks: readonly ((lex: Lexemes, i: number, policy: FigurePolicy) => number)[] = [
  clockEnd,
  dateEnd,
  chromeEnd,
  nameEnd,
  idiomEnd,
];

/** The lexeme after what is not a figure and begins at `i`; `i` itself when nothing says that it is none. */
export function maskEnd(lex: Lexemes, i: number, policy: FigurePolicy): number {
  for (const mask of masks) {
    const end = mask(lex, i, policy);
    if (end > i) return end;
  }
  return i;
}
