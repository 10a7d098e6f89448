import { expect, test } from 'vitest';
import { finish, type Steps } from '../../src/model/steps.ts';

function* count(to: number, log: number[]): Steps<string> {
  for (let i = 0; i < to; i++) {
    log.push(i);
    yield;
  }
  return `${to} steps`;
}

test('takes all steps in order and gives the result', () => {
  const log: number[] = [];
  expect(finish(count(3, log))).toBe('3 steps');
  expect(log).toEqual([0, 1, 2]);
});

test('work without a step gives its result too', () => {
  expect(finish(count(0, []))).toBe('0 steps');
});
