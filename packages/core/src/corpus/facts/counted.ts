import type { FigureAnnotation } from '../../model/annotation.ts';
import type { Figure } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import { isUpper } from '../../text/characters.ts';
import { withLetters } from '../../text/letters.ts';
import type { Analysis } from '../analysis.ts';
import type { Range } from './clause.ts';
import { conceptHash } from './concept.ts';
import { type Item, isGeneric, itemOf, itemOfStem, noItem, rootOf } from './items.ts';
import type { Word } from './sentence-words.ts';
import { stemOf } from './stem.ts';
import { stopStems } from './stop-words.ts';

/**
 * The noun that a figure counts. A name counts nothing, whatever stands nearest to the number; "640 of the 1,900 jobs" counts what the
 * whole counts.
 */
export function countedIn(
  { article, names }: Analysis,
  { figure, span }: FigureAnnotation,
  others: readonly FigureAnnotation[],
  sentenceStart: number,
): string | null {
  const { item } = figure;
  if (isOffspring(article.text, span.start)) return 'children';
  const isName =
    item !== null &&
    isUpper(item) &&
    names.some(({ quote, span: at }) => quote.includes(item) && at.start < span.end + 200);
  const total = figure.unit === null ? totalBefore(article.text, span.start, sentenceStart) : null;
  if (total !== null && (item === null || isName || isFar(article.text, span, item))) return total;
  if (item !== null && !isName) return isOfHarmed(article.text, span, item) ? null : item;
  if (figure.unit !== null) return null;
  const whole = others.find((other) => span.end < other.span.start && other.figure.unit === null);
  const between = whole === undefined ? '' : article.text.slice(span.end, whole.span.start);
  return /^\s+of\s+(?:the|its|their|his|her|our|some|about|more|than|\s)*$/.test(between)
    ? whole!.figure.item
    : null;
}

/** "Opened fire on the family, killing six and wounding one": a number right behind what was done to people counts people. */
function isOfHarmed(text: string, { start, end }: Span, item: string): boolean {
  const before = text.slice(Math.max(0, start - 32), start);
  if (!harmBefore.test(before)) return false;
  return isFar(text, { start, end }, item);
}

const harmBefore =
  /\b(?:kill|wound|injur|hurt|shoot|stabb?|murder|massacr|slay)(?:ed|ing|s|es)? (?:(?:at least|about|more than|nearly|up to|some|another) )?$/i;
/** The noun of a count stands within so many characters behind it. */
const longestPhrase = 40;

/** "A father of three", "parents of 4": children, whatever befell their parent. */
export function isOffspring(text: string, start: number): boolean {
  return /\b(?:father|mother|dad|mom|mum|parents?|grandfather|grandmother|widow) of (?:a )?$/i.test(
    text.slice(Math.max(0, start - 24), start),
  );
}

/** "The plan would bring the number of troops to 3,100": a noun that does not stand behind its number. */
function isFar(text: string, { end }: Span, item: string): boolean {
  const noun = item.slice(item.lastIndexOf(' ') + 1).toLowerCase();
  return !text
    .slice(end, end + longestPhrase)
    .toLowerCase()
    .includes(noun);
}

/** "The number of people killed rose to seven" counts people. */
function totalBefore(text: string, start: number, from: number): string | null {
  const before = text.slice(Math.max(from, start - 160), start);
  if (!/\b(?:to|at|is|was|reached|hit|stood|passed|exceeded)\s+(?:[a-z]+\s+){0,2}$/.test(before)) return null;
  const match = numberOf.exec(before);
  const [phrase = ''] = (match?.[1] ?? '').split(/ (?:by|in|at|on|of|from|who|that|to|with) /);
  const words = phrase.split(' ');
  const known = words.filter((word) => itemOf(word).classId !== 0);
  return known.find((word) => !isGeneric(itemOf(word))) ?? known[0] ?? null;
}

const numberOf = withLetters(String.raw`\b(?:number|total|count|tally) of ((?:[\p{L}-]+ ){1,4})`);

/** What a figure with a unit measures: the nearest noun the lexicon knows that is not a person. */
export function measuredIn(
  words: readonly Word[],
  phrase: Range,
  first: number,
  last: number,
  { unit }: Figure,
): Item {
  if (unit === null) return noItem;
  let best = noItem;
  let nearest = Number.POSITIVE_INFINITY;
  for (const { token, stem, name } of words) {
    const distance = token < first ? first - token : token - last;
    if (name || token < phrase.from || phrase.to <= token || nearest <= distance) continue;
    const item = itemOfStem(stem);
    const root = rootOf(item);
    if (root === '' || root === 'person') continue;
    best = item;
    nearest = distance;
  }
  return best;
}

/** What the phrase of an item says besides. */
export interface ItemWords {
  /** Hashes of the names in it: `russia` for "Russian troops". */
  readonly actors: readonly number[];
  /** Hashes of all its words but the head. */
  readonly modifiers: readonly number[];
  /** The stem of its head. */
  readonly head: string;
}

/** Names and other words in the phrase of the item, and the stem of its head. */
export function itemWords(counted: string | null, figure: Figure): ItemWords {
  const head = counted === null ? '' : stemOf(counted.slice(counted.lastIndexOf(' ') + 1));
  const phrase = counted === null ? [] : (figure.itemPhrase ?? '').split(/\s+/);
  const modifiers = phrase.filter(
    (word) => word !== '' && stemOf(word) !== head && !stopStems.has(stemOf(word)),
  );
  return {
    actors: hashesOf(phrase.filter((word) => isUpper(word))),
    modifiers: hashesOf(modifiers),
    head,
  };
}

function hashesOf(words: readonly string[]): readonly number[] {
  if (words.length === 0) return none;
  return [...new Set(words.map((word) => conceptHash(stemOf(word))))].sort((a, b) => a - b);
}

/** One list for all that have none, as most figures do. */
const none: readonly number[] = [];
