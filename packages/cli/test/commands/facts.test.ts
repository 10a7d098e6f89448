import { beforeAll, describe, expect, test } from 'vitest';
import { folderOf, tickmark } from '../run.ts';

let cwd = '';

beforeAll(() => {
  cwd = folderOf({
    'a.txt':
      'Harrow, March 4, 2031\n\nThe explosion at the Harrow pit killed 23 miners on Tuesday. The company employs 900 workers at the Harrow pit.\n',
    'b.txt':
      'Harrow, March 4, 2031\n\nFamilies stood at the gate all night and lit candles. On Tuesday 31 miners were killed by an explosion in the Harrow pit, officials said. Some 900 workers are on the books of the pit, which was dug by monks and later flooded by a spring.\n',
    'c.txt': 'Lunden, March 4, 2031\n\nBakers in Lunden sold 400 loaves of rye to the fair.\n',
  });
});

/** The facts that a run prints as JSON. */
async function factsOf(...flags: readonly string[]) {
  const { out } = await tickmark(['facts', '.', '--format', 'json', ...flags], { cwd });
  return JSON.parse(out).facts as readonly {
    readonly agreement: string;
    readonly independentSources: number;
    readonly mentions: readonly { readonly path: string; readonly value: number }[];
  }[];
}

const valuesOf = (facts: Awaited<ReturnType<typeof factsOf>>): readonly (readonly number[])[] =>
  facts.map(({ mentions }) => mentions.map(({ value }) => value)).toSorted();

describe('tickmark facts', () => {
  test.each<[string, readonly string[], readonly (readonly number[])[]]>([
    ['only what sources contradict each other on', ['--conflicts'], [[23, 31]]],
    [
      'only what two sources say',
      ['--min-sources', '2'],
      [
        [23, 31],
        [900, 900],
      ],
    ],
    ['nothing that nine sources say', ['--min-sources', '9'], []],
    ['only what is about some words', ['--about', 'MINERS killed'], [[23, 31]]],
    ['words whatever their ending', ['--about', 'worker'], [[900, 900]]],
    ['nothing about words that no sentence has', ['--about', 'miners loaves'], []],
    ['what all the flags ask for', ['--about', 'pit', '--conflicts', '--min-sources', '2'], [[23, 31]]],
  ])('shows %s', async (_, flags, expected) => {
    expect(valuesOf(await factsOf(...flags))).toEqual(expected);
  });

  test.each(['0', '1.5', 'many', '-1'])('refuses %s sources', async (count) => {
    const { exit, err } = await tickmark(['facts', '.', `--min-sources=${count}`], { cwd });
    expect(exit).toBe(2);
    expect(err).toContain('--min-sources takes a whole number from 1');
  });

  test('csv has a row a mention', async () => {
    const { out } = await tickmark(['facts', '.', '--format', 'csv', '--conflicts'], { cwd });
    const [head, ...rows] = out.trim().split('\r\n');
    expect(head).toMatch(/^fact,label,agreement,difference,independent_sources,path,start,end,quote,value,/);
    expect(rows.map((row) => /,(conflict),.*,([ab]\.txt),\d+,\d+,(\d+),/.exec(row)?.slice(1))).toEqual([
      ['conflict', 'a.txt', '23'],
      ['conflict', 'b.txt', '31'],
    ]);
  });

  test('md has a table a fact, with who says so', async () => {
    const { out } = await tickmark(['facts', '.', '--format', 'md', '--conflicts'], { cwd });
    expect(out).toMatch(/^### /);
    expect(out).toContain('| source | says | who says so | sentence |');
    expect(out).toMatch(/\| 31 \| officials \| On Tuesday 31 miners/);
    expect(out.match(/^### /gm)).toHaveLength(1);
  });

  test('--fail-on conflict ends with 1 where there is one, and only there', async () => {
    const exitOf = async (...flags: readonly string[]): Promise<number> =>
      (await tickmark(['facts', '.', ...flags], { cwd })).exit;
    expect(await exitOf('--fail-on', 'conflict')).toBe(1);
    expect(await exitOf('--fail-on', 'conflict', '--about', 'loaves')).toBe(0);
    expect(await exitOf()).toBe(0);
  });
});
