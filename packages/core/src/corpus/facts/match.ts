import type { FigureAnnotation } from '../../model/annotation.ts';
import { overlaps } from '../../model/span.ts';
import type { Analysis } from '../analysis.ts';
import { derived } from '../derived.ts';
import type { FactIndex } from '../facts.ts';
import { memo } from '../memo.ts';
import { membersOf } from './block-edit.ts';
import { comparePlaces, reachOf, weigh } from './blocking.ts';
import type { Group } from './group.ts';
import { noItem } from './items.ts';
import { type LinkIndex, weighedOf } from './linking.ts';
import { type FigureRecord, recordsOf, sentenceOf } from './record.ts';
import { scoreAndFit, scoreOf } from './score.ts';
import { storyWeights, type Weighed } from './weights.ts';

/** A figure of the corpus that may state what a figure outside it states. */
export interface FigureMatch {
  readonly record: FigureRecord;
  /** The same score that joins figures of the corpus into facts. */
  readonly score: number;
  /** How well all but the values fits: what decides whether another value contradicts. */
  readonly fit: number;
  /** The group it belongs to in the corpus; null where no other article states it. */
  readonly group: Group | null;
}

/** A figure outside the corpus and what matches it there, best first. */
export interface Matched {
  readonly annotation: FigureAnnotation;
  /** Null where the figure states nothing that could be compared. */
  readonly record: FigureRecord | null;
  readonly matches: readonly FigureMatch[];
}

/** The only figure of its kind in an article is the one that is meant: worth this much to its fit. */
const onlyOne = 1.5;
/** What a count of something else must reach to be the same one. */
const sameValueScore = 5;
/** Figures whose matches are kept for the next keystroke. */
const keptFigures = 400;

/** Figures of articles that tell the same story are all compared; of others only those that share a telling word. */
const sameStoryArticles = 60;
const minStory = 10;
/** As many members of one block are compared. */
const blockLimit = 150;

/**
 * Matches the figures of an article that is not in the corpus against those that are, with the score that makes facts.
 * Matches of which neither score nor fit reaches `least` are left out.
 */
export function matchFigures(index: FactIndex, analysis: Analysis, least: number): readonly Matched[] {
  const records = new Map(recordsOf(analysis).map((record) => [record.annotation.id, record]));
  const [first] = records.values();
  if (first === undefined) return analysis.figures.map(unmatched);
  const story = storyAround(index.links, first.source);
  const context = `${least} ${first.source.day} ${first.source.story.join()} `;
  // A figure of an article that is in the corpus as well depends on where it stands there.
  const isKept = !index.links.sources.has(first.source.path);
  return analysis.figures.map((annotation) => {
    const record = records.get(annotation.id);
    if (record === undefined) return unmatched(annotation);
    const compute = (): Matched => matchOne(index, analysis, record, story, least);
    // An age may be compared as a time, which the record does not tell.
    if (!isKept || annotation.figure.item === 'age') return compute();
    const matches = kept(index, context + keyOf(record), () => compute().matches);
    return { annotation, record, matches };
  });
}

function unmatched(annotation: FigureAnnotation): Matched {
  return { annotation, record: null, matches: [] };
}

const kept = memo<FactIndex, readonly FigureMatch[]>(keptFigures);

/** All of a record that scores depend on, but for what it shares with all figures of its article. */
function keyOf({ source, index, sentence, annotation, ...rest }: FigureRecord): string {
  return JSON.stringify([annotation.figure, rest]);
}

function matchOne(
  index: FactIndex,
  analysis: Analysis,
  record: FigureRecord,
  story: Story,
  least: number,
): Matched {
  const { annotation } = record;
  const matches = matchesOf(index, record, story, least);
  const { point } = record.denotation;
  if (matches.some((match) => match.record.denotation.point === point))
    return { annotation, record, matches };
  const span = matches.length === 0 ? asDuration(analysis, annotation) : null;
  if (span !== null) return sameSpans(annotation, span, index, story, least);
  const known = sameValues(index, record, story.near);
  return { annotation, record, matches: known.length > 0 ? known : matches };
}

/** A count is known again by a telling value and the words around it, whatever it is said to count: "57 members" of a "57-nation" body. */
function sameValues(
  { links, groups }: FactIndex,
  record: FigureRecord,
  near: readonly Weighed[],
): readonly FigureMatch[] {
  const { point, bound } = record.denotation;
  if (!isCount(record) || bound === 'range' || point < 12) return [];
  const found = near.flatMap((each): FigureMatch[] => {
    const other = each.record;
    if (!isCount(other) || other.denotation.point !== point) return [];
    const loose = { ...record, kind: other.kind, item: noItem };
    const score = scoreOf(weigh(loose, reachOf(links.counts), links.counts), each);
    const group = groups.get(other.source.path)?.get(other) ?? null;
    return score < sameValueScore ? [] : [{ record: other, score, fit: score, group }];
  });
  return found.sort((a, b) => b.score - a.score || comparePlaces(a.record, b.record));
}

