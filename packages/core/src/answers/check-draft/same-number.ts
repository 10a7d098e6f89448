import type { Analysis } from '../../corpus/analysis.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { derived } from '../../corpus/derived.ts';
import { conceptHash } from '../../corpus/facts/concept.ts';
import { denotationOf } from '../../corpus/facts/denotation.ts';
import type { FigureRecord } from '../../corpus/facts/figure-record.ts';
import { rootOf } from '../../corpus/facts/items.ts';
import { stemOf } from '../../corpus/facts/stem.ts';
import { stopStems } from '../../corpus/facts/stop-words.ts';
import type { figuresOfStory } from '../../corpus/facts/story-around.ts';
import { type Article, TokenKind, tokenFrom } from '../../model/article.ts';
import { indexAt, type Span } from '../../model/span.ts';

/** Smaller counts are everywhere in a story. */
const smallest = 12;
/** From here on a number is seldom there by chance, if it is not round. */
const telling = 100;
/** Sentences before the figure's own that may say what it counts. */
const sentencesBefore = 2;
/** A noun this many words behind a figure is what it counts. */
const nounReach = 2;
/** A word beside this share of a story's figures, or beside this many, tells none of them apart. */
const commonShare = 0.05;
const commonCount = 5;

/**
 * The figures of the same story that give the same number, where the sentence of the draft does not say what it counts, or
 * says it in words of its own: "In May it had been up to 640". The sentences before are read, too, and what they share with
 * the source must tell the number from the others of the story.
 */
export function sameNumbers(
  { analyses }: Corpus,
  draft: Analysis,
  own: FigureRecord,
  { near, equal }: ReturnType<typeof figuresOfStory>,
): readonly FigureRecord[] {
  const { figure, span } = own.annotation;
  if (figure.value === null || (figure.value < smallest && Number.isInteger(figure.value))) return [];
  if (equal.length === 0) return [];
  const ours = contextOf(draft.article, span, sentencesBefore);
  const isCommon = commonIn(near);
  return equal.filter((other) => {
    const article = analyses.get(other.source.path)?.article;
    if (article === undefined) return false;
    const theirs = contextOf(article, other.annotation.span, 1);
    if (!mayBeOne(own, ours, other, theirs)) return false;
    const shared = [...ours.words].filter((word) => theirs.words.has(word) && !isCommon(word)).length;
    return (isTelling(figure.value!) ? 1 : 2) <= shared + (countsTheSame(ours, theirs) ? 2 : 0);
  });
}

/** What is said around a figure. */
interface Context {
  /** Concepts of its sentence and of those before. */
  readonly words: ReadonlySet<number>;
  /** Those of the words right behind it: what it counts. None where it stands bare ("it had been 640"). */
  readonly nouns: readonly number[];
}

/** Whether units and counted things allow it: a bare number may leave out the unit, and what it counts. */
function mayBeOne(a: FigureRecord, ours: Context, b: FigureRecord, theirs: Context): boolean {
  const [first, second] = [a.annotation.figure, b.annotation.figure];
  if (first.unit !== second.unit) {
    const bare = first.unit === null ? ours : second.unit === null ? theirs : null;
    return bare?.nouns.length === 0;
  }
  const [root, other] = [rootOf(a.item), rootOf(b.item)];
  return root === '' || other === '' || root === other;
}

/** Whether the words behind the figures are the same; a bare number counts what its sentences have spoken of. */
function countsTheSame(ours: Context, theirs: Context): boolean {
  const isOurs = (noun: number): boolean =>
    ours.nouns.length === 0 ? ours.words.has(noun) : ours.nouns.includes(noun);
  return theirs.nouns.some(isOurs);
}

/** The figure in the unit of the one that says it in full: `472` beside `472 millimetres`. */
export function inUnitOf(own: FigureRecord, { annotation }: FigureRecord): FigureRecord {
  const { unit, base, item } = annotation.figure;
  const { figure } = own.annotation;
  if (figure.unit === unit && figure.item === item) return own;
  return own.with({ denotation: denotationOf({ ...figure, unit, base, item }) ?? own.denotation });
}

/** `640` and `3,250`, not `500`. */
function isTelling(value: number): boolean {
  return telling <= value && 10 < Number(String(value).replace(/0+$/, ''));
}

function contextOf(article: Article, span: Span, before: number): Context {
  const { sentences, paragraphs, tokens, text } = article;
  const at = indexAt(sentences, span.start);
  const paragraph = paragraphs[indexAt(paragraphs, span.start)];
  const first = sentences[Math.max(0, at - before)];
  const from = Math.max(first?.start ?? span.start, paragraph?.start ?? 0);
  const words = new Set<number>();
  for (let i = tokenFrom(tokens, from); i < tokens.length; i++) {
    if (tokens.start[i]! >= (sentences[at]?.end ?? span.end)) break;
    const word = contentWord(article, i);
    if (word !== 0) words.add(word);
  }
  const behind = tokenFrom(tokens, span.end + (/^ or so\b/.exec(text.slice(span.end))?.[0].length ?? 0));
  return { words, nouns: nounsFrom(article, behind) };
}

function nounsFrom(article: Article, from: number): readonly number[] {
  const nouns: number[] = [];
  for (let i = from; i < from + nounReach; i++) {
    const word = contentWord(article, i);
    if (word === 0) break;
    nouns.push(word);
  }
  return nouns;
}

/** The concept of a token; 0 for stop words, numbers and marks. */
function contentWord({ text, tokens }: Article, i: number): number {
  if (i >= tokens.length || tokens.kind[i] !== TokenKind.word) return 0;
  const stem = stemOf(text.slice(tokens.start[i], tokens.end[i]));
  return stem.length < 3 || stopStems.has(stem) ? 0 : conceptHash(stem);
}

/** Whether a word stands beside so many figures of a story that it tells none of them apart. */
const commonIn = derived((near: readonly FigureRecord[]): ((word: number) => boolean) => {
  const counts = new Map<number, number>();
  for (const { words } of near) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(commonCount, commonShare * near.length);
  return (word) => most < (counts.get(word) ?? 0);
});
