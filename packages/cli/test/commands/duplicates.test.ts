import { beforeAll, describe, expect, it } from 'vitest';
import { folderOf, tickmark } from '../run.ts';

const wire =
  'Rescuers pulled 23 miners from the Harrow pit before dawn on Sunday, and the company said that two of them had walked to the ambulance.';
const other =
  'The lamps of the night shift were still burning when the families came down to the gate to wait.';

let cwd = '';

beforeAll(() => {
  cwd = folderOf({
    'a.txt': `${wire}\n\n${other}\n\nInspectors will go down on Monday.\n\n${other}\n`,
    'b.txt': `${wire.replace('23', '32')}\n\nThe pit was to close in spring.\n`,
  });
});

const clustersOf = async (...flags: readonly string[]): Promise<readonly { relation: string }[]> => {
  const { out } = await tickmark(['duplicates', '.', '--format', 'json', ...flags], { cwd });
  return JSON.parse(out).clusters;
};

describe('tickmark duplicates', () => {
  it('prints clusters and source groups in the shape of the contract', async () => {
    const { exit, out } = await tickmark(['duplicates', '.', '--format', 'json'], { cwd });
    expect(exit).toBe(0);
    const { clusters, sourceGroups } = JSON.parse(out);
    expect(clusters[0]).toMatchObject({
      relation: 'shared-across',
      kind: 'passage',
      occurrences: [
        { path: 'a.txt', start: 0, end: wire.length, quote: wire, original: true },
        { path: 'b.txt', start: 0, original: false },
      ],
    });
    expect(clusters[0]).not.toHaveProperty('changes');
    expect(sourceGroups).toEqual([]);
  });

  it('narrows the list', async () => {
    expect((await clustersOf()).map(({ relation }) => relation)).toEqual(['shared-across', 'repeat-within']);
    expect((await clustersOf('--across')).map(({ relation }) => relation)).toEqual(['shared-across']);
    expect((await clustersOf('--within')).map(({ relation }) => relation)).toEqual(['repeat-within']);
    expect(await clustersOf('--min-words', '22')).toHaveLength(1);
    expect(await clustersOf('--min-words', '200')).toEqual([]);
  });

  it('shows what a copy changed', async () => {
    const data = await tickmark(['duplicates', '.', '--format', 'json', '--show-diff'], { cwd });
    expect(JSON.parse(data.out).clusters[0].changes).toMatchObject([
      { path: 'b.txt', quote: '32', originalQuote: '23', digits: true },
    ]);
    const text = await tickmark(['duplicates', '.', '--show-diff', '--format', 'text'], { cwd });
    expect(text.out).toContain('“23” → “32”');
    const markdown = await tickmark(['duplicates', '.', '--show-diff', '--format', 'md'], { cwd });
    expect(markdown.out).toContain('**number** “23” → “32”');
  });

  it('refuses a length that is no number', async () => {
    const { exit, err } = await tickmark(['duplicates', '.', '--min-words', 'many'], { cwd });
    expect(exit).toBe(2);
    expect(err).toContain('--min-words takes a number of words, not many');
  });
});
