import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { type ClaimRow, type CompareResult, requests } from '../src/protocol.ts';
import { type Client, startClient } from './support/client.ts';

const sources = {
  'harbour.txt':
    'Ferry strike ends\n\nMore than 3,000 passengers waited in the port of Lisbon on Monday, said Anna Brandt, the harbour master.\n',
  'post.txt':
    'Port reopens\n\nAt the port of Lisbon more than 3,000 passengers were left waiting by the strike, officials said.\n',
};
const draft =
  '# The strike\n\nSome **9,000 passengers** waited in the port of Lisbon, and 70 ships turned back. More than 3,000 passengers waited in the port of Lisbon.\n';
let client: Client;
let told: Diagnostic[] = [];

beforeAll(async () => {
  client = await startClient(sources, {
    mentions: true,
    settings: { inlayHints: true, diagnostics: { drafts: true } },
  });
  client.connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ diagnostics }: { diagnostics: Diagnostic[] }) => {
      told = diagnostics;
    },
  );
  await client.ready;
  await client.open('story.md', draft);
});
afterAll(() => client.stop());

const document = (): object => ({ textDocument: { uri: client.uri('story.md') } });
const at = (words: string): { line: number; character: number } => ({
  line: 2,
  character: draft.split('\n')[2]!.indexOf(words),
});
const over = (words: string): object => ({
  start: at(words),
  end: { line: 2, character: at(words).character + words.length },
});

test('every claim of a draft has a verdict', async () => {
  const claims = await client.request<ClaimRow[]>(requests.claims, { uri: client.uri('story.md') });
  const verdicts = claims.map(({ quote, verdict }) => `${quote} ${verdict}`);
  expect(verdicts).toContain('9,000 figure:contradicted');
  expect(verdicts).toContain('70 figure:not-found');
  expect(verdicts).toContain('3,000 figure:supported');
});

test('problems of a draft come with their evidence, and go with the setting', async () => {
  await vi.waitFor(() => expect(told.map(({ code }) => code)).toContain('figure:contradicted'), 120_000);
  const [first] = told.filter(({ code }) => code === 'figure:contradicted');
  expect(first!.relatedInformation!.map(({ location }) => location.uri)).toContain(client.uri('harbour.txt'));
  const settings = { tickmark: { inlayHints: true, diagnostics: { drafts: false } } };
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
  await vi.waitFor(() => expect(told).toEqual([]), 120_000);
});

test('a figure of a draft is compared with what the sources say', async () => {
  const compared = await client.request<CompareResult | null>(requests.compare, {
    uri: client.uri('story.md'),
    position: at('3,000'),
  });
  expect(compared?.columns.map(({ says }) => says)).toEqual(['more than 3,000', 'more than 3,000']);
  const nothing = { uri: client.uri('story.md'), position: at('turned back') };
  expect(await client.request(requests.compare, nothing)).toBeNull();
});

test('a hover in a draft says what the sources say', async () => {
  const hover = await client.request<{ contents: { value: string } }>('textDocument/hover', {
    ...document(),
    position: at('9,000'),
  });
  expect(hover.contents.value).toContain('your sources say otherwise');
  const missing = await client.request<{ contents: { value: string } }>('textDocument/hover', {
    ...document(),
    position: at('70'),
  });
  expect(missing.contents.value).toContain('none of your 2 sources has this figure');
});

test('go to the sources from a figure of the draft', async () => {
  const found = await client.request<{ uri: string }[]>('textDocument/references', {
    ...document(),
    position: at('3,000'),
    context: { includeDeclaration: true },
  });
  expect(found.map(({ uri }) => uri)).toEqual([client.uri('harbour.txt'), client.uri('post.txt')]);
});

test('a supported figure shows how many sources it has', async () => {
  const hints = await client.request<{ label: string; position: object }[]>('textDocument/inlayHint', {
    ...document(),
    range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
  });
  expect(hints.map(({ label }) => label)).toContain('2 sources');
});

test('a quick fix puts the figure of the source', async () => {
  const actions = await client.request<
    { title: string; edit?: { changes: Record<string, { newText: string }[]> } }[]
  >('textDocument/codeAction', { ...document(), range: over('9,000'), context: { diagnostics: [] } });
  const fix = actions.find(({ title }) => title.startsWith('Use the figure of the source'));
  expect(fix?.edit?.changes[client.uri('story.md')]?.map(({ newText }) => newText).join()).toContain('3,000');
});

test('names and figures of the sources are typed on', async () => {
  const text = 'In Lisbon, Bra\nand 3,0';
  await client.open('typing.md', text);
  const items = async (line: number, character: number): Promise<{ textEdit: { newText: string } }[]> => {
    const { items: found } = await client.request<{ items: { textEdit: { newText: string } }[] }>(
      'textDocument/completion',
      { textDocument: { uri: client.uri('typing.md') }, position: { line, character } },
    );
    return found;
  };
  const names = (await items(0, 14)).map(({ textEdit }) => textEdit.newText);
  expect(names).toContain('Anna Brandt');
  const [figure] = await items(1, 7);
  expect(figure!.textEdit.newText).toContain('3,000 passengers');
});

test('where the editor shows problems above a hover, the hover does not say them again', async () => {
  const settings = { diagnostics: { drafts: true } };
  const editor = await startClient(sources, { mentions: true, commandLinks: true, settings });
  await editor.ready;
  await editor.open('story.md', draft);
  const hoverOn = async (words: string): Promise<string> => {
    const params = { textDocument: { uri: editor.uri('story.md') }, position: at(words) };
    return (await editor.request<{ contents: { value: string } }>('textDocument/hover', params)).contents
      .value;
  };
  const contradicted = await hoverOn('9,000');
  expect(contradicted).not.toContain('your sources say otherwise');
  expect(contradicted).toMatch(/more than 3,000.*Open all side by side.*Copy with citation/s);
  expect(await hoverOn('3,000')).toContain('independent');
  await editor.stop();
});
