import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, tickmark } from '../run.ts';

const text = 'Seven ships left Warsaw on Monday.';
const sha256 = createHash('sha256').update(text).digest('hex');
const place = { start: 17, end: 23, kind: 'place', entity: 'Warsaw', optional: false };
const missed = { start: 0, end: 5, kind: 'place', entity: 'Seven', optional: false };

/** The metrics of one article against this gold, by name. */
async function score(
  gold: object,
  argv: readonly string[] = [],
): Promise<Map<string, Record<string, number>>> {
  const cwd = folderOf({
    'a.txt': text,
    'gold/a.json': JSON.stringify({
      doc: 'a.txt',
      sha256,
      mentions: [],
      figures: [],
      boilerplate: [],
      ...gold,
    }),
  });
  const { exit, out } = await tickmark(['score', '--gold', 'gold', 'a.txt', '--format', 'json', ...argv], {
    cwd,
  });
  expect(exit).toBe(0);
  return new Map(JSON.parse(out).map((metric: { name: string }) => [metric.name, metric]));
}

test('every metric has its counts and rates', async () => {
  const metrics = await score({ mentions: [place, missed] });
  expect(metrics.get('place')).toMatchObject({ tp: 1, fp: 0, fn: 1, precision: 1, recall: 0.5 });
  expect(metrics.get('person')).toMatchObject({ tp: 0, fp: 0, fn: 0 });
  expect([...metrics.keys()]).toEqual(
    expect.arrayContaining([
      'figure (overlap)',
      'boilerplate (characters)',
      'facts across sources (pairwise)',
    ]),
  );
});

test('gold for another text is left out, and said so', async () => {
  const cwd = folderOf({
    'a.txt': `${text} `,
    'gold/a.json': JSON.stringify({ doc: 'a.txt', sha256, mentions: [place], figures: [], boilerplate: [] }),
    'gold/b.json': JSON.stringify({ doc: 'b.txt', sha256, mentions: [], figures: [], boilerplate: [] }),
  });
  const { exit, err } = await tickmark(['score', '--gold', 'gold', 'a.txt'], { cwd });
  expect(exit).toBe(0);
  expect(err).toBe(
    'tickmark: a.txt is not the text that was annotated; its gold is left out\n' +
      'tickmark: no article b.txt among PATHS; its gold is left out\n',
  );
});

test.each([
  [['score', 'a.txt'], 'no --gold given'],
  [['score', '--gold', 'nowhere', 'a.txt'], 'nowhere: could not be read: no such file or folder'],
  [['score', '--set', 'nonsense', 'a.txt'], "no set 'nonsense'; known: "],
  [['score', '--set', 'figures-hard'], '--set figures-hard needs a PATH'],
])('%j is refused in one line', async (argv, said) => {
  const { exit, err } = await tickmark(argv, { cwd: folderOf({ 'a.txt': text }) });
  expect(exit).toBe(2);
  expect(err).toContain(said);
});

test('a gold file of another form is one line that names the place', async () => {
  const cwd = folderOf({ 'a.txt': text, 'gold/a.json': '{ "doc": "a.txt" }', 'gold/b.json': 'not JSON' });
  const { exit, err } = await tickmark(['score', '--gold', 'gold', 'a.txt'], { cwd });
  expect(exit).toBe(2);
  expect(err).toMatch(
    /^tickmark: \S*gold\/a\.json: could not be read: sha256: [^\n]+\ntickmark: \S*gold\/b\.json: [^\n]+\n$/,
  );
});

const repository = join(import.meta.dirname, '../../../..');
const reference = join(repository, '../shared/eval/score.mjs');
const gold = join(repository, '../shared/eval/gold');
const articles = join(repository, '../shared/seeds');

test.skipIf(!existsSync(reference))(
  'the reference scorer (../shared/eval/score.mjs) counts the same',
  async () => {
    const folder = folderOf({});
    const run = async (argv: readonly string[]): Promise<string> =>
      (await tickmark(argv, { cwd: articles })).out;
    writeFileSync(join(folder, 'a.jsonl'), await run(['annotate', '.', '--format', 'jsonl']));
    writeFileSync(join(folder, 'f.json'), await run(['facts', '.', '--format', 'json']));
    const args = [
      reference,
      '--gold',
      gold,
      '--pred',
      join(folder, 'a.jsonl'),
      '--facts',
      join(folder, 'f.json'),
      '--json',
    ];
    const theirs: object = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
    const ours = new Map<string, { tp: number; fp: number; fn: number; right: number; of: number }>(
      JSON.parse(await run(['score', '--gold', gold, '.', '--format', 'json'])).map(
        (metric: { name: string }) => [metric.name, metric],
      ),
    );
    for (const [name, metric] of Object.entries(theirs)) {
      const own = ours.get(name.replace(/ accuracy$/, ''));
      if ('of' in metric)
        expect({ name, right: own?.right, of: own?.of }).toEqual({
          name,
          right: metric.right,
          of: metric.of,
        });
      else
        expect({ name, tp: own?.tp, fp: own?.fp, fn: own?.fn }).toEqual({
          name,
          tp: metric.tp,
          fp: metric.fp,
          fn: metric.fn,
        });
    }
  },
);
