import { isInside, labelCount, mayFollow, outside } from './name-labels.ts';

/** The best path through a stretch, and the probability of every label. */
export interface Decoded {
  readonly labels: Uint8Array;
  readonly marginals: Float32Array;
}

/** Decodes stretches of a linear chain that begin after, and end before, a word outside every name. */
export class Lattice {
  private readonly transitions: Float64Array;
  private readonly factors: Float64Array;
  private forward = new Float64Array(0);
  private emission = new Float64Array(0);
  private readonly backward = new Float64Array(labelCount);
  private readonly scratch = new Float64Array(labelCount);

  constructor(transitions: Float32Array) {
    this.transitions = Float64Array.from(transitions, (weight, k) =>
      mayFollow(Math.floor(k / labelCount), k % labelCount) ? weight : -1e4,
    );
    this.factors = this.transitions.map((weight) => Math.fround(Math.exp(weight)));
  }

  decode(scores: Float32Array, length: number): Decoded {
    if (length === 1) return this.alone(scores);
    return { labels: this.best(scores, length), marginals: this.marginals(scores, length) };
  }

  /** One word between two that are outside: most stretches are no longer. */
  private alone(scores: Float32Array): Decoded {
    const marginals = new Float32Array(labelCount);
    let largest = -Infinity;
    let best = outside;
    for (let k = 0; k < labelCount; k++) {
      const score = this.transitions[outside + k]! + scores[k]! + this.transitions[k * labelCount + outside]!;
      marginals[k] = score;
      if (score > largest) {
        largest = score;
        best = k;
      }
    }
    let sum = 0;
    for (let k = 0; k < labelCount; k++) {
      marginals[k] = Math.exp(marginals[k]! - largest);
      sum += marginals[k]!;
    }
    for (let k = 0; k < labelCount; k++) marginals[k]! /= sum;
    return { labels: Uint8Array.of(best), marginals };
  }

  /** Viterbi. */
  best(scores: Float32Array, length: number): Uint8Array {
    const { transitions } = this;
    const back = new Uint8Array(length * labelCount);
    let reached = new Float64Array(labelCount).fill(-1e9);
    let next = new Float64Array(labelCount);
    reached[outside] = 0;
    for (let i = 0; i < length; i++) {
      for (let to = 0; to < labelCount; to++) {
        let best = -Infinity;
        let from = 0;
        for (let k = 0; k < labelCount; k++) {
          const score = reached[k]! + transitions[k * labelCount + to]!;
          if (score > best) {
            best = score;
            from = k;
          }
        }
        next[to] = best + scores[i * labelCount + to]!;
        back[i * labelCount + to] = from;
      }
      [reached, next] = [next, reached];
    }
    return this.path(reached, back, length);
  }

  private path(reached: Float64Array, back: Uint8Array, length: number): Uint8Array {
    let label = 0;
    let best = -Infinity;
    for (let k = 0; k < labelCount; k++) {
      const score = reached[k]! + this.transitions[k * labelCount + outside]!;
      if (score > best) {
        best = score;
        label = k;
      }
    }
    const labels = new Uint8Array(length);
    for (let i = length - 1; i >= 0; i--) {
      labels[i] = label;
      label = back[i * labelCount + label]!;
    }
    return labels;
  }

  /** Forward-backward, every step scaled to sum to one. */
  marginals(scores: Float32Array, length: number): Float32Array {
    this.reserve(length);
    const { factors, forward, emission, backward } = this;
    const marginals = new Float32Array(length * labelCount);
    for (let k = 0; k < labelCount; k++) forward[k] = k === outside ? 1 : 0;
    for (let i = 0; i < length; i++) this.stepForward(scores, i * labelCount);
    for (let k = 0; k < labelCount; k++) backward[k] = factors[k * labelCount + outside]!;
    for (let i = length - 1; i >= 0; i--) {
      const at = i * labelCount;
      let sum = 0;
      for (let k = 0; k < labelCount; k++)
        sum += marginals[at + k] = forward[at + labelCount + k]! * backward[k]!;
      for (let k = 0; k < labelCount; k++) marginals[at + k]! /= sum;
      for (let k = 0; k < labelCount; k++) backward[k]! *= emission[at + k]!;
      this.stepBack();
    }
    return marginals;
  }

  private reserve(length: number): void {
    if (this.emission.length >= length * labelCount) return;
    this.emission = new Float64Array(2 * length * labelCount);
    this.forward = new Float64Array((2 * length + 1) * labelCount);
  }

  /** An inside label has two labels it may follow, every other one all. */
  private stepForward(scores: Float32Array, at: number): void {
    const { factors, forward, emission } = this;
    expScaled(scores, emission, at);
    let sum = 0;
    for (let to = 0; to < labelCount; to++) {
      let total = 0;
      const inside = isInside(to);
      const last = inside ? to : labelCount - 1;
      for (let from = inside ? to - 1 : 0; from <= last; from++)
        total += forward[at + from]! * factors[from * labelCount + to]!;
      sum += forward[at + labelCount + to] = total * emission[at + to]!;
    }
    for (let to = 0; to < labelCount; to++) forward[at + labelCount + to]! /= sum;
  }

  private stepBack(): void {
    const { factors, backward, scratch } = this;
    let sum = 0;
    for (let from = 0; from < labelCount; from++) {
      let total = 0;
      for (let to = 0; to < labelCount; to++) total += factors[from * labelCount + to]! * backward[to]!;
      sum += scratch[from] = total;
    }
    for (let k = 0; k < labelCount; k++) backward[k] = scratch[k]! / sum;
  }
}

/** `exp` of one row of scores, the largest made 1. */
function expScaled(scores: Float32Array, into: Float64Array, at: number): void {
  let largest = -Infinity;
  for (let k = 0; k < labelCount; k++) if (scores[at + k]! > largest) largest = scores[at + k]!;
  for (let k = 0; k < labelCount; k++) into[at + k] = Math.exp(scores[at + k]! - largest);
}
