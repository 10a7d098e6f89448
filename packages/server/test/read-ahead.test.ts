import { expect, test } from 'vitest';
import type { Files } from '../src/host.ts';
import { readAhead } from '../src/read-ahead.ts';

/** Files that hold their own names, and what was asked of them; `bad` cannot be reached. */
function filesOf(asked: string[]): Files {
  return {
    read: async (uri) => {
      asked.push(uri);
      if (uri === 'bad') throw new Error('gone');
      return new TextEncoder().encode(uri);
    },
    list: async () => [],
    write: async () => false,
  };
}

const uris = Array.from({ length: 9 }, (_, i) => `file:///a${i}.txt`);

test('every file comes in its turn', async () => {
  const read = readAhead(filesOf([]), uris);
  const names: string[] = [];
  for (const _ of uris) names.push(new TextDecoder().decode((await read())!));
  expect(names).toEqual(uris);
  expect(await read()).toBeNull();
});

test('some are asked for ahead, and none twice', async () => {
  const asked: string[] = [];
  const read = readAhead(filesOf(asked), uris);
  await read();
  expect(asked).toEqual(uris.slice(0, 5));
  for (const _ of uris) await read();
  expect(asked).toEqual(uris);
});

test('a failure is heard by who takes the file, and by nobody else', async () => {
  const read = readAhead(filesOf([]), ['file:///a.txt', 'bad']);
  expect(await read()).not.toBeNull();
  await expect(read()).rejects.toThrow('gone');
  readAhead(filesOf([]), ['file:///a.txt', 'bad'])();
  await new Promise((resolve) => setTimeout(resolve, 5));
});
