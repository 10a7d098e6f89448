import type { Issue } from '@tickmark/core';
import { expect, test } from 'vitest';
import { FileIssues, remarkOf } from '../src/file-issues.ts';

const uri = 'file:///desk/a.txt';
const guessed: Issue = { code: 'encoding-guessed', path: 'a.txt', encoding: 'windows-1252' };
const binary: Issue = { code: 'binary', path: 'a.txt', firstByte: 3 };

function listening(): { issues: FileIssues; told: string[] } {
  const told: string[] = [];
  const issues = new FileIssues((at, fresh) => told.push(`${at} ${fresh.map(({ code }) => code).join()}`));
  return { issues, told };
}

test('what a file had before is not told again', () => {
  const { issues, told } = listening();
  issues.set(uri, [guessed]);
  issues.set(uri, [guessed]);
  issues.set(uri, [guessed, binary]);
  expect(told).toEqual([`${uri} encoding-guessed`, `${uri} binary`]);
});

test('a file is counted once, as an error where it has one', () => {
  const { issues } = listening();
  issues.set(uri, [guessed, binary]);
  issues.set('file:///desk/b.txt', [guessed]);
  expect(issues.counts).toEqual({ errors: 1, remarks: 1 });
  expect(issues.remarks().map(({ level }) => level)).toEqual(['error', 'remark', 'remark']);
  issues.set(uri, []);
  expect(issues.counts).toEqual({ errors: 0, remarks: 1 });
  issues.keep(() => false);
  expect(issues.remarks()).toEqual([]);
});

test.each<[Issue, object]>([
  [guessed, { uri, line: 0, level: 'remark', what: 'not UTF-8; read as windows-1252' }],
  [
    { code: 'invalid-config', path: uri, at: '3:7', reason: 'not valid JSON' },
    { uri, line: 2, level: 'error', what: '3:7: not valid JSON' },
  ],
  [
    { code: 'invalid-config', path: uri, at: 'articles[0].date', reason: 'Invalid ISO date' },
    { uri, line: 0, what: 'articles[0].date: Invalid ISO date' },
  ],
  [
    { code: 'invalid-sidecar', path: `${uri}.tick.json`, line: 4, reason: 'not JSON' },
    { uri: `${uri}.tick.json`, line: 3, level: 'error', what: 'not JSON' },
  ],
])('%o is told with its place', (issue, expected) => {
  expect(remarkOf(uri, issue)).toMatchObject(expected);
});
