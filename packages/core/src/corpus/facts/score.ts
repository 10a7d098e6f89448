import type { ReasonCode } from '../../model/fact.ts';
import { ratioOf } from './denotation.ts';
import type { FigureRecord } from './figure-record.ts';
import type { Source } from './figure-traits.ts';
import { areOpposed, fitItems, isGeneric } from './items.ts';
import { type Add, areApart, isAge, isCount, valuesOf } from './pair.ts';
import { arePartsApart } from './part.ts';
import { areOtherPeriods } from './period.ts';
import { fitPredicates } from './predicates.ts';
import { addValue } from './score-value.ts';
import { sharedWeight, sharedWords } from './shared.ts';
import { Mark } from './surroundings.ts';
import type { Weights } from './weights.ts';

/** One term of a score. `code` says what was compared; the words behind it are read from the texts when they are shown. */
export interface Term {
  readonly code: ReasonCode;
  readonly points: number;
}

/** Links at or above this join figures into one fact. */
export const linkThreshold = 5;
/** Links at or above this are offered as "maybe the same". */
export const maybeThreshold = 3.5;

/** The most that shared words and a shared story can add. */
const mostForWords = 5;
const mostForStory = 2.5;

/** Two articles that each give one number for such things mean the same, though the numbers differ. */
export const onlyOne = 1.5;

/** Days between two times of which figures cannot be the same. */
const longApart = 45;

/** Counts that differ are seldom of one thing where the articles are farther apart than this. */
const sameWeek = 7;

/** Two figures that cannot state the same quantity, whatever the rest says. */
export const veto: number = Number.NEGATIVE_INFINITY;

/**
 * How surely two figures state the same quantity, in points: the sum of the terms, each of which can be shown. `veto` where
 * they cannot. Value is weak evidence on purpose: were it strong, sources that contradict one another would never meet.
 * A pair that cannot reach `atLeast` any more is given up early, with a score below it.
 */
export function scoreOf(a: FigureRecord, b: FigureRecord, weights: Weights, atLeast: number = veto): number {
  if (isVetoed(a, b)) return veto;
  let sum = 0;
  const add: Add = (_, points) => {
    sum += points;
  };
  addCheapTerms(a, b, add);
  if (sum + mostForWords + mostForStory < atLeast) return sum;
  addWords(a, b, weights, add);
  if (sum + mostForStory < atLeast) return sum;
  addStory(a, b, weights, add);
  return sum;
}

/** The score of two figures before what their words and stories add to it; `veto` where they exclude each other. */
export function scoreOfTraits(a: FigureRecord, b: FigureRecord): number {
  if (isVetoed(a, b)) return veto;
  let sum = 0;
  addCheapTerms(a, b, (_, points) => {
    sum += points;
  });
  return sum;
}

/** A score, and the same without what the values tell: what decides whether another value contradicts. */
export interface ScoreAndFit {
  readonly score: number;
  readonly fit: number;
}

const valueCodes: ReadonlySet<ReasonCode> = new Set(['same-value', 'near-value', 'far-value']);

/**
 * The score of two figures and their fit, before what their stories share (`storyPoints`) is added; null where they exclude
 * each other, or where no story could bring either to `atLeast`.
 */
export function scoreAndFit(
  a: FigureRecord,
  b: FigureRecord,
  weights: Weights,
  atLeast: number,
): ScoreAndFit | null {
  if (isVetoed(a, b)) return null;
  let score = 0;
  let fit = 0;
  const add: Add = (code, points) => {
    score += points;
    if (!valueCodes.has(code)) fit += points;
  };
  addCheapTerms(a, b, add);
  if (Math.max(score, fit) + mostForWords + mostForStory < atLeast) return null;
  addWords(a, b, weights, add);
  return Math.max(score, fit) + mostForStory < atLeast ? null : { score, fit };
}

/** The terms of a score, those of no points left out. */
export function termsOf(a: FigureRecord, b: FigureRecord, weights: Weights): readonly Term[] {
  const terms: Term[] = [];
  const add: Add = (code, points) => {
    if (points !== 0) terms.push({ code, points });
  };
  addCheapTerms(a, b, add);
  addWords(a, b, weights, add);
  addStory(a, b, weights, add);
  return terms;
}

