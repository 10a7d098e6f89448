import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseConfigText } from '@tickmark/core/files';
import { expect, test } from 'vitest';
import { folderOf, tickmark } from '../run.ts';

test('init writes a configuration that is valid and does not change what is read', async () => {
  const cwd = folderOf({
    'sources/2026-03-09_herald.txt': 'Seven ships came.',
    'draft.md': 'Seven ships came.',
  });
  expect(await tickmark(['init'], { cwd })).toEqual({
    exit: 0,
    out: '',
    err: 'wrote tickmark.config.json\n',
  });
  const text = readFileSync(join(cwd, 'tickmark.config.json'), 'utf8');
  expect(parseConfigText(text, '').issues).toEqual([]);
  const { exit, out } = await tickmark(['annotate', '--format', 'jsonl'], { cwd });
  expect(exit).toBe(0);
  expect(JSON.parse(out).article).toMatchObject({
    path: 'sources/2026-03-09_herald.txt',
    outlet: 'herald',
    date: '2026-03-09',
  });
});

test('init names the schema only where it lies', async () => {
  const schema = 'node_modules/tickmark/tickmark.config.schema.json';
  for (const files of [{ 'a.txt': '' }, { [schema]: '{}' }]) {
    const cwd = folderOf(files);
    await tickmark(['init'], { cwd });
    const text = readFileSync(join(cwd, 'tickmark.config.json'), 'utf8');
    expect(text.includes('$schema')).toBe(schema in files);
  }
});

test('init does not write over a configuration unless told to', async () => {
  const cwd = folderOf({ 'tickmark.config.json': '{}' });
  expect(await tickmark(['init'], { cwd })).toEqual({
    exit: 2,
    out: '',
    err: 'tickmark: tickmark.config.json: is there already (--force writes over it)\n',
  });
  expect(readFileSync(join(cwd, 'tickmark.config.json'), 'utf8')).toBe('{}');
  expect(await tickmark(['init', '--force'], { cwd })).toMatchObject({ exit: 0 });
});

test('init in a folder that is not there is one line', async () => {
  const ran = await tickmark(['init', 'no/where'], { cwd: folderOf({}) });
  expect(ran).toMatchObject({
    exit: 2,
    err: expect.stringContaining('could not be written: no such file or folder'),
  });
});

test.each([
  ['{ "sources": "*.txt" }', 'tickmark.config.json: sources: '],
  ['{ oops', 'tickmark.config.json: 1:3: not valid JSON'],
])('the broken configuration %s stops a run with one line', async (config, said) => {
  const cwd = folderOf({ 'a.txt': 'Seven ships came.', 'tickmark.config.json': config });
  const { exit, out, err } = await tickmark(['facts', 'a.txt'], { cwd });
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(err).toContain(said);
  expect(err.trimEnd()).not.toContain('\n');
});
