import { describe, expect, test } from 'vitest';
import { pairsByPath } from '../../src/commands/agree.ts';
import { folderOf, tickmark } from '../run.ts';

const head = 'path,kind,start,end,quote,value,hedge\n';
const ann = `${head}in/a.txt,figure,6,11,"4,200",4200,about\nin/a.txt,place,40,45,Tolna,,\n`;
const bob = `${head}run/a.txt,figure,6,11,"4,200",4300,about\nrun/a.txt,person,50,55,Orlov,,\n`;
const files = { 'ann.csv': ann, 'bob.csv': bob, 'none.csv': head };
const run = (...args: string[]) => tickmark(args, { cwd: folderOf(files) });

describe('diff', () => {
  test('tells what went, what came and what means something else, in text order', async () => {
    const { exit, out } = await run('diff', 'ann.csv', 'bob.csv');
    expect(exit).toBe(0);
    expect(out.split('\n').map((line) => line.trim().slice(0, 18))).toEqual([
      'a.txt',
      '~ 6-11 figure “4,2',
      '- 40-45 place “Tol',
      '+ 50-55 person “Or',
      '',
    ]);
    expect(out).toMatch(/value=4200.* → figure .*value=4300/);
  });

  test('exits 1 when asked to, and only where there is a difference', async () => {
    expect((await run('diff', 'ann.csv', 'bob.csv', '--exit-code')).exit).toBe(1);
    expect(await run('diff', 'ann.csv', 'ann.csv', '--exit-code')).toMatchObject({ exit: 0, out: '' });
  });

  test('as JSON has the same', async () => {
    const { out } = await run('diff', 'ann.csv', 'bob.csv', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject([
      {
        path: 'a.txt',
        added: [{ kind: 'person' }],
        removed: [{ kind: 'place' }],
        changed: [{ before: { start: 6 } }],
      },
    ]);
  });
});

describe('agree', () => {
  test('counts what both marked, and how far they mean the same', async () => {
    const { out } = await run('agree', 'ann.csv', 'bob.csv', '--format', 'json');
    const { exact, values, kinds } = JSON.parse(out);
    expect(exact.figure).toMatchObject({ a: 1, b: 1, both: 1, f1: 1 });
    expect(exact.place).toMatchObject({ a: 1, b: 0, both: 0, f1: 0 });
    expect([values.count, values.observed, kinds.count]).toEqual([1, 0, 1]);
  });

  test('of one with oneself is full, with nobody none', async () => {
    const own = JSON.parse((await run('agree', 'ann.csv', 'ann.csv', '--format', 'json')).out);
    expect([own.exact.figure.f1, own.exact.place.f1, own.values.observed]).toEqual([1, 1, 1]);
    const none = JSON.parse((await run('agree', 'ann.csv', 'none.csv', '--format', 'json')).out);
    expect(none.exact.figure).toMatchObject({ a: 1, b: 0, both: 0 });
  });

  test.each([
    [['agree', 'ann.csv', 'gone.csv'], 'gone.csv: could not be read'],
    [['agree', 'ann.csv'], 'missing required argument'],
    [['diff', 'ann.csv', 'bob.csv', '--from', 'tei'], '--from'],
  ])('%j is refused in words', async (args, words) => {
    const { exit, err } = await run(...args);
    expect([exit, err]).toEqual([2, expect.stringContaining(words)]);
  });
});

test('articles are paired by file name, and what was rejected is left out', () => {
  const one = (path: string | null, status: string) => ({ path, annotations: [{ status }] });
  const pairs = pairsByPath(
    [one('x/a.txt', 'suggested')] as never,
    [one('y/a.txt', 'rejected'), one(null, 'accepted')] as never,
  );
  expect(pairs.map(({ path, before, after }) => [path, before.length, after.length])).toEqual([
    ['', 0, 1],
    ['a.txt', 1, 0],
  ]);
});
