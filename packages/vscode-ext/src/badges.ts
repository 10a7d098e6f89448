import type { ChangedParams } from '@tickmark/server/protocol';
import * as vscode from 'vscode';
import { setting } from './client/settings.ts';

/** Shows in the explorer how many figures of a source are contradicted elsewhere. */
export function createBadges(subscriptions: vscode.Disposable[]): (changed: ChangedParams) => void {
  let counts = new Map<string, number>();
  const changed = new vscode.EventEmitter<vscode.Uri[] | undefined>();
  const provider: vscode.FileDecorationProvider = {
    onDidChangeFileDecorations: changed.event,
    provideFileDecoration(uri) {
      const count = counts.get(uri.toString());
      return count === undefined || !setting<boolean>('explorer.badges') ? undefined : badge(count);
    },
  };
  subscriptions.push(
    changed,
    vscode.window.registerFileDecorationProvider(provider),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('tickmark.explorer')) changed.fire(undefined);
    }),
  );
  return ({ conflictsByUri }) => {
    if (conflictsByUri === undefined) return;
    const before = counts;
    counts = new Map(
      Object.entries(conflictsByUri).map(([uri, count]) => [vscode.Uri.parse(uri).toString(), count]),
    );
    const touched = [...new Set([...before.keys(), ...counts.keys()])].filter(
      (uri) => before.get(uri) !== counts.get(uri),
    );
    if (touched.length > 0) changed.fire(touched.map((uri) => vscode.Uri.parse(uri)));
  };
}

function badge(count: number): vscode.FileDecoration {
  const text =
    count === 1 ? vscode.l10n.t('1 contradicted figure') : vscode.l10n.t('{0} contradicted figures', count);
  return new vscode.FileDecoration(
    count < 100 ? String(count) : '99',
    text,
    new vscode.ThemeColor('tickmark.conflict.underline'),
  );
}
