import { expect, test } from 'vitest';
import { changesBetween } from '../../src/duplicates/changes.ts';
import { printOf } from './marked.ts';

/** The differing words of two texts: `original > copy`, with `!` where a number differs. */
function changesOf(original: string, copy: string): readonly string[] {
  const whole = (path: string, text: string) => ({ path, span: { start: 0, end: text.length } });
  const changes = changesBetween(
    printOf('a', original),
    whole('a', original),
    printOf('b', copy),
    whole('b', copy),
  );
  return changes.map(({ original: { start, end }, copy: place, digits }) => {
    const words = `${original.slice(start, end)} > ${copy.slice(place.start, place.end)}`;
    return digits ? `${words} !` : words;
  });
}

const line = 'The ferry left the dock of Odden at noon with 40 goats on board.';

test.each<[string, string, readonly string[]]>([
  ['nothing', line, []],
  ['a number', line.replace('40', '14'), ['40 > 14 !']],
  ['a word', line.replace('dock', 'pier'), ['dock > pier']],
  ['words put in', line.replace('at noon', 'shortly before noon'), ['at > shortly before']],
  ['words left out', line.replace(' on board', ''), ['on board > ']],
  ['a number left out', line.replace('40 goats', 'goats'), ['40 > ']],
  ['two places', line.replace('noon', 'dusk').replace('40', '41'), ['noon > dusk', '40 > 41 !']],
  ['an ending only', line.replace('goats', 'goat'), []],
  ['a number in words', line.replace('40', 'two'), ['40 > two !']],
  ['marks and case only', line.replace('The ferry', 'The Ferry,'), []],
])('a copy differs by %s', (_, copy, expected) => {
  expect(changesOf(line, copy)).toEqual(expected);
});

test('what is very long is told by its ends', () => {
  const long = Array.from({ length: 1500 }, (_, i) => `word${i}`).join(' ');
  const other = Array.from({ length: 1500 }, (_, i) => `name${i}`).join(' ');
  expect(changesOf(`${line} ${long} ${line}`, `${line} ${other} ${line}`)).toEqual([`${long} > ${other}`]);
});
