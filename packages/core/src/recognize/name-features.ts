import { type DocumentContext, isUpperCase, settingCount, settingsElsewhere } from './name-document.ts';
import { longestPlaceAt, placeKind, placeSize } from './name-gazetteer.ts';
import { hashPart, hashText, joinHashes } from './name-hash.ts';
import type { ValueTable } from './name-key-table.ts';
import { LexiconBits } from './name-lexicon.ts';
import { patternOf, Shape } from './name-shapes.ts';
import type { NameView } from './name-view.ts';
import { reach, type Word } from './name-words.ts';

/** Where the features of a token go: the tagger adds up weights, the trainer collects numbers. */
export interface FeatureSink {
  add(token: number, template: number, value: number): void;
}

/** Templates of single words; the numbers between are for the offsets. */
const Single = {
  lower: 0,
  form: 5,
  shape: 10,
  pattern: 15,
  cluster: 20,
  group: 25,
  family: 30,
  kind: 35,
  firstName: 40,
  surname: 45,
  cue: 50,
  prefix: 55,
  suffix: 60,
  common: 65,
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
export function wordFeatures(word: Word, offset: number, token: number, sink: FeatureSink): void {
  const at = offset + reach;
  sink.add(token, Single.lower + at, word.lowerHash);
  sink.add(token, Single.shape + at, word.shape);
  lexiconFeatures(word, at, token, sink);
  for (let bit = 1; bit <= word.cues; bit <<= 1) {
    if ((word.cues & bit) !== 0) sink.add(token, Single.cue + at, bit);
  }
  if (offset < -1 || offset > 1) return;
  sink.add(token, Single.pattern + at, hashText(patternOf(word.form)));
  if (offset === 0) sink.add(token, Single.form + at, hashText(word.form));
  if (word.shape !== Shape.sign) affixFeatures(word, at, token, sink);
}

function lexiconFeatures({ knowledge, shape }: Word, at: number, token: number, sink: FeatureSink): void {
  const cluster = knowledge & LexiconBits.cluster;
  if (cluster !== 0) {
    if (at > 0 && at < 2 * reach) sink.add(token, Single.cluster + at, cluster);
    sink.add(token, Single.group + at, groupOf(cluster));
    sink.add(token, Single.family + at, familyOf(cluster));
  }
  const kind = (knowledge >> LexiconBits.kindShift) & LexiconBits.kind;
  if (kind !== 0) {
    sink.add(token, Single.kind + at, kind);
    sink.add(token, Single.kind + at, 64 + (kind >> 3));
  }
  if ((knowledge & LexiconBits.firstName) !== 0) sink.add(token, Single.firstName + at, shape);
  if ((knowledge & LexiconBits.surname) !== 0) sink.add(token, Single.surname + at, shape);
  const common = (knowledge & LexiconBits.common) !== 0;
  sink.add(token, Single.common + at, common ? shape : 16 + shape);
}

/** The word itself has all beginnings and endings, a neighbour those of three letters. */
function affixFeatures({ lower }: Word, at: number, token: number, sink: FeatureSink): void {
  const shortest = at === reach ? 1 : 3;
  const longest = at === reach ? 5 : 3;
  for (let n = shortest; n <= longest && n < lower.length; n++) {
    if (n < 5) sink.add(token, Single.prefix + at, hashPart(lower, 0, n));
    sink.add(token, Single.suffix + at, hashPart(lower, lower.length - n, lower.length));
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
  readonly places: ValueTable;
}

/** What a sentence tells of its words. */
export function sentenceContext(
  view: NameView,
  sentence: number,
  document: DocumentContext,
  places: ValueTable,
): SentenceContext {
  const from = view.sentences[sentence]!;
  const to = view.sentences[sentence + 1]!;
  return { view, from, to, upperCase: isUpperCase(view, from, to), document, places };
}

/** Features of the tokens of one stretch that join several words; the sink counts tokens from its beginning. */
export function stretchFeatures(context: SentenceContext, from: number, to: number, sink: FeatureSink): void {
  placeFeatures(context, from, to, sink);
  runFeatures(context, from, to, sink);
  for (let i = from; i < to; i++) {
    neighbourFeatures(context, i, i - from, sink);
    documentFeatures(context, i, i - from, sink);
  }
}

function neighbourFeatures(context: SentenceContext, i: number, token: number, sink: FeatureSink): void {
  const { view, from, to } = context;
  const word = view.words[i]!;
  const before = i > from ? view.words[i - 1]! : null;
  const after = i + 1 < to ? view.words[i + 1]! : null;
  const lowerBefore = before?.lowerHash ?? edge;
  const lowerAfter = after?.lowerHash ?? edge;
  const shapeBefore = before?.shape ?? 15;
  const shapeAfter = after?.shape ?? 15;
  sink.add(token, Context.before, joinHashes(lowerBefore, word.lowerHash));
  sink.add(token, Context.after, joinHashes(word.lowerHash, lowerAfter));
  sink.add(token, Context.around, joinHashes(lowerBefore, lowerAfter));
  sink.add(token, Context.shapes, (shapeBefore << 8) | (word.shape << 4) | shapeAfter);
  sink.add(token, Context.shapeOfLowerBefore, joinHashes(lowerBefore, word.shape));
  sink.add(token, Context.shapeOfLowerAfter, joinHashes(lowerAfter, word.shape));
  clusterFeatures(word, before, after, token, sink);
  const secondBefore = i - 1 > from ? view.words[i - 2]! : null;
  const secondAfter = i + 2 < to ? view.words[i + 2]! : null;
  sink.add(token, Context.twoBefore, joinHashes(secondBefore?.lowerHash ?? edge, lowerBefore));
  sink.add(token, Context.twoAfter, joinHashes(lowerAfter, secondAfter?.lowerHash ?? edge));
  const wide = ((secondBefore?.shape ?? 15) << 16) | ((secondAfter?.shape ?? 15) << 12);
  sink.add(token, Context.widerShapes, wide | (shapeBefore << 8) | (word.shape << 4) | shapeAfter);
  if (before === null)
    sink.add(token, Context.first, word.shape | (word.knowledge & LexiconBits.common ? 16 : 0));
  if (context.upperCase) sink.add(token, Context.upperCase, word.shape);
}

function clusterFeatures(
  word: Word,
  before: Word | null,
  after: Word | null,
  token: number,
  sink: FeatureSink,
): void {
  const cluster = word.knowledge & LexiconBits.cluster;
  const clusterBefore = (before?.knowledge ?? 0) & LexiconBits.cluster;
  const clusterAfter = (after?.knowledge ?? 0) & LexiconBits.cluster;
  sink.add(
    token,
    Context.clusterBefore,
    (groupOf(clusterBefore) << 12) | (groupOf(cluster) << 4) | word.shape,
  );
  sink.add(token, Context.clusterAfter, (groupOf(clusterAfter) << 12) | (groupOf(cluster) << 4) | word.shape);
  sink.add(token, Context.familyBefore, (clusterBefore << 4) | word.shape);
  sink.add(token, Context.familyAfter, (clusterAfter << 4) | word.shape);
}

/** A run is what stands together capitalized; the words around it tell what all of it is. */
function runFeatures(context: SentenceContext, from: number, to: number, sink: FeatureSink): void {
  const { view } = context;
  const before = from > context.from ? view.words[from - 1]! : null;
  const after = to < context.to ? view.words[to]! : null;
  const last = view.words[to - 1]!;
  const groupBefore = groupOf((before?.knowledge ?? 0) & LexiconBits.cluster);
  const groupAfter = groupOf((after?.knowledge ?? 0) & LexiconBits.cluster);
  const length = Math.min(to - from, 7);
  for (let i = from; i < to; i++) {
    const place = i === from ? 0 : i === to - 1 ? 1 : 2;
    sink.add(i - from, Context.runBefore, before?.lowerHash ?? edge);
    sink.add(i - from, Context.runAfter, after?.lowerHash ?? edge);
    sink.add(i - from, Context.runBeforeGroup, groupBefore);
    sink.add(i - from, Context.runAfterGroup, groupAfter);
    sink.add(i - from, Context.runLength, (length << 2) | place);
    if (i !== to - 1) sink.add(i - from, Context.runLast, last.lowerHash);
  }
}

/** Where a known place name begins, goes on and ends, its kind and size. */
function placeFeatures(context: SentenceContext, from: number, to: number, sink: FeatureSink): void {
  for (let i = from; i < to; ) {
    const match = longestPlaceAt(context.places, context.view, i, to);
    if (match === null) {
      i++;
      continue;
    }
    const { length, record } = match;
    const token = i - from;
    for (let k = 0; k < length; k++) {
      const position = length === 1 ? 0 : k === 0 ? 1 : k === length - 1 ? 2 : 3;
      sink.add(token + k, Context.place, (placeKind(record) << 2) | position);
      sink.add(
        token + k,
        Context.place,
        64 + ((placeSize(record) << 5) | (placeKind(record) << 2) | position),
      );
    }
    if (i > from) sink.add(token - 1, Context.placeBefore, placeKind(record));
    i += length;
  }
}

function documentFeatures(context: SentenceContext, i: number, token: number, sink: FeatureSink): void {
  const { view, from, to, document } = context;
  const word = view.words[i]!;
  const bits = settingsElsewhere(document, view, i, from, to);
  if (bits === 0) return;
  for (let k = 0; k < settingCount; k++) {
    if (((bits >>> k) & 1) !== 0) sink.add(token, Context.setting, (k << 4) | word.shape);
  }
  sink.add(token, Context.settings, bits);
}
