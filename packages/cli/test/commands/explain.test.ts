import { expect, test } from 'vitest';
import { folderOf, tickmark } from '../run.ts';

const files = {
  'a.txt': 'About 4,000 dock workers stayed at home in Gdansk on Tuesday.',
  'b.txt': 'Nothing else.\n\nMore than 4,000 dock workers stayed at home in Gdansk on Tuesday.',
};

test.each([
  ['the first column of a figure', 'a.txt:1:7', 'about 4,000'],
  ['its last column', 'a.txt:1:11', 'about 4,000'],
  ['another line', 'b.txt:3:11', 'more than 4,000'],
  ['a place', 'a.txt:1:44', 'Gdańsk'],
])('%s', async (_, position, begins) => {
  const { exit, out } = await tickmark(['explain', position], { cwd: folderOf(files) });
  expect(exit).toBe(0);
  expect(out.startsWith(begins)).toBe(true);
});

test('words that nothing is known of say so', async () => {
  const { exit, out } = await tickmark(['explain', 'b.txt:1:1'], { cwd: folderOf(files) });
  expect({ exit, out }).toEqual({ exit: 0, out: 'nothing is marked here\n' });
});

test('a place in a folder is refused before anything is read', async () => {
  const ran = await tickmark(['explain', 'x:3:1'], { cwd: folderOf({ 'x/a.txt': '\u0000' }) });
  expect(ran).toEqual({ exit: 2, out: '', err: 'tickmark: x:3:1: is a folder, not a file\n' });
});

test('the sources can be named', async () => {
  const cwd = folderOf({ 'x/a.txt': files['a.txt'], 'y/b.txt': files['b.txt'] });
  expect((await tickmark(['explain', 'x/a.txt:1:7'], { cwd })).out).toContain('no other source says it');
  expect((await tickmark(['explain', 'x/a.txt:1:7', 'y'], { cwd })).out).toContain('2 sources say');
});

test('the configured sources are the others', async () => {
  const cwd = folderOf({
    'x/a.txt': files['a.txt'],
    'y/b.txt': files['b.txt'],
    'tickmark.config.json': '{}',
  });
  expect((await tickmark(['explain', 'x/a.txt:1:7'], { cwd })).out).toContain('2 sources say');
});

test.each([
  ['a.txt:9:1', 'a.txt:9:1: the file has 1 line'],
  ['a.txt:1:99', 'a.txt:1:99: line 1 has 61 columns'],
  ['a.txt:1', 'a.txt:1: not FILE:LINE:COL'],
  ['c.txt:1:1', 'c.txt: no such file or folder'],
])('%s is refused in one line', async (position, said) => {
  const ran = await tickmark(['explain', position], { cwd: folderOf(files) });
  expect(ran).toEqual({ exit: 2, out: '', err: `tickmark: ${said}\n` });
});
