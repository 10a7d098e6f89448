import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Edit, mapBack, mapSpan } from '../src/edits.ts';

/** Applies edits to a text, and gives the result. */
function apply(text: string, edits: readonly (Edit & { text: string })[]): string {
  return edits.reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text);
}

test.each([
  ['before', [{ start: 0, end: 0, length: 3 }], { start: 13, end: 15 }],
  ['right before', [{ start: 10, end: 10, length: 1 }], { start: 11, end: 13 }],
  ['right behind', [{ start: 12, end: 12, length: 5 }], { start: 10, end: 12 }],
  ['inside', [{ start: 11, end: 11, length: 1 }], null],
  ['across its start', [{ start: 8, end: 11, length: 0 }], null],
  ['all of it', [{ start: 10, end: 12, length: 2 }], null],
  ['after', [{ start: 20, end: 25, length: 0 }], { start: 10, end: 12 }],
])('an edit %s', (_, edits, expected) => {
  expect(mapSpan(edits, { start: 10, end: 12 })).toEqual(expected);
});

/** A text and a few edits, each within the text as the ones before it left it. */
const edited = fc
  .record({
    text: fc.string({ minLength: 1, maxLength: 40 }),
    seeds: fc.array(fc.tuple(fc.nat(), fc.nat(6), fc.string({ maxLength: 6 })), { maxLength: 6 }),
  })
  .map(({ text, seeds }) => {
    const edits: (Edit & { text: string })[] = [];
    let length = text.length;
    for (const [at, deleted, inserted] of seeds) {
      const start = at % (length + 1);
      const end = Math.min(length, start + deleted);
      edits.push({ start, end, length: inserted.length, text: inserted });
      length += inserted.length - (end - start);
    }
    return { text, edits };
  });

test('a mapped span holds the same text as before', () => {
  fc.assert(
    fc.property(edited, fc.nat(), fc.nat(), ({ text, edits }, a, b) => {
      const start = a % text.length;
      const end = Math.min(text.length, start + 1 + (b % 5));
      const mapped = mapSpan(edits, { start, end });
      if (mapped !== null)
        expect(apply(text, edits).slice(mapped.start, mapped.end)).toBe(text.slice(start, end));
    }),
  );
});

test('an offset maps back to the character it came from', () => {
  fc.assert(
    fc.property(edited, fc.nat(), ({ text, edits }, a) => {
      const now = apply(text, edits);
      if (now.length === 0) return;
      const offset = a % now.length;
      const back = mapBack(edits, offset);
      if (back !== null && back < text.length) expect(text[back]).toBe(now[offset]);
    }),
  );
});
