import { release } from '../../model/release.ts';
import type { Steps } from '../../model/steps.ts';
import { closenessOf } from './score.ts';
import { Mark } from './surroundings.ts';
import { isSharedBit, weightBits } from './weights.ts';

/** What has words: the hashes of each owner's in rising order, and how close each stands. */
export interface WordOwners {
  readonly count: number;
  lengthOf(owner: number): number;
  hashAt(owner: number, i: number): number;
  markAt(owner: number, i: number): number;
}

/** Above what a word is worth stand the marks of its closeness. */
const markShift = 5;
const near = Mark.near << markShift;
const close = Mark.close << markShift;

/** Closeness by the bits of a word, in eighths: so sums are whole numbers. */
const eighths: Uint8Array = Uint8Array.from({ length: 256 }, (_, bits) => 8 * closenessOf(bits >> markShift));

/** Owners between two steps. */
const stepSize = 512;

/** Lists the words of all owners that are worth something. */
export function* listWords(owners: WordOwners, worth: (hash: number) => number): Steps<WordLists> {
  let size = 0;
  for (let owner = 0; owner < owners.count; owner++) size += owners.lengthOf(owner);
  const lists = new WordLists(owners.count, size);
  for (let owner = 0; owner < owners.count; owner++) {
    if (owner % stepSize === stepSize - 1) yield;
    lists.fill(owner, owners, worth);
  }
  return lists;
}

/** Words one list after another: five bytes a word, and what it is worth is looked up once. */
export class WordLists {
  /** Where each list starts; one more entry tells where the last one ends. */
  private readonly starts: Int32Array;
  private readonly hashes: Int32Array;
  private readonly bits: Uint8Array;

  constructor(count: number, size: number) {
    this.starts = new Int32Array(count + 1);
    this.hashes = new Int32Array(size);
    this.bits = new Uint8Array(size);
  }

  /** Gives the memory back: nothing can be asked any more. */
  release(): void {
    release(this.starts, this.hashes, this.bits);
  }

  /** Appends the words of the next owner. */
  fill(owner: number, owners: WordOwners, worth: (hash: number) => number): void {
    let end = this.starts[owner]!;
    const length = owners.lengthOf(owner);
    for (let i = 0; i < length; i++) {
      const hash = owners.hashAt(owner, i);
      const bits = worth(hash);
      if ((bits & weightBits) === 0) continue;
      this.hashes[end] = hash;
      this.bits[end++] = bits | ((owners.markAt(owner, i) << markShift) & (near | close));
    }
    this.starts[owner + 1] = end;
  }

  /** What two lists share, in half bits. */
  shared(a: number, b: number): number {
    const { starts, hashes, bits } = this;
    let sum = 0;
    let i = starts[a]!;
    let j = starts[b]!;
    const iEnd = starts[a + 1]!;
    const jEnd = starts[b + 1]!;
    while (i < iEnd && j < jEnd) {
      const x = hashes[i]!;
      const y = hashes[j]!;
      if (x === y) sum += (bits[i]! & weightBits) * eighths[bits[i]!]! * eighths[bits[j]!]!;
      if (x <= y) i++;
      if (y <= x) j++;
    }
    return sum / 64;
  }

  /** The words of a list together, the near ones in full and the others by half. */
  total(owner: number): number {
    let total = 0;
    for (let i = this.starts[owner]!; i < this.starts[owner + 1]!; i++) {
      const bits = this.bits[i]!;
      total += (bits & near) === 0 ? (bits & weightBits) / 2 : bits & weightBits;
    }
    return total;
  }

  /** The words of a list that are worth most, and that others share; of two that weigh the same the one with the lower hash. */
  top(owner: number, count: number): readonly number[] {
    const top: number[] = [];
    const weights: number[] = [];
    for (let i = this.starts[owner]!; i < this.starts[owner + 1]!; i++) {
      const weight = this.bits[i]! & weightBits;
      if (weight <= (weights[count - 1] ?? 0) || (this.bits[i]! & isSharedBit) === 0) continue;
      let at = Math.min(top.length, count - 1);
      for (; 0 < at && weights[at - 1]! < weight; at--) {
        top[at] = top[at - 1]!;
        weights[at] = weights[at - 1]!;
      }
      top[at] = this.hashes[i]!;
      weights[at] = weight;
    }
    return top;
  }
}
