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
  const after = trimmed(wordsFrom(article, firstToken(tokens, span.end), firstToken(tokens, sentence.end)));
  const unit = unitWord(figure.unit);
  const item = figure.itemPhrase ?? figure.item ?? '';
  if (isTelling(after)) return [unit, ...after].filter((word) => word !== '').join(' ');
  if (item !== '') return unit === '' || unit === 'share' ? item : `${unit}: ${item}`;
  const before = wordsBefore(article, firstToken(tokens, sentence.start), firstToken(tokens, span.start));
  return [...before, unit].filter((word) => word !== '').join(' ');
}

/** How a label begins for a figure with a unit: `share of voters`, `hours of talks`, `USD`. */
function unitWord(unit: string | null): string {
  if (unit === null) return '';
  if (unit === 'percent' || unit === 'ratio') return 'share';
  return /^[A-Z]{3}$/.test(unit) || unit.includes(' ') ? unit : `${unit}s`;
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
