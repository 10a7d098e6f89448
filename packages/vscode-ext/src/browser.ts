import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { type Api, start } from './extension.ts';

/** Entry in a web worker extension host: the server is a worker of its own. */
export function activate(context: vscode.ExtensionContext): Promise<Api> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'server-worker.js');
  return start(context, {
    createClient: (options) => new LanguageClient('tickmark', 'Tickmark', () => startWorker(script), options),
    writeLocal: null,
  });
}

/** Transports and not the worker itself: what VS Code puts in the place of `Worker` fails the client's `instanceof`. */
async function startWorker(script: vscode.Uri): Promise<MessageTransports> {
  const worker = await createWorker(script);
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}

/** A worker can be made of an address of the web; a script that lies elsewhere, as in a remote folder, is read first. */
async function createWorker(script: vscode.Uri): Promise<Worker> {
  if (/^https?$/.test(script.scheme)) return new Worker(script.toString(true));
  const bytes = await vscode.workspace.fs.readFile(script);
  return new Worker(URL.createObjectURL(new Blob([bytes as BlobPart], { type: 'text/javascript' })));
}
