import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textMentions } from '../../../src/answers/check-draft/text-mentions.ts';
import { corpusOf } from './marked.ts';

/** Where a name stands in sources, as `path:start`. */
function places(sources: Readonly<Record<string, string>>, name: string): readonly string[] {
  const found = textMentions(corpusOf(sources), [name]).get(name)!;
  for (const { path, span } of found) expect(sources[path]!.slice(span.start, span.end)).toBe(name);
  return found.map(({ path, span }) => `${path}:${span.start}`);
}

const sources = {
  'b.txt': 'Nobody asked Zdenko Vrbata. Vrbata slept.',
  'a.txt': 'The Vrbatas are many, and one is Jean-Luc d’Orly.',
  'c.txt': 'VRBATA! Vrbata’s boat lay in Ås.',
};

test.each([
  ['Vrbata', ['b.txt:20', 'c.txt:8']],
  ['Vrbatas', ['a.txt:4']],
  ['Zdenko Vrbata', ['b.txt:13']],
  ['Jean-Luc d’Orly', ['a.txt:33']],
  ['Luc', ['a.txt:38']],
  ['Ås', ['c.txt:29']],
  ['Orl', []],
  ['vrbata', []],
])('%s stands as whole words only', (name, expected) => {
  expect(places(sources, name)).toEqual(expected);
});

test('no more than twenty sources are told, and one letter is no name', () => {
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i + 10}.txt`, 'Ask Vrbata.']));
  expect(places(many, 'Vrbata')).toHaveLength(20);
  expect(textMentions(corpusOf(many), ['A', 'Vrbata', 'Vrbata']).size).toBe(1);
});

const word = fc.constantFrom('Ida', 'Voss', 'Vosse', 'd’Orly', 'Ås', 'Åsa', '42', '-', ',', '😀');

test('a name is found wherever a plain search finds it as whole words', () => {
  const texts = fc.array(fc.array(word, { maxLength: 8 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(texts, fc.array(word, { minLength: 1, maxLength: 2 }), (all, wanted) => {
      const made = Object.fromEntries(
        all.map((words, i) => [`${i}.txt`, words.join(i % 2 === 0 ? ' ' : ', ')]),
      );
      const name = wanted.join(' ');
      fc.pre(name.length > 1 && /[\p{L}\p{N}]$/u.test(name) && /^[\p{L}\p{N}]/u.test(name));
      const whole = new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, 'u');
      const expected = Object.entries(made).flatMap(([path, text]) => {
        const at = text.search(whole);
        return at < 0 ? [] : [`${path}:${at}`];
      });
      expect(places(made, name)).toEqual(expected);
    }),
  );
});
