import type { Lexemes } from './lexemes.ts';
import type { Quantity } from './quantity.ts';
import { Tag } from './tags.ts';

/** How far before the quantity a word of change may stand, in lexemes. */
const reach = 9;

/** Whether what is measured went up to or by the quantity, or down; null when no word of change governs it. */
export function directionOf(lex: Lexemes, quantity: Quantity, sentence: number): 'up' | 'down' | null {
  if (quantity.age) return null;
  const after = changeAt(lex, quantity, quantity.after) ?? changeAt(lex, quantity, quantity.after + 1, true);
  if (after !== null) return after;
  const compared = comparedAfter(lex, quantity);
  if (compared !== null) return compared;
  for (let i = quantity.first - 1; i >= Math.max(sentence, quantity.first - reach); i--) {
    if (/^([;:()]|while|is|are|was|were)$/.test(lex.lower(i))) return null;
    if (acts(lex, quantity, i)) return null;
    const change = changeAt(lex, quantity, i);
    if (change !== null) return change;
  }
  return null;
}

/** `900 people, down from 1,400`. */
function comparedAfter(lex: Lexemes, { after }: Quantity): 'up' | 'down' | null {
  for (let i = after; i < after + 6; i++) {
    const word = lex.lower(i);
    if ((word === 'up' || word === 'down') && lex.lower(i + 1) === 'from') return word;
    if (/^[;.]$/.test(word)) return null;
  }
  return null;
}

/** "Raised $4 million", "climbed 14 peaks": what somebody does with so many, and no change of a quantity. */
function acts(lex: Lexemes, { first, unit }: Quantity, i: number): boolean {
  const word = lex.lower(i);
  if (!doing.has(word) || (unit !== null && !word.startsWith('rais'))) return false;
  for (let k = i + 1; k < first; k++)
    if (!lex.has(k, Tag.boundary | Tag.adverb) || /^(to|by|from)$/.test(lex.lower(k))) return false;
  return true;
}

const doing: ReadonlySet<string> = new Set(
  'raise raises raised raising climb climbs climbed dropped drops drop lifted jumped advanced boosted'.split(
    ' ',
  ),
);

/** The direction of the word at `i`; a noun or comparative behind the quantity must close its phrase. */
function changeAt(lex: Lexemes, quantity: Quantity, i: number, nounOnly = false): 'up' | 'down' | null {
  const up = lex.has(i, Tag.up);
  if (!up && !lex.has(i, Tag.down)) return null;
  const word = lex.lower(i);
  if ((word === 'up' && lex.lower(i + 1) === 'to') || (i >= quantity.after && past.test(word))) return null;
  if (
    nounOnly &&
    !/^(increase|decrease|drop|rise|fall|gain|decline|jump|cut|reduction|surge|growth|hike|rally)s?$/.test(
      word,
    )
  )
    return null;
  if (losing.has(word) && quantity.unit === null) return null;
  return up ? 'up' : 'down';
}

/** Verbs behind a quantity have it as their subject: "12 percent rose" says nothing of the 12 percent. */
const past = /(ed|ew|ell|ose|ook|ost|ank|own)$/;

/** With a plain count these say what happened to people, not to a quantity. */
const losing: ReadonlySet<string> = new Set(
  'lost lose loses losing gained gain gains added add adds shed'.split(' '),
);
