import { withConsistency } from './name-consistency.ts';
import { documentContext } from './name-document.ts';
import { reach, sentenceContext, stretchFeatures, wordFeatures } from './name-features.ts';
import { lookUp } from './name-hash-table.ts';
import { labelCount } from './name-labels.ts';
import { Lattice } from './name-lattice.ts';
import type { NameModel } from './name-model.ts';
import { eachStretch, type NameView } from './name-view.ts';
import type { Word } from './name-words.ts';
import type { TaggedStretch } from './tagged-stretch.ts';

/** Tags the words of a view, sentence by sentence, with the article as context. */
export function tagView(view: NameView, model: NameModel): readonly TaggedStretch[] {
  const document = documentContext(view, model.words.lowerCount);
  const lattice = new Lattice(model.transitions);
  const stretches: TaggedStretch[] = [];
  for (let sentence = 0; sentence + 1 < view.sentences.length; sentence++) {
    let context: ReturnType<typeof sentenceContext> | null = null;
    eachStretch(view, sentence, (from, to) => {
      context ??= sentenceContext(view, sentence, document, model.places);
      const scores = new Float32Array((to - from) * labelCount);
      for (let i = from; i < to; i++) addWords(view, model, i, context, scores, (i - from) * labelCount);
      stretchFeatures(context, from, to, (token, feature) =>
        addFeature(model, feature, scores, (token - from) * labelCount),
      );
      stretches.push({ sentence, from, to, scores, ...lattice.decode(scores, to - from) });
    });
  }
  return withConsistency(view, stretches).map((scores, k) => {
    const stretch = stretches[k]!;
    if (scores === stretch.scores) return stretch;
    return { ...stretch, scores, ...lattice.decode(scores, stretch.to - stretch.from) };
  });
}

/** Adds what the words around `i` say by themselves. */
function addWords(
  view: NameView,
  model: NameModel,
  i: number,
  { from, to }: { readonly from: number; readonly to: number },
  scores: Float32Array,
  at: number,
): void {
  for (let offset = -reach; offset <= reach; offset++) {
    const k = i + offset;
    if (k < from || k >= to) continue;
    const word = view.words[k]!;
    word.scores ??= scoresOf(word, model);
    const own = word.scores;
    const base = (offset + reach) * labelCount;
    for (let label = 0; label < labelCount; label++) scores[at + label]! += own[base + label]!;
  }
}

function scoresOf(word: Word, model: NameModel): Float32Array {
  const scores = new Float32Array((2 * reach + 1) * labelCount);
  for (let offset = -reach; offset <= reach; offset++) {
    const at = (offset + reach) * labelCount;
    wordFeatures(word, offset, (feature) => addFeature(model, feature, scores, at));
  }
  return scores;
}

function addFeature(model: NameModel, feature: number, scores: Float32Array, at: number): void {
  const row = lookUp(model.features, feature);
  if (row < 0) return;
  const { weights, scale } = model;
  const base = row * labelCount;
  for (let label = 0; label < labelCount; label++) scores[at + label]! += weights[base + label]! * scale;
}
