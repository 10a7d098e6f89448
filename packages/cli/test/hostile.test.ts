import { lstatSync, mkdirSync, readFileSync, readlinkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf, tickmark } from './run.ts';

const formula = '=HYPERLINK("http://x.example","x") and 300 people left Gdansk, Ms. Low said.';
const markup = '<script>alert(1)</script> [About 7,000 boats](javascript:x) | left Kraków, Ms. Low said.';
const plain = 'About 7,000 boats left Kraków on Monday, Ms. Low said.';

/** What reads articles and needs no more than their folder. */
const reading = ['annotate', 'facts', 'entities', 'duplicates', 'export'];

describe('text of an article is never more than text', () => {
  test('no cell of a table is run as a formula, and numbers stay numbers', async () => {
    const cwd = folderOf({
      'a.txt': formula,
      'b.txt': formula,
      '@c.txt': 'It fell by minus 5 percent on Monday.',
    });
    for (const command of ['facts', 'export']) {
      const { out, exit } = await tickmark([command, '.', '-f', 'csv'], { cwd });
      expect({ exit, rows: out.split('\r\n').length > 3 }).toEqual({ exit: 0, rows: true });
      for (const cell of out.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)|\r\n/)) {
        expect(cell.replace(/^\ufeff?"?/, '')).not.toMatch(/^[=@+\t\r]|^-(?![\d.]+"?$)/);
      }
    }
  });

  test.each([
    ['facts', ['.']],
    ['explain', ['a.txt:1:40']],
    ['check', ['d.md', '--against', '.']],
  ])('%s as Markdown holds no markup of a source', async (command, operands) => {
    const cwd = folderOf({ 'a.txt': markup, 'b.txt': markup, 'd.md': markup });
    const { out } = await tickmark([command, ...operands, '-f', 'md'], { cwd });
    expect(out).not.toMatch(/<script|\]\(javascript/);
    for (const row of out.split('\n').filter((line) => line.startsWith('| ---'))) {
      const width = row.split('|').length;
      const rows = out.split('\n').filter((line) => line.startsWith('|'));
      for (const each of rows) expect(each.split(/(?<!\\)\|/)).toHaveLength(width);
    }
  });

  test('no name of a file, draft or source, reaches a terminal as it is', async () => {
    const name = 'a\u001b[31m\nb';
    const cwd = folderOf({ [`${name}.txt`]: plain, 'b.txt': plain, [`${name}.md`]: plain });
    const commands = [
      ...reading.slice(0, 4).map((command) => [command, '.']),
      ['check', `${name}.md`, '--against', '.', '--every'],
      ['explain', `${name}.txt:1:7`],
      ['anchor', '.'],
      ['facts', `${name}.gone`],
      ['check', `${name}.gone`, '--against', '.'],
      ['explain', `${name}.gone:1:1`],
      ['import', `${name}.gone`, '.'],
      ['facts', '.', '-c', `${name}.json`],
      ['facts', '.', '-o', `${name}/x.json`],
      ['facts', '.', '--format', name],
      [name],
    ];
    for (const argv of commands) {
      const { out, err } = await tickmark(argv, { cwd });
      expect(`${out}${err}`, argv.join(' ')).not.toMatch(/\u001b/);
      expect(err.split('\n').length, argv.join(' ')).toBeLessThanOrEqual(2);
    }
  });

  test('a line of a megabyte is cut to the width', async () => {
    const cwd = folderOf({ 'a.txt': `${'x'.repeat(500_000)} ${plain}${'y '.repeat(250_000)}` });
    const { out } = await tickmark(['annotate', '.'], { cwd });
    expect(out).toContain('7,000');
    for (const line of out.split('\n')) expect(line.length).toBeLessThan(300);
  });
});