/** Whether two figures cannot be joined: they exclude each other, or stand in one sentence. */
export function isVetoed(a: FigureRecord, b: FigureRecord): boolean {
  if (a.source.path === b.source.path && a.kind === b.kind && isApart(a, b)) return true;
  return excludeEachOther(a, b);
}

/** Whether two figures exclude each other: another kind, another class of things, another time or another fate. */
export function excludeEachOther(a: FigureRecord, b: FigureRecord): boolean {
  if (a.kind !== b.kind || isOtherAge(a, b) || areLongApart(a, b)) return true;
  if (isCount(a) && fitItems(a.item, b.item) === 'clash') return true;
  return !isAge(a) && fitPredicates(a.predicates, b.predicates) === 'clash';
}

/** Both say when, and the one is long over before the other begins: the poll of another season. */
function areLongApart(a: FigureRecord, b: FigureRecord): boolean {
  return a.timed && b.timed && (a.to + longApart < b.from || b.to + longApart < a.from);
}

/** Ages of two people, or two ages of nobody in particular. */
function isOtherAge(a: FigureRecord, b: FigureRecord): boolean {
  if (!isAge(a)) return false;
  const [first, second] = [a.holder, b.holder];
  if (areOpposed(first.noun, second.noun)) return true;
  if (first.family === 0 || second.family === 0) return areApart(a, b);
  return first.family !== second.family || (areApart(a, b) && !isOnePerson(a, b));
}

/** Whether two of a family are one, though their ages differ: by the given name; where one has none, by an age nearly the same. */
function isOnePerson(a: FigureRecord, b: FigureRecord): boolean {
  const [first, second] = [a.holder.given, b.holder.given];
  if (first !== 0 && second !== 0) return first === second;
  return ratioOf(a.denotation, b.denotation) <= 1.1;
}

/** An article does not state one quantity twice in a sentence, nor contradict itself: such figures are of different things. */
function isApart(a: FigureRecord, b: FigureRecord): boolean {
  if (a.sentence.start === b.sentence.start) return !isConversion(a, b);
  return areApart(a, b);
}

/** `15 km (9 miles)`: one quantity in two units, the only pair of one sentence that is one. */
export function isConversion(a: FigureRecord, b: FigureRecord): boolean {
  const first = a.annotation;
  const second = b.annotation;
  if (first.figure.unit === second.figure.unit || first.figure.base === null) return false;
  const gap = Math.max(first.span.start, second.span.start) - Math.min(first.span.end, second.span.end);
  return gap <= 4 && ratioOf(a.denotation, b.denotation) <= 1.1;
}

function addCheapTerms(a: FigureRecord, b: FigureRecord, add: Add): void {
  const values = valuesOf(a, b);
  const apart = values.relation === 'disagree';
  const isOther = apart && isCount(a);
  addItem(a, b, add);
  addPredicate(a, b, isOther, add);
  addActor(a, b, add);
  if (isAge(a)) addHolder(a, b, apart, add);
  addNames(a, b, add);
  addPlace(a, b, add);
  addValue(a, b, values, add);
  addTime(a, b, isOther, add);
  if (isOther && areNamedApart(a, b)) add('other-names', -1.5);
  else if (apart && areOnlyOnes(a, b)) add('only-one', onlyOne);
  if (a.source.path === b.source.path) add('same-article', -1);
  if (a.supposed !== b.supposed) add('supposed', -1);
  if (a.former !== b.former) add('other-time', -1.5);
  if (a.another !== b.another) add('other-story', -2);
  if (a.change !== b.change && values.ratio !== 1) add('how-much-more', -8);
  if (apart && arePartsApart(a.part, b.part)) add('part-of', -8);
  if (apart && areQualifiedApart(a, b)) add('other-item', isShare(a) ? -5 : -1);
  if (areOtherPeriods(a.period, b.period)) add('other-time', -6);
  if (a.anaphoric || b.anaphoric) add('anaphoric', -1);
  if (a.masked !== 0 && a.masked === b.masked) add('masked-sentence', 5);
}

