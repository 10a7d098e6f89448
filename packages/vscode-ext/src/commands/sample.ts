import * as vscode from 'vscode';

/** Commands for the first minutes with the extension. */
export function welcomeCommands(context: vscode.ExtensionContext): Record<string, () => unknown> {
  return {
    openSample: () => openSample(context),
    openWalkthrough: () =>
      vscode.commands.executeCommand(
        'workbench.action.openWalkthrough',
        `${context.extension.id}#start`,
        false,
      ),
  };
}

/** Opens a copy of the bundled sample, so that trying things out does not change the extension. */
async function openSample(context: vscode.ExtensionContext): Promise<void> {
  const target = vscode.Uri.joinPath(context.globalStorageUri, 'sample');
  await vscode.workspace.fs.createDirectory(context.globalStorageUri);
  await vscode.workspace.fs.copy(vscode.Uri.joinPath(context.extensionUri, 'sample'), target, {
    overwrite: true,
  });
  await vscode.commands.executeCommand('vscode.openFolder', target, { forceNewWindow: false });
}
