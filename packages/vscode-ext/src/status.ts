import type { ChangedParams } from '@tickmark/server/protocol';
import * as vscode from 'vscode';
import { setting } from './client/settings.ts';

/** The one status item: how many conflicts there are. While sources are read, VS Code itself shows how far that is. */
export function createStatus(subscriptions: vscode.Disposable[]): (changed: ChangedParams) => void {
  const item = vscode.window.createStatusBarItem('tickmark.conflicts', vscode.StatusBarAlignment.Right, 90);
  item.name = 'Tickmark';
  item.command = 'tickmark.facts.focus';
  let latest: ChangedParams | null = null;
  const show = (): void => {
    if (latest === null || latest.total + latest.errors === 0 || !setting<boolean>('statusBar.enabled')) {
      item.hide();
      return;
    }
    item.text = text(latest);
    const told = lines(latest);
    item.tooltip = tooltip(told, latest);
    item.accessibilityInformation = { label: told.join('. ') };
    item.show();
  };
  subscriptions.push(
    item,
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('tickmark.statusBar')) show();
    }),
  );
  return (changed) => {
    if (changed.state === 'indexing') return;
    latest = changed;
    show();
  };
}

function text({ conflicts, errors }: ChangedParams): string {
  const counted = conflicts === 0 ? '$(check) Tickmark' : `$(warning) ${conflictText(conflicts)}`;
  return errors === 0 ? counted : `${counted} $(error) ${errors}`;
}

function conflictText(conflicts: number): string {
  return conflicts === 1 ? vscode.l10n.t('1 conflict') : vscode.l10n.t('{0} conflicts', conflicts);
}

/** What the item stands for, line by line. */
function lines({ total, conflicts, facts, people, places, ...files }: ChangedParams): string[] {
  return [
    vscode.l10n.t('Tickmark: {0} sources', total),
    vscode.l10n.t('{0} facts, {1} of them contradicted', facts, conflicts),
    vscode.l10n.t('{0} people, {1} places', people, places),
    ...(files.errors === 0 ? [] : [vscode.l10n.t('Files that could not be used: {0}', files.errors)]),
    ...(files.remarks === 0 ? [] : [vscode.l10n.t('Files with a remark: {0}', files.remarks)]),
  ];
}

function tooltip(told: readonly string[], { errors, remarks }: ChangedParams): vscode.MarkdownString {
  const words = new vscode.MarkdownString(told.join('  \n'));
  words.isTrusted = { enabledCommands: ['tickmark.showRemarks'] };
  if (errors + remarks > 0)
    words.appendMarkdown(`\n\n[${vscode.l10n.t('Show Remarks')}](command:tickmark.showRemarks)`);
  return words;
}
