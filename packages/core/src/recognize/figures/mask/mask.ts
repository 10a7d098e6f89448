import type { Lexemes } from '../lexemes.ts';
import type { FigurePolicy } from '../policy.ts';
import { chromeEnd } from './chrome.ts';
import { clockEnd } from './clock.ts';
import { dateEnd } from './dates.ts';
import { idiomEnd } from './idioms.ts';
import { nameEnd } from './names.ts';

/** The lexeme after what is not a figure and begins at `i`; 0 when nothing says that it is none. */
export function maskEnd(lex: Lexemes, i: number, policy: FigurePolicy): number {
  return (
    clockEnd(lex, i) ||
    dateEnd(lex, i) ||
    chromeEnd(lex, i) ||
    nameEnd(lex, i, policy) ||
    idiomEnd(lex, i, policy)
  );
}
