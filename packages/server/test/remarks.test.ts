import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { type ChangedParams, type FileRemark, requests } from '../src/protocol.ts';
import { type Client, startClient } from './support/client.ts';

const article = 'Ferry strike\n\nMore than 3,000 passengers waited in Lisbon, Anna Brandt said.\n';
let client: Client;

/** A server on a folder with these files; what it says in messages and in its log. */
async function serverOn(files: Record<string, string | Uint8Array>): Promise<{
  readonly messages: string[];
  readonly log: string[];
}> {
  client = await startClient(files);
  const [messages, log]: [string[], string[]] = [[], []];
  client.connection.onRequest('window/showMessageRequest', ({ message }: { message: string }) => {
    messages.push(message);
    return null;
  });
  client.connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
    messages.push(message);
  });
  client.connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    log.push(message);
  });
  await client.ready;
  return { messages, log };
}
afterEach(() => client.stop());

const remarks = async (): Promise<string[]> =>
  (await client.request<FileRemark[]>(requests.remarks, {})).map(
    ({ uri, line, level, what }) => `${level} ${uri.split('/').at(-1)}:${line + 1} ${what}`,
  );

const tell = (name: string): Promise<void> =>
  client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: client.uri(name), type: 2 }],
  });

test('what could not be read of files is said file by file, and the rest is read', async () => {
  const utf16 = Uint8Array.from(Buffer.from(article, 'utf16le'));
  await serverOn({
    'good.txt': article,
    'image.txt': Uint8Array.of(0x89, 0x50, 0, 0, 0, 0x0d, 0, 1),
    'wide.txt': utf16,
    'empty.txt': '',
    'same.txt': 'A line that is said again. '.repeat(400),
    'good.txt.tick.json': '{ "version": 99 }',
  });
  const all = await remarks();
  expect(all).toContainEqual(expect.stringMatching(/^error image\.txt:1 not a text file/));
  expect(all).toContainEqual(expect.stringMatching(/^error good\.txt\.tick\.json:1 /));
  expect(all).toContain('remark wide.txt:1 not UTF-8; read as utf-16le');
  expect(all).toContain('remark empty.txt:1 empty');
  expect(all).toContainEqual(expect.stringMatching(/^remark same\.txt:1 \d+ sentences left unread/));
  expect(all.findIndex((each) => each.startsWith('remark'))).toBe(2);
  const status = await client.request<ChangedParams>(requests.status, {});
  expect(status).toMatchObject({ errors: 2, remarks: 3, total: 5 });
  const { remarks: here } = await client.open('same.txt', 'A line that is said again. '.repeat(400));
  expect(here.map(({ code }) => code)).toEqual(['repeats']);
});

test('a configuration that cannot be read is said once, with its place, until it is repaired', async () => {
  const { messages, log } = await serverOn({
    'a.txt': article,
    'tickmark.config.json': '{\n  "sources": ["*.txt"],\n  oops\n}\n',
  });
  await vi.waitFor(() => expect(messages).toHaveLength(1), 60_000);
  expect(messages[0]).toMatch(
    /^tickmark\.config\.json is not used.*3:3: not valid JSON.*settings of the editor/,
  );
  expect(log.join('\n')).toMatch(/tickmark\.config\.json: 3:3: not valid JSON/);
  expect(await remarks()).toEqual(['error tickmark.config.json:3 3:3: not valid JSON']);
  expect((await client.request<ChangedParams>(requests.status, {})).total).toBe(1);
  writeFileSync(join(client.folder, 'tickmark.config.json'), '{ "sources": ["*.txt"] }');
  await tell('tickmark.config.json');
  await vi.waitFor(async () => expect(await remarks()).toEqual([]), 60_000);
  expect(messages).toHaveLength(1);
});

test('the log says what was read and what came of it', async () => {
  const { log } = await serverOn({ 'a.txt': article });
  await vi.waitFor(() => expect(log.join('\n')).toMatch(/Read 1 of 1 sources in [\d.]+ s: 0 facts/), 60_000);
});

test('a configuration says where decisions are kept, as on the command line', async () => {
  await serverOn({ 'a.txt': article, 'tickmark.config.json': '{ "sidecars": "folder" }' });
  const { mentions } = await client.open('a.txt', article);
  await client.request('workspace/executeCommand', {
    command: 'tickmark.decide.accept',
    arguments: [{ uri: client.uri('a.txt'), id: mentions[0]!.id }],
  });
  expect(readFileSync(join(client.folder, '.tickmark/a.txt.tick.json'), 'utf8')).toContain('"accept"');
});
