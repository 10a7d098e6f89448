import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import {
  type ChangedParams,
  type InitializationOptions,
  type MentionsParams,
  notifications,
} from '../../src/protocol.ts';

/** A running server over stdio, with the protocol library of real clients on this side. */
export interface Client {
  readonly connection: ProtocolConnection;
  readonly folder: string;
  readonly pid: number;
  readonly capabilities: Record<string, unknown>;
  uri(name: string): string;
  /** Opens a document and waits for its first highlights. */
  open(name: string, text: string): Promise<MentionsParams>;
  change(name: string, version: number, changes: unknown[]): void;
  /** The next highlights of a document that satisfy `wanted`. */
  mentions(name: string, wanted: (params: MentionsParams) => boolean): Promise<MentionsParams>;
  request<Answer>(method: string, params: unknown): Promise<Answer>;
  ready: Promise<ChangedParams>;
  stop(): Promise<void>;
}

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** Starts a server on a folder with these files. */
export async function startClient(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: InitializationOptions = { mentions: true },
): Promise<Client> {
  const folder = mkdtempSync(join(tmpdir(), 'tickmark-server-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return attach(folder, options);
}

/**
 * Starts a server on an existing folder; `stop` leaves the folder alone only when `keep` is set. `program` are the
 * words behind `node`: the sources, unless a built server is named.
 */
export async function attach(
  folder: string,
  options: InitializationOptions,
  keep = false,
  program: readonly string[] = [main, '--stdio'],
): Promise<Client> {
  const server = spawn(process.execPath, program, { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout!),
    new StreamMessageWriter(server.stdin!),
  );
  const heard = listen(connection);
  connection.listen();
  const uri = (name: string): string => pathToFileURL(join(folder, name)).href;
  const { capabilities } = await connection.sendRequest<{ capabilities: Record<string, unknown> }>(
    'initialize',
    {
      processId: process.pid,
      rootUri: pathToFileURL(folder).href,
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'articles' }],
      capabilities: { workspace: { workspaceFolders: true } },
      initializationOptions: options,
    },
  );
  await connection.sendNotification('initialized', {});
  return {
    connection,
    folder,
    pid: server.pid!,
    capabilities,
    uri,
    open(name, text) {
      const first = heard.mentions(uri(name), () => true);
      void connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: uri(name), languageId: 'plaintext', version: 1, text },
      });
      return first;
    },
    change(name, version, contentChanges) {
      void connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: uri(name), version },
        contentChanges,
      });
    },
    mentions: (name, wanted) => heard.mentions(uri(name), wanted),
    request: (method, params) => connection.sendRequest(method, params),
    ready: heard.ready,
    stop: () => stop(server, connection, keep ? null : folder),
  };
}

function listen(connection: ProtocolConnection): {
  mentions(uri: string, wanted: (params: MentionsParams) => boolean): Promise<MentionsParams>;
  ready: Promise<ChangedParams>;
} {
  const waiting = new Set<(params: MentionsParams) => void>();
  connection.onNotification(notifications.mentions, (params: MentionsParams) => {
    for (const hear of [...waiting]) hear(params);
  });
  const ready = new Promise<ChangedParams>((resolve) => {
    connection.onNotification(notifications.changed, (params: ChangedParams) => {
      if (params.state === 'ready') resolve(params);
    });
  });
  return {
    ready,
    mentions: (uri, wanted) =>
      new Promise((resolve) => {
        const hear = (params: MentionsParams): void => {
          if (params.uri !== uri || !wanted(params)) return;
          waiting.delete(hear);
          resolve(params);
        };
        waiting.add(hear);
      }),
  };
}

async function stop(
  server: ChildProcess,
  connection: ProtocolConnection,
  folder: string | null,
): Promise<void> {
  const gone = new Promise((resolve) => server.once('exit', resolve));
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await gone;
  connection.dispose();
  if (folder !== null) rmSync(folder, { recursive: true, force: true });
}
