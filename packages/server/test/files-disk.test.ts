import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { diskFiles } from '../src/files-disk.ts';

const folder = mkdtempSync(join(tmpdir(), 'tickmark-disk-'));
afterAll(() => rmSync(folder, { recursive: true }));

const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;

test('the bytes of a file are read', async () => {
  writeFileSync(join(folder, 'a.txt'), 'Two were hurt.');
  expect(Buffer.from((await diskFiles.read(uriOf('a.txt')))!).toString()).toBe('Two were hurt.');
});

test('what is no file has no bytes, and nobody waits for them', async () => {
  mkdirSync(join(folder, 'folder.txt'));
  const names = ['gone.txt', 'folder.txt'];
  if (process.platform !== 'win32') {
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    names.push('pipe.txt');
  }
  for (const name of names) expect(await diskFiles.read(uriOf(name)), name).toBeNull();
  expect(await diskFiles.read('untitled:a.txt')).toBeNull();
});
