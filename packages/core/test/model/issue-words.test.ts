import { expect, test } from 'vitest';
import { type Issue, wordIssue } from '../../src/index.ts';

const path = 'a.txt';

test.each<[Issue, string, string]>([
  [{ code: 'encoding-guessed', path, encoding: 'windows-1252' }, path, 'not UTF-8; read as windows-1252'],
  [
    { code: 'invalid-bytes', path, count: 1, firstByte: 7 },
    path,
    '1 invalid UTF-8 sequence, the first at byte 7',
  ],
  [
    { code: 'invalid-bytes', path, count: 2, firstByte: 7 },
    path,
    '2 invalid UTF-8 sequences, the first at byte 7',
  ],
  [{ code: 'binary', path, firstByte: 0 }, path, 'not a text file (control byte at 0); left out'],
  [{ code: 'empty', path }, path, 'empty'],
  [
    { code: 'repeats', path, count: 1200, limit: 256 },
    path,
    '1,200 sentences left unread, which it repeats more than 256 times',
  ],
  [
    { code: 'many-figures', path, limit: 300_000 },
    path,
    'more than 300,000 figures; the rest was left unread',
  ],
  [
    { code: 'too-large', path, bytes: 200 * 1024 * 1024, limit: 64 * 1024 * 1024 },
    path,
    '200 MB is over the limit of 64 MB; left out',
  ],
  [
    { code: 'invalid-config', path: 'c.json', at: 'articles[0].date', reason: 'Invalid ISO date' },
    'c.json: articles[0].date',
    'Invalid ISO date',
  ],
  [{ code: 'invalid-config', path: 'c.json', at: '', reason: 'unknown key x' }, 'c.json', 'unknown key x'],
  [{ code: 'invalid-sidecar', path, line: 3, reason: 'not JSON' }, 'a.txt:3', 'not JSON'],
])('%o is worded', (issue, where, what) => {
  expect(wordIssue(issue)).toEqual({ where, what });
});
