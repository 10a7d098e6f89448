import { isHyphen } from '../cardinal.ts';
import { Gap, type Lexemes } from '../lexemes.ts';
import type { FigurePolicy } from '../policy.ts';
import { Tag } from '../tags.ts';
import { isYearShape } from './dates.ts';

/** Where a number word that counts nothing ends: `one of the`, `no one`, `first half`; 0 when it counts. */
export function idiomEnd(lex: Lexemes, i: number, policy: FigurePolicy): number {
  if (!lex.isWord(i)) return 0;
  if (lex.lower(i) === 'one') return oneEnd(lex, i, policy);
  if (lex.lower(i) === 'zero') return zeroEnd(lex, i);
  if (lex.entry(i).part > 0) return partEnd(lex, i);
  if (splitsIn(lex, i)) return i + 1;
  return compoundEnd(lex, i);
}

const beforeOne: ReadonlySet<string> = new Set(
  'no any every some each this that the which another number old big small right wrong same former'.split(
    ' ',
  ),
);
const hyphenOne: ReadonlySet<string> = new Set(
  'time way off sided on to man stop size liner upmanship piece party'.split(' '),
);

function oneEnd(lex: Lexemes, i: number, policy: FigurePolicy): number {
  const next = lex.lower(i + 1);
  if (next === 'of') return policy.oneOf ? 0 : i + 1;
  if (isHyphen(lex, i + 1) && lex.glued(i + 1)) return hyphenOne.has(lex.lower(i + 2)) ? i + 3 : 0;
  const { cardinal, scale, part } = lex.entry(i + 1);
  if (scale > 0 || part > 0 || cardinal >= 0 || isShareNext(lex, i)) return 0;
  if ((next === 'or' || next === 'to') && lex.entry(i + 2).cardinal >= 0) return 0;
  if (next === 'and' && lex.lower(i + 2) === 'a' && lex.entry(i + 3).part > 0) return 0;
  if (beforeOne.has(lex.lower(i - 1))) return i + 1;
  return countsNoun(lex, i + 1) && !isDescribed(lex, i) ? 0 : i + 1;
}

/** A noun that one can be counted of: no function word, no people as a whole, no participle ("one designed to"). */
function countsNoun(lex: Lexemes, i: number): boolean {
  const { lower } = lex.word(i);
  if (!lex.isWord(i) || lex.gaps[i] !== Gap.space || lex.has(i, Tag.oneIdiom | Tag.boundary)) return false;
  if (many.has(lower)) return false;
  const participle = /(ed|ing)$/.test(lower) && !lex.has(i, Tag.pluralNoun);
  return !participle || (lex.isWord(i + 1) && !lex.has(i + 1, Tag.boundary | Tag.determiner));
}

const many: ReadonlySet<string> = new Set('people men women children troops police voters'.split(' '));

function isShareNext(lex: Lexemes, i: number): boolean {
  const next = lex.lower(i + 1);
  return (
    (next === 'in' || next === 'out') &&
    ((lex.isNumber(i + 2) && !isYearShape(lex, i + 2)) ||
      lex.entry(i + 2).cardinal > 1 ||
      lex.lower(i + 2) === 'of')
  );
}

/** `an old one`, `the blue one said`: an adjective before. */
function isDescribed(lex: Lexemes, i: number): boolean {
  return lex.lower(i - 2) === 'a' || lex.lower(i - 2) === 'an';
}

const zeroNouns: ReadonlySet<string> = new Set(
  'tolerance sum day hour gravity waste emissions in'.split(' '),
);
const beforeZero: ReadonlySet<string> = new Set('ground net patient sub absolute below above'.split(' '));

function zeroEnd(lex: Lexemes, i: number): number {
  const at = isHyphen(lex, i + 1) ? i + 2 : i + 1;
  const before = isHyphen(lex, i - 1) ? lex.lower(i - 2) : lex.lower(i - 1);
  return zeroNouns.has(lex.lower(at)) || beforeZero.has(before) ? i + 1 : 0;
}

const halfBefore: ReadonlySet<string> = new Set(
  'first second other latter better top bottom this that last next'.split(' '),
);
const halfAfter: ReadonlySet<string> = new Set(
  'time hearted way brother sister back baked life mast truth truths term staff moon past naked empty full dead asleep'.split(
    ' ',
  ),
);
const shareBefore: ReadonlySet<string> = new Set(
  'from by about nearly almost roughly around over under than to least most some only just up of approximately is was to'.split(
    ' ',
  ),
);

/** Ordinals that look like shares: "the third quarter", "a third person"; `half` in its other senses. */
function partEnd(lex: Lexemes, i: number): number {
  const { part } = lex.entry(i);
  if (part === 2) return halfEnd(lex, i);
  const next = lex.lower(i + 1);
  const article = lex.lower(i - 1);
  if (article !== 'a' && article !== 'an') return i + 1;
  if (next === 'of') return 0;
  const ends = i + 1 >= lex.length || !lex.isWord(i + 1) || lex.has(i + 1, Tag.boundary | Tag.verb);
  return ends && (shareBefore.has(lex.lower(i - 2)) || (part !== 4 && lex.has(i - 2, Tag.verb))) ? 0 : i + 1;
}

function halfEnd(lex: Lexemes, i: number): number {
  const hyphen = isHyphen(lex, i + 1) && lex.glued(i + 1);
  const next = lex.lower(hyphen ? i + 2 : i + 1);
  if (halfBefore.has(lex.lower(i - 1)) || halfAfter.has(next) || isCut(lex, i)) return i + 1;
  if (isHyphen(lex, i - 1) && lex.glued(i)) return i + 1;
  if (hyphen) return lex.entry(i + 2).units.length > 0 || lex.entry(i + 2).scale > 0 ? 0 : i + 1;
  if (next === 'of' || lex.has(i + 1, Tag.determiner)) return 0;
  const ends = !lex.isWord(i + 1) || lex.has(i + 1, Tag.boundary | Tag.verb);
  return ends || lex.entry(i + 1).scale > 0 ? 0 : i + 1;
}

const compounds: ReadonlySet<string> = new Set(
  'way time timer sided faced bit star by tier handed sum'.split(' '),
);

const units: ReadonlySet<string> = new Set(
  'first second third fourth fifth sixth seventh eighth ninth'.split(' '),
);

/** `two-way`, `four-star`, `two-time champion`; `twenty-first`, but a `twenty-second` pause. */
function compoundEnd(lex: Lexemes, i: number): number {
  const { cardinal } = lex.entry(i);
  if (cardinal < 0 || !isHyphen(lex, i + 1) || !lex.glued(i + 1) || !lex.glued(i + 2)) return 0;
  const word = lex.lower(i + 2);
  const ordinal = cardinal >= 20 && cardinal % 10 === 0 && units.has(word);
  return compounds.has(word) || (ordinal && word !== 'second') ? i + 3 : 0;
}

/** `split in two`: nothing is counted. */
function splitsIn(lex: Lexemes, i: number): boolean {
  return lex.lower(i) === 'two' && isCut(lex, i);
}

/** `cut in half`, `broke in two`. */
function isCut(lex: Lexemes, i: number): boolean {
  const ends = i + 1 >= lex.length || !lex.isWord(i + 1) || lex.has(i + 1, Tag.boundary);
  return ends && lex.lower(i - 1) === 'in';
}
