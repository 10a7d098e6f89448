import type { MentionsParams } from '@tickmark/server/protocol';
import * as vscode from 'vscode';
import type { Api } from '../../src/extension.ts';
import { eventually } from './bridge.ts';

/** The extension's API, once it has started and read the sources. */
export async function started(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('tickmark.tickmark-vscode');
  if (extension === undefined) throw new Error('the extension is not there');
  const api = await extension.activate();
  await vscode.commands.executeCommand('workbench.action.closeAuxiliaryBar');
  await eventually(
    () => api.changed()?.state,
    (state) => state === 'ready',
    'the sources to be read',
    30,
  );
  return api;
}

export function fileUri(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a file and waits for its highlights. */
export async function openFile(name: string): Promise<vscode.TextEditor> {
  const api = await started();
  const document = await vscode.workspace.openTextDocument(fileUri(name));
  const editor = await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One });
  await mentionsOf(api, document);
  return editor;
}

/** Waits until the sources are read and nothing was told of them for a while: what was decided has gone its rounds. */
export async function settled(): Promise<void> {
  const api = await started();
  let told = api.changed();
  let since = Date.now();
  await eventually(
    () => {
      if (api.changed() !== told) since = Date.now();
      told = api.changed();
      return told?.state === 'ready' && Date.now() - since > 1000;
    },
    (isSettled) => isSettled,
    'the sources to settle',
    30,
  );
}

/** The highlights of a document as it is now. */
export function mentionsOf(api: Api, document: vscode.TextDocument): Promise<MentionsParams> {
  return eventually(
    () => api.mentions.of(document.uri),
    (params): params is MentionsParams => params?.version === document.version,
    `highlights of ${document.uri} at version ${document.version}`,
  ) as Promise<MentionsParams>;
}

/** Puts the caret into the words, the `nth` time they stand in the text. */
export function putCaret(editor: vscode.TextEditor, words: string, nth = 0): vscode.Position {
  const range = rangeOf(editor.document, words, nth);
  const position = range.start.translate(0, 1);
  editor.selection = new vscode.Selection(position, position);
  editor.revealRange(range);
  return position;
}

export function rangeOf(document: vscode.TextDocument, words: string, nth = 0): vscode.Range {
  let at = -1;
  for (let n = 0; n <= nth; n++) at = document.getText().indexOf(words, at + 1);
  if (at < 0) throw new Error(`“${words}” does not stand in ${document.uri}`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** The text of the hovers at a place, as VS Code's own command gives it. */
export async function hoverAt(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

/** Closes all editors, throwing changes away. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Runs with a setting changed. */
export async function withSetting(name: string, value: unknown, run: () => Promise<void>): Promise<void> {
  const configuration = vscode.workspace.getConfiguration();
  const before = configuration.inspect(name)?.workspaceValue;
  await configuration.update(name, value, vscode.ConfigurationTarget.Workspace);
  try {
    await run();
  } finally {
    await configuration.update(name, before, vscode.ConfigurationTarget.Workspace);
  }
}
