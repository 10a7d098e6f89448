import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, startClient } from './support/client.ts';

const harbour = 'Ferry strike\n\nMore than 3,000 passengers waited in Lisbon, Anna Brandt said on Monday.\n';
const post = 'Port closed\n\nAbout 3,000 passengers waited in Lisbon on Monday, officials said.\n';
let client: Client;

beforeAll(async () => {
  client = await startClient({ 'harbour.txt': harbour, 'post.txt': post, 'notes.md': 'A draft.' });
  await client.ready;
});
afterAll(() => client.stop());

test('indexes the sources of the folder and says when it is ready', async () => {
  const { total, indexed, state } = await client.ready;
  expect({ total, indexed, state }).toEqual({ total: 2, indexed: 2, state: 'ready' });
});

test('offers what the editor needs', () => {
  expect(client.capabilities).toMatchObject({ hoverProvider: true, referencesProvider: true });
});

test('sends the highlights of a document that is opened', async () => {
  const { version, role } = await client.open('harbour.txt', harbour);
  expect({ version, role }).toEqual({ version: 1, role: 'source' });
});
