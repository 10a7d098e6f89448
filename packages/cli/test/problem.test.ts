import { expect, test } from 'vitest';
import { type Problem, Stop, wordingOf } from '../src/problem.ts';

const path = 'in/a.txt';

test.each<[Problem, string]>([
  [{ code: 'usage', reason: 'no such flag', command: 'check' }, 'no such flag (see tickmark check --help)'],
  [{ code: 'usage', reason: 'no such command', command: null }, 'no such command (see tickmark --help)'],
  [{ code: 'unwritable', path, reason: 'no space' }, 'in/a.txt: could not be written: no space'],
  [{ code: 'exists', path }, 'in/a.txt: is there already (--force writes over it)'],
  [{ code: 'bad-position', given: 'a:1', reason: 'not FILE:LINE:COL' }, 'a:1: not FILE:LINE:COL'],
  [
    { code: 'invalid-bytes', path, count: 1, firstByte: 7 },
    'in/a.txt: 1 invalid UTF-8 sequence, the first at byte 7',
  ],
  [
    { code: 'invalid-bytes', path, count: 2, firstByte: 7 },
    'in/a.txt: 2 invalid UTF-8 sequences, the first at byte 7',
  ],
  [
    { code: 'too-large', path, bytes: 300 * 1024 * 1024, limit: 256 * 1024 * 1024 },
    'in/a.txt: 300 MB is over the limit of 256 MB; left out',
  ],
  [{ code: 'invalid-config', path, at: '', reason: 'not JSON' }, 'in/a.txt: not JSON'],
  [{ code: 'invalid-config', path, at: 'sources.0', reason: 'no text' }, 'in/a.txt: sources.0: no text'],
  [{ code: 'invalid-sidecar', path, line: 3, reason: 'no version' }, 'in/a.txt:3: no version'],
])('%j', (problem, words) => {
  expect(wordingOf(problem)).toBe(words);
  expect(new Stop(problem)).toMatchObject({ problem, message: problem.code });
});
