import type { Lexemes } from './lexemes.ts';
import { Tag } from './tags.ts';

/** A noun phrase that may name a source: lexemes `[first, after)`. */
export interface Phrase {
  readonly first: number;
  readonly after: number;
}

/** The longest phrase that is looked at, in lexemes. */
const longest = 14;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const auxiliaries = words('have has had also later earlier now previously repeatedly still already');
const breaks = words(
  'but that while as because which who when where if although though after before than so',
);
const tail = words('of for in at by');
const links = words('by from and of for in at on');

/** Pronouns that stand for a source. */
export const pronouns: ReadonlySet<string> = words('he she they it');

/** Whether a lexeme of the phrase has one of the tags. */
export function hasTag(lex: Lexemes, { first, after }: Phrase, tag: number): boolean {
  for (let i = first; i < after; i++) if (lex.has(i, tag)) return true;
  return false;
}

/** The phrase after "according to" or "said": up to a comma, a verb or a preposition that does not go with it. */
export function phraseAfter(lex: Lexemes, start: number, limit: number): Phrase | null {
  let first = start;
  while (first < limit && lex.has(first, Tag.determiner)) first++;
  let i = first;
  for (; i < Math.min(limit, first + longest); i++) {
    if (!lex.isWord(i) && !isInner(lex, i)) break;
    if (links.has(lex.lower(i)) && !startsTime(lex, i + 1)) continue;
    if (lex.has(i, Tag.weekday | Tag.say) || lex.has(i, Tag.boundary)) break;
  }
  while (i > first && lex.has(i - 1, Tag.boundary | Tag.determiner)) i--;
  return i > first ? { first, after: i } : null;
}

function isInner(lex: Lexemes, i: number): boolean {
  return lex.glued(i) && lex.glued(i + 1);
}

/** The subject before a verb of saying; null when what stands there is none. */
export function subjectBefore(lex: Lexemes, verb: number, sentence: number): Phrase | null {
  const after = beforeAside(lex, beforeAuxiliaries(lex, verb, sentence), sentence);
  if (pronouns.has(lex.lower(after - 1)))
    return isRelative(lex, verb + 1) ? null : { first: after - 1, after };
  let first = after;
  while (first > sentence && first > after - longest && inSubject(lex, first - 1)) first--;
  while (
    first < after &&
    (lex.has(first, Tag.determiner) || tail.has(lex.lower(first)) || lex.lower(first) === 'and')
  )
    first++;
  return first < after ? trimmed(lex, first, after) : null;
}

/** The lexeme after the subject: past "has also" and "on Monday". */
export function beforeAuxiliaries(lex: Lexemes, verb: number, sentence: number): number {
  let after = verb;
  while (after > sentence + 1) {
    const isDay =
      lex.has(after - 1, Tag.weekday) && lex.isCapital(after - 1) && lex.lower(after - 2) === 'on';
    if (isDay) after -= 2;
    else if (auxiliaries.has(lex.lower(after - 1))) after--;
    else break;
  }
  return after;
}

/** "Demands it said were excessive": an aside within the clause. */
function isRelative(lex: Lexemes, i: number): boolean {
  return /^(was|were|is|are|would|will|had|has|have|could|should)$/.test(lex.lower(i));
}

/** `…, for example, showed`; `Ann Low, a spokeswoman, said`: the aside between commas is passed over. */
function beforeAside(lex: Lexemes, after: number, sentence: number): number {
  const aside = asideBefore(lex, after, sentence);
  return aside === null ? after : aside.first - 1;
}

/** What stands between two commas before `after`. */
export function asideBefore(lex: Lexemes, after: number, sentence: number): Phrase | null {
  if (lex.lower(after - 1) !== ',') return null;
  for (let i = after - 2; i > Math.max(sentence, after - 16); i--) {
    if (lex.lower(i) === ',') return { first: i + 1, after: after - 1 };
    if (/^[“”";:]$/.test(lex.lower(i))) return null;
  }
  return null;
}

function inSubject(lex: Lexemes, i: number): boolean {
  const word = lex.lower(i);
  if (word === 'and') return joinsNames(lex, i);
  if (lex.isNumber(i)) return true;
  if (!lex.isWord(i))
    return isInner(lex, i) || (word === '.' && lex.glued(i) && lex.end[i - 1]! - lex.start[i - 1]! <= 4);
  return !breaks.has(word) && !lex.has(i, Tag.say);
}

function joinsNames(lex: Lexemes, i: number): boolean {
  return lex.isCapital(i - 1) && lex.isCapital(i + 1);
}

/** The subject up to the first preposition that says when or how: "survey from mid-November" is a survey. */
function trimmed(lex: Lexemes, first: number, after: number): Phrase {
  for (let i = first + 1; i < after; i++) {
    if (!lex.has(i, Tag.preposition) || tail.has(lex.lower(i))) continue;
    if (startsTime(lex, i + 1) || !/^(on|from|with|near)$/.test(lex.lower(i))) return { first, after: i };
  }
  return { first, after };
}

function startsTime(lex: Lexemes, start: number): boolean {
  let i = start;
  while (i < start + 3 && (lex.has(i, Tag.determiner) || /^(mid|early|late|last|-)$/.test(lex.lower(i)))) i++;
  return lex.isNumber(i) || lex.has(i, Tag.month | Tag.weekday | Tag.time);
}
