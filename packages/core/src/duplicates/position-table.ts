import { release } from '../model/release.ts';

/** Positions by hash, in a fraction of the space of a map: open addressing with linear probing. No hash is 0. */
export class PositionTable {
  private readonly keys: Uint32Array;
  private readonly positions: Int32Array;
  /** One bit for each of some hashes: most of those that are asked for are not there, and one look tells. */
  private readonly bits: Uint32Array;
  private readonly mask: number;
  private readonly bitMask: number;

  /** A table for at most so many hashes. */
  constructor(count: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * count + 2));
    this.keys = new Uint32Array(size);
    this.positions = new Int32Array(size);
    this.bits = new Uint32Array(Math.max(1, size >>> 2));
    this.mask = size - 1;
    this.bitMask = this.bits.length - 1;
  }

  /** The position last put under a hash, or -1. */
  get(hash: number): number {
    if ((this.bits[(hash >>> 5) & this.bitMask]! & (1 << hash)) === 0) return -1;
    const slot = this.slotOf(hash);
    return this.keys[slot] === 0 ? -1 : this.positions[slot]!;
  }

  put(hash: number, position: number): void {
    this.bits[(hash >>> 5) & this.bitMask]! |= 1 << hash;
    const slot = this.slotOf(hash);
    this.keys[slot] = hash;
    this.positions[slot] = position;
  }

  /** Gives its memory back: nothing can be asked any more. */
  release(): void {
    release(this.keys, this.positions, this.bits);
  }

  private slotOf(hash: number): number {
    let slot = hash & this.mask;
    while (this.keys[slot] !== 0 && this.keys[slot] !== hash) slot = (slot + 1) & this.mask;
    return slot;
  }
}
