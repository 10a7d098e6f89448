import type { MentionsParams } from '@tickmark/server/protocol';
import * as vscode from 'vscode';
import type { Api } from '../../src/extension.ts';
import { eventually, screen } from './bridge.ts';

/** The extension's API, once it has started and read the sources. */
export async function started(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('tickmark.tickmark-vscode');
  if (extension === undefined) throw new Error('the extension is not there');
  const api = await extension.activate();
  await eventually(
    () => api.changed()?.state,
    (state) => state === 'ready',
    'the sources to be read',
  );
  return api;
}

/** Leaves nothing of the test before: no question that waits for an answer, no editor, no change that was not saved. */
export async function tidy(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  await vscode.commands.executeCommand('workbench.action.closeAuxiliaryBar');
  await vscode.commands.executeCommand('notifications.clearAll');
  await closeAll();
}

/**
 * Waits until this host has heard all that the window had to say so far: of a selection that was set, for one. The
 * window says everything in turn, so the answer to any command of its own comes after all of that.
 */
export async function caughtUp(): Promise<void> {
  await vscode.commands.executeCommand('setContext', 'tickmarkTest.caughtUp', true);
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

/** Gives the keyboard to an editor, and waits until it is there: keys that come sooner go somewhere else. */
export async function keyboardIn({ document }: vscode.TextEditor): Promise<void> {
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One });
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  await eventually(
    () => screen.attributes('.editor-instance .monaco-editor.focused', 'data-uri'),
    (uris) => uris.some((uri) => vscode.Uri.parse(uri).path === document.uri.path),
    `the keyboard to be in ${document.uri.path}`,
  );
}

/** Takes back what was done last in an editor. */
export async function undo(editor: vscode.TextEditor): Promise<void> {
  await keyboardIn(editor);
  await vscode.commands.executeCommand('undo');
  await caughtUp();
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
export async function putCaret(editor: vscode.TextEditor, words: string, nth = 0): Promise<vscode.Position> {
  const position = rangeOf(editor.document, words, nth).start.translate(0, 1);
  await select(editor, new vscode.Range(position, position));
  return position;
}

/** Selects a range, and waits until the window has done so. */
export async function select(editor: vscode.TextEditor, { start, end }: vscode.Range): Promise<void> {
  editor.selection = new vscode.Selection(start, end);
  editor.revealRange(editor.selection);
  await caughtUp();
}

export function rangeOf(document: vscode.TextDocument, words: string, nth = 0): vscode.Range {
  let at = -1;
  for (let n = 0; n <= nth; n++) at = document.getText().indexOf(words, at + 1);
  if (at < 0) throw new Error(`“${words}” does not stand in ${document.uri}`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** The words that are selected in the editor that is shown, with the name of its file. */
export function selected(): string {
  const editor = vscode.window.activeTextEditor;
  return `${editor?.document.uri.path.split('/').at(-1)}: ${editor?.document.getText(editor.selection)}`;
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

/** Shows the hover at the caret; again where it went, as one goes whose editor was drawn anew. */
export async function showHover(words: string): Promise<string> {
  const [shown] = await eventually(
    async () => {
      await vscode.commands.executeCommand('editor.action.showHover');
      return screen.texts('.monaco-hover-content');
    },
    (texts) => texts.some((text) => text.includes(words)),
    `the hover with ${words}`,
  );
  return shown ?? '';
}

/** Closes all editors, throwing changes away. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await eventually(
    () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label)),
    (tabs) => tabs.length === 0,
    'all editors to be closed',
  );
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
