import { expect, test } from 'vitest';
import {
  documentContext,
  isUpperCase,
  Setting,
  settingsElsewhere,
} from '../../src/recognize/name-document.ts';
import type { NameView } from '../../src/recognize/name-view.ts';
import { Mark } from '../../src/recognize/name-words.ts';
import { viewOf } from './view.ts';

/** Settings of the last word `Low` or `low` of a text elsewhere in it, by name. */
function settings(text: string): string[] {
  const view = viewOf(text);
  const i = view.words.findLastIndex(({ lower }) => lower === 'low');
  const sentence = view.sentences.findLastIndex((first) => first <= i);
  const bits = settingsElsewhere(
    contextOf(view),
    view,
    i,
    view.sentences[sentence]!,
    view.sentences[sentence + 1]!,
  );
  return Object.entries(Setting).flatMap(([name, bit]) => (((bits >>> bit) & 1) !== 0 ? [name] : []));
}

function contextOf(view: NameView): Int32Array {
  return documentContext(
    view,
    new Int32Array(1 + Math.max(...view.marks.map((mark) => mark >>> Mark.lowerId))),
  );
}

test.each([
  ['Only Low came.', []],
  ['We met Mr. Low there. Only Low came.', ['afterTitle']],
  ['We met President Low there. So Low came.', ['afterTitle']],
  ['We live in Low these days. So Low came.', ['afterPlacePreposition', 'alone']],
  ['But Low said so. And so Low came.', ['beforeSaying']],
  ['It was Low’s boat. Then Low came.', ['possessive', 'alone']],
  ['It was the Low of old. Then Low came.', ['afterThe', 'alone']],
  ['They lie low now. Then Low came.', ['lowerCase']],
  ['MR. LOW WON\n\nThen Low came.', []],
])('%s', (text, expected) => expect(settings(text)).toEqual(expected));

test('what stands once here and nowhere else does not count, what stands twice does', () => {
  expect(settings('Then Mr. Low came.')).toEqual([]);
  expect(settings('Then Mr. Low ate. Then Mr. Low came.')).toEqual(['afterTitle']);
});

test.each([
  ['FIGHTING IN THE NORTH', true],
  ['FIGHTING IN LOW AND in Velm', false],
  ['Low and Velm', false],
  ['12 – 14', false],
])('%s is set in capitals: %s', (text, expected) => {
  const view = viewOf(text);
  expect(isUpperCase(view, 0, view.words.length)).toBe(expected);
});
