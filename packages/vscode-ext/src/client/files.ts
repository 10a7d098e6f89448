import { fileRequests } from '@tickmark/server/protocol';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { base64 } from './base64.ts';
import { type LockFiles, withFileLock } from './file-lock.ts';
import { takingTurns } from './turns.ts';

/** Writes a file of this machine if it still holds `ifText` (null: is absent); `text` null deletes it. */
export type LocalWriter = (path: string, text: string | null, ifText: string | null) => Promise<boolean>;

/** Lets the server read and write through the editor: local, remote, virtual and web file systems alike. */
export function answerFileRequests(
  client: BaseLanguageClient,
  local: LocalWriter | null,
  subscriptions: vscode.Disposable[],
): void {
  subscriptions.push(
    client.onRequest(fileRequests.read, ({ uri }: { uri: string }) => read(vscode.Uri.parse(uri))),
    client.onRequest(fileRequests.list, ({ folder }: { folder: string }) => list(vscode.Uri.parse(folder))),
    client.onRequest(
      fileRequests.write,
      (request: WriteRequest): Promise<unknown> => inTurn(() => write(request, local)),
    ),
  );
}

interface WriteRequest {
  readonly uri: string;
  /** Null deletes. */
  readonly text: string | null;
  /** What the file must still hold; null: it must be absent. */
  readonly ifText: string | null;
}

async function read(uri: vscode.Uri): Promise<string | null> {
  const bytes = await bytesOf(uri);
  return bytes === null ? null : base64(bytes);
}

async function bytesOf(uri: vscode.Uri): Promise<Uint8Array | null> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch {
    return null;
  }
}

/** Text, Markdown and sidecars of a folder; what the user hides from searches is left out. */
async function list(folder: vscode.Uri): Promise<string[]> {
  const found = await vscode.workspace.findFiles(
    new vscode.RelativePattern(folder, '**/*.{txt,md,tick.json}'),
  );
  return (found.length > 0 ? found : await walk(folder)).map(String);
}

/** For file systems without a search of their own, such as those of web extensions. */
async function walk(folder: vscode.Uri): Promise<vscode.Uri[]> {
  const entries = await vscode.workspace.fs.readDirectory(folder).then(
    (all) => all.filter(([name]) => !name.startsWith('.') && name !== 'node_modules'),
    () => [],
  );
  const lists = entries.map(([name, type]) => {
    const uri = vscode.Uri.joinPath(folder, name);
    if (type === vscode.FileType.Directory) return walk(uri);
    return Promise.resolve(/\.(txt|md|tick\.json)$/.test(name) ? [uri] : []);
  });
  return (await Promise.all(lists)).flat();
}

/** One write after the other: with a lock on top, comparing and writing are one step for every program. */
const inTurn = takingTurns();

async function write(request: WriteRequest, local: LocalWriter | null): Promise<boolean> {
  if (!vscode.workspace.isTrusted) return false;
  const target = vscode.Uri.parse(request.uri);
  if (target.scheme === 'file' && local !== null) return local(target.fsPath, request.text, request.ifText);
  return withFileLock(lockFiles, target, () => swap(target, request));
}

async function swap(target: vscode.Uri, { text, ifText }: WriteRequest): Promise<boolean> {
  const bytes = await bytesOf(target);
  const before = bytes === null ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (before !== ifText) return false;
  if (text === null) await vscode.workspace.fs.delete(target);
  else await replace(target, text);
  return true;
}

/** Through a temporary file and a rename: a sidecar is the old one or the new one, never half of it. */
async function replace(target: vscode.Uri, text: string): Promise<void> {
  const temporary = lockFiles.beside(target, `.${Date.now().toString(36)}.tmp`);
  await lockFiles.write(temporary, text);
  try {
    await vscode.workspace.fs.rename(temporary, target, { overwrite: true });
  } catch (error) {
    await lockFiles.remove(temporary);
    throw error;
  }
}

const lockFiles: LockFiles<vscode.Uri> = {
  beside: (uri, ending) => uri.with({ path: uri.path + ending }),
  write: async (uri, text) => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text)),
  rename: async (from, to) => vscode.workspace.fs.rename(from, to, { overwrite: false }),
  remove: async (uri) => vscode.workspace.fs.delete(uri),
  age: async (uri) =>
    vscode.workspace.fs.stat(uri).then(
      ({ mtime }) => Date.now() - mtime,
      () => null,
    ),
};
