import { expect, test } from 'vitest';
import { type LockFiles, withFileLock } from '../../../src/client/file-lock.ts';

/** A file system as an editor has it: every step takes a while, and a rename replaces nothing. */
function memory(files: Map<string, { text: string; at: number }>): LockFiles<string> {
  const later = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 3));
  return {
    beside: (uri, ending) => uri + ending,
    async write(uri, text) {
      await later();
      files.set(uri, { text, at: Date.now() });
    },
    async rename(from, to) {
      await later();
      if (files.has(to)) throw new Error('exists');
      files.set(to, files.get(from)!);
      files.delete(from);
    },
    async remove(uri) {
      await later();
      files.delete(uri);
    },
    async age(uri) {
      await later();
      const file = files.get(uri);
      return file === undefined ? null : Date.now() - file.at;
    },
  };
}

test('many writers of one file lose nothing', async () => {
  const files = new Map<string, { text: string; at: number }>();
  const slow = memory(files);
  const append = (line: string) =>
    withFileLock(slow, 'a.json', async () => {
      const before = files.get('a.json')?.text ?? '';
      await slow.write('a.json', `${before}${line}\n`);
    });
  await Promise.all(Array.from({ length: 12 }, (_, i) => append(`line ${i}`)));
  expect(files.get('a.json')?.text.split('\n').filter(Boolean).toSorted()).toEqual(
    Array.from({ length: 12 }, (_, i) => `line ${i}`).toSorted(),
  );
  expect([...files.keys()]).toEqual(['a.json']);
});

test('a lock that was left behind long ago is taken away', async () => {
  const left = { text: '{"pid":1,"host":"elsewhere","token":"x"}', at: Date.now() - 31_000 };
  const files = new Map([['a.json.lock', left]]);
  expect(await withFileLock(memory(files), 'a.json', async () => 'written')).toBe('written');
  expect(files.size).toBe(0);
});

test('the lock is given back when the work fails', async () => {
  const files = new Map<string, { text: string; at: number }>();
  const failing = withFileLock(memory(files), 'a.json', () => Promise.reject(new Error('disk full')));
  await expect(failing).rejects.toThrow('disk full');
  expect(files.size).toBe(0);
});
