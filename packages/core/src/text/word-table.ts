import { hashOf } from './hash.ts';

/**
 * Values by the words of texts. A word is looked up where it stands: no string is made of the many that are known, as a
 * map of strings would ask for.
 */
export class WordTable<Value> {
  /** By hash, the number of an entry plus one; 0 where there is none. At most half of them are taken. */
  private slots: Int32Array = new Int32Array(leastSlots);
  private hashes: Int32Array = new Int32Array(leastSlots >> 1);
  private words: string[] = [];
  private values: Value[] = [];

  get size(): number {
    return this.words.length;
  }

  /** The value of the word `[start, end)` of a text. */
  get(text: string, start: number, end: number): Value | undefined {
    const hash = slotHash(text, start, end);
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = this.slots[slot]! - 1;
      if (entry < 0) return undefined;
      if (this.hashes[entry] === hash && isAt(this.words[entry]!, text, start, end))
        return this.values[entry];
    }
  }

  /** Adds a word that is not there yet. */
  add(word: string, value: Value): void {
    if (2 * this.size >= this.slots.length) this.grow();
    const hash = slotHash(word, 0, word.length);
    this.hashes[this.size] = hash;
    this.place(hash, this.size);
    this.words.push(word);
    this.values.push(value);
  }

  clear(): void {
    this.slots.fill(0);
    this.words = [];
    this.values = [];
  }

  private grow(): void {
    const { hashes } = this;
    this.slots = new Int32Array(2 * this.slots.length);
    this.hashes = new Int32Array(this.slots.length >> 1);
    this.hashes.set(hashes);
    for (let entry = 0; entry < this.size; entry++) this.place(hashes[entry]!, entry);
  }

  private place(hash: number, entry: number): void {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = entry + 1;
  }
}

const leastSlots = 1024;

/** A hash whose upper bits are mixed into the lower ones, which are the slot. */
function slotHash(text: string, start: number, end: number): number {
  const hash = hashOf(text, start, end);
  return hash ^ (hash >>> 15);
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = start; i < end; i++) if (text.charCodeAt(i) !== word.charCodeAt(i - start)) return false;
  return true;
}
