import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver-protocol';
import type { Mention, WireLocation, WireRange } from '../src/protocol.ts';
import { type Client, startClient } from './support/client.ts';

const copied =
  'The port authority said that the old quay would stay shut until the spring, whatever came of it.';
const files = {
  'a.txt': `\ufeffFerry strike 🚢 goes on\r\n\r\nMore than 3,000 passengers waited in Lisbon, Anna Brandt said 🚢 on Monday.\r\n\r\n${copied}\r\n`,
  'b.txt': `Port closed\n\nAbout 3,000 passengers waited in Lisbon. Ms. Brandt left.\n\n${copied}\n`,
  'c.txt': 'Quay shut\n\nNearly 40 boats lay off Lisbon.\n',
};
type Name = keyof typeof files;
/** A text as editors have it: they hide a byte order mark. */
const shown = (name: Name): string => files[name].replace(/^\ufeff/, '');
const names = Object.keys(files) as Name[];

let client: Client;
/** A client that paints by semantic tokens, as most editors do. */
let plain: Client;
const mentions = new Map<string, readonly Mention[]>();

beforeAll(async () => {
  client = await startClient(files);
  plain = await startClient(files, {});
  await Promise.all([client.ready, plain.ready]);
  for (const name of names) mentions.set(name, (await client.open(name, shown(name))).mentions);
});
afterAll(() => Promise.all([client.stop(), plain.stop()]));

const documentOf = (name: string) => ({ textDocument: { uri: client.uri(name) } });
const at = (name: string, { start }: WireRange) => ({ ...documentOf(name), position: start });

/** The words that a location names, cut out of the file it is in. */
function quoteAt({ uri, range }: WireLocation): string {
  const lines = readFileSync(fileURLToPath(uri), 'utf8').split(/\r\n|\n/);
  expect(range.start.line).toBe(range.end.line);
  const line = lines[range.start.line]!;
  expect(range.end.character).toBeLessThanOrEqual(line.length);
  return line.slice(range.start.character, range.end.character);
}

const references = (name: string, range: WireRange): Promise<WireLocation[]> =>
  client.request('textDocument/references', {
    ...at(name, range),
    context: { includeDeclaration: true },
  });

/** Names and figures: what stands in one line and means the same in several files. */
const meant = (name: string): readonly Mention[] =>
  mentions.get(name)!.filter(({ kind }) => kind !== 'boilerplate');

describe.each(names)('%s', (name) => {
  test('every mention is among the references to it, and all of them lead to the same ones', async () => {
    expect(meant(name).length).toBeGreaterThan(0);
    for (const { range } of meant(name)) {
      const found = await references(name, range);
      expect(found).toContainEqual({ uri: client.uri(name), range });
      for (const other of found) {
        const file = names.find((each) => client.uri(each) === other.uri)!;
        expect(quoteAt(other).trim()).not.toBe('');
        expect(await references(file, other.range)).toEqual(found);
      }
    }
  });

  test('what is highlighted are the references in the file', async () => {
    for (const { range } of meant(name)) {
      const found = await references(name, range);
      const here = found.filter(({ uri }) => uri === client.uri(name)).map((each) => each.range);
      const lit = await client.request<{ range: WireRange }[]>(
        'textDocument/documentHighlight',
        at(name, range),
      );
      expect(lit.map((each) => each.range)).toEqual(here);
    }
  });

  test('every mention has a hover', async () => {
    for (const { range } of meant(name)) {
      const hover = await client.request<{ contents: { value: string } }>(
        'textDocument/hover',
        at(name, range),
      );
      expect(hover.contents.value).not.toBe('');
    }
  });

  test('semantic tokens are the mentions, in order and apart', async () => {
    const textDocument = { uri: plain.uri(name), languageId: 'plaintext', version: 1, text: shown(name) };
    await plain.connection.sendNotification('textDocument/didOpen', { textDocument });
    const { data } = await plain.request<{ data: number[] }>('textDocument/semanticTokens/full', {
      textDocument: { uri: plain.uri(name) },
    });
    let [line, character] = [0, 0];
    const starts: unknown[] = [];
    for (let i = 0; i < data.length; i += 5) {
      const [down, along, length] = data.slice(i, i + 3) as [number, number, number];
      character = down === 0 ? character + along : along;
      line += down;
      expect(length).toBeGreaterThan(0);
      starts.push({ start: { line, character }, end: { line, character: character + length } });
    }
    for (const { range } of meant(name)) expect(starts).toContainEqual(range);
  });

  test('the outline lies in the text, children in their parents', async () => {
    type Entry = { range: WireRange; selectionRange: WireRange; name: string; children?: Entry[] };
    const check = (entries: readonly Entry[], within: WireRange | null): void => {
      for (const { range, selectionRange, name: label, children } of entries) {
        expect(label).not.toBe('');
        expect(isWithin(selectionRange, range)).toBe(true);
        if (within !== null) expect(isWithin(range, within)).toBe(true);
        check(children ?? [], range);
      }
    };
    check(await client.request<Entry[]>('textDocument/documentSymbol', documentOf(name)), null);
  });
});

function isWithin(inner: WireRange, outer: WireRange): boolean {
  const order = (a: WireRange['start'], b: WireRange['start']) =>
    a.line < b.line || (a.line === b.line && a.character <= b.character);
  return order(outer.start, inner.start) && order(inner.end, outer.end);
}

const positional = ['hover', 'references', 'definition', 'documentHighlight', 'completion'];

test.each([
  ['a file that nobody knows', 'gone.txt', { line: 0, character: 0 }],
  ['a line behind the last', 'a.txt', { line: 999, character: 0 }],
  ['a column behind the last', 'a.txt', { line: 0, character: 9999 }],
  ['the middle of a pair', 'a.txt', { line: 0, character: 15 }],
])('%s has no answer, and no error', async (_, name, position) => {
  for (const method of positional) {
    const params = { ...documentOf(name), position, context: { includeDeclaration: true } };
    await expect(client.request(`textDocument/${method}`, params), method).resolves.toBeTypeOf('object');
  }
  const range = { start: position, end: position };
  const context = { diagnostics: [] };
  await client.request('textDocument/codeAction', { ...documentOf(name), range, context });
});

test('a request that is called back leaves the server at work', async () => {
  const source = new CancellationTokenSource();
  const [mention] = meant('a.txt');
  const params = at('a.txt', mention!.range);
  const asked = client.connection.sendRequest('textDocument/references', params, source.token);
  source.cancel();
  await asked.catch((error: { code?: number }) => expect(error.code).toBe(-32_800));
  expect(await client.request('textDocument/hover', params)).not.toBeNull();
});

test('workspace symbols find a name by any part of it, and lead to it', async () => {
  type Symbol = { name: string; location: WireLocation };
  const found = await client.request<Symbol[]>('workspace/symbol', { query: 'brandt' });
  expect(found.map(({ name }) => name)).toContain('Anna Brandt');
  for (const { location } of found) expect(quoteAt(location)).toContain('Brandt');
  expect(await client.request('workspace/symbol', { query: 'nobody of this name' })).toEqual([]);
});
