import { withConsistency } from './name-consistency.ts';
import { documentContext, forgetDocument } from './name-document.ts';
import {
  type FeatureSink,
  reach,
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
import type { Word } from './name-words.ts';
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
  /** `sums[token * labelCount + label]`. */
  private sums: Int16Array = new Int16Array(0);
  private readonly model: NameModel;

  constructor(model: NameModel) {
    this.model = model;
  }

  add(token: number, template: number, value: number): void {
    const { features, weights } = this.model;
    const row = rowOf(features, featureHash(template, value));
    if (row < 0) return;
    const from = row * labelCount;
    const to = token * labelCount;
    for (let label = 0; label < labelCount; label++) this.sums[to + label]! += weights[from + label]!;
  }

  /** The scores of every label for the words of a stretch. */
  scoresOf(context: SentenceContext, from: number, to: number): Float32Array {
    const sums = new Int16Array((to - from) * labelCount);
    for (let i = from; i < to; i++) this.addWords(context, i, sums, (i - from) * labelCount);
    this.sums = sums;
    stretchFeatures(context, from, to, this);
    const scores = new Float32Array(sums.length);
    for (let k = 0; k < sums.length; k++) scores[k] = sums[k]! * this.model.scale;
    return scores;
  }

  /** Adds what the words around `i` say by themselves. */
  private addWords({ view, from, to }: SentenceContext, i: number, sums: Int16Array, at: number): void {
    const last = Math.min(to - 1, i + reach);
    for (let k = Math.max(from, i - reach); k <= last; k++) {
      const slot = k - i + reach;
      const own = this.ofWord(view.words[k]!, slot);
      const base = slot * labelCount;
      for (let label = 0; label < labelCount; label++) sums[at + label]! += own[base + label]!;
    }
  }

  /** The sums of a word's own features, of which those for one slot are surely there; worked out once. */
  private ofWord(word: Word, slot: number): Int16Array {
    word.sums ??= this.model.words.sums((2 * reach + 1) * labelCount);
    if (((word.known >> slot) & 1) === 0) {
      word.known |= 1 << slot;
      this.sums = word.sums;
      wordFeatures(word, slot - reach, slot, this);
    }
    return word.sums;
  }
}
