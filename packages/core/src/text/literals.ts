/**
 * Finds many literals in one pass over a text, one step a code unit (Aho and Corasick). A state is the longest beginning of a
 * literal that the text read so far ends with. Only the literals themselves are laid out ahead: what else there is to know of
 * a state is worked out when a text first comes by it, as few ever are.
 */
export class Literals {
  /** The class of a code unit; 0 for those in no literal. */
  private readonly classes: Uint8Array = new Uint8Array(0x10000);
  private readonly width: number;
  /** `next[state * width + class]`. */
  private readonly next: Uint16Array;
  /** The state before the last code unit, and the class of that. */
  private readonly parents: Uint16Array;
  private readonly lasts: Uint8Array;
  /** The longest state that one ends with, itself left out. */
  private readonly shorter: Uint16Array;
  /** The longest state, the same or shorter, that is all of a literal; 0 for none. */
  private readonly ends: Uint16Array;
  /** The literal that a state is all of, plus one; 0 for none. */
  private readonly whole: Uint16Array;
  private readonly lengths: readonly number[];

  constructor(literals: readonly string[]) {
    this.lengths = literals.map(({ length }) => length);
    const units = [...new Set(literals.join(''))];
    for (const [i, unit] of units.entries()) this.classes[unit.charCodeAt(0)] = i + 1;
    this.width = units.length + 1;
    const most = 1 + this.lengths.reduce((sum, length) => sum + length, 0);
    this.next = new Uint16Array(most * this.width).fill(unknown);
    this.parents = new Uint16Array(most);
    this.lasts = new Uint8Array(most);
    this.shorter = new Uint16Array(most).fill(unknown);
    this.ends = new Uint16Array(most).fill(unknown);
    this.shorter[0] = 0;
    this.ends[0] = 0;
    this.whole = new Uint16Array(most);
    this.layOut(literals);
  }

  /** Calls back with every literal where it stands, by their ends: its index, and where it begins. */
  eachIn(text: string, visit: (literal: number, start: number) => void): void {
    const { classes, whole, lengths } = this;
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      state = this.step(state, classes[text.charCodeAt(i)]!);
      for (let end = this.endOf(state); end !== 0; end = this.endOf(this.shorterOf(end))) {
        const literal = whole[end]! - 1;
        visit(literal, i + 1 - lengths[literal]!);
      }
    }
  }

  /** The states of all beginnings, numbered as they come. */
  private layOut(literals: readonly string[]): void {
    const { classes, width, next, parents, lasts, whole } = this;
    let count = 1;
    for (const [index, literal] of literals.entries()) {
      let state = 0;
      for (let i = 0; i < literal.length; i++) {
        const unit = classes[literal.charCodeAt(i)]!;
        const at = state * width + unit;
        if (next[at] === unknown) {
          parents[count] = state;
          lasts[count] = unit;
          next[at] = count++;
        }
        state = next[at]!;
      }
      whole[state] = index + 1;
    }
  }

  private step(state: number, unit: number): number {
    const at = state * this.width + unit;
    const known = this.next[at]!;
    if (known !== unknown) return known;
    const next = state === 0 ? 0 : this.step(this.shorterOf(state), unit);
    this.next[at] = next;
    return next;
  }

  private endOf(state: number): number {
    const known = this.ends[state]!;
    if (known !== unknown) return known;
    const end = this.whole[state] !== 0 ? state : this.endOf(this.shorterOf(state));
    this.ends[state] = end;
    return end;
  }

  private shorterOf(state: number): number {
    const known = this.shorter[state]!;
    if (known !== unknown) return known;
    const parent = this.parents[state]!;
    const shorter = parent === 0 ? 0 : this.step(this.shorterOf(parent), this.lasts[state]!);
    this.shorter[state] = shorter;
    return shorter;
  }
}

const unknown = 0xffff;