function addItem(a: FigureRecord, b: FigureRecord, add: Add): void {
  if (!isCount(a)) add('same-unit', 1);
  const fit = fitItems(a.item, b.item);
  if (fit === 'same') add('same-item', isGeneric(a.item) ? 1 : isCount(a) ? 2 : 1.5);
  else if (fit === 'related') add('related-item', 0.5);
  else if (fit === 'clash') add('other-item', -0.5);
  else if (!isCount(a) && fitPredicates(a.predicates, b.predicates) !== 'same') add('unknown-item', -0.5);
}

/** Each the only number of its article for such things, which are spoken of in some of the same words. */
function areOnlyOnes(a: FigureRecord, b: FigureRecord): boolean {
  if (a.sole !== true || b.sole !== true || fitItems(a.item, b.item) !== 'same') return false;
  const fate = fitPredicates(a.predicates, b.predicates);
  return fate === 'same' || (fate === 'unknown' && a.words.some((word) => b.words.includes(word)));
}

/** "British phone sales" and "online phone sales": where the numbers differ, the words that part the two say why. */
function areQualifiedApart(a: FigureRecord, b: FigureRecord): boolean {
  if (a.modifiers.length === 0 || b.modifiers.length === 0) return false;
  if (!a.modifiers.some((word) => !b.modifiers.includes(word))) return false;
  return b.modifiers.some((word) => !a.modifiers.includes(word));
}

/** A share of something is another share where it is of something else. */
function isShare({ annotation: { figure } }: FigureRecord): boolean {
  return figure.unit === 'percent' || figure.unit === 'ratio';
}

function addPredicate(a: FigureRecord, b: FigureRecord, isOther: boolean, add: Add): void {
  const fit = fitPredicates(a.predicates, b.predicates);
  if (fit === 'same') add('same-predicate', 2);
  else if (isAge(a)) return;
  else if (fit === 'other') add('other-predicate', isOther ? -2.5 : -0.5);
}

function addActor(a: FigureRecord, b: FigureRecord, add: Add): void {
  if (a.actors.length === 0 || b.actors.length === 0) return;
  if (a.actors.some((actor) => b.actors.includes(actor))) add('same-actor', 1);
  else if (!a.actors.some((actor) => b.words.includes(actor))) add('other-actor', -2);
}

/** Whose ages they are: of one family or given name, or called a girl here and a pupil there. */
function addHolder(a: FigureRecord, b: FigureRecord, apart: boolean, add: Add): void {
  const [first, second] = [a.holder, b.holder];
  if (first.family !== 0 && first.family === second.family) add('same-actor', 2);
  if (first.given !== 0 && first.given === second.given) add('same-actor', 1);
  else if (first.given !== 0 && second.given !== 0 && !b.words.includes(first.given)) add('other-actor', -2);
  if (apart && first.noun !== 0 && second.noun !== 0 && first.noun !== second.noun) add('other-item', -1);
}

/** Two figures that stand beside different people or places, none of them shared. */
function addNames(a: FigureRecord, b: FigureRecord, add: Add): void {
  const near = Mark.near | Mark.name;
  const isNear = (mark: number): boolean => (mark & near) === near;
  if (!a.isNearName || !b.isNearName) return;
  const shared = sharedWords(a, b, (i, j) => (isNear(a.mark(i)) || isNear(b.mark(j)) ? 1 : 0));
  if (shared === 0) add('other-names', -1);
}

/** Whether both stand beside names of anything, of which the other's sentence has none: one counts phones, the other tablets. */
function areNamedApart(a: FigureRecord, b: FigureRecord): boolean {
  const near = Mark.near | Mark.capital;
  const isNear = (mark: number): boolean => (mark & near) === near;
  if (!a.isNearCapital || !b.isNearCapital) return false;
  return sharedWords(a, b, (i, j) => (isNear(a.mark(i)) || isNear(b.mark(j)) ? 1 : 0)) === 0;
}

