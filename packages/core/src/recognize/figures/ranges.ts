import { isHyphen } from './cardinal.ts';
import { Gap, type Lexemes } from './lexemes.ts';
import type { FigurePolicy } from './policy.ts';
import type { Quantity } from './quantity.ts';
import { Tag } from './tags.ts';

type Read = (i: number) => Quantity | null;

/** What follows from two numbers joined: one range, two figures that share a unit, or nothing for either (a score). */
export interface Joined {
  readonly quantities: readonly Quantity[];
  readonly after: number;
}

/** Joins a quantity with the one after it where the words between make a range, a pair or a ratio of them. */
export function joinNext(lex: Lexemes, a: Quantity, read: Read, policy: FigurePolicy): Joined | null {
  if (a.form === 'times' || a.form === 'vague' || a.nounAt >= 0 || a.age) return null;
  const link = linkAfter(lex, a);
  if (link === null) return null;
  const b = read(link.at);
  if (b === null || b.first > link.at || !alike(a, b)) return null;
  if (link.kind === 'and') return isBetween(lex, a) ? rangeOf(a, b, true) : null;
  if (link.kind === 'or') return adjacent(a, b) ? rangeOf(a, b, false) : null;
  if (link.kind === 'hyphen') return joinHyphen(lex, a, b);
  return joinTo(lex, a, b, link.ratio, policy);
}

interface Link {
  readonly kind: 'and' | 'or' | 'to' | 'hyphen';
  readonly at: number;
  readonly ratio: boolean;
}

function linkAfter(lex: Lexemes, { after: i }: Quantity): Link | null {
  if (lex.gaps[i] === Gap.line) return null;
  const word = lex.lower(i);
  if (word === 'and' || word === 'or' || word === 'to') {
    const at = isHyphen(lex, i + 1) && lex.glued(i + 2) ? i + 2 : i + 1;
    return { kind: word, at: pastHedge(lex, at), ratio: false };
  }
  if (isSuspended(lex, i)) return { kind: lex.lower(i + 1) === 'to' ? 'to' : 'or', at: i + 2, ratio: false };
  const dash = isHyphen(lex, i) || word === '—' || word === '−' || word === '-';
  if (!dash) return null;
  if (lex.lower(i + 1) === 'to' && isHyphen(lex, i + 2)) return { kind: 'to', at: i + 3, ratio: true };
  const even = (lex.gaps[i] === Gap.none) === (lex.gaps[i + 1] === Gap.none);
  return even && (word === '–' || lex.glued(i)) && triggersAt(lex, i + 1)
    ? { kind: 'hyphen', at: pastHedge(lex, i + 1), ratio: false }
    : null;
}

/** `8- to 16-meter`: the first number waits for the noun of the second. */
function isSuspended(lex: Lexemes, i: number): boolean {
  const joins = lex.lower(i + 1) === 'to' || lex.lower(i + 1) === 'or';
  return isHyphen(lex, i) && lex.glued(i) && !lex.glued(i + 1) && joins;
}

function triggersAt(lex: Lexemes, i: number): boolean {
  return lex.isNumber(i) || lex.entry(i).cardinal >= 0 || lex.entry(i).currencyBefore !== '';
}

/** The second end of a range may carry a hedge and its mark of money: "$5 to about $10". */
function pastHedge(lex: Lexemes, start: number): number {
  let i = start;
  while (i < start + 3 && !lex.isNumber(i) && lex.entry(i).cardinal < 0) {
    const { currencyBefore, dollar } = lex.entry(i);
    if (currencyBefore === '' && dollar === '') break;
    i++;
  }
  return i;
}

/** Units agree, or one of the two has none. */
function alike(a: Quantity, b: Quantity): boolean {
  if (b.form === 'times' || b.form === 'vague' || (a.form === 'fraction') !== (b.form === 'fraction'))
    return false;
  if (a.unit !== null && b.unit !== null) return a.unit.name === b.unit.name;
  return !(a.unit !== null && !a.markBefore && b.nounAt >= 0);
}

function isBetween(lex: Lexemes, { first }: Quantity): boolean {
  for (let i = first - 1; i >= first - 4 && i >= 0; i--) if (lex.lower(i) === 'between') return true;
  return false;
}

/** `two or three`, `30 or 40`: near enough to be one estimate. */
function adjacent(a: Quantity, b: Quantity): boolean {
  const [low, high] = spread(a, b);
  return a.unit === null && low < high && high <= low * 2.5 && b.form === a.form;
}

/** The two ends once the scale of the second holds for both: `2-3 billion`, but not `$200 to $4 million`. */
function spread(a: Quantity, b: Quantity): readonly [number, number] {
  const scale = scaleOf(b);
  const shares = a.scale === 1 && scale > 1 && a.written < b.written && a.max < b.max / scale + 1e-9;
  const worth = a.unit === null && b.unit !== null ? b.unit.worth : 1;
  return [a.min * (shares ? scale : 1) * worth, b.max];
}

/** The scale that an end before may share: of words, `hundred` too. */
function scaleOf({ form, scale, max }: Quantity): number {
  return form === 'words' && scale === 1 && max >= 100 && max % 100 === 0 ? 100 : scale;
}

function merged(a: Quantity, b: Quantity): Quantity {
  const [min, max] = spread(a, b);
  return {
    ...a,
    after: b.after,
    min,
    max,
    unit: b.unit ?? a.unit,
    rate: b.rate ?? a.rate,
    nounAt: b.nounAt,
    age: b.age,
    range: true,
  };
}

