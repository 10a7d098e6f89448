import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, tickmark } from '../run.ts';

const text = '😀 About 4,200 trucks crossed the bridge at Tolna.\r\nLater 310 buses followed.\r\n';
const sources = { 'sources/a.txt': text, 'sources/b.txt': 'Some 12 people left Tolna.\n' };

test.each(['jsonl', 'w3c', 'csv', 'conll', 'spacy', 'prodigy', 'doccano', 'label-studio', 'tei', 'html'])(
  'exports %s to stdout',
  async (format) => {
    const { exit, out } = await tickmark(['export', 'sources', '--format', format, '--quiet'], {
      cwd: folderOf(sources),
    });
    expect(exit).toBe(0);
    expect(out).toContain('4,200');
    expect(out).toContain('12');
  },
);

test('exports brat into a folder only', async () => {
  const cwd = folderOf(sources);
  expect(await tickmark(['export', 'sources', '--format', 'brat'], { cwd })).toMatchObject({
    exit: 2,
    err: expect.stringContaining('say where to with --to FOLDER'),
  });
  expect((await tickmark(['export', 'sources', '--format', 'brat', '--to', 'out'], { cwd })).exit).toBe(0);
  expect(readFileSync(join(cwd, 'out/sources/a.ann'), 'utf8')).toMatch(/^T\d+\tFigure 8 13\t4,200$/m);
  expect(readFileSync(join(cwd, 'out/sources/a.txt'), 'utf8')).not.toContain('\r');
  expect(existsSync(join(cwd, 'out/annotation.conf'))).toBe(true);
});

test.each([
  ['w3c', 'm.jsonld', 'code points'],
  ['csv', 'm.csv', 'UTF-16 code units'],
  ['jsonl', 'm.jsonl', 'UTF-16 code units'],
])('what is exported as %s is imported again', async (format, file, unit) => {
  const cwd = folderOf(sources);
  await tickmark(['export', 'sources', '--format', format, '-o', file], { cwd });
  const { exit, out } = await tickmark(['import', file, 'sources', '--suggested', '--by', 'ann'], { cwd });
  expect(exit).toBe(0);
  expect(out).toMatch(new RegExp(`sources/a.txt: (\\d+) of \\1 annotations taken; positions count ${unit}`));
  const again = await tickmark(['annotate', 'sources', '--format', 'jsonl'], { cwd });
  for (const line of again.out.trim().split('\n')) {
    for (const each of JSON.parse(line).annotations) expect(each.status).toBe('accepted');
  }
});

test('mere suggestions are no decisions, and nothing is written in a dry run', async () => {
  const cwd = folderOf(sources);
  await tickmark(['export', 'sources', '--format', 'jsonl', '-o', 'm.jsonl'], { cwd });
  const { out } = await tickmark(['import', 'm.jsonl', 'sources'], { cwd });
  expect(out).toMatch(/sources\/a.txt: 0 of 0 annotations taken.*; \d+ suggestions left alone/);
  await tickmark(['import', 'm.jsonl', 'sources', '--suggested', '--dry-run'], { cwd });
  expect(existsSync(join(cwd, 'sources/a.txt.tick.json'))).toBe(false);
});

test('finds out what positions count, and leaves out what does not fit: exit 1', async () => {
  const cwd = folderOf({
    ...sources,
    'm.csv': 'path,kind,start,end,quote\na.txt,figure,11,16,"4,200"\na.txt,person,2,7,Orlov\n',
  });
  const { exit, out } = await tickmark(['import', 'm.csv', 'sources/a.txt'], { cwd });
  expect(exit).toBe(1);
  expect(out).toContain('1 of 2 annotations taken; positions count UTF-8 bytes\n');
  expect(out).toContain('“Orlov” does not stand at 2: left out');
});

test.each([
  ['nothing.csv', 'nothing.csv: could not be read'],
  ['odd.csv', 'odd.csv:1: no columns start and end'],
])('%s is told', async (file, said) => {
  const { exit, err } = await tickmark(['import', file, 'sources'], {
    cwd: folderOf({ ...sources, 'odd.csv': 'a,b\n' }),
  });
  expect(exit).toBeGreaterThan(0);
  expect(err).toContain(said);
});

test('agree and diff compare two files of annotations', async () => {
  const head = 'path,kind,start,end,quote,value,hedge\n';
  const cwd = folderOf({
    'a.csv': `${head}a.txt,figure,0,3,310,310,\na.txt,place,5,9,Sund,,\na.txt,figure,20,22,12,12,about\n`,
    'b.csv': `${head}x/a.txt,figure,0,3,310,310,over\nx/a.txt,person,5,9,Sund,,\n`,
  });
  const agreed = JSON.parse((await tickmark(['agree', 'a.csv', 'b.csv', '--format', 'json'], { cwd })).out);
  expect(agreed.exact.figure).toEqual({ both: 1, a: 2, b: 1, f1: 2 / 3 });
  expect(agreed.kinds).toMatchObject({ count: 2, observed: 0.5 });
  expect(agreed.values).toMatchObject({ count: 1, observed: 1 });
  expect((await tickmark(['agree', 'a.csv', 'b.csv'], { cwd })).out).toMatch(
    /^figure +2 +1 +1 +0\.667 +0\.667$/m,
  );
  const differing = await tickmark(['diff', 'a.csv', 'b.csv', '--exit-code'], { cwd });
  expect(differing).toMatchObject({ exit: 1 });
  expect(differing.out).toBe(
    'a.txt\n  ~ 0-3 figure “310” value=310 → figure value=310 hedge=over\n  ~ 5-9 place “Sund” → person\n  - 20-22 figure “12” value=12 hedge=about\n',
  );
  expect(await tickmark(['diff', 'a.csv', 'a.csv', '--exit-code'], { cwd })).toMatchObject({
    exit: 0,
    out: '',
  });
});
