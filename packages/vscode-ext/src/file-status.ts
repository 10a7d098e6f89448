import type { MentionsParams } from '@tickmark/server/protocol';
import * as vscode from 'vscode';
import type { Mentions } from './paint/mentions.ts';

/** Shows in the language status what the file in the editor is to Tickmark, and what was wrong with it. */
export function createFileStatus(mentions: Mentions, subscriptions: vscode.Disposable[]): FileStatus {
  const item = vscode.languages.createLanguageStatusItem('tickmark.file', [
    { language: 'plaintext' },
    { language: 'markdown' },
  ]);
  item.name = 'Tickmark';
  const show = (): void => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const params = uri && mentions.of(uri);
    const [first, ...others] = params?.remarks ?? [];
    item.text = roleName(params?.role);
    item.severity =
      first === undefined ? vscode.LanguageStatusSeverity.Information : vscode.LanguageStatusSeverity.Warning;
    item.detail = [first, ...others].flatMap((remark) => remark?.what ?? []).join('; ');
    item.command = first && commandFor(first.code);
  };
  subscriptions.push(item, vscode.window.onDidChangeActiveTextEditor(show), mentions.onDidChange(show));
  show();
  return item;
}

/** What the language status says of the file in the editor. */
export type FileStatus = Readonly<Pick<vscode.LanguageStatusItem, 'text' | 'detail' | 'severity'>>;

function roleName(role: MentionsParams['role'] | undefined): string {
  if (role === undefined) return vscode.l10n.t('Neither source nor draft');
  return role === 'source' ? vscode.l10n.t('Source') : vscode.l10n.t('Draft');
}

function commandFor(code: string): vscode.Command {
  return code === 'encoding-guessed' || code === 'invalid-bytes'
    ? { command: 'workbench.action.editor.changeEncoding', title: vscode.l10n.t('Change Encoding') }
    : { command: 'tickmark.showRemarks', title: vscode.l10n.t('Show Remarks') };
}
