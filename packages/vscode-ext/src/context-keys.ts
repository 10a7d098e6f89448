import type { ChangedParams } from '@tickmark/server/protocol';
import * as vscode from 'vscode';
import type { Mentions } from './paint/mentions.ts';

/** Sets one of the keys that menus and key bindings ask for. */
export function setContext(key: string, value: unknown): void {
  void vscode.commands.executeCommand('setContext', `tickmark.${key}`, value);
}

/** Keeps the keys that depend on the caret and on the sources. */
export function followContext(
  mentions: Mentions,
  subscriptions: vscode.Disposable[],
): (changed: ChangedParams) => void {
  const update = (): void => {
    const editor = vscode.window.activeTextEditor;
    const here = editor && mentions.of(editor.document.uri);
    setContext('annotates', here !== undefined);
    setContext('inDraft', here?.role === 'draft');
    setContext(
      'onMention',
      editor !== undefined && mentions.at(editor.document.uri, editor.selection.active) !== undefined,
    );
  };
  subscriptions.push(
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.window.onDidChangeTextEditorSelection(update),
    mentions.onDidChange(update),
  );
  update();
  return ({ state, total }) => {
    setContext('ready', state === 'ready');
    setContext('hasSources', total > 0);
  };
}
