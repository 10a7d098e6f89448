import { expect, test } from 'vitest';
import { conceptHash } from '../../../src/corpus/facts/concept.ts';
import { holderOf } from '../../../src/corpus/facts/holder.ts';
import { stemOf } from '../../../src/corpus/facts/stem.ts';
import { annotationId, type NameAnnotation } from '../../../src/index.ts';
import { hashOf } from '../../../src/text/hash.ts';
import { marked } from './marked.ts';

/** The names `text` holds, marked as people. */
function people(text: string, names: readonly string[]): readonly NameAnnotation[] {
  return names.map((name) => {
    const start = text.indexOf(name);
    const span = { start, end: start + name.length };
    const id = annotationId('person', span);
    const found = { confidence: 1, origin: 'machine', status: 'suggested' } as const;
    return { kind: 'person', id, span, quote: name, name, titles: [], ...found };
  });
}

test.each<readonly [string, readonly string[], string | null]>([
  ['Ada Lund, [31](; age), bakes.', ['Ada Lund'], 'Lund'],
  ['The [31-year-old](; age) baker Ada Lund sings.', ['Ada Lund'], 'Lund'],
  ['They mourn Ada Lund, [5-year-old](; age) Ivo Prow and a friend.', ['Ada Lund', 'Ivo Prow'], 'Prow'],
  ['They mourn Ada Lund, a [31-year-old](; age) baker.', ['Ada Lund'], 'Lund'],
  ['Ada Lund, [31](; age), and Ivo Prow sing.', ['Ada Lund', 'Ivo Prow'], 'Lund'],
  ['A [31-year-old](; age) sang. Ivo Prow slept.', ['Ivo Prow'], null],
  ['The [31-year-old](; age) baker - weeks after the death of Ivo Prow', ['Ivo Prow'], null],
  ['The [31-year-old](; age) brother of Ivo Prow sang.', ['Ivo Prow'], null],
])('%s', (text, names, family) => {
  const { article, figures } = marked('a.txt', { text });
  const expected = family === null ? 0 : conceptHash(stemOf(family));
  expect(holderOf(article.text, figures[0]!, people(article.text, names)).family).toBe(expected);
});

test.each([
  ['The [4-year-old](; age) girl slept.', 'girl'],
  ['The [4-year-old](; age) baker’s daughter slept.', null],
  ['A [44-year-old](; age) security guard woman slept.', 'woman'],
  ['The boy, [4](; age), slept.', 'boy'],
  ['Ada Lund, [31](; age), bakes.', null],
])('whose noun: %s', (text, noun) => {
  const { article, figures } = marked('a.txt', { text });
  expect(holderOf(article.text, figures[0]!, []).noun).toBe(noun === null ? 0 : hashOf(stemOf(noun)));
});

test('a given name is told where it is said', () => {
  const given = (text: string, name: string): number => {
    const { article, figures } = marked('a.txt', { text });
    return holderOf(article.text, figures[0]!, people(article.text, [name])).given;
  };
  expect(given('Ada Lund, [31](; age), bakes.', 'Ada Lund')).toBe(conceptHash(stemOf('Ada')));
  expect(given('Lund, [31](; age), bakes.', 'Lund')).toBe(0);
});
