import { expect, test } from 'vitest';
import { Cue, Shape, WordCache } from '../../src/recognize/name-words.ts';
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
  expect(cache.word('Velm')).toBe(cache.word('Velm'));
  expect(cache.word('VELM').lowerId).toBe(cache.word('velm').lowerId);
  expect(cache.word('Velm').lowerId).toBeLessThan(cache.lowerCount);
});

test('shapes that differ in length only have one pattern', () => {
  expect(cache.word('McDonald').pattern).toBe(cache.word('McLow').pattern);
  expect(cache.word('McLow').pattern).not.toBe(cache.word('Low').pattern);
});

test('a full cache forgets between articles, and gives the same words again', () => {
  const small = new WordCache(lexiconOf([]));
  for (let k = 0; k < 40_001; k++) small.word(`w${k}`);
  const { formHash } = small.word('w7');
  small.trim();
  expect(small.lowerCount).toBe(0);
  expect(small.word('w7').formHash).toBe(formHash);
});
