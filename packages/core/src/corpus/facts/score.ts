import type { ReasonCode } from '../../model/fact.ts';
import { ratioOf, relate } from './denotation.ts';
import { fitItems } from './items.ts';
import { fitPredicates } from './predicates.ts';
import type { FigureRecord } from './record.ts';
import { sharedWeight } from './shared.ts';
import { Mark } from './surroundings.ts';
import type { Weighed } from './weights.ts';

/** One term of a score. `code` says what was compared; the words behind it are read from the texts when they are shown. */
export interface Term {
  readonly code: ReasonCode;
  readonly points: number;
}

/** Links at or above this join figures into one fact. */
export const linkThreshold = 6;
/** Links at or above this are offered as "maybe the same". */
export const maybeThreshold = 4.5;

/** Two figures that cannot state the same quantity, whatever the rest says. */
export const veto: number = Number.NEGATIVE_INFINITY;

/**
 * How surely two figures state the same quantity, in points: the sum of the terms, each of which can be shown. `veto` where
 * they cannot. Value is weak evidence on purpose: were it strong, sources that contradict one another would never meet.
 */
export function scoreOf(a: Weighed, b: Weighed): number {
  if (isVetoed(a.record, b.record)) return veto;
  let sum = 0;
  addTerms(a, b, (_, points) => {
    sum += points;
  });
  return sum;
}

/** The terms of a score, those of no points left out. */
export function termsOf(a: Weighed, b: Weighed): readonly Term[] {
  const terms: Term[] = [];
  addTerms(a, b, (code, points) => {
    if (points !== 0) terms.push({ code, points });
  });
  return terms;
}

/** Whether two figures exclude each other: another kind, another class of things, another fate, or one sentence. */
export function isVetoed(a: FigureRecord, b: FigureRecord): boolean {
  if (a.kind !== b.kind) return true;
  if (a.source.path === b.source.path && a.sentence.start === b.sentence.start) return !isConversion(a, b);
  if (isCount(a) && fitItems(a.item, b.item) === 'clash') return true;
  return fitPredicates(a.predicates, b.predicates) === 'clash';
}

/** `15 km (9 miles)`: one quantity in two units, the only pair of one sentence that is one. */
export function isConversion(a: FigureRecord, b: FigureRecord): boolean {
  const first = a.annotation;
  const second = b.annotation;
  if (first.figure.unit === second.figure.unit || first.figure.base === null) return false;
  const gap = Math.max(first.span.start, second.span.start) - Math.min(first.span.end, second.span.end);
  return gap <= 4 && ratioOf(a.denotation, b.denotation) <= 1.1;
}

type Add = (code: ReasonCode, points: number) => void;

function addTerms(a: Weighed, b: Weighed, add: Add): void {
  addItem(a.record, b.record, add);
  addPredicate(a.record, b.record, add);
  addActor(a.record, b.record, add);
  addWords(a, b, add);
  addStory(a, b, add);
  addValue(a.record, b.record, add);
  addTime(a.record, b.record, add);
  if (a.record.supposed !== b.record.supposed) add('supposed', -1);
  if (a.record.masked !== 0 && a.record.masked === b.record.masked) add('masked-sentence', 5);
}

function isCount({ annotation: { figure } }: FigureRecord): boolean {
  return figure.unit === null;
}

function addItem(a: FigureRecord, b: FigureRecord, add: Add): void {
  if (!isCount(a)) add('same-unit', 1);
  const fit = fitItems(a.item, b.item);
  if (fit === 'same') add('same-item', isCount(a) ? 2 : 1);
  else if (fit === 'related') add('related-item', 1);
  else if (fit === 'clash') add('other-item', -1);
}

function addPredicate(a: FigureRecord, b: FigureRecord, add: Add): void {
  const fit = fitPredicates(a.predicates, b.predicates);
  if (fit === 'same') add('same-predicate', 1.5);
  else if (fit === 'other') add('other-predicate', -0.5);
}

function addActor(a: FigureRecord, b: FigureRecord, add: Add): void {
  if (a.actors.length === 0 || b.actors.length === 0) return;
  if (a.actors.some((actor) => b.actors.includes(actor))) add('same-actor', 1);
  else if (!a.actors.some((actor) => b.words.includes(actor))) add('other-actor', -2);
}

function addWords(a: Weighed, b: Weighed, add: Add): void {
  const shared = sharedWeight(a.record.words, b.record.words, (i, j) => {
    const weight = Math.min(a.words[i]!, b.words[j]!);
    const near = (a.record.marks[i]! & Mark.near) + (b.record.marks[j]! & Mark.near);
    return near === 2 ? weight : near === 1 ? weight * 0.75 : weight * 0.5;
  });
  const alike = shared / Math.sqrt(Math.max(a.total, 8) * Math.max(b.total, 8));
  add('shared-words', round(2 * Math.min(1, shared / 20) + 3 * Math.min(1, alike)));
}

function addStory(a: Weighed, b: Weighed, add: Add): void {
  const shared = sharedWeight(a.record.source.story, b.record.source.story, (i) => a.story[i]!);
  const points = round(Math.max(-2, Math.min(2.5, (shared - 30) / 12)));
  add(points < 0 ? 'other-story' : 'shared-story', points);
}

function addValue(a: FigureRecord, b: FigureRecord, add: Add): void {
  const ratio = ratioOf(a.denotation, b.denotation);
  if (ratio === 1) add('same-value', surpriseOf(a.denotation.point));
  else if (relate(a.denotation, b.denotation) === 'compatible') add('near-value', 0.25);
  else if (ratio <= 1.1) add('near-value', 0.5);
  else if (1.5 < ratio) add('far-value', ratio <= 2.5 ? -0.5 : ratio <= 5 ? -1.25 : -3);
}

/** How telling it is that two sources give this very value: little for 2, much for 5,873. */
function surpriseOf(value: number): number {
  const size = Math.abs(value);
  if (size <= 4) return 0.5;
  const digits = String(Number(size.toPrecision(12)))
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;
  return digits >= 3 ? 2 : digits === 2 ? 1.5 : 1;
}

/** A figure of another year, season or day is another figure. */
function addTime(a: FigureRecord, b: FigureRecord, add: Add): void {
  if (a.from <= b.to + 1 && b.from <= a.to + 1) add('same-time', 0.5);
  else if (a.to < b.from || b.to < a.from) add('other-time', -3);
  else if (isDistant(a, b) || isDistant(b, a)) add('other-time', -1);
  const days = Math.abs(a.source.day - b.source.day);
  if (days <= 3) add('days-apart', 0.5);
  else if (30 < days) add('days-apart', days <= 180 ? -0.5 : -1);
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