describe('a run that cannot work says so in one line and exits with 2', () => {
  const files = { 'a.txt': plain, 'd.md': plain, 'e.json': '{', 'folder/x': '' };

  test.each([
    ['an unknown flag', ['facts', '.', '--colour'], /unknown option '--colour'.*--color/],
    ['an unknown command', ['fact', '.'], /unknown command 'fact'.*facts/],
    ['an unknown format', ['facts', '.', '-f', 'yaml'], /yaml/],
    ['a flag without its value', ['facts', '.', '-f'], /argument missing/],
    ['a path that is not there', ['facts', 'gone'], /^tickmark: gone: no such file or folder\n$/],
    ['a configuration that is not there', ['facts', '.', '-c', 'gone.json'], /gone\.json: could not be read/],
    [
      'a configuration that breaks off',
      ['facts', '.', '-c', 'e.json'],
      /^tickmark: e\.json: 1:2: not valid JSON/,
    ],
    ['a folder without sources', ['facts', 'folder'], /^tickmark: folder: no sources in this folder/],
    ['a draft that is not there', ['check', 'gone.md', '-a', '.'], /gone\.md: no such file/],
    [
      'a folder without drafts',
      ['check', 'folder', '-a', '.'],
      /^tickmark: folder: no drafts in this folder/,
    ],
    [
      'a baseline that is not there',
      ['check', 'd.md', '-a', '.', '--baseline', 'no.json'],
      /no\.json: no such/,
    ],
    [
      'a baseline that is none',
      ['check', 'd.md', '-a', '.', '--baseline', 'e.json'],
      /e\.json: not valid JSON/,
    ],
    ['a baseline that is a folder', ['check', 'd.md', '-a', '.', '--baseline', 'folder'], /it is a folder/],
    ['a verdict that is none', ['check', 'd.md', '-a', '.', '--fail-on', 'bad'], /knows no 'bad'/],
    ['no position', ['explain', 'a.txt'], /not FILE:LINE:COL/],
    ['a line too far', ['explain', 'a.txt:2:1'], /the file has 1 line/],
    ['a column too far', ['explain', 'a.txt:1:99'], /line 1 has 54 columns/],
    ['a column before the first', ['explain', 'a.txt:1:0'], /line 1 has/],
    ['an output that is a folder', ['facts', '.', '-o', 'folder'], /folder: could not be written/],
    ['an import that is not there', ['import', 'gone.csv', '.'], /gone\.csv/],
    ['a bad format to import', ['import', 'a.txt', '.'], /a\.txt/],
  ])('%s', async (_, argv, said) => {
    const { exit, err, out } = await tickmark(argv, { cwd: folderOf(files) });
    expect(err).toMatch(said);
    expect(err).toMatch(/^tickmark: [^\n]+\n$/);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
  });
});

describe('an output', () => {
  const sources = { 'a.txt': plain };

  test('goes through a link to what it links to', async () => {
    const cwd = folderOf({ ...sources, 'real/old.json': 'old' });
    symlinkSync('real/old.json', join(cwd, 'out.json'));
    expect(await tickmark(['facts', '.', '-o', 'out.json'], { cwd })).toMatchObject({ exit: 0, err: '' });
    expect(readlinkSync(join(cwd, 'out.json'))).toBe('real/old.json');
    expect(JSON.parse(readFileSync(join(cwd, 'real/old.json'), 'utf8'))).toEqual({ facts: [] });
  });

  test.runIf(process.platform === 'linux')('that is a device stays one', async () => {
    const cwd = folderOf(sources);
    symlinkSync('/dev/null', join(cwd, 'nothing'));
    expect(await tickmark(['facts', '.', '-o', 'nothing'], { cwd })).toMatchObject({ exit: 0, err: '' });
    expect(lstatSync(join(cwd, 'nothing')).isSymbolicLink()).toBe(true);
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});

describe('exporting to brat', () => {
  const latin1 = Uint8Array.from(plain, (char) => char.charCodeAt(0));

  test('never writes over a source', async () => {
    const cwd = folderOf({ 'a.txt': latin1 });
    const { exit, err } = await tickmark(['export', '.', '-f', 'brat', '--to', '.'], { cwd });
    expect([...readFileSync(join(cwd, 'a.txt'))]).toEqual([...latin1]);
    expect({ exit, err }).toMatchObject({ exit: 2, err: expect.stringContaining('a.txt') });
  });

  test('keeps articles apart that differ in their ending only', async () => {
    const cwd = folderOf({ 'a.txt': plain, 'a.md': 'Nine ferries came to Aktau.' });
    mkdirSync(join(cwd, 'to'));
    const { exit } = await tickmark(['export', 'a.txt', 'a.md', '-f', 'brat', '--to', 'to'], { cwd });
    const texts = ['a.txt', 'a.md.txt'].map((name) => readFileSync(join(cwd, 'to', name), 'utf8'));
    expect({ exit, texts }).toEqual({ exit: 0, texts: [plain, 'Nine ferries came to Aktau.'] });
  });
});

test('a draft that had to be guessed at or is damaged is told', async () => {
  const latin1 = Uint8Array.from('Nine cafés closed.', (char) => char.charCodeAt(0));
  const cwd = folderOf({ 'a.txt': plain, 'd.md': latin1 });
  const { exit, err } = await tickmark(['check', 'd.md', '-a', 'a.txt'], { cwd });
  expect({ exit, err }).toEqual({ exit: 0, err: 'tickmark: d.md: not UTF-8; read as windows-1252\n' });
});

test('explaining the only article of a folder that is no source by its name works', async () => {
  const cwd = folderOf({ 'd.md': plain });
  const { exit, err, out } = await tickmark(['explain', 'd.md:1:8'], { cwd });
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  expect(out).toContain('7,000');
});
