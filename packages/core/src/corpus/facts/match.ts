import type { FigureAnnotation } from '../../model/annotation.ts';
import { overlaps } from '../../model/span.ts';
import { hashOf } from '../../text/hash.ts';
import type { Analysis } from '../analysis.ts';
import { derived } from '../derived.ts';
import type { FactIndex } from '../facts.ts';
import { memo } from '../memo.ts';
import { comparePlaces, keysOfEach, reachOf, tellingWords } from './blocking.ts';
import { membersOf } from './blocks.ts';
import type { FigureRecord } from './figure-record.ts';
import type { Group } from './group.ts';
import { noItem } from './items.ts';
import type { LinkIndex } from './linking.ts';
import { isAge, isCount } from './pair.ts';
import { recordsOf, sentenceOf } from './record.ts';
import { type ScoreAndFit, scoreAndFit, scoreOf, storyPoints } from './score.ts';
import { ofValue, type Story, storiesOf, storyAround } from './story-around.ts';
import { keptWeights } from './weights-kept.ts';

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

/** As many members of one block are compared. */
const blockLimit = 150;
/** As many matches of one figure are kept, the best. */
const mostMatches = 100;

/**
 * Matches the figures of an article that is not in the corpus against those that are, with the score that makes facts.
 * Matches of which neither score nor fit reaches `least` are left out.
 */
export function matchFigures(index: FactIndex, analysis: Analysis, least: number): readonly Matched[] {
  const records = new Map(recordsOf(analysis).map((record) => [record.annotation.id, record]));
  const [first] = records.values();
  if (first === undefined) return analysis.figures.map(unmatched);
  const { path, day, story, countries } = first.source;
  // A figure of an article that is in the corpus as well depends on where it stands there.
  const own = index.links.sources.has(path) ? path : '';
  const context = `${least} ${day} ${own} ${[...countries].sort().join()} `;
  const words = story.join();
  const around = storyAround(index.links, story);
  const matching = { index, analysis, story: around, least, context };
  return analysis.figures.map((annotation) => {
    const record = records.get(annotation.id);
    if (record === undefined) return unmatched(annotation);
    // An age may be compared as a time, which the record does not tell.
    if (isAge(record)) return matchOne(matching, record);
    const known = kept(index, `${context}${words} ${keyOf(record)}`, () => matchOne(matching, record));
    return { annotation, record: asKnown(record, known.record), matches: known.matches };
  });
}

/** A figure with the kind and the values that it was known by before the last keystroke. */
function asKnown(record: FigureRecord, known: FigureRecord | null): FigureRecord {
  if (known === null) return record;
  const { kind, denotation } = known;
  const isSame = kind === record.kind && denotation.point === record.denotation.point;
  return isSame ? record : record.with({ kind, denotation });
}

const kept = memo<FactIndex, Matched>(keptFigures);

function unmatched(annotation: FigureAnnotation): Matched {
  return { annotation, record: null, matches: [] };
}

/** What one article is matched with. */
interface Matching {
  readonly index: FactIndex;
  readonly analysis: Analysis;
  readonly story: Story;
  readonly least: number;
  /** All of its source, but for its story, that scores depend on. */
  readonly context: string;
}

/**
 * All of a record that scores depend on, but for what it shares with all figures of its article. Offsets are no part of
 * it: those behind a keystroke move with every one.
 */
function keyOf({ traits }: FigureRecord): string {
  const { sentence, annotation, ...rest } = traits;
  return JSON.stringify([annotation.figure, rest], (name, value) => (name === 'span' ? undefined : value));
}

function matchOne(matching: Matching, record: FigureRecord): Matched {
  const { annotation } = record;
  const matches = matchesOf(matching, record);
  const { point } = record.denotation;
  if (matches.some((match) => match.record.denotation.point === point))
    return { annotation, record, matches };
  const rate = asRate(record, matching.story);
  if (rate !== null) return { annotation, record: rate, matches: matchesOf(matching, rate) };
  const span = matches.length === 0 ? asDuration(matching.analysis, annotation) : null;
  if (span !== null) return sameSpans(annotation, span, matching);
  const known = sameValues(matching.index, record, matching.story);
  return { annotation, record, matches: known.length > 0 ? known : matches };
}

/** A count is known again by a telling value and the words around it, whatever it is said to count: "57 members" of a "57-nation" body. */
function sameValues(
  { links, groups }: FactIndex,
  record: FigureRecord,
  story: Story,
): readonly FigureMatch[] {
  const weights = keptWeights(links.counts);
  const { point, bound } = record.denotation;
  if (!isCount(record) || bound === 'range' || point < 12) return [];
  const found = ofValue(story, record).flatMap((other): FigureMatch[] => {
    if (!isCount(other) || other.denotation.point !== point) return [];
    const loose = record.with({ kind: other.kind, item: noItem });
    const score = scoreOf(loose, other, weights);
    const group = groups.get(other.source.path)?.get(other) ?? null;
    return score < sameValueScore ? [] : [{ record: other, score, fit: score, group }];
  });
  return found.sort((a, b) => b.score - a.score || comparePlaces(a.record, b.record));
}

