import { assert } from 'chai';
import * as vscode from 'vscode';
import { eventually, screen } from './bridge.ts';
import { test } from './runner.ts';
import { closeAll, hoverAt, openFile, putCaret } from './window.ts';

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
  putCaret(editor, '12,000');
  await vscode.commands.executeCommand('editor.action.showHover');
  const [shown] = await eventually(
    () => screen.texts('.monaco-hover-content'),
    (texts) => texts.some((text) => text.includes('14,000')),
    'the hover',
  );
  assert.include(shown, 'Northern Post');
  const rows = await screen.texts('.monaco-hover-content table tr');
  assert.isAtLeast(rows.length, 3);
  await screen.screenshot('hover');
});

test('a link in the hover goes to the source', async () => {
  const editor = await openFile(source);
  putCaret(editor, '12,000');
  await vscode.commands.executeCommand('editor.action.showHover');
  const link = '.monaco-hover-content a[data-href^="command:tickmark.open"]:has-text("Northern Post")';
  await eventually(
    () => screen.texts(link),
    (found) => found.length > 0,
    'the link',
  );
  await screen.click(link);
  await eventually(
    () => {
      const active = vscode.window.activeTextEditor;
      return `${active?.document.uri.path}: ${active?.document.getText(active.selection)}`;
    },
    (opened) => /northern-post\.txt: .*14,000/.test(opened),
    'the other source',
  );
  await closeAll();
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
  const text = await hoverAt(document, new vscode.Position(0, 8));
  assert.notMatch(text, /\]\(command:workbench/);
  assert.notMatch(text, /<b>/);
  await closeAll();
});
