import { type HashTable, hashTable } from '../src/recognize/name-hash-table.ts';
import { labelCount } from '../src/recognize/name-labels.ts';
import type { NameModel } from '../src/recognize/name-model.ts';
import { WordCache } from '../src/recognize/name-words.ts';

/** First bytes of a model file: `TMN` and the number of the format. */
export const modelMagic: readonly number[] = [0x54, 0x4d, 0x4e, 1];

/** Reads a trained name tagger from the bytes of its file. Throws RangeError when they are not one. */
export function parseNameModel(bytes: Uint8Array): NameModel {
  if (modelMagic.some((byte, i) => bytes[i] !== byte))
    throw new RangeError('not a name model, or of another format');
  const reader = new Reader(bytes, modelMagic.length);
  const version = reader.text();
  const scale = reader.float();
  const transitions = Float32Array.from({ length: labelCount * labelCount }, () => reader.float());
  const calibration = reader.rows();
  const lexicon = reader.table(3);
  const places = reader.table(2);
  const { keys, weights } = reader.features();
  if (reader.at !== bytes.length)
    throw new RangeError(`name model of ${bytes.length} bytes ends at ${reader.at}`);
  const features = hashTable(
    keys,
    keys.map((_, row) => row),
  );
  return {
    version,
    scale,
    transitions,
    calibration,
    lexicon,
    places,
    features,
    weights,
    words: new WordCache(lexicon),
  };
}

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

  /** Sorted keys as differences, seven bits a byte. */
  keys(length: number): Int32Array {
    const keys = new Int32Array(length);
    const { bytes } = this;
    let { at } = this;
    let key = 0;
    for (let i = 0; i < length; i++) {
      let shift = 0;
      let byte = bytes[at++]!;
      let step = byte & 0x7f;
      while (byte >= 0x80) {
        byte = bytes[at++]!;
        shift += 7;
        step |= (byte & 0x7f) << shift;
      }
      keys[i] = key += step;
    }
    this.at = at;
    return keys;
  }

  /** Numbers as columns of bytes, lowest first. */
  columns(length: number, width: number): Int32Array {
    const values = new Int32Array(length);
    for (let column = 0; column < width; column++) {
      for (let i = 0; i < length; i++) values[i]! |= this.bytes[this.at + i]! << (8 * column);
      this.at += length;
    }
    return values;
  }

  table(width: number): HashTable {
    const length = this.count();
    return hashTable(this.keys(length), this.columns(length, width));
  }

  /** A row has a mask of the labels it weighs, then a byte for each. */
  features(): { readonly keys: Int32Array; readonly weights: Int8Array } {
    const length = this.count();
    const keys = this.keys(length);
    const masks = this.columns(length, 2);
    const weights = new Int8Array(length * labelCount);
    for (let row = 0; row < length; row++) {
      for (let label = 0; label < labelCount; label++) {
        if (((masks[row]! >> label) & 1) !== 0) weights[row * labelCount + label] = this.byte();
      }
    }
    return { keys, weights };
  }
}
