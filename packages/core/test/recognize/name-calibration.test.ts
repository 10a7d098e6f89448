import { expect, test } from 'vitest';
import { calibrated } from '../../src/recognize/name-calibration.ts';
import type { NameModel } from '../../src/recognize/name-model.ts';

const model = { calibration: [[0, 0.5, 0.9], [0.25, 0.75], []] } as unknown as NameModel;

test.each([
  ['person', 0.5, 0.5],
  ['person', 0.75, 0.7],
  ['person', 1, 0.9],
  ['person', 2, 0.9],
  ['person', -1, 0],
  ['place', 0.5, 0.5],
  ['place', 0, 0.25],
  ['organization', 0.12345, 0.123],
] as const)('a %s at %d has confidence %d', (kind, probability, expected) => {
  expect(calibrated(probability, kind, model)).toBe(expected);
});

test('confidence never falls while probability rises', () => {
  const values = Array.from({ length: 101 }, (_, k) => calibrated(k / 100, 'person', model));
  expect(values).toEqual(values.toSorted((a, b) => a - b));
});
