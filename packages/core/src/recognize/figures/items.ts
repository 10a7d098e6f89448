import { Gap, type Lexemes } from './lexemes.ts';
import { isCounted } from './mask/dates.ts';
import { Tag } from './tags.ts';

/** What is counted: lexemes `[first, after)` of the noun phrase, the head being the last. */
export interface Item {
  readonly first: number;
  readonly after: number;
  readonly head: number;
}

/** The longest noun phrase that is looked at, in words. */
const longest = 8;

/** The noun phrase that begins at `i`, up to the first plural noun; null when a verb or a boundary stands there. */
export function itemAt(lex: Lexemes, start: number): Item | null {
  let i = skipOpening(lex, start);
  const first = i;
  let head = -1;
  for (; i < first + longest && continues(lex, i, first); i++) {
    const hyphen = lex.lower(i) === '-';
    if (hyphen || lex.isNumber(i)) continue;
    if (head >= 0 && isPlural(lex, head) && !isPlural(lex, i)) break;
    if (head >= 0 && endsPhrase(lex, i)) break;
    head = i;
  }
  return head < 0 ? null : { first, after: head + 1, head };
}

/** Past "of the", an article and quotes. */
function skipOpening(lex: Lexemes, start: number): number {
  let i = start;
  if (lex.lower(i) === 'of') i++;
  while (lex.has(i, Tag.determiner) && !lex.has(i, Tag.ageLead) && i < start + 4) i++;
  if (/^[“"‘'«]$/.test(lex.lower(i))) i++;
  return i;
}

function continues(lex: Lexemes, i: number, first: number): boolean {
  if (i >= lex.length || (lex.gaps[i] === Gap.line && i > first)) return false;
  if (lex.lower(i) === '-') return lex.glued(i) && lex.glued(i + 1);
  if (lex.isNumber(i)) return i > first && lex.gaps[i] === Gap.space && isCounted(lex, i + 2);
  return lex.isWord(i) && !lex.has(i, Tag.boundary) && !isVerb(lex, i);
}

/** A verb, unless it is a participle that stands for those it happened to. */
function isVerb(lex: Lexemes, i: number): boolean {
  return lex.has(i, Tag.verb) && !lex.has(i, Tag.pluralNoun);
}

function isPlural(lex: Lexemes, i: number): boolean {
  const { lower, entry } = lex.word(i);
  if ((entry.tags & Tag.pluralNoun) !== 0) return true;
  return (
    lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss') && (entry.tags & Tag.notPlural) === 0
  );
}

/** Words after a noun that say where or when, or what befell it. */
function endsPhrase(lex: Lexemes, i: number): boolean {
  if (lex.has(i, Tag.weekday | Tag.adverb) || (lex.has(i, Tag.month) && lex.word(i).capital)) return true;
  return isPlural(lex, i - 1) && lex.lower(i).endsWith('ed');
}

/** The head of the subject of the clause before lexeme `i`: what "Inflation hit 8 percent" measures. */
export function subjectBefore(lex: Lexemes, i: number, sentence: number): Item | null {
  let start = i - 1;
  while (start > sentence && start > i - 40 && !/^[;:]$/.test(lex.lower(start))) start--;
  if (/^[;:]$/.test(lex.lower(start))) start++;
  if (lex.has(start, Tag.preposition)) {
    const comma = find(lex, start, i, ',');
    if (comma >= 0) start = comma + 1;
  }
  const item = itemAt(lex, start);
  return item === null || item.after > i ? null : item;
}

function find(lex: Lexemes, from: number, to: number, sign: string): number {
  for (let i = from; i < to; i++) if (lex.lower(i) === sign) return i;
  return -1;
}
