import { expect, test } from 'vitest';
import { controlEnd } from '../../src/text/control.ts';

test.each([
  ['\u001b[31m red', 5],
  ['\u001b[1;31m', 7],
  ['\u001b[K', 3],
  ['\u001b[?25l', 6],
  ['\u001b[ q', 4],
  ['\u001b', 0],
  ['\u001b[', 0],
  ['\u001b[31', 0],
  ['\u001b[31\nm', 0],
  ['[31m', 0],
  [`\u001b[${'1;'.repeat(60)}m`, 0],
])('%j', (text, end) => {
  expect(controlEnd(text, 0)).toBe(end);
});
