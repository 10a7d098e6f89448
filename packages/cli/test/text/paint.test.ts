import { expect, test } from 'vitest';
import type { Io } from '../../src/io.ts';
import { paintOf, wantsColor } from '../../src/text/paint.ts';

const ioOf = (env: Record<string, string>, isTerminal: boolean): Io =>
  ({ env, stdout: { isTerminal } }) as unknown as Io;

test.each<[boolean, Record<string, string>, boolean, boolean | undefined]>([
  [true, {}, true, undefined],
  [false, {}, false, undefined],
  [false, { TERM: 'dumb' }, true, undefined],
  [false, { NO_COLOR: '1' }, true, undefined],
  [true, { NO_COLOR: '' }, true, undefined],
  [true, { FORCE_COLOR: '1' }, false, undefined],
  [false, { FORCE_COLOR: '0' }, true, undefined],
  [false, { NO_COLOR: '1', FORCE_COLOR: '1' }, true, undefined],
  [true, { NO_COLOR: '1' }, false, true],
  [false, { FORCE_COLOR: '1' }, true, false],
])('color is %s with %j on a terminal %s, asked for %s', (expected, env, isTerminal, asked) => {
  expect(wantsColor(ioOf(env, isTerminal), asked)).toBe(expected);
});

test('paint that is off leaves text as it is, paint that is on leaves nothing of nothing', () => {
  const [off, on] = [paintOf(false), paintOf(true)];
  for (const style of Object.keys(on) as (keyof typeof on)[]) {
    expect(off[style]('pier')).toBe('pier');
    expect(on[style]('')).toBe('');
    expect(on[style]('pier')).toMatch(/^\u001b\[\d+mpier\u001b\[\d+m$/);
  }
});
