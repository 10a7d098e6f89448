import { hashOf } from './hash.ts';

/**
 * Numbers words of texts, from 0 in the order in which they come: what is known of them stands in columns by number. A word
 * is looked up where it stands, and no string is made of it. What is met often comes early and lies close together.
 */
export class WordNumbers {
  /** By hash: the number of a word plus one, or 0 where there is none. At most half are taken. */
  private slots: Int32Array = new Int32Array(2 * leastWords);
  /** Pairs by number: the hash of a word, and where its letters begin, which is where those of the last word end. */
  private entries: Int32Array = new Int32Array(2 * leastWords + 2);
  private letters: Uint16Array = new Uint16Array(8 * leastWords);
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** The number of the word `[start, end)` of a text, -1 where it has none. */
  numberOf(text: string, start: number, end: number): number {
    const hash = slotHash(text, start, end);
    const { slots, entries } = this;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot]! - 1;
      if (number < 0) return -1;
      if (entries[2 * number] === hash && this.isAt(number, text, start, end)) return number;
    }
  }

  /** Numbers the word `[start, end)` of a text, which has no number yet. */
  add(text: string, start: number, end: number): number {
    const number = this.count++;
    if (2 * this.count > this.slots.length) this.grow();
    const from = this.entries[2 * number + 1]!;
    const to = from + end - start;
    while (this.letters.length < to) this.letters = grown(this.letters);
    for (let i = start; i < end; i++) this.letters[from + i - start] = text.charCodeAt(i);
    this.entries[2 * number] = slotHash(text, start, end);
    this.entries[2 * number + 3] = to;
    this.place(number);
    return number;
  }

  clear(): void {
    this.slots.fill(0);
    this.count = 0;
  }

  private isAt(number: number, text: string, start: number, end: number): boolean {
    const { entries, letters } = this;
    let at = entries[2 * number + 1]!;
    if (entries[2 * number + 3]! - at !== end - start) return false;
    for (let i = start; i < end; i++) if (text.charCodeAt(i) !== letters[at++]) return false;
    return true;
  }

  private grow(): void {
    this.slots = new Int32Array(2 * this.slots.length);
    const entries = new Int32Array(this.slots.length + 2);
    entries.set(this.entries);
    this.entries = entries;
    for (let number = 0; number + 1 < this.count; number++) this.place(number);
  }

  private place(number: number): void {
    const mask = this.slots.length - 1;
    let slot = this.entries[2 * number]! & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = number + 1;
  }
}

const leastWords = 1024;

/** A column by number that has room for this number: itself, or a longer one with all it holds. */
export function withRoom(column: Uint32Array, number: number): Uint32Array {
  if (number < column.length) return column;
  const longer = new Uint32Array(Math.max(leastWords, 2 * number));
  longer.set(column);
  return longer;
}

function grown(letters: Uint16Array): Uint16Array {
  const more = new Uint16Array(2 * letters.length);
  more.set(letters);
  return more;
}

/** A hash whose upper bits are mixed into the lower ones, which are the slot. */
function slotHash(text: string, start: number, end: number): number {
  const hash = hashOf(text, start, end);
  return hash ^ (hash >>> 15);
}
