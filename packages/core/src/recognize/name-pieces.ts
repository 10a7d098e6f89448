import { isDigit, isLower, isUpper } from '../text/characters.ts';
import type { ValueTable } from './name-key-table.ts';
import { knowledgeOf, LexiconBits } from './name-lexicon.ts';

/**
 * Where a form is cut: at hyphens, when a part is capitalized and none is a number (`Moscow-based`, `U.S.-led`, but not
 * `Il-76`); and where two words are glued (`ImageRussia`, `DecemberCredit`), when both are known and the whole is not.
 */
export function piecesOf(form: string, lexicon: ValueTable): readonly number[] | null {
  if (form.length < 4) return null;
  const hasHyphen = /[-‐‑]/.test(form);
  if (!hasHyphen && seamOf(form) === 0) return null;
  const parts = hasHyphen ? hyphenParts(form) : [form];
  const pieces = parts.flatMap((part) => gluedParts(part, lexicon)).map((part) => part.length);
  return pieces.length > 1 ? pieces : null;
}

function hyphenParts(form: string): readonly string[] {
  if (![...form].some(isUpper) || [...form].some(isDigit) || isGivenName(form)) return [form];
  return form.split(/([-‐‑])/).filter((part) => part !== '');
}

/** A given name of two syllables, as Korean and Chinese names are often written: `Jong-un`, `Ing-wen`, but not `Delhi-run`. */
function isGivenName(form: string): boolean {
  const parts = /^[A-Z][a-z]{1,5}-([b-df-hj-np-tw-z]{0,2}[aeiouy]{1,3}(?:ng|[hklmnpr])?)$/.exec(form);
  return parts !== null && !/^(run|ran|man|up|on|only|top|to|by|like|up)$/.test(parts[1]!);
}

/** Where a capital first follows a small letter, 0 for nowhere. */
function seamOf(form: string): number {
  for (let i = 1; i < form.length; i++) {
    if (isUpper(form.charAt(i)) && isLower(form.charAt(i - 1))) return i;
  }
  return 0;
}

function gluedParts(form: string, lexicon: ValueTable): readonly string[] {
  const seam = seamOf(form);
  if (seam < 3) return [form];
  const head = form.slice(0, seam);
  const tail = form.slice(seam);
  const common = (knowledgeOf(lexicon, head.toLowerCase()) & LexiconBits.common) !== 0;
  if (!common || knowledgeOf(lexicon, form.toLowerCase()) !== 0) return [form];
  const rest = gluedParts(tail, lexicon);
  const known = knowledgeOf(lexicon, rest[0]!.toLowerCase()) !== 0 || (isUpper(tail) && tail[1] === '.');
  return known ? [head, ...rest] : [form];
}
