import { labelCount, mayFollow, outside } from '../../src/recognize/name-labels.ts';
import { randomFrom } from './random.ts';

/** Stretches of tokens with their features, laid out flat. */
export interface Examples {
  /** Rows of the weights of token `t`: `features[starts[t]] … features[starts[t + 1] - 1]`. */
  readonly starts: Int32Array;
  readonly features: Int32Array;
  readonly gold: Uint8Array;
  /** First token of every stretch, and the number of tokens. */
  readonly stretches: Int32Array;
  /** How much a stretch counts. */
  readonly importance: Float32Array;
  readonly rows: number;
}

export interface TrainOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly dropout: number;
  readonly seed: number;
  /** Pull towards zero, a step. */
  readonly decay: number;
}

export interface TrainedWeights {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** Fits a linear-chain CRF by AdaGrad with feature dropout; the weights of the later epochs are averaged. */
export function trainCrf(
  examples: Examples,
  options: TrainOptions,
  report: (line: string) => void,
): TrainedWeights {
  const trainer = new Trainer(examples, options);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const loss = trainer.epoch();
    if (epoch >= options.epochs >> 1) trainer.remember();
    report(`epoch ${epoch + 1}: loss ${loss.toFixed(4)} a token`);
  }
  return trainer.averaged();
}

class Trainer {
  private readonly weights: Float32Array;
  private readonly squares: Float32Array;
  private readonly transitions = new Float32Array(labelCount * labelCount);
  private readonly transitionSquares = new Float32Array(labelCount * labelCount);
  private readonly sumWeights: Float32Array;
  private readonly sumTransitions = new Float64Array(labelCount * labelCount);
  private remembered = 0;
  private readonly random: () => number;
  private readonly order: Int32Array;
  private readonly kept: Uint8Array;
  private scores = new Float64Array(0);
  private forward = new Float64Array(0);
  private readonly examples: Examples;
  private readonly options: TrainOptions;

  constructor(examples: Examples, options: TrainOptions) {
    this.examples = examples;
    this.options = options;
    this.weights = new Float32Array(examples.rows * labelCount);
    this.squares = new Float32Array(examples.rows * labelCount);
    this.sumWeights = new Float32Array(examples.rows * labelCount);
    this.random = randomFrom(options.seed);
    this.order = Int32Array.from({ length: examples.stretches.length - 1 }, (_, k) => k);
    this.kept = new Uint8Array(examples.features.length);
  }

  epoch(): number {
    this.shuffle();
    let loss = 0;
    for (const stretch of this.order) loss += this.step(stretch);
    return loss / this.examples.gold.length;
  }

  remember(): void {
    this.remembered++;
    for (let k = 0; k < this.weights.length; k++) this.sumWeights[k]! += this.weights[k]!;
    for (let k = 0; k < this.transitions.length; k++) this.sumTransitions[k]! += this.transitions[k]!;
  }

  averaged(): TrainedWeights {
    const n = this.remembered;
    return {
      weights: this.sumWeights.map((sum) => sum / n),
      transitions: Float32Array.from(this.sumTransitions, (sum) => sum / n),
    };
  }

  private shuffle(): void {
    const { order } = this;
    for (let i = order.length - 1; i > 0; i--) {
      const k = Math.floor(this.random() * (i + 1));
      const held = order[i]!;
      order[i] = order[k]!;
      order[k] = held;
    }
  }

  /** One stretch: scores, forward, backward with the gradient, and the update. Returns its loss. */
  private step(stretch: number): number {
    const { stretches, gold } = this.examples;
    const from = stretches[stretch]!;
    const length = stretches[stretch + 1]! - from;
    if (this.scores.length < length * labelCount) {
      this.scores = new Float64Array(length * labelCount * 2);
      this.forward = new Float64Array((length * 2 + 1) * labelCount);
    }
    this.score(from, length);
    const partition = this.runForward(length);
    const own = this.goldScore(from, length, gold);
    this.runBackward(from, length, this.examples.importance[stretch]!);
    return partition - own;
  }

  private score(from: number, length: number): void {
    const { starts, features } = this.examples;
    const { scores, weights, kept, random } = this;
    const { dropout } = this.options;
    const boost = 1 / (1 - dropout);
    for (let i = 0; i < length; i++) {
      const at = i * labelCount;
      for (let k = 0; k < labelCount; k++) scores[at + k] = 0;
      for (let f = starts[from + i]!; f < starts[from + i + 1]!; f++) {
        const keep = random() >= dropout;
        kept[f] = keep ? 1 : 0;
        if (!keep) continue;
        const base = features[f]! * labelCount;
        for (let k = 0; k < labelCount; k++) scores[at + k]! += weights[base + k]! * boost;
      }
    }
  }

