import type { ChangedParams } from '@tickmark/server/protocol';
import * as vscode from 'vscode';
import { setting } from './client/settings.ts';

/** The one status item: what is being read, then how many conflicts there are. */
export function createStatus(subscriptions: vscode.Disposable[]): (changed: ChangedParams) => void {
  const item = vscode.window.createStatusBarItem('tickmark.conflicts', vscode.StatusBarAlignment.Right, 90);
  item.name = 'Tickmark';
  item.command = 'tickmark.facts.focus';
  let latest: ChangedParams | null = null;
  const show = (): void => {
    if (latest === null || latest.total === 0 || !setting<boolean>('statusBar.enabled')) {
      item.hide();
      return;
    }
    item.text = text(latest);
    item.tooltip = tooltip(latest);
    item.accessibilityInformation = { label: tooltip(latest) };
    item.show();
  };
  subscriptions.push(
    item,
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('tickmark.statusBar')) show();
    }),
  );
  return (changed) => {
    latest = changed;
    show();
  };
}

function text({ state, indexed, total, conflicts }: ChangedParams): string {
  if (state === 'indexing') return `$(sync~spin) ${indexed}/${total}`;
  return conflicts === 0 ? '$(check) Tickmark' : `$(warning) ${conflictText(conflicts)}`;
}

function conflictText(conflicts: number): string {
  return conflicts === 1 ? vscode.l10n.t('1 conflict') : vscode.l10n.t('{0} conflicts', conflicts);
}

function tooltip({ state, indexed, total, conflicts, facts, people, places }: ChangedParams): string {
  if (state === 'indexing') return vscode.l10n.t('Tickmark has read {0} of {1} sources', indexed, total);
  return [
    vscode.l10n.t('Tickmark: {0} sources', total),
    vscode.l10n.t('{0} facts, {1} of them contradicted', facts, conflicts),
    vscode.l10n.t('{0} people, {1} places', people, places),
  ].join('\n');
}
