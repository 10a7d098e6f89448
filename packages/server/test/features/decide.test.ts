import { beforeEach, describe, expect, test } from 'vitest';
import { runCommand } from '../../src/features/decide.ts';
import { mentionsOf } from '../../src/features/mentions.ts';
import { entityRows, factRows } from '../../src/features/overview.ts';
import { serverCommands } from '../../src/protocol.ts';
import { viewOf } from '../../src/view.ts';
import { type Desk, deskOf } from '../support/desk.ts';

const files = {
  'a.txt': 'Ferry strike\n\nMore than 3,000 passengers waited in Lisbon on Monday, Anna Brandt said.\n',
  'b.txt':
    'Port closed\n\nAbout 3,000 passengers waited in Lisbon on Monday. Ms. Brandt left with Karl Orlow.\n',
};
let desk: Desk;
beforeEach(async () => {
  desk = await deskOf(files);
});

/** The annotation on these words. */
function found(name: string, words: string) {
  const view = viewOf(desk.workspace, desk.uri(name))!;
  const all = view.annotations.map(({ annotation }) => annotation);
  return all.find(({ quote, status }) => quote === words && status !== 'rejected');
}
const run = (command: string, args: object) => runCommand(desk.workspace, command, { ...args });
const on = (name: string, words: string) => ({ uri: desk.uri(name), id: found(name, words)!.id });

describe('one annotation', () => {
  test('is of another kind', async () => {
    expect(await run(serverCommands.changeKind, { ...on('a.txt', 'Lisbon'), kind: 'person' })).toBeNull();
    expect(found('a.txt', 'Lisbon')).toMatchObject({ kind: 'person', origin: 'human' });
  });

  test('has other bounds', async () => {
    const range = desk.range('a.txt', 'Brandt');
    expect(await run(serverCommands.changeBounds, { ...on('a.txt', 'Anna Brandt'), range })).toBeNull();
    expect(found('a.txt', 'Anna Brandt')).toBeUndefined();
    expect(found('a.txt', 'Brandt')).toMatchObject({ kind: 'person' });
  });

  test('has a note, which stands in the sidecar', async () => {
    expect(await run(serverCommands.note, { ...on('a.txt', '3,000'), text: 'ask the port' })).toBeNull();
    expect(desk.files.get('a.txt.tick.json')).toContain('ask the port');
  });

  test('is refused in every article at once', async () => {
    expect(await run(serverCommands.reject, { ...on('a.txt', 'Lisbon'), reach: 'project' })).toBeNull();
    expect([found('a.txt', 'Lisbon'), found('b.txt', 'Lisbon')]).toEqual([undefined, undefined]);
    expect([...desk.files.keys()]).toContain('.tickmark/decisions.json');
  });

  test('keeps its parts but for those corrected', async () => {
    expect(await run(serverCommands.correct, { ...on('a.txt', '3,000'), value: 3200 })).toBeNull();
    expect(found('a.txt', '3,000')).toMatchObject({
      figure: { value: 3200, item: 'passengers', hedge: 'over' },
    });
  });
});

describe('words that nothing found', () => {
  test('become what they are said to be, a figure with its parts', async () => {
    const range = desk.range('a.txt', 'strike');
    expect(
      await run(serverCommands.add, { uri: desk.uri('a.txt'), range, kind: 'figure', value: 7 }),
    ).toBeNull();
    expect(found('a.txt', 'strike')).toMatchObject({ kind: 'figure', figure: { value: 7 } });
  });

  test('must be selected', async () => {
    const { start } = desk.range('a.txt', 'strike');
    const nothing = { uri: desk.uri('a.txt'), range: { start, end: start }, kind: 'place' };
    expect(await run(serverCommands.add, nothing)).toBe('select the words to add first');
  });
});

describe('across articles', () => {
  const people = () => entityRows(desk.workspace, 'person').map(({ name, count }) => `${name} ${count}`);

  test('two people are made one, and undo parts them', async () => {
    expect(people()).toEqual(['Anna Brandt 2', 'Karl Orlow 1']);
    const entities = entityRows(desk.workspace, 'person').map(({ id }) => id);
    expect(await run(serverCommands.mergeEntities, { entities })).toBeNull();
    expect(people()).toEqual(['Anna Brandt 3']);
    expect(await run(serverCommands.undo, {})).toBeNull();
    expect(people()).toEqual(['Anna Brandt 2', 'Karl Orlow 1']);
  });

  test('one person is made two', async () => {
    const [brandt] = entityRows(desk.workspace, 'person');
    const mention = on('b.txt', 'Brandt');
    expect(await run(serverCommands.splitEntity, { entity: brandt!.id, mention })).toBeNull();
    expect(people()).toHaveLength(3);
  });

  test('figures are parted and joined', async () => {
    const facts = () => factRows(desk.workspace).length;
    const pair = { a: on('a.txt', '3,000'), b: on('b.txt', '3,000') };
    const before = facts();
    expect(await run(serverCommands.partFacts, pair)).toBeNull();
    expect(facts()).toBe(before - 1);
    expect(await run(serverCommands.joinFacts, pair)).toBeNull();
    expect(facts()).toBe(before);
  });
});

test.each<[string, object, string]>([
  [
    serverCommands.accept,
    { uri: 'file:///desk/gone.txt', id: 'figure:0-3' },
    'this annotation is not there any more',
  ],
  [serverCommands.mergeEntities, { entities: ['x', 'y'] }, 'this person or place is not there any more'],
  [
    serverCommands.splitEntity,
    { entity: 'x', mention: { uri: 'file:///desk/a.txt', id: 'y' } },
    'this mention is not there any more',
  ],
  [
    serverCommands.joinFacts,
    { a: { uri: 'file:///desk/a.txt', id: 'x' }, b: { uri: 'file:///desk/b.txt', id: 'y' } },
    'one of the figures is not there any more',
  ],
  [serverCommands.undo, {}, 'there is nothing to undo'],
  ['tickmark.decide.nothing', {}, 'unknown command tickmark.decide.nothing'],
])('%s of %j is refused: %s', async (command, args, words) => {
  expect(await run(command, args)).toBe(words);
  expect([...desk.files.keys()]).toEqual(Object.keys(files));
});

test('what somebody else wrote since is not undone', async () => {
  await run(serverCommands.accept, on('a.txt', '3,000'));
  desk.files.set('a.txt.tick.json', `${desk.files.get('a.txt.tick.json')} `);
  expect(await run(serverCommands.undo, {})).toMatch(/was changed since; nothing was undone$/);
});

test('a sidecar may lie in a folder of its own', async () => {
  desk = await deskOf(files, { sidecars: 'folder', author: 'Ida' });
  await run(serverCommands.accept, on('a.txt', '3,000'));
  expect(desk.files.get('.tickmark/a.txt.tick.json')).toContain('"Ida"');
});

test('decisions hold when all is read anew, and in what is open', async () => {
  await run(serverCommands.reject, on('a.txt', 'Lisbon'));
  expect(await run(serverCommands.reindex, {})).toBeNull();
  expect(found('a.txt', 'Lisbon')).toBeUndefined();
  desk.open('a.txt');
  const shown = mentionsOf(desk.workspace, desk.uri('a.txt'))!.mentions;
  expect(shown.map(({ range }) => desk.words(desk.uri('a.txt'), range))).not.toContain('Lisbon');
});
