import { hashOf } from './hash.ts';

/**
 * Values by the words of texts. A word is looked up where it stands: no string is made of the many that are known, as a
 * map of strings would ask for.
 */
export class WordTable<Value> {
  /** Pairs by hash: the hash, and the number of an entry plus one or 0 where there is none. At most half are taken. */
  private slots: Int32Array = new Int32Array(2 * leastSlots);
  private entries: { readonly word: string; readonly value: Value }[] = [];

  get size(): number {
    return this.entries.length;
  }

  /** The value of the word `[start, end)` of a text. */
  get(text: string, start: number, end: number): Value | undefined {
    const hash = slotHash(text, start, end);
    const mask = this.slots.length - 1;
    for (let slot = (2 * hash) & mask; ; slot = (slot + 2) & mask) {
      const number = this.slots[slot + 1]!;
      if (number === 0) return undefined;
      if (this.slots[slot] !== hash) continue;
      const entry = this.entries[number - 1]!;
      if (isAt(entry.word, text, start, end)) return entry.value;
    }
  }

  /** Adds a word that is not there yet. */
  add(word: string, value: Value): void {
    if (4 * this.size >= this.slots.length) this.grow();
    this.entries.push({ word, value });
    this.place(slotHash(word, 0, word.length), this.size);
  }

  clear(): void {
    this.slots.fill(0);
    this.entries = [];
  }

  private grow(): void {
    const { slots } = this;
    this.slots = new Int32Array(2 * slots.length);
    for (let slot = 0; slot < slots.length; slot += 2)
      if (slots[slot + 1] !== 0) this.place(slots[slot]!, slots[slot + 1]!);
  }

  private place(hash: number, number: number): void {
    const mask = this.slots.length - 1;
    let slot = (2 * hash) & mask;
    while (this.slots[slot + 1] !== 0) slot = (slot + 2) & mask;
    this.slots[slot] = hash;
    this.slots[slot + 1] = number;
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
