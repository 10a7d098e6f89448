import { type DocumentContext, isUpperCase, settingCount, settingsElsewhere } from './name-document.ts';
import { longestPlaceAt, placeKind, placeSize } from './name-gazetteer.ts';
import { featureHash, hashText, joinHashes } from './name-hash.ts';
import type { HashTable } from './name-hash-table.ts';
import { LexiconBits } from './name-lexicon.ts';
import type { NameView } from './name-view.ts';
import { Shape, type Word } from './name-words.ts';

/** How far from a word its neighbours' own features reach. */
export const reach = 2;

/** Where a feature goes: the tagger adds up weights, the trainer collects numbers. */
export type Emit = (feature: number) => void;

/** Templates of single words; each has one number for every offset. */
const Single = {
  lower: 0,
  form: 1,
  shape: 2,
  pattern: 3,
  cluster: 4,
  group: 5,
  family: 6,
  kind: 7,
  firstName: 8,
  surname: 9,
  cue: 10,
  prefix: 11,
  suffix: 12,
  common: 13,
} as const;

const firstContextTemplate = 100;
let next = firstContextTemplate;
const Context = {
  before: next++,
  after: next++,
  around: next++,
  twoBefore: next++,
  twoAfter: next++,
  shapes: next++,
  widerShapes: next++,
  clusterBefore: next++,
  clusterAfter: next++,
  familyBefore: next++,
  familyAfter: next++,
  shapeOfLowerBefore: next++,
  shapeOfLowerAfter: next++,
  position: next++,
  first: next++,
  upperCase: next++,
  runBefore: next++,
  runAfter: next++,
  runBeforeGroup: next++,
  runAfterGroup: next++,
  runLength: next++,
  runPlace: next++,
  runLast: next++,
  place: next++,
  placeBefore: next++,
  setting: next++,
  settings: next++,
  quote: next++,
} as const;

/** Marks of the sentence's ends, where a neighbour is missing. */
const edge = hashText('\u0000edge');

/** Features of one word for a token `offset` words away from it; they depend on the word alone. */
export function wordFeatures(word: Word, offset: number, emit: Emit): void {
  const at = (template: number, value: number): void =>
    emit(featureHash(template * 5 + offset + reach, value));
  at(Single.lower, word.lowerHash);
  at(Single.shape, word.shape);
  lexiconFeatures(word, offset, at);
  for (let bit = 1; bit <= word.cues; bit <<= 1) if ((word.cues & bit) !== 0) at(Single.cue, bit);
  if (offset < -1 || offset > 1) return;
  at(Single.pattern, word.pattern);
  if (offset === 0) at(Single.form, word.formHash);
  if (word.shape === Shape.sign) return;
  affixFeatures(word, offset === 0 ? 5 : 3, at);
}

function lexiconFeatures(word: Word, offset: number, at: (template: number, value: number) => void): void {
  const { knowledge } = word;
  const cluster = knowledge & LexiconBits.cluster;
  if (cluster !== 0) {
    if (offset >= -1 && offset <= 1) at(Single.cluster, cluster);
    at(Single.group, groupOf(cluster));
    at(Single.family, familyOf(cluster));
  }
  const kind = (knowledge >> LexiconBits.kindShift) & LexiconBits.kind;
  if (kind !== 0) {
    at(Single.kind, kind);
    at(Single.kind, 64 + (kind >> 3));
  }
  if ((knowledge & LexiconBits.firstName) !== 0) at(Single.firstName, word.shape);
  if ((knowledge & LexiconBits.surname) !== 0) at(Single.surname, word.shape);
  if ((knowledge & LexiconBits.common) !== 0) at(Single.common, word.shape);
  else at(Single.common, 16 + word.shape);
}

function affixFeatures(word: Word, longest: number, at: (template: number, value: number) => void): void {
  const { lower } = word;
  for (let n = longest === 3 ? 3 : 1; n <= longest && n < lower.length; n++) {
    if (n < 5) at(Single.prefix, hashText(lower.slice(0, n)));
    at(Single.suffix, hashText(lower.slice(-n)));
  }
}

/** Clusters are numbered so that neighbours in the tree of clusters are neighbours in number. */
export function groupOf(cluster: number): number {
  return cluster >> 2;
}

/** The family of a word cluster. */
export function familyOf(cluster: number): number {
  return cluster >> 4;
}

/** Everything about a sentence that its tokens' features are made from, worked out once a sentence. */
export interface SentenceContext {
  readonly view: NameView;
  readonly from: number;
  readonly to: number;
  readonly upperCase: boolean;
  readonly document: DocumentContext;
  readonly places: HashTable;
}

/** What a sentence tells of its words. */
export function sentenceContext(
  view: NameView,
  sentence: number,
  document: DocumentContext,
  places: HashTable,
): SentenceContext {
  const from = view.sentences[sentence]!;
  const to = view.sentences[sentence + 1]!;
  return { view, from, to, upperCase: isUpperCase(view, from, to), document, places };
}

/** Features of the tokens of one stretch that join several words: `emit` is told which token they belong to. */
export function stretchFeatures(
  context: SentenceContext,
  from: number,
  to: number,
  emit: (token: number, feature: number) => void,
): void {
  placeFeatures(context, from, to, emit);
  runFeatures(context, from, to, emit);
  for (let i = from; i < to; i++) {
    const at = (template: number, value: number): void => emit(i, featureHash(template, value));
    neighbourFeatures(context, i, at);
    documentFeatures(context, i, at);
  }
}

