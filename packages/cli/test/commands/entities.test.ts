import { beforeAll, expect, test } from 'vitest';
import { folderOf, tickmark } from '../run.ts';

let cwd = '';

beforeAll(() => {
  cwd = folderOf({
    'a.txt':
      'PARIS, Jan. 3, 2020\n\nDeputy Secretary of State Wendy Sherman arrived in Kiev. Ms. Sherman met Mr. Putin in Kiev.\n',
    'b.txt':
      'Under Secretary of State Wendy R. Sherman left Kyiv for the United States. Vladimir Putin stayed in Moscow.\n',
  });
});

test('people and places are shown with what each source calls them', async () => {
  const { exit, out } = await tickmark(['entities', '.'], { cwd });
  expect(exit).toBe(0);
  expect(out).toContain('Wendy R. Sherman');
  expect(out).toContain('Deputy Secretary of State ≠ Under Secretary of State');
  expect(out).toMatch(/Kyiv {2}city, UA · 3 mentions in 2 articles · also Kiev/);
  expect(out).toContain('first at a.txt:3:');
});

test('--kind and --disagreements narrow the list', async () => {
  const places = await tickmark(['entities', '.', '--kind', 'place'], { cwd });
  expect(places.out).not.toContain('Sherman');
  const doubtful = await tickmark(['entities', '.', '--disagreements', '--format', 'jsonl'], { cwd });
  const [line, ...rest] = doubtful.out.trim().split('\n');
  expect(rest).toEqual([]);
  expect(JSON.parse(line!)).toMatchObject({
    name: 'Wendy R. Sherman',
    titlesDisagree: true,
    disagreements: [{ paths: [['a.txt'], ['b.txt']] }],
    sources: [
      { path: 'a.txt', mentions: 2, titles: ['Deputy Secretary of State', 'Ms.'] },
      { path: 'b.txt', mentions: 1, titles: ['Under Secretary of State'] },
    ],
  });
});

test('csv has a row for every entity and source', async () => {
  const { out } = await tickmark(['entities', '.', '--format', 'csv', '--kind', 'person'], { cwd });
  const [head, ...rows] = out.trim().split('\r\n');
  expect(head).toBe('id,kind,name,country,placeKind,path,mentions,forms,titles,disagrees,first');
  expect(rows).toContainEqual(
    expect.stringMatching(/^person:wendy-r-sherman,person,Wendy R\. Sherman,,,a\.txt,2,/),
  );
});

test.each([
  [['--kind', 'person'], ['person']],
  [['--kind', 'place'], ['place']],
  [[], ['person', 'place']],
])('%j lists %j', async (flags, kinds) => {
  const { out } = await tickmark(['entities', '.', '--format', 'json', ...flags], { cwd });
  const found: readonly { readonly kind: string }[] = JSON.parse(out).entities;
  expect([...new Set(found.map(({ kind }) => kind))].toSorted()).toEqual(kinds);
});

test('a kind that there is not is refused', async () => {
  const { exit, err } = await tickmark(['entities', '.', '--kind', 'ship'], { cwd });
  expect(exit).toBe(2);
  expect(err).toContain('ship');
});
