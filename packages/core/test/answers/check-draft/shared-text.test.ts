import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sharedText } from '../../../src/answers/check-draft/shared-text.ts';
import { createCorpus } from '../../../src/corpus/corpus.ts';
import { seedLength } from '../../../src/duplicates/shingle-index.ts';
import { shingles } from '../../../src/duplicates/winnow.ts';
import { analysisOf } from './marked.ts';

const sources = {
  'b.txt': 'Old sailors mend nets with green yarn. Nobody photographs old sailors mend nets.',
  'a.txt': 'Green yarn is dear, say the tailors of the northern quay.',
};
const { passages } = createCorpus(Object.entries(sources).map(([path, text]) => analysisOf(path, text)));

/** What a draft shares: `path@position` by each of its words from which three stand in a source. */
function shared(text: string, path = 'draft.txt'): Readonly<Record<number, string>> {
  const { prints, places } = sharedText(passages, analysisOf(path, text).fingerprint);
  const found = places.map((all, at) => {
    const pairs = Array.from(
      { length: all.length / 2 },
      (_, i) => `${prints[all[2 * i]!]!.path}@${all[2 * i + 1]}`,
    );
    return [at, pairs.join(' ')] as const;
  });
  return Object.fromEntries(found.filter(([, pairs]) => pairs !== ''));
}

describe('three words in a row', () => {
  test('are found wherever they stand', () => {
    expect(shared('The old sailors mend.')).toEqual({ 1: 'b.txt@0 b.txt@9' });
    expect(shared('They mend nets with green yarn.')).toEqual({ 1: 'b.txt@2', 2: 'b.txt@3', 3: 'b.txt@4' });
  });

  test('two are not enough, nor three that say nothing', () => {
    expect(shared('Blue sailors mend socks.')).toEqual({});
    expect(shared('It is of the sea.')).toEqual({});
  });

  test('asked for again they are the same', () => {
    const once = shared('Tailors of the northern quay mend nets with green yarn.');
    expect(once).not.toEqual({});
    expect(shared('Tailors of the northern quay mend nets with green yarn.')).toEqual(once);
  });

  test('a source at the draft’s own path does not count', () => {
    expect(shared('The old sailors mend.', 'b.txt')).toEqual({});
  });
});

test('sources are numbered by path', () => {
  expect(sharedText(passages, analysisOf('d.txt', 'x').fingerprint).prints.map(({ path }) => path)).toEqual([
    'a.txt',
    'b.txt',
  ]);
});

const words = fc.constantFrom(
  'harbor',
  'storm',
  'ferry',
  'mends',
  'sailor',
  'green',
  'yarn',
  'the',
  'of',
  '.',
);
const texts = fc.array(fc.array(words, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 5 });

test('every place is found that a look at all of them finds, in order', () => {
  fc.assert(
    fc.property(texts, (lists) => {
      const [draft = [], ...others] = lists.map((list) => list.join(' '));
      const own = analysisOf('d.txt', String(draft)).fingerprint;
      const corpus = createCorpus(others.map((text, i) => analysisOf(`${i}.txt`, text)));
      const { prints, places } = sharedText(corpus.passages, own);
      const hashes = shingles(own.words, seedLength, 30);
      const expected = Array.from(hashes, (hash) =>
        prints.flatMap((print, slot) =>
          [...shingles(print.words, seedLength, 30)].flatMap((other, at) =>
            hash !== 0 && other === hash ? [slot, at] : [],
          ),
        ),
      );
      expect(places.map((each) => [...each])).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});