type At = (template: number, value: number) => void;

function neighbourFeatures(context: SentenceContext, i: number, at: At): void {
  const { view, from, to } = context;
  const word = view.words[i]!;
  const before = i > from ? view.words[i - 1]! : null;
  const after = i + 1 < to ? view.words[i + 1]! : null;
  const lowerBefore = before?.lowerHash ?? edge;
  const lowerAfter = after?.lowerHash ?? edge;
  const shapeBefore = before?.shape ?? 15;
  const shapeAfter = after?.shape ?? 15;
  at(Context.before, joinHashes(lowerBefore, word.lowerHash));
  at(Context.after, joinHashes(word.lowerHash, lowerAfter));
  at(Context.around, joinHashes(lowerBefore, lowerAfter));
  at(Context.shapes, (shapeBefore << 8) | (word.shape << 4) | shapeAfter);
  at(Context.shapeOfLowerBefore, joinHashes(lowerBefore, word.shape));
  at(Context.shapeOfLowerAfter, joinHashes(lowerAfter, word.shape));
  clusterFeatures(word, before, after, at);
  const secondBefore = i - 1 > from ? view.words[i - 2]! : null;
  const secondAfter = i + 2 < to ? view.words[i + 2]! : null;
  at(Context.twoBefore, joinHashes(secondBefore?.lowerHash ?? edge, lowerBefore));
  at(Context.twoAfter, joinHashes(lowerAfter, secondAfter?.lowerHash ?? edge));
  const wide = ((secondBefore?.shape ?? 15) << 16) | ((secondAfter?.shape ?? 15) << 12);
  at(Context.widerShapes, wide | (shapeBefore << 8) | (word.shape << 4) | shapeAfter);
  if (before === null) at(Context.first, word.shape | (word.knowledge & LexiconBits.common ? 16 : 0));
  if (context.upperCase) at(Context.upperCase, word.shape);
}

function clusterFeatures(word: Word, before: Word | null, after: Word | null, at: At): void {
  const cluster = word.knowledge & LexiconBits.cluster;
  const clusterBefore = (before?.knowledge ?? 0) & LexiconBits.cluster;
  const clusterAfter = (after?.knowledge ?? 0) & LexiconBits.cluster;
  at(Context.clusterBefore, (groupOf(clusterBefore) << 12) | (groupOf(cluster) << 4) | word.shape);
  at(Context.clusterAfter, (groupOf(clusterAfter) << 12) | (groupOf(cluster) << 4) | word.shape);
  at(Context.familyBefore, (clusterBefore << 4) | word.shape);
  at(Context.familyAfter, (clusterAfter << 4) | word.shape);
}

/** A run is what stands together capitalized; the words around it tell what all of it is. */
function runFeatures(
  context: SentenceContext,
  from: number,
  to: number,
  emit: (token: number, feature: number) => void,
): void {
  const { view } = context;
  const before = from > context.from ? view.words[from - 1]! : null;
  const after = to < context.to ? view.words[to]! : null;
  const last = view.words[to - 1]!;
  const groupBefore = groupOf((before?.knowledge ?? 0) & LexiconBits.cluster);
  const groupAfter = groupOf((after?.knowledge ?? 0) & LexiconBits.cluster);
  const length = Math.min(to - from, 7);
  for (let i = from; i < to; i++) {
    const place = i === from ? 0 : i === to - 1 ? 1 : 2;
    emit(i, featureHash(Context.runBefore, before?.lowerHash ?? edge));
    emit(i, featureHash(Context.runAfter, after?.lowerHash ?? edge));
    emit(i, featureHash(Context.runBeforeGroup, groupBefore));
    emit(i, featureHash(Context.runAfterGroup, groupAfter));
    emit(i, featureHash(Context.runLength, (length << 2) | place));
    if (i !== to - 1) emit(i, featureHash(Context.runLast, last.lowerHash));
  }
}

/** Where a known place name begins, goes on and ends, its kind and size. */
function placeFeatures(
  context: SentenceContext,
  from: number,
  to: number,
  emit: (token: number, feature: number) => void,
): void {
  for (let i = from; i < to; ) {
    const match = longestPlaceAt(context.places, context.view, i, to);
    if (match === null) {
      i++;
      continue;
    }
    const { length, record } = match;
    for (let k = 0; k < length; k++) {
      const position = length === 1 ? 0 : k === 0 ? 1 : k === length - 1 ? 2 : 3;
      emit(i + k, featureHash(Context.place, (placeKind(record) << 2) | position));
      emit(
        i + k,
        featureHash(Context.place, 64 + ((placeSize(record) << 5) | (placeKind(record) << 2) | position)),
      );
    }
    if (i > from) emit(i - 1, featureHash(Context.placeBefore, placeKind(record)));
    i += length;
  }
}

function documentFeatures(context: SentenceContext, i: number, at: At): void {
  const { view, from, to, document } = context;
  const word = view.words[i]!;
  const bits = settingsElsewhere(document, view, i, from, to);
  if (bits === 0) return;
  for (let k = 0; k < settingCount; k++) {
    if (((bits >>> k) & 1) !== 0) at(Context.setting, (k << 4) | word.shape);
  }
  at(Context.settings, bits);
}
