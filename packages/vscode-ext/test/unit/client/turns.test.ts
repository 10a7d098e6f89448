import { expect, test } from 'vitest';
import { takingTurns } from '../../../src/client/turns.ts';

test('work that comes at once is done one after the other, in order', async () => {
  const inTurn = takingTurns();
  const done: string[] = [];
  const work = (name: string, ms: number) =>
    inTurn(async () => {
      done.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, ms));
      done.push(`${name} ends`);
      return name;
    });
  expect(await Promise.all([work('slow', 20), work('quick', 0)])).toEqual(['slow', 'quick']);
  expect(done).toEqual(['slow begins', 'slow ends', 'quick begins', 'quick ends']);
});

test('work that fails is told of and holds nobody up', async () => {
  const inTurn = takingTurns();
  const failing = inTurn(() => Promise.reject(new Error('no room')));
  const next = inTurn(async () => 'done');
  await expect(failing).rejects.toThrow('no room');
  expect(await next).toBe('done');
});
