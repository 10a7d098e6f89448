import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, tickmark } from '../run.ts';

const files = {
  'tickmark.config.json': '{ "sources": ["*.txt"] }',
  '2026-03-01_post.txt':
    'The storm took the pier\n\nThe repair of the pier costs 4.2 million euros, said Marta Kowalczyk, the mayor of Hamburg. Marta Kowalczyk wept.\n',
  '2026-03-02_times.txt':
    'A bill from the sea\n\nMagda Kowalczyk, the mayor of Hamburg, wants to build a pier of stone. It would cost 6.1 million euros.\n',
};

/** Runs `decide` in a folder. */
async function decide(cwd: string, ...args: readonly string[]) {
  return tickmark(['decide', ...args, '--by', 'ann'], { cwd });
}

/** The entities of a kind, as their forms. */
async function people(cwd: string): Promise<readonly string[]> {
  const { out } = await tickmark(['entities', '--kind', 'person', '--format', 'json'], { cwd });
  const { entities } = JSON.parse(out) as { entities: { aliases: { form: string }[] }[] };
  return entities
    .map(({ aliases }) => [...new Set(aliases.map(({ form }) => form))].sort().join(' = '))
    .sort();
}

test('two names become one person, and two again', async () => {
  const cwd = folderOf(files);
  const apart = ['Magda Kowalczyk', 'Marta Kowalczyk'];
  expect(await people(cwd)).toEqual(apart);
  const merged = await decide(cwd, 'merge', 'Marta Kowalczyk', 'Magda Kowalczyk');
  expect(merged).toMatchObject({ exit: 0, err: '' });
  expect(merged.out).toMatch(
    /^[0-9a-f]{8} {2}merge person “Marta Kowalczyk” and “Magda Kowalczyk” {2}ann, \d{4}-\d\d-\d\d\n1 decision\n$/,
  );
  expect(await people(cwd)).toEqual(['Magda Kowalczyk = Marta Kowalczyk']);
  const undone = await decide(cwd, 'undo', merged.out.slice(0, 6));
  expect(undone.out).toBe('0 decisions\n');
  expect(await people(cwd)).toEqual(apart);
});

/** `a.txt:3:33` of words in the third line of a file. */
function placeOf(file: keyof typeof files, words: string): string {
  return `${file}:3:${files[file].split('\n')[2]!.indexOf(words) + 1}`;
}

/** The facts as the figures that state them. */
async function facts(cwd: string): Promise<readonly string[]> {
  const { out } = await tickmark(['facts', '--format', 'json'], { cwd });
  const { facts: found } = JSON.parse(out) as { facts: { mentions: { quote: string }[] }[] };
  return found.map(({ mentions }) =>
    mentions
      .map(({ quote }) => quote)
      .sort()
      .join(' = '),
  );
}

test('two figures become one fact, and none', async () => {
  const cwd = folderOf(files);
  const places = [placeOf('2026-03-01_post.txt', '4.2'), placeOf('2026-03-02_times.txt', '6.1')];
  expect(await facts(cwd)).not.toContain('4.2 million euros = 6.1 million euros');
  const joined = await decide(cwd, 'join', ...places);
  expect(joined.out).toContain(
    'join “4.2 million euros” in 2026-03-01_post.txt and “6.1 million euros” in 2026-03-02_times.txt',
  );
  expect(await facts(cwd)).toContain('4.2 million euros = 6.1 million euros');
  await decide(cwd, 'part', ...places);
  expect(await facts(cwd)).not.toContain('4.2 million euros = 6.1 million euros');
});

test('the decisions of a project as data', async () => {
  const cwd = folderOf(files);
  await decide(cwd, 'split', 'Hamburg', 'Harburg', '--kind', 'place');
  const { out } = await decide(cwd, 'list', '--format', 'json');
  expect(JSON.parse(out)).toMatchObject({
    decisions: [
      {
        action: 'split',
        kind: 'place',
        by: 'ann',
        names: [{ name: 'Hamburg', path: null }, { name: 'Harburg' }],
      },
    ],
  });
});

test('a name that no source has is told, and decided on all the same', async () => {
  const { exit, err, out } = await decide(folderOf(files), 'merge', 'Marta Kowalczyk', 'Marta Kowalczik');
  expect({ exit, err }).toEqual({ exit: 0, err: 'no source names a person “Marta Kowalczik”\n' });
  expect(out).toContain('1 decision\n');
});

test.each([
  [['marry', 'a', 'b'], "no action 'marry'; actions: list, merge, split, join, part, undo"],
  [['merge', 'Marta Kowalczyk'], 'merge takes two names'],
  [['merge', 'a', 'a'], 'merge takes two names'],
  [['join', '2026-03-01_post.txt:3:33'], 'join takes two places, each FILE:LINE:COL'],
  [['join', 'a', 'b'], 'not FILE:LINE:COL'],
  [['join', '2026-03-01_post.txt:3:2', '2026-03-02_times.txt:3:85'], 'no figure stands here'],
  [['join', '2026-03-01_post.txt:9:2', '2026-03-02_times.txt:3:85'], 'the file has 4 lines'],
  [['undo', 'abc'], "no decision has an id that begins with 'abc'"],
])('%j is refused', async (args, reason) => {
  const cwd = folderOf(files);
  const { exit, err } = await decide(cwd, ...args);
  expect(exit).toBe(2);
  expect(err).toContain(reason);
  expect(existsSync(join(cwd, '.tickmark/decisions.json'))).toBe(false);
});

test('a file of decisions that is broken is left as it is', async () => {
  const cwd = folderOf({ ...files, '.tickmark/decisions.json': 'oh no' });
  const { exit } = await decide(cwd, 'merge', 'Marta Kowalczyk', 'Magda Kowalczyk');
  expect(exit).toBe(2);
  expect(readFileSync(join(cwd, '.tickmark/decisions.json'), 'utf8')).toBe('oh no');
  writeFileSync(join(cwd, '.tickmark/decisions.json'), '');
});
