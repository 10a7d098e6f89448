import { assert } from 'chai';
import * as vscode from 'vscode';
import { eventually, screen } from './bridge.ts';
import { test } from './runner.ts';
import { openFile, putCaret, selected, started } from './window.ts';

const source = 'sources/coast-herald.txt';

/** Opens Compare on words of a source, and waits until it shows as many columns. */
async function compareAt(name: string, words: string, least: number): Promise<vscode.TextEditor> {
  const editor = await openFile(name);
  await putCaret(editor, words);
  await vscode.commands.executeCommand('tickmark.compare');
  await eventually(
    () => screen.texts('main article'),
    (columns) => columns.length >= least,
    'the columns',
  );
  return editor;
}

test('Compare shows every source side by side', async () => {
  await compareAt(source, '12,000', 3);
  const columns = await screen.texts('main article');
  assert.match(columns.join('\n'), /more than 14,000/);
  assert.match(columns.join('\n'), /Northern Post/);
  const [wire, post] = ['The Wire', 'Northern Post'].map((name) =>
    columns.find((column) => column.startsWith(name)),
  );
  assert.match(wire ?? '', /Copy of Coast Herald/);
  assert.notMatch(post ?? '', /Copy of/);
  const marked = await screen.texts('main article mark');
  assert.isTrue(
    marked.some((text) => text.includes('14,000')),
    marked.join(),
  );
});

test('Compare follows the caret', async () => {
  const api = await started();
  const editor = await compareAt(source, '12,000', 3);
  await putCaret(editor, '300,000');
  await eventually(
    () => screen.texts('main article'),
    (texts) => texts.some((text) => text.includes('280,000')),
    'the other fact',
  );
  await putCaret(editor, '400 million');
  await eventually(
    () => api.compare.shown()?.columns.map(({ outlet }) => outlet) ?? [],
    (outlets) => outlets.includes('The Wire') && outlets.length === 2,
    'the estimate of the damage',
  );
});

test('Compare is used from the keyboard', async () => {
  const api = await started();
  await compareAt(source, '12,000', 3);
  await screen.click('main article h2');
  await screen.press('ArrowRight');
  const second = api.compare.shown()?.columns[1];
  await eventually(
    () => screen.attributes('main article:focus', 'aria-label'),
    ([label]) => label?.startsWith(second?.outlet ?? 'nothing') === true,
    'the second column to have the keyboard',
  );
  await screen.press('Enter');
  const name = second?.location.uri.split('/').at(-1);
  await eventually(
    selected,
    (place) => place.startsWith(`${name}: `) && !place.endsWith(': '),
    `the place in ${name}`,
  );
});

test('the page of Compare runs nothing but its own script', async () => {
  await compareAt(source, '12,000', 3);
  const policies = await eventually(
    () =>
      screen.attributes(
        'meta[http-equiv="Content-Security-Policy"][content^="default-src \'none\'; style-src"]',
        'content',
      ),
    (found) => found.length > 0,
    'the policy of the page',
  );
  for (const policy of policies) {
    assert.match(policy, /script-src 'nonce-[0-9a-f]{32}'$/);
    assert.notMatch(policy, /unsafe/);
  }
});

test('a copied passage is shown with what differs', async () => {
  await compareAt('sources/evening-mirror.txt', 'let out', 2);
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
});

function firstTwo(subject: unknown): unknown {
  const { places = [], ...rest } = subject as { places?: readonly unknown[] };
  return { ...rest, places: places.slice(0, 2) };
}
