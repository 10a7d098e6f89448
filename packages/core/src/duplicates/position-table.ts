/** Positions by hash, in a fraction of the space of a map: open addressing with linear probing. No hash is 0. */
export interface PositionTable {
  /** The position last put under a hash, or -1. */
  get(hash: number): number;
  put(hash: number, position: number): void;
}

/** A table for at most so many hashes. */
export function positionTable(count: number): PositionTable {
  const size = 2 ** Math.ceil(Math.log2(2 * count + 2));
  const keys = new Uint32Array(size);
  const positions = new Int32Array(size);
  const slotOf = (hash: number): number => {
    let slot = hash & (size - 1);
    while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (size - 1);
    return slot;
  };
  return {
    get(hash) {
      const slot = slotOf(hash);
      return keys[slot] === 0 ? -1 : positions[slot]!;
    },
    put(hash, position) {
      const slot = slotOf(hash);
      keys[slot] = hash;
      positions[slot] = position;
    },
  };
}
