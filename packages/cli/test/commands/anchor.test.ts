import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, tickmark } from '../run.ts';

const text = 'About 4,200 trucks crossed the bridge at Tolna.\n\nNobody counted the buses of the evening.\n';
const table = 'kind,start,end,quote\nfigure,6,11,"4,200"\nplace,41,46,Tolna\norganization,68,73,buses\n';

/** A folder with decisions on the text, which then became another. */
async function edited(now: string): Promise<string> {
  const cwd = folderOf({ 'a.txt': text, 'marks.csv': table });
  const { exit, out } = await tickmark(['import', 'marks.csv', 'a.txt', '--by', 'ann'], { cwd });
  expect({ exit, out }).toEqual({
    exit: 0,
    out: 'a.txt: 3 of 3 annotations taken; positions count UTF-16 code units\n',
  });
  writeFileSync(join(cwd, 'a.txt'), now);
  return cwd;
}

test('all in their places: exit 0', async () => {
  const cwd = await edited(`New head\n\n${text.replace('Nobody', 'Almost nobody')}`);
  expect(await tickmark(['anchor', 'a.txt', '--check'], { cwd })).toMatchObject({
    exit: 0,
    out: '3 decisions, all in their places\n',
  });
});

test('a corrected figure and a deleted line: exit 1 where it is a check, and each is named', async () => {
  const cwd = await edited('About 4,900 trucks crossed the bridge at Tolna.\n');
  const checked = await tickmark(['anchor', 'a.txt', '--check'], { cwd });
  expect(checked.exit).toBe(1);
  expect(checked.out).toMatch(/a\.txt:1:7 {2}changed {2}add “4,200” → “4,900” {2}ann, \d{4}-/);
  expect(checked.out).toMatch(/a\.txt {2}orphaned {2}add “buses”/);
  expect(checked.out).toContain('3 decisions, 2 lost\n');
  expect((await tickmark(['anchor', 'a.txt'], { cwd })).exit).toBe(0);
  const json = JSON.parse((await tickmark(['anchor', 'a.txt', '--format', 'json'], { cwd })).out);
  expect(json.lost).toMatchObject([
    { state: 'changed', now: '4,900', places: ['1:7'] },
    { state: 'orphaned', places: [] },
  ]);
});

test('--write notes the new places and keeps what is lost', async () => {
  const cwd = await edited('So about 4,200 trucks crossed the bridge at Tolna.\n');
  const before = readFileSync(join(cwd, 'a.txt.tick.json'), 'utf8');
  await tickmark(['anchor', 'a.txt', '--write'], { cwd });
  const after = readFileSync(join(cwd, 'a.txt.tick.json'), 'utf8');
  expect(after).not.toBe(before);
  expect(after).toContain('"start":9,"exact":"4,200"');
  expect(after).toContain('"exact":"buses"');
  expect((await tickmark(['anchor', 'a.txt'], { cwd })).out).toContain('3 decisions, 1 lost');
});
