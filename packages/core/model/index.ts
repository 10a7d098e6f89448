import { placeKeyBits } from '../src/recognize/name-gazetteer.ts';
import { featureBits } from '../src/recognize/name-hash.ts';
import { type KeyTable, lowBitsOf, type ValueTable } from '../src/recognize/name-key-table.ts';
import { labelCount } from '../src/recognize/name-labels.ts';
import { wordKeyBits } from '../src/recognize/name-lexicon.ts';
import type { NameModel } from '../src/recognize/name-model.ts';
import { WordCache } from '../src/recognize/name-words.ts';

/** First bytes of a model file: `TMN` and the number of the format. */
export const modelMagic: readonly number[] = [0x54, 0x4d, 0x4e, 2];

/** Reads a trained name tagger from the bytes of its file. Throws RangeError when they are not one. */
export function parseNameModel(bytes: Uint8Array): NameModel {
  if (modelMagic.some((byte, i) => bytes[i] !== byte))
    throw new RangeError('not a name model, or of another format');
  const reader = new Reader(bytes, modelMagic.length);
  const version = reader.text();
  const scale = reader.float();
  const transitions = Float32Array.from({ length: labelCount * labelCount }, () => reader.float());
  const calibration = reader.rows();
  const lexicon = reader.valueTable(wordKeyBits);
  const places = reader.valueTable(placeKeyBits);
  const features = reader.keyTable(featureBits);
  const weights = reader.weights(features.lows.length);
  if (reader.at !== bytes.length)
    throw new RangeError(`name model of ${bytes.length} bytes ends at ${reader.at}`);
  const words = new WordCache(lexicon);
  return { version, scale, transitions, calibration, lexicon, places, features, weights, words };
}

/** Reads from front to back; large parts are views or plain copies of the bytes, since reading is part of every start. */
class Reader {
  at: number;
  private readonly bytes: Uint8Array;
  private readonly view: DataView;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.at = at;
  }

  byte(): number {
    return this.bytes[this.at++]!;
  }

  float(): number {
    this.at += 4;
    return this.view.getFloat32(this.at - 4, true);
  }

  count(): number {
    this.at += 4;
    return this.view.getUint32(this.at - 4, true);
  }

  text(): string {
    let text = '';
    for (let left = this.byte(); left > 0; left--) text += String.fromCharCode(this.byte());
    return text;
  }

  /** A small table of shares, a byte each. */
  rows(): readonly (readonly number[])[] {
    const rows = this.byte();
    const columns = this.byte();
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => this.byte() / 255));
  }

  /** How many keys every bucket holds, a byte each, then the low bits of all. */
  keyTable(bits: number): KeyTable {
    const length = this.count();
    if (length > this.bytes.length) throw new RangeError(`name model with ${length} keys in too few bytes`);
    const lowBits = lowBitsOf(length, bits);
    const counts = this.take(2 ** (bits - lowBits));
    const starts = new Uint32Array(counts.length + 1);
    let row = 0;
    for (let bucket = 0; bucket < counts.length; bucket++) starts[bucket + 1] = row += counts[bucket]!;
    if (row !== length) throw new RangeError(`name model with ${row} keys of ${length}`);
    return { starts, lows: this.pairs(length), lowBits };
  }

  valueTable(bits: number): ValueTable {
    const table = this.keyTable(bits);
    const { length } = table.lows;
    return { ...table, values: this.pairs(length), highs: this.take(length) };
  }

  /** A byte for every label of every row. */
  weights(rows: number): Int8Array {
    const { buffer, byteOffset, length } = this.take(rows * labelCount);
    return new Int8Array(buffer, byteOffset, length);
  }

  /** Numbers of two bytes, lower first: as every machine that runs this has them in memory. */
  private pairs(length: number): Uint16Array {
    const aligned = new Uint8Array(2 * length);
    aligned.set(this.take(2 * length));
    return new Uint16Array(aligned.buffer);
  }

  private take(length: number): Uint8Array {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
}
