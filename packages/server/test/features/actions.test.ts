import { expect, test } from 'vitest';
import { actionsAt } from '../../src/features/actions.ts';
import { runCommand } from '../../src/features/decide.ts';
import { serverCommands } from '../../src/protocol.ts';
import { type Desk, deskOf } from '../support/desk.ts';

const text =
  'Ferry strike\n\nMore than 3,000 passengers waited in Lisbon on Monday, Anna Brandt said.\n\nAll rights reserved.\n';
const desk = (): Promise<Desk> => deskOf({ 'a.txt': text });

async function titles(words: string, on?: Desk): Promise<readonly string[]> {
  const { workspace, uri, range } = on ?? (await desk());
  return actionsAt(workspace, uri('a.txt'), range('a.txt', words)).map(({ title }) => title);
}

test('on a figure it may be accepted, refused near and far; a place may be a person', async () => {
  expect((await titles('3,000')).slice(0, 4)).toEqual([
    'Accept “3,000” as figure',
    '“3,000” is no figure',
    '“3,000” is no figure anywhere in this article',
    '“3,000” is no figure anywhere',
  ]);
  expect(await titles('Lisbon')).toContain('“Lisbon” is a person');
});

test('a selection may be marked; a bare cursor marks nothing', async () => {
  const { workspace, uri, range } = await desk();
  const { start, end } = range('a.txt', 'passengers');
  const marks = actionsAt(workspace, uri('a.txt'), { start, end }).map(({ title }) => title);
  expect(marks).toEqual(
    ['person', 'place', 'figure', 'boilerplate'].map((kind) => `Mark the selection as ${kind}`),
  );
  expect(actionsAt(workspace, uri('a.txt'), { start, end: start })).toEqual([]);
});

test('boilerplate is no person', async () => {
  const found = await titles('All rights reserved.');
  expect(found).toContain('“All rights reserved.” is no boilerplate');
  expect(found.filter((title) => /” is a /.test(title))).toEqual([]);
});

test('what is accepted is not accepted again, and what is refused may come back', async () => {
  const on = await desk();
  const { workspace, uri, range } = on;
  const [accept, reject] = actionsAt(workspace, uri('a.txt'), range('a.txt', '3,000'));
  expect(accept).toMatchObject({ preferred: true });
  expect(await runCommand(workspace, accept!.command, accept!.argument)).toBeNull();
  expect((await titles('3,000', on))[0]).toBe('“3,000” is no figure');
  expect(await runCommand(workspace, reject!.command, reject!.argument)).toBeNull();
  expect((await titles('3,000', on))[0]).toBe('“3,000” is a figure after all');
  expect(await runCommand(workspace, serverCommands.undo, {})).toBeNull();
  expect((await titles('3,000', on))[0]).toBe('“3,000” is no figure');
});

test('a long quote is cut, and a draft has no decisions', async () => {
  const long = 'Copyright 2031 The Harbor Herald and all of its many friends';
  const on = await deskOf({ 'a.txt': `${text}\n${long}\n` });
  const found = await titles('Harbor Herald', on);
  expect(found).toContain('Accept “Copyright 2031 The Harbor Her…” as boilerplate');
  on.open('story.md', text);
  expect(actionsAt(on.workspace, on.uri('story.md'), on.range('story.md', '3,000'))).toEqual([]);
});
