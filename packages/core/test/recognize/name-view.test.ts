import { expect, test } from 'vitest';
import { Shape } from '../../src/recognize/name-shapes.ts';
import { eachStretch } from '../../src/recognize/name-view.ts';
import { Mark } from '../../src/recognize/name-words.ts';
import { at, viewOf } from './view.ts';

const common = ['photo', 'borders', 'in', 'winter', 'credit'];

test.each([
  ['Mr. Low met Lt. Gen. Dee.', 'Mr.|Low|met|Lt.|Gen.|Dee|.'],
  ['a Lyon-based firm', 'a|Lyon|-|based|firm'],
  ['the U.S.-led talks', 'the|U.S.|-|led|talks'],
  ['an Il-76 and a Covid-19 ward', 'an|Il-76|and|a|Covid-19|ward'],
  ['PhotoU.S. troops', 'Photo|U.S.|troops'],
  ['in WinterCredit…Ann Low', 'in|Winter|Credit|…|Ann|Low'],
  ['at the borders,American troops', 'at|the|borders|,|American|troops'],
  ["Low’s and Low's men", "Low|’s|and|Low|'s|men"],
  ['McDonald and DeSantis', 'McDonald|and|DeSantis'],
  ['Kim Jong-un and Moon Jae-in', 'Kim|Jong-un|and|Moon|Jae-in'],
  ['the Delhi-run, Putin-led era', 'the|Delhi|-|run|,|Putin|-|led|era'],
  ['Rostov-on-Don fell', 'Rostov|-|on|-|Don|fell'],
])('%s is read as %s', (text, words) => {
  expect(
    viewOf(text, common)
      .words.map(({ form }) => form)
      .join('|'),
  ).toBe(words);
});

test.each([
  ['Low', Shape.capital],
  ['LYON', Shape.upper],
  ['low', Shape.lower],
  ['A.', Shape.initial],
  ['U.S.', Shape.acronym],
  ['McDee', Shape.mixed],
  ['76', Shape.number],
  ['B2', Shape.code],
  ['…', Shape.sign],
])('the shape of %s', (form, shape) => {
  expect(viewOf(form).words[0]!.shape).toBe(shape);
});

test.each([
  ['He met Ann Low near Lyon.', ['Ann Low', 'Lyon']],
  ['the Ministry of the Interior said', ['Ministry of the Interior']],
  ['Ann and the boys', ['Ann']],
  ['nothing here', []],
  ['Rostov-on-Don', ['Rostov-on-Don']],
])('stretches that may hold names: %s', (text, expected) => {
  const view = viewOf(text);
  const found: string[] = [];
  eachStretch(view, 0, (from, to) => {
    found.push(text.slice(view.start[from], view.end[to - 1]));
  });
  expect(found.filter((stretch) => stretch !== 'He')).toEqual(expected);
});

test('a word knows its place in the text, whatever it is cut from', () => {
  const text = 'the Lyon-based firm';
  const view = viewOf(text);
  const i = at(view, 'based');
  expect(text.slice(view.start[i], view.end[i])).toBe('based');
});

test.each([
  ['LIMA - Ann Low spoke', ['LIMA', 'Ann Low']],
  ['Burne - Jones spoke', ['Burne - Jones']],
  ['RIO-TINTO spoke', ['RIO-TINTO']],
])('a dash in %s', (text, expected) => {
  const view = viewOf(text);
  const found: string[] = [];
  eachStretch(view, 0, (from, to) => found.push(text.slice(view.start[from], view.end[to - 1])));
  expect(found).toEqual(expected);
});

test('the mark of a word says what the word does', () => {
  const { words, marks } = viewOf('Mr. Low of Rostov-on-Don and the LOW-led “Velm’s” group sold 12 boats.');
  expect(marks.map((mark) => mark & Mark.shape)).toEqual(words.map(({ shape }) => shape));
  expect(marks.map((mark) => (mark & Mark.capital) !== 0)).toEqual(words.map(({ capital }) => capital));
  expect(marks.map((mark) => (mark & Mark.connector) !== 0)).toEqual(words.map(({ connector }) => connector));
});
