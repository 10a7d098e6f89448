import { labelCount } from '../../src/recognize/name-labels.ts';
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

/** The bytes of a model file, as `parseNameModel` reads them. */
export function writeModel(parts: ModelParts): Uint8Array {
  const bytes: number[] = [...modelMagic, parts.version.length];
  for (const char of parts.version) bytes.push(char.charCodeAt(0));
  pushFloat(bytes, parts.scale);
  for (const weight of parts.transitions) pushFloat(bytes, weight);
  bytes.push(parts.calibration.length, parts.calibration[0]?.length ?? 0);
  for (const row of parts.calibration) for (const share of row) bytes.push(Math.round(share * 255));
  pushTable(bytes, parts.lexicon.keys, parts.lexicon.values, 3);
  pushTable(bytes, parts.places.keys, parts.places.values, 2);
  pushFeatures(bytes, parts.features.keys, parts.features.weights);
  return Uint8Array.from(bytes);
}

function pushFloat(bytes: number[], value: number): void {
  bytes.push(...new Uint8Array(new Float32Array([value]).buffer));
}

function pushCount(bytes: number[], value: number): void {
  bytes.push(value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24);
}

function pushTable(bytes: number[], keys: Int32Array, values: Int32Array, width: number): void {
  pushCount(bytes, keys.length);
  pushKeys(bytes, keys);
  pushColumns(bytes, values, width);
}

function pushKeys(bytes: number[], keys: Int32Array): void {
  let before = 0;
  for (const key of keys) {
    let step = key - before;
    while (step >= 0x80) {
      bytes.push((step & 0x7f) | 0x80);
      step >>>= 7;
    }
    bytes.push(step);
    before = key;
  }
}

function pushColumns(bytes: number[], values: Int32Array, width: number): void {
  for (let column = 0; column < width; column++) {
    for (const value of values) bytes.push((value >> (8 * column)) & 255);
  }
}

function pushFeatures(bytes: number[], keys: Int32Array, weights: Int8Array): void {
  const rows = Array.from(keys, (_, row) => weights.subarray(row * labelCount, (row + 1) * labelCount));
  const masks = Int32Array.from(rows, (row) =>
    row.reduce((mask, weight, k) => (weight === 0 ? mask : mask | (1 << k)), 0),
  );
  pushCount(bytes, keys.length);
  pushKeys(bytes, keys);
  pushColumns(bytes, masks, 2);
  for (const row of rows) for (const weight of row) if (weight !== 0) bytes.push(weight & 255);
}
