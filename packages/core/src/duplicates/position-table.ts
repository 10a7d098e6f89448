import { release } from '../model/release.ts';

/** Positions by hash, in a fraction of the space of a map: open addressing with linear probing. No hash is 0. */
export class PositionTable {
  /** As signed numbers: of unsigned ones an engine makes doubles. */
  private readonly keys: Int32Array;
  private readonly positions: Int32Array;
  /** One bit for each of some hashes: most of those that are asked for are not there, and one look tells. */
  private readonly bits: Uint32Array;
  private readonly mask: number;
  private readonly bitMask: number;

  /** A table for at most so many hashes. */
  constructor(count: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * count + 2));
    this.keys = new Int32Array(size);
    this.positions = new Int32Array(size);
    this.bits = new Uint32Array(Math.max(1, size >>> 1));
    this.mask = size - 1;
    this.bitMask = this.bits.length - 1;
  }

  /** The position last put under a hash, or -1. */
  get(hash: number): number {
    if ((this.bits[(hash >>> 5) & this.bitMask]! & (1 << hash)) === 0) return -1;
    const slot = this.slotOf(hash);
    return hash === 0 || this.keys[slot] === 0 ? -1 : this.positions[slot]!;
  }

  /** Looks up many hashes, of which few are there: calls back with the index of each that is, and its position. */
  eachFound(hashes: Int32Array, visit: (index: number, position: number) => void): void {
    const { bits, bitMask } = this;
    for (let i = 0; i < hashes.length; i++) {
      const hash = hashes[i]!;
      if ((bits[(hash >>> 5) & bitMask]! & (1 << hash)) === 0) continue;
      const position = this.get(hash);
      if (position >= 0) visit(i, position);
    }
  }

  put(hash: number, position: number): void {
    this.bits[(hash >>> 5) & this.bitMask]! |= 1 << hash;
    const slot = this.slotOf(hash);
    this.keys[slot] = hash | 0;
    this.positions[slot] = position;
  }

  /** Gives its memory back: nothing can be asked any more. */
  release(): void {
    release(this.keys, this.positions, this.bits);
  }

  private slotOf(hash: number): number {
    const { keys, mask } = this;
    const key = hash | 0;
    let slot = key & mask;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }
}