/** The dead of one country are not those of another. Beside a measure a country rather acts: it met for seven hours. */
function addPlace(a: FigureRecord, b: FigureRecord, add: Add): void {
  const isShared = a.countries.some((country) => b.countries.includes(country));
  if (a.countries.length > 0 && b.countries.length > 0)
    add('other-place', isShared ? 0 : isCount(a) ? -3 : -1);
  else if (isElsewhere(a, b) || isElsewhere(b, a)) add('other-place', -2);
}

/** `a` names a country that the article of `b` never does, and `b` stands beside none. */
function isElsewhere({ countries }: FigureRecord, { source }: FigureRecord): boolean {
  return (
    countries.length > 0 &&
    source.countries.size > 0 &&
    !countries.some((country) => source.countries.has(country))
  );
}

function addWords(a: FigureRecord, b: FigureRecord, weights: Weights, add: Add): void {
  add('shared-words', pointsOfWords(a, b, weights));
}

/** What the words of two figures add to their score. */
export function pointsOfWords(a: FigureRecord, b: FigureRecord, weights: Weights): number {
  const shared = sharedWords(
    a,
    b,
    (i, j) => weights.word(a.word(i)) * closenessOf(a.mark(i)) * closenessOf(b.mark(j)),
  );
  return shared === 0 ? 0 : wordPoints(shared, weights.total(a), weights.total(b));
}

/** Points for a weight that two figures share, of what each of them has in all. */
export function wordPoints(shared: number, first: number, second: number): number {
  const alike = shared / Math.sqrt(Math.max(first, 8) * Math.max(second, 8));
  return round(2 * Math.min(1, shared / 20) + 3 * Math.min(1, alike));
}

/** Words of the figure's own clause count in full, those beside it more, the rest of the sentence by half. */
export function closenessOf(mark: number): number {
  if ((mark & Mark.close) !== 0) return 1.25;
  return (mark & Mark.near) !== 0 ? 1 : 0.625;
}

/** What points of two stories are worth to two figures: where the stories differ, it counts twice that two counts differ, too. */
export function storyTerm(a: FigureRecord, b: FigureRecord, points: number): number {
  return points < 0 && isCount(a) && areApart(a, b) ? 2 * points : points;
}

function addStory(a: FigureRecord, b: FigureRecord, weights: Weights, add: Add): void {
  const points = pointsOfStories(a.source, b.source, weights);
  add(points < 0 ? 'other-story' : 'shared-story', storyTerm(a, b, points));
}

/** What the stories of two articles add to the scores of their figures. */
export function pointsOfStories(a: Source, b: Source, weights: Weights): number {
  const { story } = a;
  return storyPoints(
    sharedWeight(story, b.story, (i) => weights.story(story[i]!)),
    weights,
  );
}

/** What it adds to a score that two stories share so much, in half bits. */
export function storyPoints(shared: number, { storyBar }: Pick<Weights, 'storyBar'>): number {
  const beyond = shared - storyBar;
  return round(Math.max(-3, Math.min(mostForStory, beyond / (beyond < 0 ? 8 : 12))));
}

/** A figure of another year, season or day is another figure. */
function addTime(a: FigureRecord, b: FigureRecord, isOther: boolean, add: Add): void {
  if (a.from <= b.to + 1 && b.from <= a.to + 1) add('same-time', 0.5);
  else if (a.to < b.from || b.to < a.from) add('other-time', -3);
  else if (isDistant(a, b) || isDistant(b, a)) add('other-time', -1);
  const days = Math.abs(a.source.day - b.source.day);
  if (days <= 3) add('days-apart', 0.5);
  else if (sameWeek < days && days <= 30 && isOther) add('days-apart', -1);
  else if (30 < days) add('days-apart', (days <= 180 ? -0.5 : -1.5) - (isOther ? 1 : 0));
}

/** `a` speaks about a time long before both articles, `b` does not say. */
function isDistant(a: FigureRecord, b: FigureRecord): boolean {
  const now = Number.isNaN(a.source.day) ? b.source.day : a.source.day;
  return Number.isNaN(b.from) && a.to + 120 < now;
}

/** Quarters of a point: sums of quarters are exact, so no order of adding can tip a threshold. */
function round(points: number): number {
  return Math.round(points * 4) / 4;
}
