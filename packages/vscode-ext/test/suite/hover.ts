import { assert } from 'chai';
import * as vscode from 'vscode';
import { eventually, screen } from './bridge.ts';
import { test } from './runner.ts';
import { hoverAt, keyboardIn, openFile, putCaret, selected, showHover } from './window.ts';

const source = 'sources/coast-herald.txt';

test('the hover on a figure says what the other sources say', async () => {
  const { document } = await openFile(source);
  const at = document.positionAt(document.getText().indexOf('12,000') + 1);
  const text = await eventually(
    () => hoverAt(document, at),
    (found) => found.includes('14,000'),
    'the other value',
  );
  assert.match(text, /about 12,000/);
  assert.match(text, /more than 14,000/);
  assert.match(text, /Northern Post/);
  assert.match(text, /The Wire/);
});

test('the hover is on the screen, with a table of sources', async () => {
  const editor = await openFile(source);
  await keyboardIn(editor);
  await putCaret(editor, '12,000');
  assert.include(await showHover('14,000'), 'Northern Post');
  await eventually(
    () => screen.texts('.monaco-hover-content table tr'),
    (rows) => rows.length >= 3,
    'a row for each source',
  );
  await screen.screenshot('hover');
});

test('a link in the hover goes to the source', async () => {
  const editor = await openFile(source);
  await keyboardIn(editor);
  await putCaret(editor, '12,000');
  await showHover('Northern Post');
  await screen.click('.monaco-hover-content a[data-href^="command:tickmark.open"]:has-text("Northern Post")');
  await eventually(selected, (opened) => /northern-post\.txt: .*14,000/.test(opened), 'the other source');
});

test('the hover on boilerplate says what it is', async () => {
  const { document } = await openFile(source);
  const at = document.positionAt(document.getText().indexOf('Sign up for') + 3);
  const text = await hoverAt(document, at);
  assert.match(text, /site\W+chrome/i);
});

test('text of a source cannot bring links or markup into a hover', async () => {
  const document = await vscode.workspace.openTextDocument({
    language: 'plaintext',
    content:
      'About 12,000 [people](command:workbench.action.quit) <b>were</b> evacuated from towns along the Douro.',
  });
  await vscode.window.showTextDocument(document);
  const text = await eventually(
    () => hoverAt(document, new vscode.Position(0, 8)),
    (found) => found.includes('12,000'),
    'a hover on text with markup in it',
  );
  assert.notMatch(text, /\]\(command:workbench/);
  assert.notMatch(text, /<b>/);
});
