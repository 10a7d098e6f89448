import { type FileRemark, requests } from '@tickmark/server/protocol';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Commands that tell what was wrong with files, and what the server did. */
export function remarkCommands(client: BaseLanguageClient): Record<string, () => unknown> {
  return {
    showRemarks: async () => {
      const remarks = await client.sendRequest<FileRemark[]>(requests.remarks, {});
      if (remarks.length === 0) {
        void vscode.window.showInformationMessage(vscode.l10n.t('All files were read whole.'));
        return;
      }
      const placeHolder = vscode.l10n.t('Files that were not read, or not as they are');
      const chosen = await vscode.window.showQuickPick(remarks.map(itemOf), {
        placeHolder,
        matchOnDetail: true,
      });
      if (chosen !== undefined) await openRemark(chosen.remark);
    },
    showLog: () => client.outputChannel.show(true),
  };
}

function itemOf(remark: FileRemark): vscode.QuickPickItem & { readonly remark: FileRemark } {
  const path = vscode.workspace.asRelativePath(vscode.Uri.parse(remark.uri));
  const icon = remark.level === 'error' ? 'error' : 'info';
  return { label: `$(${icon}) ${path}`, detail: remark.what, remark };
}

/** Through the editor's own command, which knows what to do with a file that is no text. */
async function openRemark({ uri, line }: FileRemark): Promise<void> {
  const selection = new vscode.Range(line, 0, line, 0);
  await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(uri), { selection });
}
