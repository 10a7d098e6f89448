/** So many rows lie in one buffer: buffers of their own would weigh four times as much. */
const rowsInBuffer = 1024;

/** Rows of whole numbers, all of one length, that come one by one. */
export class Rows {
  private readonly length: number;
  private buffers: Int16Array[] = [];
  private count = 0;

  constructor(length: number) {
    this.length = length;
  }

  /** A new row, all zeros. */
  add(): number {
    if (this.count === this.buffers.length * rowsInBuffer)
      this.buffers.push(new Int16Array(rowsInBuffer * this.length));
    return this.count++;
  }

  /** The buffer that a row lies in. */
  bufferOf(row: number): Int16Array {
    return this.buffers[Math.floor(row / rowsInBuffer)]!;
  }

  /** Where a row begins in its buffer. */
  startOf(row: number): number {
    return (row % rowsInBuffer) * this.length;
  }

  clear(): void {
    this.buffers = [];
    this.count = 0;
  }
}
