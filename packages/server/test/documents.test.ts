import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makeArticle } from '../../core/bench/articles.ts';
import type { ChangedParams, FactRow, Mention } from '../src/protocol.ts';
import { notifications, requests } from '../src/protocol.ts';
import { type Client, startClient } from './support/client.ts';

const article = 'Ferry strike 🚢\r\n\r\nMore than 3,000 passengers waited in Lisbon, Anna Brandt said.\r\n';
let client: Client;

beforeAll(async () => {
  client = await startClient({
    'a.txt': article,
    'b.txt': 'Port closed\n\nAbout 3,000 passengers waited in Lisbon.\n',
  });
  await client.ready;
});
afterAll(() => client.stop());

/** What highlights say of the text itself: boilerplate depends on what else is open. */
function essence(mentions: readonly Mention[]): unknown {
  return mentions.flatMap(({ range, kind }) => (kind === 'boilerplate' ? [] : [{ range, kind }]));
}

/** The next news of the corpus that satisfies `wanted`. */
function changed(wanted: (params: ChangedParams) => boolean): Promise<ChangedParams> {
  return new Promise((resolve) => {
    const listener = client.connection.onNotification(notifications.changed, (params: ChangedParams) => {
      if (!wanted(params)) return;
      listener.dispose();
      resolve(params);
    });
  });
}

test('edits in steps end where the whole text would', { timeout: 600_000 }, async () => {
  let run = 0;
  const edit = fc.tuple(fc.nat(), fc.nat(8), fc.constantFrom('', ' ', '5', ' 40 ships', '\r\n', '🚢', 'x'));
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 5 }), async (edits) => {
      const name = `typed-${run++}.txt`;
      await client.open(name, article);
      let shown: readonly Mention[] = [];
      void client.mentions(name, (params) => {
        shown = params.mentions;
        return false;
      });
      let text = article;
      let version = 1;
      for (const [at, deleted, inserted] of edits) {
        const start = at % (text.length + 1);
        const end = Math.min(text.length, start + deleted);
        const range = { start: positionIn(text, start), end: positionIn(text, end) };
        // A position inside a line end or a pair is moved by the protocol; edit only where both sides agree.
        if (isInsidePair(text, start) || isInsidePair(text, end)) continue;
        text = text.slice(0, start) + inserted + text.slice(end);
        version++;
        client.change(name, version, [{ range, text: inserted }]);
      }
      const whole = await client.open(`whole-${run}.txt`, text);
      if (version > 1) {
        await vi.waitFor(() => expect(essence(shown)).toEqual(essence(whole.mentions)), 120_000);
      }
      for (const closed of [name, `whole-${run}.txt`]) {
        await client.connection.sendNotification('textDocument/didClose', {
          textDocument: { uri: client.uri(closed) },
        });
      }
    }),
    { numRuns: 15 },
  );
});

function positionIn(text: string, offset: number): { line: number; character: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines.at(-1)!.length };
}

function isInsidePair(text: string, offset: number): boolean {
  const pair = text.slice(offset - 1, offset + 1);
  return (
    pair === '\r\n' ||
    /^[\ud800-\udbff][\udc00-\udfff]$/.test(pair) ||
    text[offset - 1] === '\r' ||
    text[offset] === '\n'
  );
}

test('a file that appears, changes and vanishes is followed', async () => {
  const path = join(client.folder, 'c.txt');
  writeFileSync(path, 'Quay reopened\n\nMore than 3,000 passengers waited in Lisbon on Monday.\n');
  const tell = (type: number): Promise<void> =>
    client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: client.uri('c.txt'), type }],
    });
  const uris = async (): Promise<string[]> =>
    (await client.request<FactRow[]>(requests.facts, {})).flatMap(({ mentions }) =>
      mentions.map(({ location }) => location.uri),
    );
  await tell(1);
  await vi.waitFor(async () => expect(await uris()).toContain(client.uri('c.txt')), 120_000);
  rmSync(path);
  await tell(3);
  await vi.waitFor(async () => expect(await uris()).not.toContain(client.uri('c.txt')), 120_000);
});

test('a file that vanished before it was read does no harm', async () => {
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: client.uri('never.txt'), type: 1 }],
  });
  expect(await client.request(requests.status, {})).toMatchObject({ state: 'ready' });
});

test('a file of 5 MB opens, and a hover in it answers', { timeout: 600_000 }, async () => {
  const large = await startClient({ 'large.txt': '' });
  await large.ready;
  const text = makeArticle(3, 700_000).slice(0, 5_000_000);
  const { mentions } = await large.open('large.txt', text);
  expect(mentions.length).toBeGreaterThan(1000);
  await large.request('textDocument/hover', {
    textDocument: { uri: large.uri('large.txt') },
    position: mentions.at(-1)!.range.start,
  });
  await large.stop();
});

test('a second folder joins and leaves', async () => {
  const other = await startClient({
    'd.txt': 'Dock reopened\n\nNearly 3,000 passengers waited in Lisbon.\n',
  });
  const folder = { uri: pathToFileURL(other.folder).href, name: 'other' };
  const joined = changed(({ state, total }) => state === 'ready' && total === 3);
  await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: { added: [folder], removed: [] },
  });
  await joined;
  const left = changed(({ state, total }) => state === 'ready' && total === 2);
  await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: { added: [], removed: [folder] },
  });
  await left;
  await other.stop();
});
