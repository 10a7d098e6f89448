import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Mention, type ReviewRow, requests, serverCommands } from '../src/protocol.ts';
import { attach, type Client, startClient } from './support/client.ts';

const text = 'Ferry strike\n\nMore than 3,000 passengers waited on Monday, Anna Brandt said.\n';
let client: Client;
let mentions: readonly Mention[];

beforeEach(async () => {
  client = await startClient({ 'harbour.txt': text });
  await client.ready;
  ({ mentions } = await client.open('harbour.txt', text));
});
afterEach(() => client.stop());

/** Runs a command and waits for the highlights that follow it. */
async function decide(command: string, argument: object): Promise<readonly Mention[]> {
  const next = client.mentions('harbour.txt', () => true);
  await client.request('workspace/executeCommand', {
    command,
    arguments: [{ uri: client.uri('harbour.txt'), ...argument }],
  });
  return (await next).mentions;
}

const sidecar = (): string => join(client.folder, 'harbour.txt.tick.json');
const figure = (): Mention => mentions.find(({ kind }) => kind === 'figure')!;

test('an accepted figure is accepted, in the sidecar too, and undo takes it back', async () => {
  const after = await decide(serverCommands.accept, { id: figure().id });
  expect(after.find(({ id }) => id === figure().id)).toMatchObject({ status: 'accepted' });
  expect(readFileSync(sidecar(), 'utf8')).toContain('"accept"');
  const undone = await decide(serverCommands.undo, {});
  expect(undone.find(({ id }) => id === figure().id)).toMatchObject({ status: 'suggested' });
  expect(existsSync(sidecar())).toBe(false);
});

test('a rejected figure is gone', async () => {
  const after = await decide(serverCommands.reject, { id: figure().id });
  expect(after.map(({ id }) => id)).not.toContain(figure().id);
});

test('a figure is corrected, and the hover says so', async () => {
  await decide(serverCommands.correct, { id: figure().id, value: 3500, hedge: 'about' });
  const hover = await client.request<{ contents: { value: string } }>('textDocument/hover', {
    textDocument: { uri: client.uri('harbour.txt') },
    position: figure().range.start,
  });
  expect(hover.contents.value).toContain('about 3,500');
});

test('a selection becomes a place', async () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } };
  const after = await decide(serverCommands.add, { range, kind: 'place' });
  expect(after).toContainEqual(expect.objectContaining({ kind: 'place', range, origin: 'human' }));
});

test('a decision about a thing that is not there is refused in words', async () => {
  await expect(
    client.request('workspace/executeCommand', {
      command: serverCommands.accept,
      arguments: [{ uri: client.uri('harbour.txt'), id: 'figure:900-910' }],
    }),
  ).rejects.toThrow('not there any more');
});

test('a sidecar that cannot be read whole is left as it is', async () => {
  writeFileSync(sidecar(), '{"version": 99, "blocks": []}');
  await expect(decide(serverCommands.accept, { id: figure().id })).rejects.toThrow('left as it is');
  expect(readFileSync(sidecar(), 'utf8')).toBe('{"version": 99, "blocks": []}');
});

test('the review queue holds what is undecided, the most doubtful first', async () => {
  const before = await client.request<ReviewRow[]>(requests.review, {});
  const doubt = before.map(({ confidence }) => confidence);
  expect(doubt).toEqual(doubt.toSorted((a, b) => a - b));
  await decide(serverCommands.accept, { id: figure().id });
  const after = await client.request<ReviewRow[]>(requests.review, { uri: client.uri('harbour.txt') });
  expect(after).toHaveLength(before.length - 1);
});

test('a rule for the whole project reaches every article', async () => {
  await decide(serverCommands.reject, { id: figure().id, reach: 'project' });
  expect(readFileSync(join(client.folder, '.tickmark/decisions.json'), 'utf8')).toContain('3,000');
  const actions = await client.request<{ title: string }[]>('textDocument/codeAction', {
    textDocument: { uri: client.uri('harbour.txt') },
    range: figure().range,
    context: { diagnostics: [] },
  });
  expect(actions.map(({ title }) => title).join()).not.toContain('is no figure');
});

test('what was decided is there in a document that was open before the sources were read', async () => {
  await decide(serverCommands.accept, { id: figure().id });
  const again = await attach(client.folder, { mentions: true }, true);
  const accepted = again.mentions('harbour.txt', (params) =>
    params.mentions.some(({ id, status }) => id === figure().id && status === 'accepted'),
  );
  void again.open('harbour.txt', text);
  await accepted;
  await again.stop();
});

test('what is decided while somebody types is kept', async () => {
  const typed = `${text}The strike goes on.\n`;
  const end = { line: 3, character: 0 };
  client.change('harbour.txt', 2, [{ range: { start: end, end }, text: 'The strike goes on.\n' }]);
  await client.request('workspace/executeCommand', {
    command: serverCommands.accept,
    arguments: [{ uri: client.uri('harbour.txt'), id: figure().id }],
  });
  client.change('harbour.txt', 3, [{ text: typed }]);
  const last = await client.mentions('harbour.txt', ({ version }) => version === 3);
  expect(last.mentions.find(({ id }) => id === figure().id)).toMatchObject({ status: 'accepted' });
});

test('the light bulb offers what fits the narrowest words first', async () => {
  const name = mentions.find(({ kind }) => kind === 'person')!;
  const titlesAt = async (range: Mention['range']): Promise<readonly string[]> =>
    (
      await client.request<{ title: string }[]>('textDocument/codeAction', {
        textDocument: { uri: client.uri('harbour.txt') },
        range: { start: range.start, end: range.start },
        context: { diagnostics: [] },
      })
    ).map(({ title }) => title);
  expect(await titlesAt(figure().range)).toEqual([
    'Accept “3,000” as figure',
    '“3,000” is no figure',
    '“3,000” is no figure anywhere in this article',
    '“3,000” is no figure anywhere',
  ]);
  expect((await titlesAt(name.range)).at(-1)).toBe('“Anna Brandt” is a place');
  await decide(serverCommands.add, {
    range: { start: { line: 2, character: 0 }, end: { line: 2, character: 40 } },
    kind: 'boilerplate',
  });
  expect((await titlesAt(figure().range))[0]).toBe('Accept “3,000” as figure');
});