  /** Log-space forward; returns the log partition. */
  private runForward(length: number): number {
    const { scores, forward, transitions } = this;
    for (let k = 0; k < labelCount; k++) forward[k] = k === outside ? 0 : -1e9;
    for (let i = 0; i < length; i++) {
      const at = i * labelCount;
      for (let to = 0; to < labelCount; to++) {
        let best = -Infinity;
        for (let k = 0; k < labelCount; k++) {
          if (!mayFollow(k, to)) continue;
          const score = forward[at + k]! + transitions[k * labelCount + to]!;
          if (score > best) best = score;
        }
        let sum = 0;
        for (let k = 0; k < labelCount; k++) {
          if (mayFollow(k, to)) sum += Math.exp(forward[at + k]! + transitions[k * labelCount + to]! - best);
        }
        forward[at + labelCount + to] = best + Math.log(sum) + scores[at + to]!;
      }
    }
    const at = length * labelCount;
    let best = -Infinity;
    for (let k = 0; k < labelCount; k++)
      best = Math.max(best, forward[at + k]! + transitions[k * labelCount]!);
    let sum = 0;
    for (let k = 0; k < labelCount; k++)
      sum += Math.exp(forward[at + k]! + transitions[k * labelCount]! - best);
    this.logPartition = best + Math.log(sum);
    return this.logPartition;
  }

  private logPartition = 0;

  private goldScore(from: number, length: number, gold: Uint8Array): number {
    let total = 0;
    let before = outside;
    for (let i = 0; i < length; i++) {
      const label = gold[from + i]!;
      total += this.transitions[before * labelCount + label]! + this.scores[i * labelCount + label]!;
      before = label;
    }
    return total + this.transitions[before * labelCount + outside]!;
  }

  private runBackward(from: number, length: number, importance: number): void {
    const { scores, forward, transitions } = this;
    const { gold } = this.examples;
    let backward = Float64Array.from({ length: labelCount }, (_, k) => transitions[k * labelCount]!);
    const gradient = new Float64Array(labelCount);
    const edges = new Float64Array(labelCount * labelCount);
    this.countEnd(from + length - 1, length, edges);
    for (let i = length - 1; i >= 0; i--) {
      const at = i * labelCount;
      for (let k = 0; k < labelCount; k++) {
        gradient[k] = Math.exp(forward[at + labelCount + k]! + backward[k]! - this.logPartition);
      }
      gradient[gold[from + i]!]! -= 1;
      const next = new Float64Array(labelCount);
      for (let k = 0; k < labelCount; k++) {
        let best = -Infinity;
        for (let to = 0; to < labelCount; to++) {
          if (mayFollow(k, to))
            best = Math.max(best, transitions[k * labelCount + to]! + scores[at + to]! + backward[to]!);
        }
        let sum = 0;
        for (let to = 0; to < labelCount; to++) {
          if (!mayFollow(k, to)) continue;
          const part = transitions[k * labelCount + to]! + scores[at + to]! + backward[to]!;
          sum += Math.exp(part - best);
          edges[k * labelCount + to]! += Math.exp(forward[at + k]! + part - this.logPartition);
        }
        next[k] = best + Math.log(sum);
      }
      const before = i === 0 ? outside : gold[from + i - 1]!;
      edges[before * labelCount + gold[from + i]!]! -= 1;
      this.update(from + i, gradient, importance);
      backward = next;
    }
    this.updateTransitions(edges, importance);
  }

  private countEnd(last: number, length: number, edges: Float64Array): void {
    const at = length * labelCount;
    for (let k = 0; k < labelCount; k++) {
      edges[k * labelCount]! += Math.exp(
        this.forward[at + k]! + this.transitions[k * labelCount]! - this.logPartition,
      );
    }
    edges[this.examples.gold[last]! * labelCount]! -= 1;
  }

  private update(token: number, gradient: Float64Array, importance: number): void {
    const { starts, features } = this.examples;
    const { weights, squares, kept } = this;
    const { rate, decay } = this.options;
    for (let f = starts[token]!; f < starts[token + 1]!; f++) {
      if (kept[f] === 0) continue;
      const base = features[f]! * labelCount;
      for (let k = 0; k < labelCount; k++) {
        const g = gradient[k]! * importance + decay * weights[base + k]!;
        if (g > -1e-4 && g < 1e-4) continue;
        squares[base + k]! += g * g;
        weights[base + k]! -= (rate * g) / Math.sqrt(squares[base + k]! + 1e-2);
      }
    }
  }

  private updateTransitions(edges: Float64Array, importance: number): void {
    for (let k = 0; k < edges.length; k++) {
      const g = edges[k]! * importance;
      if (g === 0) continue;
      this.transitionSquares[k]! += g * g;
      this.transitions[k]! -= (this.options.rate * g) / Math.sqrt(this.transitionSquares[k]! + 1);
    }
  }
}
