import { writeLocal } from '@tickmark/server/local-writer';
import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Api, start } from './extension.ts';

/** Entry in a Node extension host: the server is a process of its own, spoken to over Node's channel. */
export function activate(context: vscode.ExtensionContext): Promise<Api> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'server.mjs').fsPath;
  // What recognizing throws away would, by default, fill more memory than the articles that are kept.
  const options = { execArgv: ['--max-semi-space-size=4'] };
  const run = { module, transport: TransportKind.ipc, options };
  return start(context, {
    createClient: (options) => new LanguageClient('tickmark', 'Tickmark', { run, debug: run }, options),
    writeLocal,
  });
}
