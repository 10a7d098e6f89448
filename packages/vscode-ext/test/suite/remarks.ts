import { assert } from 'chai';
import * as vscode from 'vscode';
import { eventually, screen } from './bridge.ts';
import { choose } from './quick-input.ts';
import { test } from './runner.ts';
import { fileUri, openFile, selected, settled, started } from './window.ts';

const message = '.notification-list-item';

/** Waits until so many files could not be used, and of so many there is a remark. */
async function counted(errors: number, remarks: number): Promise<void> {
  const api = await started();
  await eventually(
    () => api.changed(),
    (changed) => changed?.state === 'ready' && changed.errors === errors && changed.remarks === remarks,
    `${errors} errors and ${remarks} remarks`,
  );
}

/** Runs with a file of the folder written otherwise, or there for once, and leaves the folder as it was. */
async function withFile(name: string, bytes: Uint8Array, run: () => Promise<void>): Promise<void> {
  const uri = fileUri(name);
  const before = await vscode.workspace.fs.readFile(uri).then(
    (found) => found,
    () => null,
  );
  await settled();
  await vscode.workspace.fs.writeFile(uri, bytes);
  try {
    await run();
  } finally {
    if (before === null) await vscode.workspace.fs.delete(uri);
    else await vscode.workspace.fs.writeFile(uri, before);
  }
  await counted(0, 0);
}

test('a configuration that cannot be read is said with its place, and the rest goes on', async () => {
  const api = await started();
  const broken = new TextEncoder().encode('{\n  "sources": ["sources/*.txt"],\n  oops\n}\n');
  await withFile('tickmark.config.json', broken, async () => {
    await counted(1, 0);
    await eventually(
      async () => {
        // A message may have gone to the list already.
        await vscode.commands.executeCommand('notifications.showList');
        return screen.texts(message);
      },
      (texts) => texts.some((text) => /tickmark\.config\.json is not used.*3:3: not valid JSON/.test(text)),
      'the message',
    );
    assert.isAtLeast(api.changed()?.total ?? 0, 4);
    await screen.click(`${message} .monaco-button:has-text("Open File")`);
    await eventually(
      () => vscode.window.activeTextEditor?.selection.active.line,
      (line) => line === 2 && selected().startsWith('tickmark.config.json'),
      'the line that is wrong',
    );
  });
});

test('a file that is read in another encoding says so, in the window and in a list', async () => {
  const { fileStatus } = await started();
  await openFile('sources/coast-herald.txt');
  await eventually(
    () => fileStatus.text,
    (text) => text === 'Source',
    'a source',
  );
  assert.equal(fileStatus.severity, vscode.LanguageStatusSeverity.Information);
  const text = 'Tolls\n\nThe bridge at S\u00e3o Bento was shut on Monday.\n';
  const latin = Uint8Array.from(text, (char) => char.charCodeAt(0));
  await withFile('sources/latin.txt', latin, async () => {
    await counted(0, 1);
    const showing = vscode.commands.executeCommand('tickmark.showRemarks');
    await choose('Files that were not read', 'latin.txt');
    await showing;
    await eventually(selected, (place) => place.startsWith('latin.txt'), 'the file');
    await eventually(
      () => fileStatus.detail ?? '',
      (detail) => detail.includes('not UTF-8; read as windows-1252'),
      'the remark beside the file',
    );
    assert.equal(fileStatus.severity, vscode.LanguageStatusSeverity.Warning);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
});

test('a draft is a draft, and a file that is neither is told apart', async () => {
  const { fileStatus } = await started();
  await openFile('draft.md');
  await eventually(
    () => fileStatus.text,
    (text) => text === 'Draft',
    'a draft',
  );
  await vscode.window.showTextDocument(fileUri('tickmark.config.json'));
  await eventually(
    () => fileStatus.text,
    (text) => text === 'Neither source nor draft',
    'neither',
  );
});
