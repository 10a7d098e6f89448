import { type Article, TokenKind } from '../../model/article.ts';
import { conceptHash } from './concept.ts';
import type { FigureRecord } from './record.ts';
import { stemOf } from './stem.ts';
import { stopStems } from './stop-words.ts';
import { firstToken } from './surroundings.ts';

/** A label is at most this many words. */
const longest = 9;

/** Words that a label does not go on after. */
const ends: ReadonlySet<string> = new Set(
  'and but while as which who that where when because after before since if although though according said says told so than'.split(
    ' ',
  ),
);
const prepositions: ReadonlySet<string> = new Set(
  'of in on at by for from to into over under near north south east west northeast northwest southeast southwest after before between'.split(
    ' ',
  ),
);
/** Words that a label does not end with. */
const loose: ReadonlySet<string> = new Set(
  'a an the of in on at by for with from to into over under near its his her their have has had been be was were is are'.split(
    ' ',
  ),
);

/**
 * What a fact is about, in words of its sources: the phrase that follows the figure ("Russian troops near the Ukrainian border"),
 * taken from the source whose phrase the others share most.
 */
export function labelOf(records: readonly FigureRecord[], articleOf: (path: string) => Article): string {
  const support = supportOf(records);
  let best = '';
  let bestScore = -1;
  for (const record of records.slice(0, 40)) {
    const label = phraseOf(record, articleOf(record.source.path));
    const score = scoreOf(label, support);
    if (bestScore < score) {
      best = label;
      bestScore = score;
    }
  }
  return best.charAt(0).toUpperCase() + best.slice(1);
}

/** How many figures of the fact stand with each word. */
function supportOf(records: readonly FigureRecord[]): ReadonlyMap<number, number> {
  const support = new Map<number, number>();
  for (const { words } of records) for (const hash of words) support.set(hash, (support.get(hash) ?? 0) + 1);
  return support;
}

function scoreOf(label: string, support: ReadonlyMap<number, number>): number {
  const words = label.split(' ');
  const shared = words.reduce(
    (sum, word) => sum + Math.max(0, (support.get(conceptHash(stemOf(word))) ?? 0) - 1),
    0,
  );
  return shared / Math.sqrt(Math.max(4, words.length)) + (words.length <= 1 ? 0 : 0.1);
}

function phraseOf({ annotation, sentence }: FigureRecord, article: Article): string {
  const { tokens } = article;
  const { figure, span } = annotation;
  const from = firstToken(tokens, sentence.start);
  const after = trimmed(wordsFrom(article, firstToken(tokens, span.end), firstToken(tokens, sentence.end)));
  if (figure.item === 'age')
    return ageLabel(wordsBefore(article, from, firstToken(tokens, span.start)), after);
  if (isTelling(after)) return withUnit(after, figure.unit);
  const item = figure.itemPhrase ?? figure.item;
  const before = wordsBefore(article, from, firstToken(tokens, span.start));
  return withUnit(item === null || !isTelling([item]) ? before : item.split(' '), figure.unit);
}

function ageLabel(before: readonly string[], after: readonly string[]): string {
  const name = before.filter((word) => /^\p{Lu}/u.test(word));
  return `age of ${(name.length > 0 ? name : after.slice(0, 4)).join(' ')}`;
}

/** `share of voters`, `hours of talks`, `annual revenue (USD)`: the unit before a preposition, else behind. */
function withUnit(words: readonly string[], unit: string | null): string {
  const first = words[0]?.toLowerCase() ?? '';
  if (unit === null || words.length === 0) return words.join(' ');
  const isMoney = /^[A-Z]{3}\b/.test(unit);
  if (unit === 'percent' || unit === 'ratio') {
    return first === 'of' ? `share ${words.join(' ')}` : `${words.join(' ')} (${unit})`;
  }
  if (isMoney && (first === 'in' || first === 'of')) return `${words.slice(1).join(' ')} (${unit})`;
  if (isMoney || unit.includes(' ') || !prepositions.has(first))
    return `${words.join(' ')} (${plural(unit)})`;
  return `${plural(unit)} ${words.join(' ')}`;
}

function plural(unit: string): string {
  if (/^[A-Z]{3}\b/.test(unit) || unit.includes(' ') || unit === 'percent') return unit;
  if (unit === 'foot') return 'feet';
  return /(?:s|x|ch|sh)$/.test(unit) ? `${unit}es` : `${unit}s`;
}

function isTelling(words: readonly string[]): boolean {
  return words.some((word) => !stopStems.has(stemOf(word)));
}

function wordsFrom(article: Article, from: number, to: number): readonly string[] {
  const { text, tokens } = article;
  const words: string[] = [];
  for (let i = from; i < to && words.length < longest; i++) {
    const word = text.slice(tokens.start[i]!, tokens.end[i]!);
    if (/^['’]s$/.test(word) && words.length > 0) words.push(words.pop()! + word);
    else if (tokens.kind[i] !== TokenKind.word && tokens.kind[i] !== TokenKind.number) break;
    else if (ends.has(word.toLowerCase()) && words.length > 0) break;
    else words.push(word);
  }
  return words;
}

/** The last words before a figure, back to the last mark or joining word. */
function wordsBefore(article: Article, from: number, to: number): readonly string[] {
  const { text, tokens } = article;
  const words: string[] = [];
  for (let i = to - 1; from <= i && words.length < longest - 2; i--) {
    const word = text.slice(tokens.start[i]!, tokens.end[i]!);
    if (tokens.kind[i] !== TokenKind.word || (ends.has(word.toLowerCase()) && words.length > 1)) break;
    words.unshift(word);
  }
  return trimmed(words);
}

function trimmed(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 0 && loose.has(words[end - 1]!.toLowerCase())) end--;
  return words.slice(0, end);
}