/** A sum of money as the rate it is in the same story: "$18,000" for "$18,000 a day", whatever words the draft has for it. */
function asRate(record: FigureRecord, story: Story): FigureRecord | null {
  const { value, unit, base } = record.annotation.figure;
  if (value === null || unit === null || base === null) return null;
  const rates = ofValue(story, record).flatMap((other) => {
    const { figure } = other.annotation;
    const isRate = figure.value === value && figure.unit?.startsWith(`${unit} per `) === true;
    return isRate && figure.base !== null
      ? [{ kind: other.kind, factor: figure.base.factor / base.factor }]
      : [];
  });
  const [rate] = rates;
  if (rate === undefined || rates.some(({ kind }) => kind !== rate.kind)) return null;
  const { low, high, point, ...rest } = record.denotation;
  const denotation = {
    ...rest,
    low: low * rate.factor,
    high: high * rate.factor,
    point: point * rate.factor,
  };
  return record.with({ kind: rate.kind, denotation });
}

/** An age as the time it is: "118 years old" for what "has stood for 118 years". */
function asDuration(analysis: Analysis, annotation: FigureAnnotation): FigureRecord | null {
  if (!isAge({ annotation })) return null;
  const sentence = sentenceOf(analysis.article, annotation.span);
  const beside = analysis.figures.filter(({ span }) => sentence === null || overlaps(span, sentence));
  const figures = beside.map((each) =>
    each === annotation ? { ...each, figure: { ...each.figure, item: null, itemPhrase: null } } : each,
  );
  return recordsOf({ ...analysis, figures }).find((record) => record.annotation.id === annotation.id) ?? null;
}

/** Times that match an age: of the same value, or every other time of the story would contradict it. */
function sameSpans(annotation: FigureAnnotation, record: FigureRecord, matching: Matching): Matched {
  const matches = matchesOf(matching, record);
  const { point } = record.denotation;
  return { annotation, record, matches: matches.filter((match) => match.record.denotation.point === point) };
}

/** What a figure of the corpus is worth beside one outside it, whatever their stories share; null where no story could help. */
interface Pair extends ScoreAndFit {
  readonly record: FigureRecord;
  /** The number of its article. */
  readonly article: number;
}

const keptPairs = memo<FactIndex, Map<FigureRecord, Pair | null>>(keptFigures);

function matchesOf({ index, story, least, context }: Matching, own: FigureRecord): readonly FigureMatch[] {
  const { links, groups } = index;
  const weights = keptWeights(links.counts);
  const known = keptPairs(index, context + keyOf(own), () => new Map());
  const matches: FigureMatch[] = [];
  for (const record of candidatesOf(links, own, story)) {
    let pair = known.get(record);
    if (pair === undefined) {
      pair = pairOf(links, own, record, least);
      known.set(record, pair);
    }
    if (pair === null) continue;
    const shared = storyPoints(story.shared[pair.article]!, weights);
    const [score, fit] = [pair.score + shared, pair.fit + shared];
    if (Math.max(score, fit) < least) continue;
    matches.push({ record, score, fit, group: groups.get(record.source.path)?.get(record) ?? null });
  }
  matches.sort((a, b) => b.score - a.score || comparePlaces(a.record, b.record));
  return matches.slice(0, mostMatches);
}

/** The figures of the same story, and of others those in a block of this one. */
function candidatesOf(
  { counts, blocks }: LinkIndex,
  record: FigureRecord,
  story: Story,
): ReadonlySet<FigureRecord> {
  const candidates = new Set(story.nearByKind.get(record.kind) ?? []);
  const reach = reachOf(counts);
  const weights = keptWeights(counts);
  const telling = tellingWords([record.source], reach, weights);
  for (const key of keysOfEach([record], reach, weights, telling).get(record)!) {
    for (const each of membersOf(blocks, key).slice(0, blockLimit)) candidates.add(each);
  }
  for (const other of ofValue(story, record)) {
    if (other.kind === record.kind) candidates.add(other);
  }
  return candidates;
}

function pairOf(links: LinkIndex, own: FigureRecord, record: FigureRecord, least: number): Pair | null {
  const pair = scoreAndFit(own, record, keptWeights(links.counts), least - onlyOne);
  if (pair === null) return null;
  const isOnly = isOnlyOne(own, record, links);
  const article = storiesOf(links).numberOf.get(record.source.path)!;
  return { record, article, score: pair.score, fit: pair.fit + (isOnly ? onlyOne : 0) };
}

/** The kind of counts of which it is not said what they count: that there is one of them tells nothing. */
const ofNothing = hashOf('no item');

/** Whether an article states one value only for such things. */
function isOnlyOne(own: FigureRecord, other: FigureRecord, { sources }: LinkIndex): boolean {
  if (isCount(other) && (own.item.head !== other.item.head || own.kind === ofNothing)) return false;
  const article = sources.get(other.source.path);
  return article === undefined || !onlyValues(article).get(`${other.kind} ${other.item.head}`);
}

/** By kind and item of an article's figures: whether they have more than one value. */
const onlyValues = derived((article: readonly FigureRecord[]): ReadonlyMap<string, boolean> => {
  const points = new Map<string, number>();
  const several = new Map<string, boolean>();
  for (const { kind, item, denotation } of article) {
    const key = `${kind} ${item.head}`;
    several.set(key, several.get(key) === true || (points.get(key) ?? denotation.point) !== denotation.point);
    points.set(key, denotation.point);
  }
  return several;
});
