import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillTemplate, footnote } from '../../../src/commands/citation.ts';

const citation = {
  outlet: 'Coast Herald',
  date: '2024-01-15',
  path: 'sources/herald.txt',
  line: '7',
  quote: 'About 12,000 people',
  attribution: '',
};

test.each([
  [' ({outlet}, {date})', ' (Coast Herald, 2024-01-15)'],
  ['{path}#{line}', 'sources/herald.txt#7'],
  ['{unknown} {outlet}', '{unknown} Coast Herald'],
])('fills %s in', (template, filled) => {
  expect(fillTemplate(template, citation)).toBe(filled);
});

test('leaves no dangling comma where the date is not known', () => {
  expect(fillTemplate('({outlet}, {date})', { ...citation, date: '' })).toBe('(Coast Herald)');
});

test('a quote that looks like a template is not filled in again', () => {
  expect(fillTemplate('{quote}', { ...citation, quote: '{path}' })).toBe('{path}');
});

test.each([
  ['', '', 1],
  ['Text.', '\n\n', 1],
  ['Text.\n', '\n', 1],
  ['Text.[^3]\n\n[^3]: Note\n', '', 4],
  ['Text.[^1]\n\n[^1]: Note', '\n', 2],
])('a footnote after %j', (text, gap, number) => {
  const { mark, definition } = footnote(text, citation);
  expect(mark).toBe(`[^${number}]`);
  expect(definition).toBe(
    `${gap}[^${number}]: Coast Herald, 2024-01-15, sources/herald.txt:7: “About 12,000 people”\n`,
  );
});

test('a footnote has a number of its own, whatever the text', () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom('[^1]', '[^7]', '\n\n', '[^12]: x\n'), fc.string()))
    .map((parts) => parts.join(''));
  fc.assert(fc.property(text, (given) => !given.includes(footnote(given, citation).mark)));
});
