import { randomFrom } from './random.ts';
import type { Vectors } from './vectors.ts';

/** What a word is mostly part of, as the readout tells it. */
export const wordKinds = ['common', 'first', 'last', 'place', 'organization', 'other'] as const;

const hidden = 48;
const epochs = 12;

/**
 * A small network from word vectors to what a word is mostly part of, trained on words whose use is known, and read for
 * all: rare names get a hint that clusters are too coarse for. Returns a kind and how sure it is, packed in six bits.
 */
export function readKinds(
  vectors: Vectors,
  rows: readonly number[],
  known: ReadonlyMap<number, number>,
  seed: number,
): Uint8Array {
  const network = new Network(vectors.dimensions, seed);
  network.train(vectors, [...known]);
  return Uint8Array.from(rows, (row) => {
    const shares = network.shares(vectors, row);
    const best = shares.indexOf(Math.max(...shares));
    const sure = Math.min(7, Math.floor(((shares[best]! - 0.2) / 0.8) * 8));
    return ((best + 1) << 3) | Math.max(0, sure);
  });
}

class Network {
  private readonly dimensions: number;
  private readonly first: Float32Array;
  private readonly second: Float32Array;
  private readonly inner = new Float32Array(hidden);
  private readonly random: () => number;

  constructor(dimensions: number, seed: number) {
    this.dimensions = dimensions;
    this.random = randomFrom(seed);
    this.first = Float32Array.from({ length: hidden * (dimensions + 1) }, () => (this.random() - 0.5) * 0.4);
    this.second = Float32Array.from(
      { length: wordKinds.length * (hidden + 1) },
      () => (this.random() - 0.5) * 0.4,
    );
  }

  train(vectors: Vectors, known: (readonly [number, number])[]): void {
    for (let epoch = 0; epoch < epochs; epoch++) {
      const rate = 0.3 / (1 + epoch);
      for (let n = 0; n < known.length; n++) {
        const [row, kind] = known[Math.floor(this.random() * known.length)]!;
        this.step(vectors, row, kind, rate);
      }
    }
  }

  shares({ values, dimensions }: Vectors, row: number): readonly number[] {
    const at = row * dimensions;
    for (let h = 0; h < hidden; h++) {
      const base = h * (dimensions + 1);
      let sum = this.first[base + dimensions]!;
      for (let d = 0; d < dimensions; d++) sum += this.first[base + d]! * values[at + d]!;
      this.inner[h] = Math.tanh(sum);
    }
    const exps = wordKinds.map((_, k) => {
      const base = k * (hidden + 1);
      let sum = this.second[base + hidden]!;
      for (let h = 0; h < hidden; h++) sum += this.second[base + h]! * this.inner[h]!;
      return Math.exp(sum);
    });
    const total = exps.reduce((a, b) => a + b);
    return exps.map((exp) => exp / total);
  }

  private step(vectors: Vectors, row: number, kind: number, rate: number): void {
    const shares = this.shares(vectors, row);
    const back = new Float32Array(hidden);
    shares.forEach((share, k) => {
      const error = share - (k === kind ? 1 : 0);
      const base = k * (hidden + 1);
      for (let h = 0; h < hidden; h++) {
        back[h]! += error * this.second[base + h]!;
        this.second[base + h]! -= rate * error * this.inner[h]!;
      }
      this.second[base + hidden]! -= rate * error;
    });
    const at = row * this.dimensions;
    for (let h = 0; h < hidden; h++) {
      const slope = rate * back[h]! * (1 - this.inner[h]! ** 2);
      const base = h * (this.dimensions + 1);
      for (let d = 0; d < this.dimensions; d++) this.first[base + d]! -= slope * vectors.values[at + d]!;
      this.first[base + this.dimensions]! -= slope;
    }
  }
}
