import { expect, test } from 'vitest';
import { commands } from '../src/commands/registry.ts';
import { folderOf, tickmark } from './run.ts';

test('--version prints the version alone', async () => {
  const { exit, out, err } = await tickmark(['--version']);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('the help names every command and gives examples', async () => {
  const { exit, out } = await tickmark(['--help']);
  expect(exit).toBe(0);
  expect(out).toContain('Examples:');
  for (const { name, summary } of commands) expect(out).toMatch(new RegExp(`^ +${name} +${summary}$`, 'm'));
});

test.each(commands)('the help of $name has its summary and examples', async ({ name, summary, load }) => {
  const command = await load();
  expect(command).toMatchObject({ name, summary });
  for (const argv of [
    [name, '--help'],
    ['help', name],
  ]) {
    const { exit, out } = await tickmark(argv);
    expect(exit).toBe(0);
    expect(out).toContain(summary.slice(1).split(' ').slice(0, 3).join(' '));
    for (const { line } of command.examples) expect(out).toContain(line);
  }
});

test.each([
  [['annotate', '--formta', 'x'], "unknown option '--formta' (Did you mean --format?)"],
  [['annotate', '--format', 'xml', '.'], "argument 'xml' is invalid. Allowed choices are text, json, jsonl."],
  [['anotate', 'x'], "unknown command 'anotate' (Did you mean annotate?)"],
  [['annotate'], 'no PATHS given'],
  [['annotate', 'nowhere'], 'nowhere: no such file or folder'],
  [['explain', 'a.txt'], 'a.txt: not FILE:LINE:COL'],
  [['annotate', '--config', 'no.json', '.'], 'no.json: could not be read: no such file or folder'],
])('%j is refused in one line', async (argv, said) => {
  const { exit, out, err } = await tickmark(argv, { cwd: folderOf({}) });
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(err).toContain(said);
  expect(err).toMatch(/^tickmark: [^\n]+\n$/);
});

const shared = [
  ['output', ['-o', 'x.txt']],
  ['config', ['-c', 'x.json']],
  ['all', ['--all']],
  ['color', ['--no-color']],
  ['quiet', ['-q']],
] as const;

test.each(commands)(
  '$name offers the shared flags that do something for it, and refuses the others',
  async ({ name, load }) => {
    const { without = [] } = await load();
    const { out } = await tickmark([name, '--help']);
    for (const [flag, args] of shared) {
      expect(out.includes(` --${flag}`)).toBe(!without.includes(flag));
      if (!without.includes(flag)) continue;
      const { exit, err } = await tickmark([name, ...args], { cwd: folderOf({}) });
      expect({ exit, err }).toEqual({
        exit: 2,
        err: `tickmark: unknown option '${args[0]}' (see tickmark ${name} --help)\n`,
      });
    }
  },
);

test.each([
  ['review', ['output']],
  ['init', ['output', 'config', 'all', 'color']],
])('%s has no use for %j', async (name, flags) => {
  const command = await commands.find((each) => each.name === name)!.load();
  expect(command.without).toEqual(flags);
});
