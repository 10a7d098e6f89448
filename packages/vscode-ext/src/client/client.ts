import { clientCommands, type InitializationOptions } from '@tickmark/server/protocol';
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions, TextDocumentFilter } from 'vscode-languageclient';
import { answerFileRequests, type LocalWriter } from './files.ts';
import { readSettings } from './settings.ts';

/** What differs between a Node extension host and one in a browser. */
export interface Platform {
  /** The client: of a process in Node, of a worker in a browser. */
  readonly createClient: (options: LanguageClientOptions) => BaseLanguageClient;
  /** Writes local files as the command line does; null where there are none. */
  readonly writeLocal: LocalWriter | null;
}

const languages = ['plaintext', 'markdown'];

/** Starts the language server and keeps its settings in step. */
export async function startClient(
  context: vscode.ExtensionContext,
  { createClient, writeLocal }: Platform,
  prepare: (client: BaseLanguageClient) => void,
): Promise<BaseLanguageClient> {
  const client = createClient(clientOptions(context));
  answerFileRequests(client, writeLocal, context.subscriptions);
  prepare(client);
  let sent = JSON.stringify(readSettings());
  context.subscriptions.push(
    vscode.workspace.onDidChangeConfiguration((event) => {
      const tickmark = readSettings();
      // Most settings are of the window only: the server need not hear of them.
      if (!event.affectsConfiguration('tickmark') || JSON.stringify(tickmark) === sent) return;
      sent = JSON.stringify(tickmark);
      void client.sendNotification('workspace/didChangeConfiguration', { settings: { tickmark } });
    }),
  );
  await client.start();
  return client;
}

function clientOptions(context: vscode.ExtensionContext): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    mentions: true,
    files: true,
    commandLinks: true,
    modelUri: vscode.Uri.joinPath(context.extensionUri, 'names.bin').toString(),
    settings: readSettings(),
  };
  return {
    documentSelector: documentSelector(),
    initializationOptions,
    // Hovers hold text of sources: no HTML, and only our own commands may be links.
    markdown: { isTrusted: { enabledCommands: Object.values(clientCommands) }, supportHtml: false },
  };
}

/**
 * Text and Markdown in the file systems of the workspace. Named by scheme, because a selector of languages alone also
 * matches output panels and the left side of diffs.
 */
export function documentSelector(): TextDocumentFilter[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const schemes = new Set(['file', 'untitled', ...folders.map(({ uri }) => uri.scheme)]);
  return [...schemes].flatMap((scheme) => languages.map((language) => ({ scheme, language })));
}
