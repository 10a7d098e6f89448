import { assert } from 'chai';
import * as vscode from 'vscode';
import { eventually, screen } from './bridge.ts';
import { runCases, test } from './runner.ts';
import { hoverAt, keyboardIn, mentionsOf, openFile, putCaret, showHover, started, tidy } from './window.ts';

/** The second of five articles of different outlets about one event, with all the dirt that scraping brings. */
async function second(): Promise<string> {
  const files = await vscode.workspace.findFiles('001_*.txt');
  return vscode.workspace.asRelativePath(files[0] as vscode.Uri);
}

test('the hover on 100,000 names the values and hedges of the other sources', async () => {
  const { document } = await openFile(await second());
  const at = document.positionAt(document.getText().indexOf('100,000') + 1);
  const text = await eventually(
    () => hoverAt(document, at),
    (found) => found.includes('sources'),
    'the other sources',
  );
  assert.match(text, /(more than|nearly|up to|at least|over) 1\d\d,000/);
  assert.isAtLeast(new Set(text.match(/00\d_[0-9a-f]{4}/g) ?? []).size, 2, text);
});

test('highlights are there soon after a file is opened', async () => {
  const api = await started();
  const name = await second();
  const editor = await openFile(name);
  const { mentions } = await mentionsOf(api, editor.document);
  assert.isAbove(mentions.length, 20);
  await keyboardIn(editor);
  await putCaret(editor, '100,000');
  await showHover('100,000');
  await eventually(
    () => screen.texts('.monaco-hover-content table tr'),
    (rows) => rows.length > 2,
    'the table',
  );
});

export function run(): Promise<void> {
  return runCases(tidy);
}
