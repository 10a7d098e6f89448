/** What is still open in a pass over something. Unlike an array it keeps its room when it is emptied, as it is again and again. */
export class OpenList<Item> {
  private readonly items: Item[] = [];
  private count = 0;

  get size(): number {
    return this.count;
  }

  at(i: number): Item {
    return this.items[i]!;
  }

  add(item: Item): void {
    this.items[this.count++] = item;
  }

  replace(i: number, item: Item): void {
    this.items[i] = item;
  }

  /** Closes all that fail a test. */
  keep(isOpen: (item: Item) => boolean): void {
    let kept = 0;
    for (let i = 0; i < this.count; i++) if (isOpen(this.items[i]!)) this.items[kept++] = this.items[i]!;
    this.count = kept;
  }

  some(test: (item: Item) => boolean): boolean {
    return this.findLastIndex(test) >= 0;
  }

  findLastIndex(test: (item: Item) => boolean): number {
    let i = this.count - 1;
    while (i >= 0 && !test(this.items[i]!)) i--;
    return i;
  }
}
