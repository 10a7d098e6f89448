import { expect, test } from 'vitest';
import { withConsistency } from '../../src/recognize/name-consistency.ts';
import { beginLabel, labelCount } from '../../src/recognize/name-labels.ts';
import { eachStretch } from '../../src/recognize/name-view.ts';
import type { TaggedStretch } from '../../src/recognize/tagged-stretch.ts';
import { viewOf } from './view.ts';

const person = beginLabel(0);
const place = beginLabel(1);

/** Stretches of a text in which every word is surely of one label; scores start at zero. */
function tagged(text: string, labelOf: (occurrence: number) => number) {
  const view = viewOf(text);
  const stretches: TaggedStretch[] = [];
  for (let sentence = 0; sentence + 1 < view.sentences.length; sentence++) {
    eachStretch(view, sentence, (from, to) => {
      const marginals = new Float32Array((to - from) * labelCount);
      const label = labelOf(stretches.length);
      for (let i = from; i < to; i++) marginals[(i - from) * labelCount + label] = 1;
      const scores = new Float32Array(marginals.length);
      stretches.push({ sentence, from, to, scores, marginals, labels: new Uint8Array(to - from) });
    });
  }
  return { view, stretches };
}

test('what stands once is left alone', () => {
  const { view, stretches } = tagged('we met Low while Velm ate', () => person);
  const scores = withConsistency(view, stretches);
  expect(scores.map((row, k) => row === stretches[k]!.scores)).toEqual([true, true]);
});

test('a name is drawn to how it is read elsewhere', () => {
  const { view, stretches } = tagged('we met Low. then Low ate. but Low slept', (k) =>
    k < 2 ? person : place,
  );
  const last = withConsistency(view, stretches)[2]!;
  expect(last[person]!).toBeGreaterThan(last[place]!);
  expect(last[place]!).toBeCloseTo(last[beginLabel(2)]!, 5);
});

test('a surname follows the full name, a first name does not', () => {
  const { view, stretches } = tagged('we met Ann Low. then Low ate. but Ann slept', () => person);
  const [, low, ann] = withConsistency(view, stretches);
  expect(low![person]!).toBeGreaterThan(low![place]!);
  expect(ann).toBe(stretches[2]!.scores);
});
