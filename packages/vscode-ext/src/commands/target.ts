import type { Mention } from '@tickmark/server/protocol';
import * as vscode from 'vscode';
import type { Mentions } from '../paint/mentions.ts';

/** The annotation a command works on. */
export interface Target {
  readonly uri: string;
  readonly id: string;
  readonly mention?: Mention;
}

/** The highlight at the caret; says so where there is none. */
export function targetAtCaret(mentions: Mentions): Target | undefined {
  const editor = vscode.window.activeTextEditor;
  const mention = editor && mentions.at(editor.document.uri, editor.selection.active);
  if (editor === undefined || mention === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Put the caret on a highlight first.'));
    return undefined;
  }
  return { uri: editor.document.uri.toString(), id: mention.id, mention };
}

/** The text of a mention in its document. */
export async function quoteOf({ uri, mention }: Target): Promise<string> {
  if (mention === undefined) return '';
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const { start, end } = mention.range;
  return document.getText(new vscode.Range(start.line, start.character, end.line, end.character));
}
