import { compareSpans, type Span } from '../model/span.ts';
import { ownLength } from './copied-sentences.ts';
import type { Fingerprint } from './fingerprint.ts';
import { type Lookup, lookupOf, spanLookup } from './lookup.ts';
import type { Match } from './matches.ts';
import { quotedLengthIn } from './quotations.ts';
import { sharedLength } from './stretches.ts';
import { contentKinds } from './words.ts';

/** A sentence is retold when this share of it lies in passages. */
const retoldShare = 0.6;
/** What is less alike than this is said in other words. */
const nearSimilarity = 0.64;
/** So many sentences in other words and in the same order make a retelling. */
const leastRetold = 4;
/** Less than this makes no article a copy: not worth to be told exactly. */
const leastShare = 0.1;

/**
 * How much of an article stands in an older one, 0 to 1, by what they share: whole sentences, captions and charts.
 * Less than two sentences or one chart are no evidence that one article was made from the other.
 */
export function copiedShareOf(matches: readonly Match[], { article, boilerplate }: Fingerprint): number {
  const spans = evidenceOf(matches)
    .map(({ newer }) => newer.span)
    .toSorted(compareSpans);
  const length = article.text.trim().length;
  if (lengthOf(spans) < leastShare * length) return 0;
  const boilerplateAt = lookupOf(boilerplate, (annotation) => annotation.span);
  const kinds = spans.map((span) => boilerplateAt(span)[0]?.boilerplate.kind);
  const prose = joined(spans.filter((_, i) => kinds[i] === undefined));
  const charts = joined(spans.filter((_, i) => kinds[i] !== undefined && contentKinds.has(kinds[i])));
  const proseAt = spanLookup(prose);
  const retold = article.sentences.filter((sentence) => isRetold(sentence, proseAt));
  const quotedLength = quotedLengthIn(article);
  const own = retold.filter((span) => span.end - span.start - quotedLength(span) >= ownLength);
  const counted = own.length < 2 ? charts : [...retold, ...charts];
  return Math.min(1, lengthOf(counted) / Math.max(1, length));
}

/**
 * Near copies; and, where an article retells the other from sentence to sentence, what it says in other words. A few
 * statements in other words are what two reporters at one event write.
 */
function evidenceOf(matches: readonly Match[]): readonly Match[] {
  const retold = matches.filter(({ similarity }) => similarity < nearSimilarity);
  const inOrder = longestRun(retold.toSorted((a, b) => compareSpans(a.newer.span, b.newer.span)));
  if (leastRetold <= inOrder && inOrder * 2 >= retold.length) return matches;
  return matches.filter(({ similarity }) => nearSimilarity <= similarity);
}

/** How many of these matches, at most, follow one another in the older article too. */
function longestRun(matches: readonly Match[]): number {
  const ends: number[] = [];
  for (const { older } of matches) {
    const at = ends.findIndex((end) => older.span.start <= end);
    if (at < 0) ends.push(older.span.start);
    else ends[at] = older.span.start;
  }
  return ends.length;
}

function isRetold(sentence: Span, passagesAt: Lookup<Span>): boolean {
  const covered = passagesAt(sentence).reduce((sum, span) => sum + sharedLength(span, sentence), 0);
  return covered >= retoldShare * (sentence.end - sentence.start);
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Sorted spans with those that overlap made one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (last === undefined || last.end <= span.start) found.push(span);
    else found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return found;
}
