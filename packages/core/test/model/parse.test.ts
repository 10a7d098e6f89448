import { expect, test } from 'vitest';
import { parseNameModel } from '../../model/index.ts';
import { writeModel } from '../../model/train/write.ts';
import { lookUp, rowOf } from '../../src/recognize/name-key-table.ts';
import { labelCount } from '../../src/recognize/name-labels.ts';

const parts = {
  version: 'test',
  scale: 0.5,
  transitions: Float32Array.from({ length: labelCount ** 2 }, (_, k) => k / 4),
  calibration: [[0, 1]],
  lexicon: { keys: Int32Array.of(3, 200, 70_000), values: Int32Array.of(1, 2, 0x41234) },
  places: { keys: Int32Array.of(5, 0x7ffffff0), values: Int32Array.of(7, 0x7fff) },
  features: {
    keys: Int32Array.of(9, 1 << 29),
    weights: Int8Array.from({ length: 2 * labelCount }, (_, k) => (k % 3 === 0 ? k - 9 : 0)),
  },
};

test('a model file gives back what was written', () => {
  const model = parseNameModel(writeModel(parts));
  expect(model).toMatchObject({ version: 'test', scale: 0.5, calibration: [[0, 1]] });
  expect(model.transitions).toEqual(parts.transitions);
  expect(model.weights).toEqual(parts.features.weights);
  expect([3, 200, 70_000, 4].map((key) => lookUp(model.lexicon, key))).toEqual([1, 2, 0x41234, -1]);
  expect([5, 0x7ffffff0].map((key) => lookUp(model.places, key))).toEqual([7, 0x7fff]);
  expect([9, 1 << 29, 0].map((key) => rowOf(model.features, key))).toEqual([0, 1, -1]);
});

test.each([
  ['nothing', new Uint8Array()],
  ['another file', new TextEncoder().encode('TMX not a model')],
])('%s is no model', (_, bytes) => {
  expect(() => parseNameModel(bytes)).toThrow(RangeError);
});

test('a cut file is no model', () => {
  const bytes = writeModel(parts);
  expect(() => parseNameModel(bytes.subarray(0, bytes.length - 1))).toThrow(RangeError);
});
