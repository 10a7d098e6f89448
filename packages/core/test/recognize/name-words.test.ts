import { expect, test } from 'vitest';
import { patternOf, Shape } from '../../src/recognize/name-shapes.ts';
import { Cue, Mark, WordCache } from '../../src/recognize/name-words.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { numberAt, numbersOf } from '../../src/text/vocabulary.ts';
import { lexiconOf } from './view.ts';

const cache = new WordCache(lexiconOf(['photo']));

test.each([
  ['low', Shape.lower],
  ['Low', Shape.capital],
  ['LOW', Shape.upper],
  ['McLow', Shape.mixed],
  ['A.', Shape.initial],
  ['U.S.', Shape.acronym],
  ['U.S', Shape.acronym],
  ['12', Shape.number],
  ['—', Shape.sign],
  ['’', Shape.sign],
  ['’s', Shape.lower],
  ['A', Shape.letter],
  ['S-400', Shape.code],
  ['Émile', Shape.capital],
  ['ŁÓDŹ', Shape.upper],
  ['東京', Shape.lower],
  ['covid-19', Shape.lower],
])('the shape of %s is %i', (form, shape) => expect(cache.word(form).shape).toBe(shape));

test.each([
  ['Mr.', Cue.honorific],
  ['president', Cue.role],
  ['said', Cue.saying],
  ['in', Cue.place],
  ['Monday', Cue.calendar],
  ['University', Cue.organization],
])('%s is a cue', (form, cue) => expect(cache.word(form).cues & cue).toBe(cue));

test('a form is worked out once, and cases share a number', () => {
  const lowerId = (form: string): number =>
    cache.markOf(numberAt(form, 0, form.length), form, 0, form.length) >>> Mark.lowerId;
  expect(cache.word('Velm')).toBe(cache.word('Velm'));
  expect(lowerId('VELM')).toBe(lowerId('velm'));
  expect(lowerId('VELM')).not.toBe(lowerId('velms'));
  expect(lowerId('Velm')).toBeLessThan(cache.counts().length);
});

test('shapes that differ in length only have one pattern', () => {
  expect(patternOf('McDonald')).toBe('XxXx');
  expect(patternOf('McLow')).toBe('XxXx');
  expect(patternOf('U.S.')).toBe('X.X.');
  expect(patternOf('Il-76')).toBe('Xx-0');
});

test('words are forgotten with the vocabulary, and the same when they come again', () => {
  const word = cache.word('W7');
  const text = Array.from({ length: 80_001 }, (_, k) => `w${k}`).join(' ');
  numbersOf(text, tokenize(text));
  numbersOf('', tokenize(''));
  cache.refresh();
  expect(cache.word('W7')).toEqual(word);
  expect(cache.word('W7')).not.toBe(word);
});
