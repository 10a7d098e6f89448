import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { parseCorrection } from '../../src/review/correction.ts';
import { openKeys } from '../../src/review/keys.ts';

/** Keys typed in these pieces, as a terminal or a pipe hands them over. */
const typed = (...pieces: string[]) => openKeys(Readable.from(pieces));

async function allKeys(...pieces: string[]): Promise<readonly string[]> {
  const keys = typed(...pieces);
  const found: string[] = [];
  for (let key = await keys.key(); key !== null; key = await keys.key()) found.push(key);
  return found;
}

describe('keys', () => {
  test.each([
    ['one by one', ['a', 'r'], ['a', 'r']],
    ['of one piece', ['arq'], ['a', 'r', 'q']],
    ['without line ends', ['a\nr\r\nq\n'], ['a', 'r', 'q']],
    ['beyond Basic Latin', ['é😀'], ['é', '😀']],
    ['but no arrows', ['a', '\u001b[A', 'q'], ['a', 'q']],
    ['until they are broken off', ['a', '\u0003', 'q'], ['a']],
    ['until the end', ['a', '\u0004q'], ['a']],
  ])('come %s', async (_, pieces, expected) => {
    expect(await allKeys(...pieces)).toEqual(expected);
  });
});

describe('a line', () => {
  test.each([
    ['is what was typed', ['value=40\n'], 'value=40'],
    ['may be mended', ['valux\u007fe=4\b5\n'], 'value=5'],
    ['loses a whole sign at once', ['a😀\u007f\n'], 'a'],
    ['may be empty', ['\n'], ''],
    ['ends with a return, too', ['x\r'], 'x'],
    ['is broken off by escape', ['x\u001b'], null],
    ['is broken off at the end', ['x'], null],
  ])('%s', async (_, pieces, expected) => {
    expect(await typed(...pieces).line(async () => {})).toBe(expected);
  });

  test('leaves the keys behind it', async () => {
    const keys = typed('4\na');
    expect([await keys.line(async () => {}), await keys.key(), await keys.key()]).toEqual(['4', 'a', null]);
  });
});

describe('a correction', () => {
  test.each([
    ['value=4,300', { value: 4300 }],
    ['value=4300 hedge=about', { value: 4300, hedge: 'about' }],
    ['item="Russian troops" unit=-', { item: 'Russian troops', unit: null }],
    ['min=2 max=3 value=', { min: 2, max: 3, value: null }],
    ['value=-0.5', { value: -0.5 }],
  ])('%s', (line, expected) => {
    expect(parseCorrection(line)).toEqual(expected);
  });

  test.each([
    ['', 'nothing like value=…'],
    ['4300', 'nothing like value=…'],
    ['value=many', 'many is no number'],
    ['hedge=roughly', /^roughly is none of about, /],
    ['size=4', /^size is none of value, /],
    ['value=1 size=4', /^size is none of/],
  ])('“%s” is refused', (line, words) => {
    expect(parseCorrection(line)).toMatch(words);
  });
});
