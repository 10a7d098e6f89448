import { type Article, TokenKind, type Tokens } from '../../model/article.ts';
import type { Figure } from '../../model/figure.ts';
import { isLetter, isUpper } from '../../text/characters.ts';
import { finals, openers, sayings, stops, turns } from './label-words.ts';

/** A label is at most this many words. */
const longest = 9;

/** The words behind a figure up to where the phrase ends. */
export function wordsFrom(
  { text, tokens }: Article,
  from: number,
  to: number,
  figure: Figure,
): readonly string[] {
  const words: string[] = [];
  let i = from;
  for (; i < to && words.length < longest; i++) {
    const word = text.slice(tokens.start[i]!, tokens.end[i]!);
    const lower = word.toLowerCase();
    const next = text.slice(tokens.start[i]!, tokens.end[i + 1] ?? tokens.end[i]!);
    if (words.length > 0 && /^['’]s$/.test(next)) {
      words.push(words.pop()! + next);
      i++;
    } else if (words.length > 0 && /s['’] $/.test(text.slice(tokens.start[i]! - 1, tokens.end[i]! + 1))) {
      words.push(`${words.pop()!}${word}`);
    } else if (tokens.kind[i] !== TokenKind.word && tokens.kind[i] !== TokenKind.number) break;
    else if (sayings.has(lower) && words.length > 0) {
      // "The small press Lund asserts that": who says so stands before, and is no part of the thing.
      if (words.length > 1 && isUpper(words.at(-1)!)) words.pop();
      break;
    } else if (stops.has(lower) && words.length > 0) break;
    else if (isOtherVerb(lower, figure) && words.length > 0) break;
    else words.push(word);
  }
  const isCut = words.length === longest && i < to && !isTurn(text.slice(tokens.start[i]!, tokens.end[i]!));
  const isNoun = words.slice(-4, -1).some((word) => openers.has(word));
  const isOpen = words.length === longest && !isNoun && /^[a-zß-ÿ]{3,}ing$/.test(words.at(-1)!);
  return trimmed(isCut ? cutBack(words) : isOpen ? words.slice(0, -1) : words);
}

/** What was cut for its length ends before its last turn: "brought to a morgue following the" ends in "morgue". */
function cutBack(words: readonly string[]): readonly string[] {
  const turn = words.findLastIndex((word, i) => i > 2 && isTurn(word));
  return turn < 0 ? words : words.slice(0, turn);
}

function isTurn(word: string): boolean {
  return (
    turns.has(word.toLowerCase()) ||
    stops.has(word) ||
    /^[a-zß-ÿ]{3,}ing$/.test(word) ||
    ![...word].some(isLetter)
  );
}

/** After several things or a measure, such a verb has another subject: "a war in the two countries has". */
function isOtherVerb(word: string, { unit, value }: Figure): boolean {
  if (unit !== null) return /^(?:has|have|is|are|was|were)$/.test(word);
  return value !== 1 && (word === 'has' || word === 'is' || word === 'was');
}

/** The last words before a figure, back to the last mark or joining word. */
export function wordsBefore(article: Article, from: number, to: number, unit = ''): readonly string[] {
  const words = rawBefore(article, from, to);
  const isNamed = words.length > 1 && words.at(-1)!.toLowerCase() === unit;
  return trimmed(objectOf(isNamed ? words.slice(0, -1) : words));
}

/** The same with all that a label must not end with. */
export function rawBefore({ text, tokens }: Article, from: number, to: number): readonly string[] {
  const words: string[] = [];
  for (let i = to - 1; from <= i && words.length < longest; i--) {
    const word = text.slice(tokens.start[i]!, tokens.end[i]!);
    const owned = Math.max(from, i - ownerTokens(text, tokens, i));
    if (owned < i) {
      words.unshift(text.slice(tokens.start[owned]!, tokens.end[i]!));
      i = owned;
      continue;
    }
    if (tokens.kind[i] !== TokenKind.word || (stops.has(word.toLowerCase()) && words.length > 1)) break;
    if (isAmount(word)) break;
    words.unshift(word);
  }
  return words;
}

/** How many tokens before `i` are of one word with it: two in `guild’s`, one in `guilds’`, else none. */
function ownerTokens(text: string, tokens: Tokens, i: number): number {
  const sign = (at: number): boolean => /^['’]$/.test(text.slice(tokens.start[at], tokens.end[at]));
  if (i > 1 && sign(i - 1) && text.slice(tokens.start[i], tokens.end[i]) === 's') return 2;
  return i > 0 && sign(i) && /s['’] $/.test(text.slice(tokens.start[i]! - 1, tokens.end[i]! + 1)) ? 1 : 0;
}

/**
 * "The Lund Bank put the damage at" is about damage: a long name of who does it goes, where `at`, `of` or `to` joins the object
 * to the figure.
 */
function objectOf(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex((word) => !finals.has(word.toLowerCase()));
  if (!/^(?:at|of|to)$/.test(words[last + 1]?.toLowerCase() ?? '')) return words;
  const put = words.findIndex(
    (word, i) => putting.test(word) && articles.has(words[i + 1]?.toLowerCase() ?? ''),
  );
  if (0 <= put) return words.slice(put + 2);
  const article = words.findLastIndex((word, i) => i < last && articles.has(word.toLowerCase()));
  const verb = words[article - 1]?.toLowerCase() ?? 'of';
  return article < shortActor || turns.has(verb) || finals.has(verb) || openers.has(verb)
    ? words
    : words.slice(article + 1);
}

/** "The council put the damage at" is about the damage. */
const putting = /^(?:puts?|estimat(?:ed|es)|values?|valued|sets?|rated?|rates)$/;

/** "Union called a strike": so short, it may stay. */
const shortActor = 4;

const articles: ReadonlySet<string> = new Set('a an the its his her their our'.split(' '));

/** Money or a measure in one word: `Rs75bn`, `40km`. */
function isAmount(word: string): boolean {
  return /^\p{L}{0,3}\d[\d.,]*\p{Ll}{1,3}$/u.test(word);
}

/** A phrase without what must not end it: prepositions, hedges, half a verb, "in all". */
function trimmed(words: readonly string[]): readonly string[] {
  let end = words.length;
  for (;;) {
    const last = words[end - 1]?.toLowerCase();
    const before = words[end - 2]?.toLowerCase();
    if (last === undefined) return [];
    if (before === 'in' && (last === 'all' || last === 'total')) end -= 2;
    else if (before === 'to' && /^[a-z]+$/.test(words[end - 1]!) && end > 2) end -= 2;
    else if (finals.has(last)) end--;
    else return words.slice(0, end);
  }
}
