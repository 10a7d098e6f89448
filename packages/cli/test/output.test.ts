import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { Io } from '../src/io.ts';
import { fileOutput } from '../src/output.ts';
import { Stop } from '../src/problem.ts';
import { folderOf } from './run.ts';

let cwd: string;
beforeEach(() => {
  cwd = folderOf({ 'old.txt': 'old' });
});
const output = (path: string) => fileOutput({ cwd } as Io, path);
const read = (path: string) => readFileSync(join(cwd, path), 'utf8');

test('a file is there when it is finished, and nothing beside it', async () => {
  const file = output('new.txt');
  await file.write('one ');
  expect(existsSync(join(cwd, 'new.txt'))).toBe(false);
  await file.write('two');
  await file.finish();
  expect([read('new.txt'), readdirSync(cwd)]).toEqual(['one two', ['new.txt', 'old.txt']]);
});

test('what was there stays when the run is abandoned', async () => {
  const file = output('old.txt');
  await file.write('new');
  await file.abandon();
  expect([read('old.txt'), readdirSync(cwd)]).toEqual(['old', ['old.txt']]);
});

test('a run without results makes an empty file; one that never wrote leaves nothing', async () => {
  await output('empty.txt').finish();
  await output('none.txt').abandon();
  expect([read('empty.txt'), existsSync(join(cwd, 'none.txt'))]).toEqual(['', false]);
});

test('a link stays a link, and its target is written', async () => {
  symlinkSync(join(cwd, 'old.txt'), join(cwd, 'link.txt'));
  const file = output('link.txt');
  await file.write('new');
  await file.finish();
  expect([read('old.txt'), readdirSync(cwd)]).toEqual(['new', ['link.txt', 'old.txt']]);
});

test.each(['gone/new.txt', 'folder'])('%s cannot be written, and the run is stopped', async (path) => {
  mkdirSync(join(cwd, 'folder'));
  await expect(output(path).write('x')).rejects.toThrow(Stop);
});