function rangeOf(a: Quantity, b: Quantity, anyOrder: boolean): Joined | null {
  const range = merged(a, b);
  if (!(range.min < range.max) && !anyOrder) return null;
  return { quantities: [range], after: b.after };
}

/** Two figures that share what only the second says. */
function pair(a: Quantity, b: Quantity): Joined {
  const [min] = spread(a, b);
  const first: Quantity = { ...a, min, max: min, unit: a.unit ?? b.unit };
  const second: Quantity = a.markBefore && b.unit === null ? { ...b, unit: a.unit } : b;
  return { quantities: [first, second], after: b.after };
}

/** `15-22 miles` is a range, `52-48` a vote, `3-1` a score. */
function joinHyphen(lex: Lexemes, a: Quantity, b: Quantity): Joined | null {
  if (nearVote(lex, a, b) && b.unit === null && b.nounAt < 0) return pair(a, b);
  if (a.form === 'words' || b.unit !== null || a.unit !== null || b.nounAt >= 0 || b.scale > 1)
    return rangeOf(a, b, false);
  // "Rovers 1-2 Harriers": both sides are names.
  const isMatch = lex.isCapital(a.first - 1) && lex.isCapital(b.after);
  const counted = (countsNoun(lex, b.after) && !isMatch) || a.max >= 1000 || isHedged(lex, a.first - 1);
  if (counted && a.max < b.max) return rangeOf(a, b, false);
  return { quantities: [], after: b.after };
}

function countsNoun(lex: Lexemes, i: number): boolean {
  const word = lex.word(i);
  if (!lex.isWord(i) || lex.gaps[i] !== Gap.space || (word.entry.tags & (Tag.boundary | Tag.notPlural)) !== 0)
    return false;
  if ((word.entry.tags & Tag.pluralNoun) !== 0 || (word.lower.length > 3 && word.lower.endsWith('s')))
    return true;
  return (
    lex.isWord(i + 1) &&
    lex.lower(i + 1).endsWith('s') &&
    !lex.has(i + 1, Tag.notPlural | Tag.boundary | Tag.verb) &&
    !lex.has(i, Tag.verb)
  );
}

function isHedged(lex: Lexemes, i: number): boolean {
  const word = lex.lower(i);
  return (
    word === 'about' ||
    word === 'around' ||
    word === 'roughly' ||
    word === 'some' ||
    word === '~' ||
    lex.has(i, Tag.ageLead)
  );
}

function nearVote(lex: Lexemes, a: Quantity, b: Quantity): boolean {
  for (let i = a.first - 5; i < a.first; i++) if (lex.has(i, Tag.vote)) return true;
  return lex.has(b.after, Tag.vote) || lex.has(b.after + 1, Tag.vote);
}

function joinTo(
  lex: Lexemes,
  a: Quantity,
  b: Quantity,
  hyphened: boolean,
  policy: FigurePolicy,
): Joined | null {
  const bare = a.unit === null && b.unit === null && a.scale === 1 && b.scale === 1;
  if (bare && b.max === 1 && a.max > 1 && a.max < 10_000 && (hyphened || !countsNoun(lex, b.after)))
    return ratioOf(a, b);
  if (bare && nearVote(lex, a, b)) return pair(a, b);
  const from = fromAt(lex, a);
  if (from >= 0) return joinFrom(lex, a, b, from, policy);
  const own = a.unit !== null || a.scale > 1;
  if (own && (lex.has(a.first - 1, Tag.up | Tag.down) || lex.lower(a.first - 1) === 'by')) return null;
  return rangeOf(a, b, false);
}

function ratioOf(a: Quantity, b: Quantity): Joined {
  return { quantities: [{ ...a, after: b.after, form: 'ratio' }], after: b.after };
}

function fromAt(lex: Lexemes, { first }: Quantity): number {
  for (let i = first - 1; i >= first - 4 && i >= 0; i--) {
    if (lex.lower(i) === 'from') return i;
    if (!lex.isWord(i)) return -1;
  }
  return -1;
}

/** From A to B: a range, or two figures when something changed. */
function joinFrom(lex: Lexemes, a: Quantity, b: Quantity, from: number, policy: FigurePolicy): Joined | null {
  if (policy.fromToRange || isSpanned(lex, from)) return rangeOf(a, b, true);
  const [low, high] = spread(a, b);
  if (low > high || hasChanged(lex, from, b.after)) return pair(a, b);
  return rangeOf(a, b, false);
}

/** `ranged from -18 to -34`: a range whatever its order. */
function isSpanned(lex: Lexemes, from: number): boolean {
  return lex.has(from - 1, Tag.span) || lex.has(from - 2, Tag.span);
}

function hasChanged(lex: Lexemes, from: number, after: number): boolean {
  for (let i = from - 1; i >= from - 12 && i >= 0; i--) {
    if (lex.has(i, Tag.span)) return false;
    if (lex.has(i, Tag.up | Tag.down | Tag.change)) return true;
    if (lex.lower(i) === '.' || lex.lower(i) === ';') break;
  }
  for (let i = after; i < after + 5; i++)
    if (lex.has(i, Tag.up | Tag.down) && !lex.has(i, Tag.boundary)) return true;
  return false;
}
