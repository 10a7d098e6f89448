import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../model/train/random.ts';
import { noPassages, updatePassages } from '../../src/duplicates/passages.ts';
import { printOf } from './marked.ts';
import { type Planted, plagdet } from './plagdet.ts';
import { edited, paragraphs, type Random, sentences, shuffled } from './synthetic.ts';

type Copyist = (passage: string, random: Random) => string;

const cases = 60;

/** Plants a passage of two to four sentences in an unrelated article, changed by the copyist, and looks for it. */
function plant(
  seed: number,
  copyist: Copyist,
): { readonly planted: Planted; readonly found: readonly Planted[] } {
  const random = randomFrom(seed);
  const passage = sentences(random, 2 + Math.floor(random() * 3)).join(' ');
  const copy = copyist(passage, random);
  const texts = [passage, copy].map((text) => {
    const before = paragraphs(random, 150).join('\n\n');
    return {
      start: before.length + 2,
      text: `${before}\n\n${text}\n\n${paragraphs(random, 150).join('\n\n')}`,
    };
  });
  const [a, b] = texts as [(typeof texts)[0], (typeof texts)[0]];
  const index = updatePassages(noPassages, [], [printOf('a.txt', a.text), printOf('b.txt', b.text)]);
  const found = index.clusters.flatMap(({ occurrences }) => {
    const [source, ...copies] = occurrences;
    return copies
      .filter(({ path }) => path !== source!.path)
      .map(({ span }) => ({ source: source!.span, copy: span }));
  });
  const planted = {
    source: { start: a.start, end: a.start + passage.length },
    copy: { start: b.start, end: b.start + copy.length },
  };
  return { planted, found };
}

function score(copyist: Copyist): number {
  return plagdet(Array.from({ length: cases }, (_, i) => plant(i + 1, copyist)));
}

describe('passages planted in unrelated articles', () => {
  it.each([
    ['word for word', 0.98, (passage: string) => passage],
    [
      'with 10 % of the words edited',
      0.97,
      (passage: string, random: Random) => edited(passage, 0.1, random),
    ],
    [
      'with 30 % of the words edited',
      0.95,
      (passage: string, random: Random) => edited(passage, 0.3, random),
    ],
    [
      'with 45 % of the words edited',
      0.85,
      (passage: string, random: Random) => edited(passage, 0.45, random),
    ],
    ['with clauses in another order', 0.8, shuffled],
  ])('are found %s', (_, least, copyist) => {
    expect(score(copyist)).toBeGreaterThanOrEqual(least);
  });

  it('are not found where there are none', () => {
    const index = updatePassages(
      noPassages,
      [],
      Array.from({ length: 20 }, (_, i) =>
        printOf(`${i}.txt`, paragraphs(randomFrom(100 + i), 400).join('\n\n')),
      ),
    );
    expect(index.clusters).toEqual([]);
  });
});

describe('a digit changed in a copy', () => {
  it('is always reported, and nothing else', () => {
    for (let seed = 1; seed <= cases; seed++) {
      const random = randomFrom(1000 + seed);
      const [first, second, third] = sentences(random, 3);
      const [old, now] = [100 + seed, 300 + seed];
      const told = (number: number): string => `${first} ${second!.slice(0, -1)} ${number} ${third}`;
      const index = updatePassages(
        noPassages,
        [],
        [
          printOf('a.txt', `${paragraphs(random, 80).join('\n\n')}\n\n${told(old)}`),
          printOf('b.txt', `${told(now)}\n\n${paragraphs(random, 80).join('\n\n')}`),
        ],
      );
      const text = (path: string): string => index.prints.get(path)!.article.text;
      const changes = index.clusters.flatMap((cluster) => cluster.changes);
      expect(changes.map(({ digits }) => digits)).toEqual([true]);
      const [{ original, copy }] = changes as [(typeof changes)[0]];
      expect(text('a.txt').slice(original.start, original.end)).toBe(String(old));
      expect(text(copy.path).slice(copy.start, copy.end)).toBe(String(now));
    }
  });
});
