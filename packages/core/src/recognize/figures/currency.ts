import { isMinus } from './amount.ts';
import { Gap, type Lexemes } from './lexemes.ts';
import type { Unit } from './lexicon.ts';
import type { FigurePolicy } from './policy.ts';

/** A mark of money before an amount: its first lexeme and the money. */
export interface Mark {
  readonly first: number;
  readonly unit: Unit;
}

/** Reads the mark that ends right before lexeme `amount`: `$`, `US$`, `$A`, `Rs.`, `USD`; null when there is none. */
export function readCurrency(lex: Lexemes, amount: number, policy: FigurePolicy): Mark | null {
  if (amount === 0 || lex.gaps[amount] === Gap.line) return null;
  const at = isMinus(lex, amount - 1) && lex.glued(amount) && lex.glued(amount - 1) ? amount - 2 : amount - 1;
  const sign = lex.entry(at).currencyBefore;
  if (sign !== '') return lex.lower(at) === '$' ? readDollar(lex, at) : money(at, sign);
  const { dollar } = lex.entry(at);
  if (dollar !== '' && lex.lower(at - 1) === '$' && lex.glued(at) && lex.isCapital(at))
    return money(at - 1, dollar);
  if (lex.lower(at) === '.' && lex.lower(at - 1) === 'rs' && lex.glued(at)) return money(at - 1, 'INR');
  if (lex.lower(at) === '=' && lex.word(at - 1).raw === 'Y' && lex.glued(at)) return money(at - 1, 'JPY');
  return policy.damagedMarks && lex.word(at).raw === 'PS' && lex.glued(amount) ? money(at, 'GBP') : null;
}

/** A dollar sign with the letters before it that say whose dollar it is: `C$`, `US $`. */
function readDollar(lex: Lexemes, at: number): Mark {
  const before = lex.word(at - 1);
  const tied = lex.glued(at) || before.raw.length > 1;
  if (before.entry.dollar === '' || !before.capital || !tied || lex.gaps[at] === Gap.line)
    return money(at, 'USD');
  return money(at - 1, before.entry.dollar);
}

function money(first: number, code: string): Mark {
  return { first, unit: { name: code, money: true, worth: 1, base: code, factor: 1, offset: 0 } };
}
