import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type CompareResult,
  clientCommands,
  type EntityRow,
  type FactRow,
  requests,
} from '../src/protocol.ts';
import { type Client, startClient } from './support/client.ts';

const hostile = '[x](command:evil) <img src=x onerror=alert(1)> **bold** | cell';
const files = {
  'harbour.txt': `Ferry strike ends\n\nMore than 3,000 passengers waited in the port of Lisbon on Monday, Transport Minister Anna Brandt said.\n`,
  'post.txt': `Port reopens\n\nAt the port of Lisbon nearly 3,000 passengers were left waiting on Monday ${hostile}, the police said. Ms. Brandt was silent.\n`,
};
let client: Client;

beforeAll(async () => {
  client = await startClient(files, { mentions: true, commandLinks: true });
  await client.ready;
  await client.open('harbour.txt', files['harbour.txt']);
});
afterAll(() => client.stop());

async function hover(words: string): Promise<string> {
  const character = files['harbour.txt'].split('\n')[2]!.indexOf(words);
  const answer = await client.request<{ contents: { value: string } } | null>('textDocument/hover', {
    textDocument: { uri: client.uri('harbour.txt') },
    position: { line: 2, character },
  });
  return answer?.contents.value ?? '';
}

test('a figure shows what the other source says, and that they differ', async () => {
  const said = await hover('3,000');
  expect(said).toContain('**more than 3,000**');
  expect(said).toContain('nearly 3,000');
  expect(said).toContain(clientCommands.compare);
});

test('text of a source is never markup, and only our own commands are links', async () => {
  const said = await hover('3,000');
  expect(said).toContain('evil');
  expect(said).not.toContain('<img');
  expect(said).not.toContain('**bold**');
  const commands = [...said.matchAll(/\]\(command:([\w.]+)/g)].map((match) => match[1]);
  expect(commands.length).toBeGreaterThan(0);
  for (const command of commands) expect(Object.values(clientCommands)).toContain(command);
});

test('a person shows titles and mentions', async () => {
  const said = await hover('Anna Brandt');
  expect(said).toContain('Anna Brandt');
  expect(said).toContain('Transport Minister');
});

test('plain words have no hover', async () => {
  expect(await hover('passengers')).toBe('');
});

test('the comparison of a fact has a column a source, with the figure marked', async () => {
  const position = { line: 2, character: files['harbour.txt'].split('\n')[2]!.indexOf('3,000') };
  const result = await client.request<CompareResult>(requests.compare, {
    uri: client.uri('harbour.txt'),
    position,
  });
  expect(result).toMatchObject({
    kind: 'fact',
    verdict: '2 sources, 2 independent: conflict (contradiction)',
  });
  expect(result.columns.map(({ says }) => says)).toEqual(['more than 3,000', 'nearly 3,000']);
  const marked = result.columns.map(({ runs }) =>
    runs.filter(({ style }) => style === 'marked').map(({ text }) => text),
  );
  expect(marked).toEqual([['3,000'], ['3,000']]);
  expect(await client.request(requests.compare, { fact: result.id })).toEqual(result);
});

test('lists of facts and people for the trees', async () => {
  const [fact] = await client.request<FactRow[]>(requests.facts, {});
  expect(fact).toMatchObject({ agreement: 'conflict', independentSources: 2 });
  const people = await client.request<EntityRow[]>(requests.entities, { kind: 'person' });
  expect(people.map(({ name }) => name)).toContain('Anna Brandt');
});

test('every mention in every source, and the other ones in this file', async () => {
  const line = files['harbour.txt'].split('\n')[2]!;
  const at = {
    textDocument: { uri: client.uri('harbour.txt') },
    position: { line: 2, character: line.indexOf('Brandt') },
  };
  const found = await client.request<{ uri: string }[]>('textDocument/references', { ...at, context: {} });
  expect(found.map(({ uri }) => uri)).toEqual([client.uri('harbour.txt'), client.uri('post.txt')]);
  expect(await client.request('textDocument/documentHighlight', at)).toHaveLength(1);
  const symbols = await client.request<{ name: string }[]>('workspace/symbol', { query: 'brandt' });
  expect(symbols.map(({ name }) => name)).toEqual(['Anna Brandt']);
  const outline = await client.request<{ children: { name: string }[] }[]>('textDocument/documentSymbol', at);
  expect(outline.flatMap(({ children }) => children.map(({ name }) => name))).toContain('3,000');
});
