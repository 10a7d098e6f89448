import type { Steps } from '@tickmark/core';
import { expect, test } from 'vitest';
import type { Host } from '../src/host.ts';
import { inSlices } from '../src/slices.ts';

/** A clock that a step moves on, and the times at which others got their turn. */
function clock(): { host: Host; pass(ms: number): void; turns: number[] } {
  let now = 0;
  const turns: number[] = [];
  const host = {
    now: () => now,
    async breathe() {
      turns.push(now);
    },
  };
  return {
    host: host as unknown as Host,
    pass(ms) {
      now += ms;
    },
    turns,
  };
}

function* stepsOf(ms: readonly number[], pass: (ms: number) => void): Steps<string> {
  for (const each of ms) {
    pass(each);
    yield;
  }
  return 'done';
}

test('short steps are taken together, and others get their turn soon after', async () => {
  const { host, pass, turns } = clock();
  expect(await inSlices(host, stepsOf(Array(20).fill(1), pass))).toEqual({ result: 'done' });
  expect(turns.length).toBeGreaterThan(1);
  for (const [i, at] of turns.entries()) expect(at - (turns[i - 1] ?? 0)).toBeLessThanOrEqual(10);
});

test('work that ends within a slice lets nobody in between', async () => {
  const { host, pass, turns } = clock();
  await inSlices(host, stepsOf([1, 1], pass));
  expect(turns).toEqual([]);
});

test('work that is cancelled stops at its next pause', async () => {
  const { host, pass, turns } = clock();
  const taken: number[] = [];
  const steps = stepsOf(Array(100).fill(3), (ms) => {
    taken.push(ms);
    pass(ms);
  });
  expect(await inSlices(host, steps, () => turns.length === 2)).toBeNull();
  expect(taken.length).toBeLessThan(10);
});
