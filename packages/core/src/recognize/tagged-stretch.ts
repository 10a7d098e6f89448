/** A stretch of words that may hold names, and how sure the model is of every label of each. */
export interface TaggedStretch {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** The best path. */
  readonly labels: Uint8Array;
  /** `scores[k * labelCount + label]` of word `from + k`, before transitions. */
  readonly scores: Float32Array;
  /** Probability of every label, laid out as `scores`. */
  readonly marginals: Float32Array;
}
