import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type BoilerplateRow,
  type EntityRow,
  type FactRow,
  type ReviewRow,
  requests,
} from '../src/protocol.ts';
import { type Client, startClient } from './support/client.ts';

const harbour =
  'Ferry strike\n\nMore than 3,000 passengers waited in Lisbon on Monday, Anna Brandt said.\n\nThe strike cost 40 million euros, the ferry line said on Monday in Lisbon.\n';
const post =
  'Port closed\n\nAbout 3,000 passengers waited in Lisbon on Monday, said Anna Brandt and Boris Novak.\n\nThe strike cost 40 million euros, the ferry line said on Monday in Lisbon.\n';
let client: Client;

beforeAll(async () => {
  client = await startClient({ 'harbour.txt': harbour, 'post.txt': post });
  await client.ready;
});
afterAll(() => client.stop());

const people = (params: object): Promise<EntityRow[]> =>
  client.request(requests.entities, { kind: 'person', ...params });

test('the most mentioned come first, and a limit cuts the list there', async () => {
  const [first, second] = await people({});
  expect(first).toMatchObject({ name: 'Anna Brandt', count: 2 });
  expect(second).toMatchObject({ name: 'Boris Novak', count: 1 });
  expect(await people({ limit: 1 })).toEqual([first]);
});

test('words are looked for in names without regard to case', async () => {
  expect((await people({ words: 'NOVAK boris' })).map(({ name }) => name)).toEqual(['Boris Novak']);
  expect(await people({ words: 'nobody' })).toEqual([]);
});

test('a fact is found by what the sources say, and by its id', async () => {
  const all = await client.request<FactRow[]>(requests.facts, {});
  expect(all.length).toBeGreaterThan(1);
  const [passengers] = await client.request<FactRow[]>(requests.facts, { words: 'more than 3,000' });
  expect(passengers?.mentions).toHaveLength(2);
  expect(await client.request(requests.facts, { id: passengers?.id })).toEqual([passengers]);
});

test('a passage is found by its words and counts its places', async () => {
  const [row, ...others] = await client.request<BoilerplateRow[]>(requests.boilerplate, {
    words: 'ferry line',
  });
  expect(row?.count).toBe(row?.occurrences.length);
  expect(others).toEqual([]);
});

test('a short review is the head of the long one', async () => {
  const all = await client.request<ReviewRow[]>(requests.review, {});
  const head = await client.request<ReviewRow[]>(requests.review, { limit: 3 });
  expect(head.map(({ confidence }) => confidence)).toEqual(
    all.slice(0, 3).map(({ confidence }) => confidence),
  );
});
