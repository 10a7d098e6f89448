import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseSidecar } from '../../src/files.ts';
import { decisionsOf } from '../../src/index.ts';
import { random } from '../review/edited.ts';
import { inventArticle } from '../review/invented.ts';

/** How many writes to be killed in; starting the processes is what takes the time. */
const writes = Number(process.env.TICKMARK_KILLED_WRITES ?? 100);
const script = join(import.meta.dirname, 'writer.ts');

function project(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'tickmark-')), 'a.txt');
  writeFileSync(file, inventArticle(1, 20));
  return file;
}

/** Starts a process that writes decisions; `seen` hears how many are done. Ends when it does. */
function write(
  file: string,
  by: string,
  count: number,
  batch: number,
  seen?: (done: number, kill: () => void) => void,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, file, by, String(count), String(batch)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let done = 0;
    let rest = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop()!;
      for (const line of lines) done = Number(line);
      seen?.(done, () => child.kill('SIGKILL'));
    });
    child.on('error', reject).on('close', () => resolve(done));
  });
}

function noted(file: string): string[] {
  const reading = parseSidecar(readFileSync(`${file}.tick.json`, 'utf8'), 'a.txt.tick.json');
  expect(reading.issues).toEqual([]);
  return decisionsOf(reading.sidecar).map(({ by }) => by);
}

test('two processes that write at once lose nothing', async () => {
  const file = project();
  await Promise.all([write(file, 'ann', 1000, 25), write(file, 'bob', 1000, 25)]);
  const expected = ['ann', 'bob'].flatMap((by) => Array.from({ length: 1000 }, (_, k) => `${by} ${k}`));
  expect(noted(file).sort()).toEqual(expected.sort());
}, 900_000);

test('a process that is killed leaves the old sidecar or the new one, and its lock holds nobody up', async () => {
  const file = project();
  const below = random(11);
  let written = 0;
  for (let run = 0; written < writes; run++) {
    const by = `run${run}`;
    const last = 15 + below(40);
    let delay = below(12);
    const done = await write(file, by, 1000, 1, (count, kill) => {
      if (count < last || delay < 0) return;
      setTimeout(kill, delay);
      delay = -1;
    });
    const count = noted(file).filter((name) => name.startsWith(`${by} `)).length;
    // What was said to be done is there; the one in work when it died may be.
    expect([done, done + 1]).toContain(count);
    written += count;
  }
  await write(file, 'last', 1, 1);
  expect(noted(file)).toContain('last 0');
  const left = readdirSync(join(file, '..')).filter((name) => name.endsWith('.lock'));
  expect(left).toEqual([]);
}, 900_000);
