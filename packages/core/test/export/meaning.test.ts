import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withPlainLines } from '../../src/export/line-ends.ts';
import { flatten, kindOf, statusOf, unflatten } from '../../src/export/meaning.ts';
import { boilerplateKinds } from '../../src/model/passage.ts';
import { mark } from './annotated.ts';

const text = 'About 100,000 men met Ms. Sherman in Oslo.';

describe('an annotation as flat fields', () => {
  test('a figure has its parts, and no name', () => {
    const { annotation } = mark(text, 'figure', '100,000', {
      figure: { value: 100_000, hedge: 'about', item: 'men', attribution: 'Ms. Sherman' },
    });
    expect(flatten(annotation)).toEqual({
      name: null,
      value: 100_000,
      min: null,
      max: null,
      hedge: 'about',
      unit: null,
      item: 'men',
      attribution: 'Ms. Sherman',
      boilerplate: null,
    });
  });

  test('a name has its name alone', () => {
    const flat = flatten(mark(text, 'person', 'Sherman', { name: 'Wendy Sherman' }).annotation);
    expect(Object.entries(flat).filter(([, value]) => value !== null)).toEqual([['name', 'Wendy Sherman']]);
  });

  test.each(boilerplateKinds)('boilerplate has its kind: %s', (boilerplate) => {
    const flat = flatten(mark(text, 'boilerplate', text, { boilerplate }).annotation);
    expect(unflatten('boilerplate', flat)).toEqual({ boilerplate });
  });
});

describe('flat fields as a meaning', () => {
  test.each([
    ['numbers as text', { value: '12.5' }, { value: 12.5 }],
    ['no numbers', { value: 'many', min: '', max: Number.NaN }, {}],
    ['an unknown hedge', { hedge: 'perhaps' }, {}],
    ['empty words', { unit: '', item: 7 }, {}],
    ['a name of a figure', { name: 'Oslo', item: 'men' }, { item: 'men' }],
  ])('%s', (_, flat, figure) => {
    const nothing = {
      value: null,
      min: null,
      max: null,
      hedge: null,
      unit: null,
      item: null,
      attribution: null,
    };
    expect(unflatten('figure', flat)).toEqual({ figure: { ...nothing, ...figure } });
  });

  test.each([
    ['person' as const, { name: '' }],
    ['place' as const, { value: 3 }],
    ['boilerplate' as const, { boilerplate: 'poem' }],
  ])('nothing of a %s in %j', (kind, flat) => {
    expect(unflatten(kind, flat)).toEqual({});
  });
});

test.each([
  ['PERSON', 'person'],
  ['PER', 'person'],
  ['GPE', 'place'],
  ['LOC', 'place'],
  ['ORG', 'organization'],
  ['CARDINAL', 'figure'],
  ['MONEY', 'figure'],
  ['boilerplate', 'boilerplate'],
  ['WORK_OF_ART', null],
  ['', null],
])('the label %j means %s', (label, kind) => {
  expect(kindOf(label)).toBe(kind);
});

test.each([
  ['accepted', 'accepted'],
  ['rejected', 'rejected'],
  ['suggested', 'suggested'],
  ['perhaps', null],
  [1, null],
])('the status %j is %s', (value, status) => {
  expect(statusOf(value)).toBe(status);
});

test('positions go to a text with plain lines and back', () => {
  const part = fc.constantFrom('a', '\r\n', '\n', '\r', '😀', ' ');
  fc.assert(
    fc.property(fc.boolean(), fc.array(part, { maxLength: 12 }), (marked, parts) => {
      const read = (marked ? '\ufeff' : '') + parts.join('');
      const plain = withPlainLines(read);
      expect(plain.text).not.toMatch(/\r|\ufeff/);
      for (let at = 0; at < plain.text.length; at++) {
        const from = plain.from(at);
        expect(plain.to(from)).toBe(at);
        if (plain.text[at] !== '\n') expect(read[from]).toBe(plain.text[at]);
      }
    }),
  );
});
