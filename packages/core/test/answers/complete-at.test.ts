import { expect, test } from 'vitest';
import { completeAt } from '../../src/answers/complete-at.ts';
import { corpusOf } from './check-draft/marked.ts';

const corpus = corpusOf({
  '2026-03-01_a.txt':
    'A storm broke the pier of <Harwick>.\n\n{harbor master|Ida Brandvoss} said that more than 13,400 herrings were killed when the pier of <Harwick> broke.',
  '2026-03-02_b.txt':
    'The pier of <Harwick> lies in the water since the storm.\n\nMore than 13,400 herrings were killed by the storm at the pier, fishermen say. {Ida Brandvoss} wept.',
  '2026-03-03_c.txt': '{Idris Okolo} paints boats in <Hartwell>.',
});

/** What is offered after a text. */
function offered(before: string): readonly string[] {
  return completeAt(corpus, before).map(({ text, detail }) => `${text} (${detail})`);
}

test('digits bring the figures that begin with them, hedge and all', () => {
  expect(offered('The storm killed 13,4')).toEqual(['more than 13,400 herrings (2 sources)']);
  expect(offered('The storm killed 14')).toEqual([]);
});

test('whoever states a value counts as its source, in whatever words', () => {
  const told = corpusOf({
    '2026-03-01_a.txt': 'The ferry strike went on.\n\nMore than 3,000 passengers waited in <Harwick>.',
    '2026-03-02_b.txt':
      'Nobody sails.\n\nIn <Harwick> more than 3,000 passengers were left waiting by the strike.',
  });
  expect(completeAt(told, 'Now 3,0').map(({ text, detail }) => `${text} (${detail})`)).toEqual([
    'more than 3,000 passengers (2 sources)',
    'more than 3,000 passengers waited (2 sources)',
  ]);
});

test('a capital brings names, the most used first, in full at first mention', () => {
  expect(offered('Yesterday Id')).toEqual([
    'Ida Brandvoss (harbor master, 2 sources)',
    'harbor master Ida Brandvoss (harbor master, 2 sources)',
    'Idris Okolo (1 source)',
  ]);
  expect(offered('In Har')).toEqual(['Harwick (2 sources)', 'Hartwell (1 source)']);
});

test('a surname is found too, and is enough from the second mention on', () => {
  expect(offered('Then Brandv')[0]).toBe('Ida Brandvoss (harbor master, 2 sources)');
  expect(offered('Ida Brandvoss came. Later Brandv')).toEqual(['Brandvoss (harbor master, 2 sources)']);
});

test.each(['', 'the her', 'A', 'Zz', 'word 13,4 words'])('nothing is offered after %j', (before) => {
  expect(offered(before)).toEqual([]);
});

test('the prefix that is replaced is told', () => {
  const before = 'Some say $13,4';
  for (const { start, end } of completeAt(corpus, before)) expect(before.slice(start, end)).toBe('$13,4');
  const [name] = completeAt(corpus, 'Yesterday Ida Br');
  expect(name).toMatchObject({ start: 10, end: 16, text: 'Ida Brandvoss' });
});
