import { withConsistency } from './name-consistency.ts';
import { documentContext, forgetDocument } from './name-document.ts';
import {
  type FeatureSink,
  type SentenceContext,
  sentenceContext,
  stretchFeatures,
  wordFeatures,
} from './name-features.ts';
import { featureHash } from './name-hash.ts';
import { rowOf } from './name-key-table.ts';
import { labelCount } from './name-labels.ts';
import { Lattice } from './name-lattice.ts';
import type { NameModel } from './name-model.ts';
import { eachStretch, type NameView } from './name-view.ts';
import { reach, type Word } from './name-words.ts';
import type { TaggedStretch } from './tagged-stretch.ts';

/** Tags the words of a view, sentence by sentence, with the article as context. */
export function tagView(view: NameView, model: NameModel): readonly TaggedStretch[] {
  const document = documentContext(view, model.words.counts());
  const lattice = new Lattice(model.transitions);
  const sums = new FeatureSums(model);
  const stretches: TaggedStretch[] = [];
  for (let sentence = 0; sentence + 1 < view.sentences.length; sentence++) {
    let context: SentenceContext | null = null;
    eachStretch(view, sentence, (from, to) => {
      context ??= sentenceContext(view, sentence, document, model.places);
      const scores = sums.scoresOf(context, from, to);
      stretches.push({ sentence, from, to, scores, ...lattice.decode(scores, to - from) });
    });
  }
  forgetDocument(view, document);
  return withConsistency(view, stretches).map((scores, k) => {
    const stretch = stretches[k]!;
    if (scores === stretch.scores) return stretch;
    return { ...stretch, scores, ...lattice.decode(scores, stretch.to - stretch.from) };
  });
}

/** Adds up the weights of features, in whole steps: some 150 features a word stay far below what 16 bits hold. */
class FeatureSums implements FeatureSink {
  private readonly model: NameModel;
  /** `own[token * labelCount + label]` of the stretch at hand. */
  private own: Int16Array = new Int16Array(0);
  /** Where sums go: those of token 0 stand at `start`. */
  private sums: Int16Array = this.own;
  private start = 0;

  constructor(model: NameModel) {
    this.model = model;
  }

  add(token: number, template: number, value: number): void {
    const { features, weights } = this.model;
    const row = rowOf(features, featureHash(template, value));
    if (row < 0) return;
    const { sums } = this;
    const from = row * labelCount;
    const to = this.start + token * labelCount;
    for (let label = 0; label < labelCount; label++) sums[to + label]! += weights[from + label]!;
  }

  /** The scores of every label for the words of a stretch. */
  scoresOf(context: SentenceContext, from: number, to: number): Float32Array {
    const length = (to - from) * labelCount;
    if (this.own.length < length) this.own = new Int16Array(2 * length);
    const { own, model } = this;
    own.fill(0, 0, length);
    for (let i = from; i < to; i++) this.addWords(context, i, (i - from) * labelCount);
    this.sums = own;
    this.start = 0;
    stretchFeatures(context, from, to, this);
    const scores = new Float32Array(length);
    for (let k = 0; k < length; k++) scores[k] = own[k]! * model.scale;
    return scores;
  }

  /** Adds what the words around `i` say by themselves. */
  private addWords({ view, from, to }: SentenceContext, i: number, at: number): void {
    const { own } = this;
    const { rows } = this.model.words;
    const last = Math.min(to - 1, i + reach);
    for (let k = Math.max(from, i - reach); k <= last; k++) {
      const slot = k - i + reach;
      const row = this.rowWith(view.words[k]!, slot);
      const sums = rows.bufferOf(row);
      const start = rows.startOf(row) + slot * labelCount;
      for (let label = 0; label < labelCount; label++) own[at + label]! += sums[start + label]!;
    }
  }

  /** The row of a word, in which the sums for one slot are surely there; worked out once. */
  private rowWith(word: Word, slot: number): number {
    const { rows } = this.model.words;
    if (word.row < 0) word.row = rows.add();
    if (((word.known >> slot) & 1) === 0) {
      word.known |= 1 << slot;
      this.sums = rows.bufferOf(word.row);
      this.start = rows.startOf(word.row);
      wordFeatures(word, slot - reach, slot, this);
    }
    return word.row;
  }
}