/** An age as the time it is: "118 years old" for what "has stood for 118 years". */
function asDuration(analysis: Analysis, annotation: FigureAnnotation): FigureRecord | null {
  if (annotation.figure.item !== 'age') return null;
  const sentence = sentenceOf(analysis.article, annotation.span);
  const beside = analysis.figures.filter(({ span }) => sentence === null || overlaps(span, sentence));
  const figures = beside.map((each) =>
    each === annotation ? { ...each, figure: { ...each.figure, item: null, itemPhrase: null } } : each,
  );
  return recordsOf({ ...analysis, figures }).find((record) => record.annotation.id === annotation.id) ?? null;
}

/** Times that match an age: of the same value, or every other time of the story would contradict it. */
function sameSpans(
  annotation: FigureAnnotation,
  record: FigureRecord,
  index: FactIndex,
  story: Story,
  least: number,
): Matched {
  const matches = matchesOf(index, record, story, least);
  const { point } = record.denotation;
  return { annotation, record, matches: matches.filter((match) => match.record.denotation.point === point) };
}

function matchesOf(
  { links, groups }: FactIndex,
  record: FigureRecord,
  { near, shared }: Story,
  least: number,
): readonly FigureMatch[] {
  const own = weigh(record, reachOf(links.counts), links.counts);
  const candidates = new Set<Weighed>();
  for (const each of near) if (each.record.kind === record.kind) candidates.add(each);
  for (const key of own.keys)
    for (const each of membersOf(links.blocks, key).slice(0, blockLimit))
      candidates.add(weighedOf(links, each));
  const matches: FigureMatch[] = [];
  for (const each of candidates) {
    const { source } = each.record;
    const pair = scoreAndFit(own, each, shared.get(source.path) ?? 0, least - onlyOne);
    if (pair === null) continue;
    const article = links.sources.get(source.path) ?? [];
    const fit = pair.fit + (isOnlyOne(own.record, each.record, article) ? onlyOne : 0);
    if (Math.max(pair.score, fit) < least) continue;
    const group = groups.get(source.path)?.get(each.record) ?? null;
    matches.push({ record: each.record, score: pair.score, fit, group });
  }
  return matches.sort((a, b) => b.score - a.score || comparePlaces(a.record, b.record));
}

/** Whether an article states one value only for such things. */
function isOnlyOne(own: FigureRecord, other: FigureRecord, article: readonly Weighed[]): boolean {
  if (own.item.head !== other.item.head && isCount(other)) return false;
  return article.every(({ record }) => {
    if (record.kind !== other.kind || record.item.head !== other.item.head) return true;
    return record.denotation.point === other.denotation.point;
  });
}

function isCount({ annotation }: FigureRecord): boolean {
  return annotation.figure.unit === null;
}

/** Articles by each word of their story. */
const articlesByWord = derived(({ sources }: LinkIndex) => {
  const articles = new Map<number, (readonly Weighed[])[]>();
  for (const weighed of sources.values()) {
    for (const hash of weighed[0]?.record.source.story ?? []) {
      const list = articles.get(hash);
      if (list === undefined) articles.set(hash, [weighed]);
      else list.push(weighed);
    }
  }
  return articles;
});

/** What articles of the corpus share with the story of one outside it. */
interface Story {
  /** By path, in half bits; articles that share nothing are left out. */
  readonly shared: ReadonlyMap<string, number>;
  /** The figures of those that share most. */
  readonly near: readonly Weighed[];
}

function storyAround(links: LinkIndex, { story }: FigureRecord['source']): Story {
  const byWord = articlesByWord(links);
  const weightOf = storyWeights(links.counts);
  const sums = new Map<readonly Weighed[], number>();
  for (const hash of story) {
    const weight = weightOf(hash);
    if (weight === 0) continue;
    for (const weighed of byWord.get(hash) ?? []) sums.set(weighed, (sums.get(weighed) ?? 0) + weight);
  }
  const rated = [...sums].map(([weighed, shared]) => ({
    weighed,
    path: weighed[0]!.record.source.path,
    shared,
  }));
  const near = rated
    .filter(({ shared }) => minStory <= shared)
    .sort((a, b) => b.shared - a.shared || (a.path < b.path ? -1 : 1))
    .slice(0, sameStoryArticles)
    .flatMap(({ weighed }) => weighed);
  return { shared: new Map(rated.map(({ path, shared }) => [path, shared])), near };
}
