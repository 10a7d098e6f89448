import type { Finding } from '@tickmark/core';
import { expect, test } from 'vitest';
import { failTest } from '../../src/check/fail-on.ts';

const finding = (name: string): Finding => {
  const [kind, verdict] = name.split(':');
  return { kind, verdict } as Finding;
};

test.each<[string | null, string, boolean]>([
  [null, 'figure:contradicted', false],
  ['any', 'figure:contradicted', true],
  ['any', 'figure:supported', false],
  ['contradicted', 'figure:contradicted', true],
  ['contradicted', 'figure:stale', false],
  ['not-found', 'name:not-found', true],
  ['figure:not-found', 'name:not-found', false],
  ['stale, quotation:altered', 'quotation:altered', true],
  ['supported', 'figure:supported', true],
  ['any,verbatim', 'quotation:verbatim', true],
])('--fail-on %s fails on %s: %s', (list, name, expected) => {
  expect(failTest(list)(finding(name))).toBe(expected);
});

test.each(['', 'wrong', 'figure:', 'figure:copied', 'any;stale'])('“%s” is no verdict', (list) => {
  expect(() => failTest(list)).toThrow(
    expect.objectContaining({ problem: expect.objectContaining({ code: 'usage', command: 'check' }) }),
  );
});
