import { assert } from 'chai';
import * as vscode from 'vscode';
import { eventually, screen } from './bridge.ts';
import { test } from './runner.ts';
import { closeAll, openFile, putCaret, started } from './window.ts';

const source = 'sources/coast-herald.txt';

test('Compare shows every source side by side', async () => {
  const editor = await openFile(source);
  putCaret(editor, '12,000');
  await vscode.commands.executeCommand('tickmark.compare');
  const columns = await eventually(
    () => screen.texts('main article'),
    (texts) => texts.length >= 3,
    'the columns',
  );
  assert.match(columns.join('\n'), /more than 14,000/);
  assert.match(columns.join('\n'), /Northern Post/);
  const marked = await screen.texts('main article mark');
  assert.isTrue(
    marked.some((text) => text.includes('14,000')),
    marked.join(),
  );
});

test('Compare follows the caret', async () => {
  const api = await started();
  const editor = await openFile(source);
  putCaret(editor, '300,000');
  await eventually(
    () => screen.texts('main article'),
    (texts) => texts.some((text) => text.includes('280,000')),
    'the other fact',
  );
  putCaret(editor, '400 million');
  await eventually(
    () => api.compare.shown()?.columns.map(({ outlet }) => outlet) ?? [],
    (outlets) => outlets.includes('The Wire') && outlets.length === 2,
    'the estimate of the damage',
  );
});

test('Compare is used from the keyboard', async () => {
  const editor = await openFile(source);
  putCaret(editor, '12,000');
  await vscode.commands.executeCommand('tickmark.compare');
  await eventually(
    () => screen.texts('main article'),
    (texts) => texts.length >= 3,
    'the columns',
  );
  await screen.click('main article h2');
  await screen.press('ArrowRight');
  const [focused] = await screen.attributes('main article:focus', 'aria-label');
  assert.isString(focused);
  await screen.press('Enter');
  await eventually(
    () => vscode.window.activeTextEditor?.document.uri.path ?? '',
    (path) => /northern-post|wire-report|coast-herald/.test(path),
    'a source',
  );
});

test('the page of Compare runs nothing but its own script', async () => {
  const [policy] = await screen.attributes(
    'meta[http-equiv="Content-Security-Policy"][content^="default-src \'none\'; style-src"]',
    'content',
  );
  assert.match(policy ?? '', /script-src 'nonce-[0-9a-f]{32}'$/);
  assert.notMatch(policy ?? '', /unsafe/);
});

test('a copied passage is shown with what differs', async () => {
  const editor = await openFile('sources/evening-mirror.txt');
  putCaret(editor, 'let out');
  await vscode.commands.executeCommand('tickmark.compare');
  await eventually(
    () => screen.texts('main article ins'),
    (texts) => texts.some((text) => /let out|9,500/.test(text)),
    'the changed words',
  );
  await screen.screenshot('compare-passage');
});

test('two passages open as a diff', async () => {
  const { sideBar } = await started();
  const node = await sideBar.trees.boilerplate.find(({ context }) => context?.includes('diff') === true);
  await vscode.commands.executeCommand('tickmark.compareDiff', { ...node, subject: firstTwo(node?.subject) });
  const tab = await eventually(
    () => vscode.window.tabGroups.activeTabGroup.activeTab?.input,
    (input) => input instanceof vscode.TabInputTextDiff,
    'a diff',
  );
  assert.equal((tab as vscode.TabInputTextDiff).original.scheme, 'tickmark-passage');
  await closeAll();
});

function firstTwo(subject: unknown): unknown {
  const { places = [], ...rest } = subject as { places?: readonly unknown[] };
  return { ...rest, places: places.slice(0, 2) };
}
