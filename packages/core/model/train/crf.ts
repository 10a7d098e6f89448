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
}

const edgeCount = labelCount * labelCount;
/** Stretches between two refreshes of the transitions' exponentials. */
const refresh = 16;
/** A token this well predicted teaches nothing. */
const negligible = 2e-3;

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

/** The mean of models of different seeds: as good as their vote, and no larger than one. */
export function averageWeights(models: readonly TrainedWeights[]): TrainedWeights {
  const mean = (of: (model: TrainedWeights) => Float32Array): Float32Array =>
    of(models[0]!).map((_, k) => models.reduce((sum, model) => sum + of(model)[k]!, 0) / models.length);
  return { weights: mean(({ weights }) => weights), transitions: mean(({ transitions }) => transitions) };
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
  private factors = new Float64Array(0);
  private forward = new Float64Array(0);
  private readonly edgeFactors = new Float64Array(edgeCount);
  private readonly backward = new Float64Array(labelCount);
  private readonly next = new Float64Array(labelCount);
  private readonly gradient = new Float64Array(labelCount);
  private readonly edges = new Float64Array(edgeCount);
  private steps = 0;
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
    const { stretches } = this.examples;
    const from = stretches[stretch]!;
    const length = stretches[stretch + 1]! - from;
    this.reserve(length);
    if (this.steps++ % refresh === 0) this.refreshFactors();
    this.score(from, length);
    const loss = this.runForward(from, length);
    this.runBackward(from, length, this.examples.importance[stretch]!);
    return loss;
  }

  private reserve(length: number): void {
    if (this.factors.length >= length * labelCount) return;
    this.factors = new Float64Array(length * labelCount * 2);
    this.forward = new Float64Array((length * 2 + 1) * labelCount);
  }

  /** Exponentials of the transitions, a little stale between two refreshes. */
  private refreshFactors(): void {
    for (let k = 0; k < edgeCount; k++) {
      const allowed = mayFollow(Math.floor(k / labelCount), k % labelCount);
      this.edgeFactors[k] = allowed ? Math.exp(this.transitions[k]!) : 0;
    }
  }

  /** Exponentials of the scores of every token, the largest made 1. */
  private score(from: number, length: number): void {
    const { starts, features } = this.examples;
    const { factors, weights, kept, random } = this;
    const { dropout } = this.options;
    const boost = 1 / (1 - dropout);
    const sums = new Float64Array(labelCount);
    for (let i = 0; i < length; i++) {
      sums.fill(0);
      for (let f = starts[from + i]!; f < starts[from + i + 1]!; f++) {
        const keep = random() >= dropout;
        kept[f] = keep ? 1 : 0;
        if (!keep) continue;
        const base = features[f]! * labelCount;
        for (let k = 0; k < labelCount; k++) sums[k]! += weights[base + k]!;
      }
      const largest = Math.max(...sums);
      for (let k = 0; k < labelCount; k++)
        factors[i * labelCount + k] = Math.exp((sums[k]! - largest) * boost);
    }
  }

  /** Forward probabilities, every step scaled to one; returns the negative log probability of the gold labels. */
  private runForward(from: number, length: number): number {
    const { factors, forward, edgeFactors } = this;
    const { gold } = this.examples;
    let loss = 0;
    let before = outside;
    for (let k = 0; k < labelCount; k++) forward[k] = k === outside ? 1 : 0;
    for (let i = 0; i < length; i++) {
      const at = i * labelCount;
      let total = 0;
      for (let to = 0; to < labelCount; to++) {
        let sum = 0;
        for (let k = 0; k < labelCount; k++) sum += forward[at + k]! * edgeFactors[k * labelCount + to]!;
        forward[at + labelCount + to] = sum * factors[at + to]!;
        total += forward[at + labelCount + to]!;
      }
      for (let to = 0; to < labelCount; to++) forward[at + labelCount + to]! /= total;
      const label = gold[from + i]!;
      loss +=
        Math.log(total) - Math.log(edgeFactors[before * labelCount + label]! * factors[at + label]! + 1e-300);
      before = label;
    }
    let end = 0;
    for (let k = 0; k < labelCount; k++)
      end += forward[length * labelCount + k]! * edgeFactors[k * labelCount]!;
    return loss + Math.log(end) - Math.log(edgeFactors[before * labelCount]!);
  }

  private runBackward(from: number, length: number, importance: number): void {
    const { forward, edgeFactors, backward, next, gradient, edges } = this;
    const { gold } = this.examples;
    edges.fill(0);
    this.countEnd(length);
    edges[gold[from + length - 1]! * labelCount]! -= 1;
    for (let k = 0; k < labelCount; k++) backward[k] = edgeFactors[k * labelCount]!;
    for (let i = length - 1; i >= 0; i--) {
      const at = i * labelCount;
      let total = 0;
      for (let k = 0; k < labelCount; k++) {
        gradient[k] = forward[at + labelCount + k]! * backward[k]!;
        total += gradient[k]!;
      }
      for (let k = 0; k < labelCount; k++) gradient[k]! /= total;
      this.countEdges(at);
      const before = i === 0 ? outside : gold[from + i - 1]!;
      edges[before * labelCount + gold[from + i]!]! -= 1;
      gradient[gold[from + i]!]! -= 1;
      this.update(from + i, importance);
      let sum = 0;
      for (let k = 0; k < labelCount; k++) sum += next[k]!;
      for (let k = 0; k < labelCount; k++) backward[k] = next[k]! / sum;
    }
    this.updateTransitions(edges, importance);
  }

  /** Expected edges into the token at `at`, and what flows back over them, into `next`. */
  private countEdges(at: number): void {
    const { forward, factors, edgeFactors, backward, next, edges } = this;
    let total = 0;
    for (let k = 0; k < labelCount; k++) {
      let sum = 0;
      for (let to = 0; to < labelCount; to++) {
        sum += edgeFactors[k * labelCount + to]! * factors[at + to]! * backward[to]!;
      }
      next[k] = sum;
      total += forward[at + k]! * sum;
    }
    for (let k = 0; k < labelCount; k++) {
      const share = forward[at + k]! / total;
      if (share === 0) continue;
      for (let to = 0; to < labelCount; to++) {
        edges[k * labelCount + to]! +=
          share * edgeFactors[k * labelCount + to]! * factors[at + to]! * backward[to]!;
      }
    }
  }

  private countEnd(length: number): void {
    const at = length * labelCount;
    let total = 0;
    for (let k = 0; k < labelCount; k++) total += this.forward[at + k]! * this.edgeFactors[k * labelCount]!;
    for (let k = 0; k < labelCount; k++) {
      this.edges[k * labelCount]! += (this.forward[at + k]! * this.edgeFactors[k * labelCount]!) / total;
    }
  }

  private update(token: number, importance: number): void {
    const { starts, features } = this.examples;
    const { weights, squares, kept, gradient } = this;
    const { rate } = this.options;
    let largest = 0;
    for (let k = 0; k < labelCount; k++) largest = Math.max(largest, Math.abs(gradient[k]!));
    if (largest < negligible) return;
    for (let f = starts[token]!; f < starts[token + 1]!; f++) {
      if (kept[f] === 0) continue;
      const base = features[f]! * labelCount;
      for (let k = 0; k < labelCount; k++) {
        const g = gradient[k]! * importance;
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
