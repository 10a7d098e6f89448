import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tickmark } from './run.ts';

const cwd = join(import.meta.dirname, 'golden');

// What people and programs read, over three small articles. `-u` writes it; the difference is reviewed as code.
test.each([
  ['annotate.txt', ['annotate', 'sources']],
  ['annotate.jsonl', ['annotate', 'sources', '--format', 'jsonl']],
  ['annotate.color.txt', ['annotate', 'sources/2026-02-05_quay-weekly.txt', '--color']],
  ['facts.txt', ['facts', 'sources']],
  ['facts.json', ['facts', 'sources', '--format', 'json']],
  ['entities.txt', ['entities', 'sources']],
  ['entities.json', ['entities', 'sources', '--format', 'json']],
  ['duplicates.txt', ['duplicates', 'sources']],
  ['duplicates.json', ['duplicates', 'sources', '--format', 'json']],
  ['explain-figure.txt', ['explain', 'sources/2026-02-03_delta-courier.txt:5:28']],
  ['explain-figure.md', ['explain', 'sources/2026-02-03_delta-courier.txt:5:28', '--format', 'md']],
  ['explain-person.txt', ['explain', 'sources/2026-02-03_delta-courier.txt:7:46']],
  ['explain-place.txt', ['explain', 'sources/2026-02-04_north-sea-post.txt:3:49']],
  ['explain-passage.txt', ['explain', 'sources/2026-02-04_north-sea-post.txt:3:20']],
  ['help.txt', ['--help']],
  ['help-annotate.txt', ['annotate', '--help']],
])('%s', async (file, argv) => {
  const { exit, out, err } = await tickmark(argv, { cwd, columns: 110 });
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  await expect(out).toMatchFileSnapshot(join(cwd, file));
});
