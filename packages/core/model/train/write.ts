import { placeKeyBits } from '../../src/recognize/name-gazetteer.ts';
import { featureBits } from '../../src/recognize/name-hash.ts';
import { keyTable } from '../../src/recognize/name-key-table.ts';
import { wordKeyBits } from '../../src/recognize/name-lexicon.ts';
import { modelMagic } from '../index.ts';

/** Everything a model file holds. Keys are sorted. */
export interface ModelParts {
  readonly version: string;
  readonly scale: number;
  readonly transitions: Float32Array;
  readonly calibration: readonly (readonly number[])[];
  readonly lexicon: { readonly keys: Int32Array; readonly values: Int32Array };
  readonly places: { readonly keys: Int32Array; readonly values: Int32Array };
  readonly features: { readonly keys: Int32Array; readonly weights: Int8Array };
}

type Bytes = number[];

/** The bytes of a model file, as `parseNameModel` reads them. */
export function writeModel(parts: ModelParts): Uint8Array {
  const bytes: number[] = [...modelMagic, parts.version.length];
  for (const char of parts.version) bytes.push(char.charCodeAt(0));
  pushFloat(bytes, parts.scale);
  for (const weight of parts.transitions) pushFloat(bytes, weight);
  bytes.push(parts.calibration.length, parts.calibration[0]?.length ?? 0);
  for (const row of parts.calibration) for (const share of row) bytes.push(Math.round(share * 255));
  pushValues(bytes, parts.lexicon.keys, wordKeyBits, parts.lexicon.values);
  pushValues(bytes, parts.places.keys, placeKeyBits, parts.places.values);
  pushKeys(bytes, parts.features.keys, featureBits);
  for (const weight of parts.features.weights) bytes.push(weight & 255);
  return Uint8Array.from(bytes);
}

function pushFloat(bytes: Bytes, value: number): void {
  bytes.push(...new Uint8Array(new Float32Array([value]).buffer));
}

function pushCount(bytes: Bytes, value: number): void {
  bytes.push(value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24);
}

function pushValues(bytes: Bytes, keys: Int32Array, bits: number, values: Int32Array): void {
  pushKeys(bytes, keys, bits);
  for (const value of values) bytes.push(value & 255, (value >> 8) & 255);
  for (const value of values) bytes.push(value >> 16);
}

/** How many keys every bucket holds, then their low bits: as the reader expects them. */
function pushKeys(bytes: Bytes, keys: Int32Array, bits: number): void {
  const { starts, lows } = keyTable(keys, bits);
  pushCount(bytes, keys.length);
  for (let bucket = 0; bucket + 1 < starts.length; bucket++) {
    const count = starts[bucket + 1]! - starts[bucket]!;
    if (count > 255) throw new RangeError(`${count} keys in one bucket`);
    bytes.push(count);
  }
  for (const low of lows) bytes.push(low & 255, low >> 8);
}
