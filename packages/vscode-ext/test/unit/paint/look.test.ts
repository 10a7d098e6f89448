import type { Mention } from '@tickmark/server/protocol';
import { expect, test } from 'vitest';
import { isWanted, lineStyle, lookOf } from '../../../src/paint/look.ts';

const kinds = { person: true, place: true, organization: false, figure: true, boilerplate: true };
const wanted = { enabled: true, kinds, minimumConfidence: 0.5 };

function mention(fields: Partial<Mention> = {}): Mention {
  const at = { line: 0, character: 0 };
  const range = { start: at, end: at };
  return {
    id: 'x',
    range,
    kind: 'person',
    confidence: 0.9,
    status: 'suggested',
    origin: 'machine',
    ...fields,
  };
}

test.each([
  [{}, true],
  [{ confidence: 0.4 }, false],
  [{ confidence: 0.4, origin: 'human' }, true],
  [{ confidence: 0.4, status: 'accepted' }, true],
  [{ status: 'rejected' }, false],
  [{ kind: 'organization' }, false],
] as const)('%j is wanted: %s', (fields, expected) => {
  expect(isWanted(mention(fields), wanted)).toBe(expected);
});

test('nothing is wanted when highlights are off', () => {
  expect(isWanted(mention(), { ...wanted, enabled: false })).toBe(false);
});

test('only a figure can be a conflict', () => {
  expect(lookOf(mention({ kind: 'figure', conflict: true }))).toBe('conflict');
  expect(lookOf(mention({ kind: 'figure' }))).toBe('figure');
  expect(lookOf(mention({ kind: 'person', conflict: true }))).toBe('person');
});

test('no two kinds that stand in running text share a line style', () => {
  const { person, place, figure, conflict, organization } = lineStyle;
  expect(new Set([person, place, figure, conflict, organization]).size).toBe(5);
});
