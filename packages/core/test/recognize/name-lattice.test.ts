import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelCount, mayFollow, outside } from '../../src/recognize/name-labels.ts';
import { Lattice } from '../../src/recognize/name-lattice.ts';

const transitions = Float32Array.from({ length: labelCount ** 2 }, (_, k) => ((k * 37) % 11) / 10 - 0.5);

/** All label sequences of a length with their scores, by brute force. */
function paths(scores: Float32Array, length: number): { labels: number[]; score: number }[] {
  let all = [{ labels: [] as number[], score: 0 }];
  for (let i = 0; i < length; i++) {
    all = all.flatMap(({ labels, score }) =>
      Array.from({ length: labelCount }, (_, label) => label)
        .filter((label) => mayFollow(labels.at(-1) ?? outside, label))
        .map((label) => ({
          labels: [...labels, label],
          score:
            score +
            transitions[(labels.at(-1) ?? outside) * labelCount + label]! +
            scores[i * labelCount + label]!,
        })),
    );
  }
  return all.map(({ labels, score }) => ({
    labels,
    score: score + transitions[labels.at(-1)! * labelCount]!,
  }));
}

const scoresOf = (length: number): fc.Arbitrary<Float32Array> =>
  fc.float32Array({
    minLength: length * labelCount,
    maxLength: length * labelCount,
    min: -4,
    max: 4,
    noNaN: true,
  });

test.each([1, 2, 3])('the best path and the probabilities of %i words are those of brute force', (length) => {
  const lattice = new Lattice(transitions);
  fc.assert(
    fc.property(scoresOf(length), (scores) => {
      const all = paths(scores, length);
      const best = all.reduce((a, b) => (b.score > a.score ? b : a));
      const { labels, marginals } = lattice.decode(scores, length);
      const own = all.find((path) => path.labels.every((label, i) => label === labels[i]))!;
      expect(own.score).toBeCloseTo(best.score, 4);
      const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0);
      const first = all.reduce((sum, path) => (path.labels[0] === 1 ? sum + Math.exp(path.score) : sum), 0);
      expect(marginals[1]).toBeCloseTo(first / total, 4);
    }),
    { numRuns: 30 },
  );
});

test('no label goes on in a name that did not begin', () => {
  const scores = new Float32Array(2 * labelCount);
  scores[2] = 50;
  expect(new Lattice(transitions).best(scores, 2)[0]).not.toBe(2);
});
