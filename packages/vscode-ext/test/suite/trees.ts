import { assert } from 'chai';
import * as vscode from 'vscode';
import type { TreeNode } from '../../src/trees/node.ts';
import type { TreeName } from '../../src/trees/side-bar.ts';
import { eventually, screen } from './bridge.ts';
import { test } from './runner.ts';
import { openFile, putCaret, selected, started, withSetting } from './window.ts';

const rows = '.pane:has([aria-label^="Facts"]) .monaco-list-row';

/** The lines of a tree, focused and loaded. */
async function linesOf(name: TreeName): Promise<readonly TreeNode[]> {
  const { sideBar } = await started();
  await vscode.commands.executeCommand(`tickmark.${name}.focus`);
  await sideBar.trees[name].reload();
  return sideBar.trees[name].nodes();
}

test('facts are grouped by agreement, conflicts first', async () => {
  const groups = await linesOf('facts');
  assert.equal(groups[0]?.label, 'Conflicts');
  assert.isTrue(groups.some(({ label }) => label === 'Agreeing'));
  const conflict = groups[0]?.children?.find(({ label }) => /evacuated/i.test(label));
  assert.include(conflict?.description, '14,000');
  const sources = new Set(conflict?.children?.map(({ location }) => location?.uri));
  assert.equal(sources.size, 3);
});

test('the tree is on the screen', async () => {
  await linesOf('facts');
  await eventually(
    () => screen.texts(rows),
    (texts) => /Conflicts/.test(texts[0] ?? '') && texts.some((text) => /evacuated/i.test(text)),
    'the fact under the conflicts',
  );
});

test('every line of a fact says all of it to a screen reader', async () => {
  await linesOf('facts');
  await eventually(
    () => screen.attributes(rows, 'aria-label'),
    (labels) => labels.some((label) => /evacuated.*Sources contradict one another/i.test(label)),
    'the spoken fact',
  );
});

test('a tree can be filtered, and the filter cleared', async () => {
  const { sideBar } = await started();
  const all = await linesOf('facts');
  sideBar.trees.facts.filter('Electricity 280,000');
  const left = sideBar.trees.facts.nodes().flatMap(({ children }) => children ?? []);
  assert.lengthOf(left, 1);
  assert.match(left[0]?.label ?? '', /electricity/i);
  await vscode.commands.executeCommand('tickmark.clearFilter');
  assert.deepEqual(sideBar.trees.facts.nodes(), all);
});

test('facts are grouped by source on demand', async () => {
  const { sideBar } = await started();
  await linesOf('facts');
  await vscode.commands.executeCommand('tickmark.groupFactsBySource');
  const groups = await eventually(
    () => sideBar.trees.facts.nodes().map(({ label }) => label),
    (labels) => labels.includes('The Wire'),
    'groups by source',
  );
  assert.include(groups, 'Northern Post');
  await vscode.commands.executeCommand('tickmark.groupFactsByAgreement');
  await eventually(
    () => sideBar.trees.facts.nodes()[0]?.label,
    (label) => label === 'Conflicts',
    'groups by agreement',
  );
});

test('keys go from line to line, and the editor follows', async () => {
  await linesOf('facts');
  const places: string[] = [];
  for (let n = 0; n < 3; n++) {
    await vscode.commands.executeCommand('tickmark.nextInTree');
    const isNew = (place: string) => !place.endsWith(': ') && !places.includes(place);
    places.push(await eventually(selected, isNew, `another place than ${places.join()}`));
  }
  await vscode.commands.executeCommand('tickmark.previousInTree');
  await eventually(selected, (place) => place === places[1], `${places[1]} again`);
});

test('the fact at the caret is revealed in the tree', async () => {
  const { sideBar } = await started();
  const editor = await openFile('sources/coast-herald.txt');
  await putCaret(editor, '300,000');
  await vscode.commands.executeCommand('tickmark.revealInTree');
  await eventually(
    () => sideBar.trees.facts.view.selection[0]?.label ?? '',
    (label) => /electricity/i.test(label),
    'the fact to be selected',
  );
});

test('people are listed with their titles, and where sources disagree on one', async () => {
  const people = await linesOf('people');
  const minister = people.find(({ label }) => label.includes('Figueiredo'));
  assert.match(minister?.tooltip ?? '', /Titles: .*minister/i);
  assert.isAtLeast(minister?.children?.length ?? 0, 3);
});

test('copied passages are listed with their original', async () => {
  const groups = await linesOf('boilerplate');
  const passages = groups.find(({ label }) => label === 'Copied passages');
  assert.isDefined(passages);
  const quoted = passages?.children?.find(({ label }) => label.includes('We asked people to leave early'));
  assert.lengthOf(quoted?.children ?? [], 2);
});

test('sources with conflicts have a badge in the explorer', async () => {
  await vscode.commands.executeCommand('workbench.view.explorer');
  await openFile('sources/coast-herald.txt');
  await vscode.commands.executeCommand('workbench.files.action.showActiveFileInExplorer');
  await eventually(
    () => screen.attributes('.explorer-folders-view [aria-label*="contradicted"]', 'aria-label'),
    (labels) => labels.some((label) => label.includes('coast-herald.txt')),
    'the badge',
  );
});

test('the status item counts the conflicts', async () => {
  const api = await started();
  const count = api.changed()?.conflicts ?? 0;
  assert.isAbove(count, 0);
  const item = '#tickmark\\.tickmark-vscode\\.tickmark\\.conflicts';
  await eventually(
    () => screen.texts(item),
    (texts) => texts.some((text) => text.includes(`${count} conflict`)),
    'the status item',
  );
  await withSetting('tickmark.statusBar.enabled', false, async () => {
    await eventually(
      () => screen.texts(item),
      (texts) => texts.length === 0,
      'no status item',
    );
  });
});
