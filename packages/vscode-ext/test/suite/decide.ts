import { assert } from 'chai';
import * as vscode from 'vscode';
import { eventually, screen } from './bridge.ts';
import { test } from './runner.ts';
import { closeAll, fileUri, mentionsOf, openFile, putCaret, rangeOf, settled, started } from './window.ts';

const source = 'sources/northern-post.txt';

/** The highlight over the words. */
async function mentionOf(editor: vscode.TextEditor, words: string) {
  const api = await started();
  await mentionsOf(api, editor.document);
  return api.mentions.at(editor.document.uri, rangeOf(editor.document, words).start.translate(0, 1));
}

async function sidecar(): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(`${source}.tick.json`)));
  } catch {
    return '';
  }
}

/** Chooses the line of an open quick pick that starts with the words. */
async function choose(words: string): Promise<void> {
  const line = '.quick-input-widget .quick-input-list .monaco-list-row';
  await eventually(
    () => screen.texts(line),
    (texts) => texts.some((text) => text.trim().startsWith(words)),
    `“${words}” to choose`,
  );
  await screen.type(words);
  await screen.press('Enter');
}

/** Answers the input box that asks with these words. */
async function answer(question: string, words: string): Promise<void> {
  await eventually(
    () => screen.texts('.quick-input-widget .quick-input-message'),
    (texts) => texts.some((text) => text.includes(question)),
    `the question “${question}”`,
  );
  await screen.type(words);
  await screen.press('Enter');
}

test('what is accepted is kept beside the source', async () => {
  const editor = await openFile(source);
  putCaret(editor, 'Marta Figueiredo');
  await vscode.commands.executeCommand('tickmark.accept');
  await eventually(
    async () => (await mentionOf(editor, 'Marta Figueiredo'))?.status,
    (status) => status === 'accepted',
    'the highlight to be accepted',
  );
  assert.include(await sidecar(), 'Marta Figueiredo');
});

test('what is rejected is painted no more, and undo brings it back', async () => {
  const api = await started();
  const editor = await openFile(source);
  putCaret(editor, 'Galicia');
  const painted = () => api.painter.painted(editor).place.map((range) => editor.document.getText(range));
  assert.include(painted(), 'Galicia');
  await vscode.commands.executeCommand('tickmark.reject');
  await eventually(painted, (words) => !words.includes('Galicia'), 'the highlight to go');
  await vscode.commands.executeCommand('tickmark.undoDecision');
  await eventually(painted, (words) => words.includes('Galicia'), 'the highlight to come back');
});

test('a value is corrected from the keyboard', async () => {
  const editor = await openFile(source);
  putCaret(editor, '95,000');
  const correcting = vscode.commands.executeCommand('tickmark.correct');
  await choose('Value');
  await answer('Value, or a range', '96,000');
  await correcting;
  await eventually(sidecar, (text) => text.includes('96000'), 'the corrected value');
});

test('a selection is marked as a place', async () => {
  const editor = await openFile(source);
  const range = rangeOf(editor.document, 'schools');
  editor.selection = new vscode.Selection(range.start, range.end);
  const adding = vscode.commands.executeCommand('tickmark.addFromSelection');
  await choose('place');
  await adding;
  const mention = await eventually(
    () => mentionOf(editor, 'schools'),
    (found) => found?.kind === 'place',
    'the new highlight',
  );
  assert.equal(mention?.origin, 'human');
});

test('the light bulb offers the decisions', async () => {
  const editor = await openFile(source);
  const range = rangeOf(editor.document, '280,000');
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    editor.document.uri,
    range,
  );
  const titles = actions.map(({ title }) => title);
  assert.isTrue(
    titles.some((title) => title.startsWith('Accept')),
    titles.join(),
  );
});

test('two people are merged', async () => {
  const { sideBar } = await started();
  const first = await sideBar.trees.people.find(({ label }) => label.includes('Salgado'));
  const second = await sideBar.trees.people.find(({ label }) => label.includes('Nogueira'));
  assert.isDefined(first, 'the first person');
  assert.isDefined(second, 'the second person');
  const merging = vscode.commands.executeCommand('tickmark.merge', first);
  await choose(second?.label ?? '');
  await merging;
  await eventually(
    async () => {
      await sideBar.trees.people.reload();
      return sideBar.trees.people.nodes().map(({ label, tooltip }) => `${label} ${tooltip}`);
    },
    (people) => people.some((text) => text.includes('Salgado') && text.includes('Nogueira')),
    'one person with both names',
  );
});

test('the review queue is gone through from the keyboard', async () => {
  const { sideBar } = await started();
  await openFile(source);
  await settled();
  await vscode.commands.executeCommand('tickmark.review');
  const tree = sideBar.trees.review;
  const open = () =>
    tree
      .nodes()
      .find(({ id }) => id === 'doubtful')
      ?.children?.map(({ id }) => id) ?? [];
  /** The keyboard is on a line, and this much has been reviewed. */
  const atLine = (progress: RegExp) =>
    eventually(
      () => (tree.view.selection.length === 1 ? tree.view.message : ''),
      (message) => progress.test(message ?? ''),
      `a line with ${progress}`,
    );
  const before = open();
  assert.isAbove(before.length, 2);
  const first = tree.view.selection[0]?.id;
  await eventually(
    () => screen.attributes('.pane:has(.pane-header[aria-label^="Review"]) .monaco-list:focus', 'class'),
    (lists) => lists.length > 0,
    'the keyboard to be in the queue',
  );
  await screen.press('a');
  await eventually(
    () => tree.view.selection[0]?.id,
    (id) => id !== undefined && id !== first,
    'the next line to be selected',
  );
  await eventually(
    () => open().length,
    (left) => left === before.length - 1,
    'one decision',
  );
  await atLine(/1 reviewed/);
  const second = tree.view.selection[0]?.id;
  await screen.press('s');
  await eventually(
    () => tree.view.selection[0]?.id,
    (id) => id !== undefined && id !== second,
    'the line after the one that was skipped',
  );
  await atLine(/1 reviewed/);
  await screen.press('r');
  await eventually(
    () => open().length,
    (left) => left === before.length - 2,
    'another decision',
  );
  await atLine(/2 reviewed/);
  await screen.screenshot('review');
  await closeAll();
});

test('keys that come faster than decisions are written wait their turn', async () => {
  const { sideBar } = await started();
  await openFile(source);
  await settled();
  await vscode.commands.executeCommand('tickmark.review');
  const tree = sideBar.trees.review;
  await eventually(
    () => screen.attributes('.pane:has(.pane-header[aria-label^="Review"]) .monaco-list:focus', 'class'),
    (lists) => lists.length > 0,
    'the keyboard to be in the queue',
  );
  for (const key of ['a', 'r', 'a', 's', 'r']) await screen.press(key);
  await eventually(
    () => tree.view.message ?? '',
    (message) => message.startsWith('4 reviewed'),
    'four decisions',
  );
  await closeAll();
});

test('a decision waits for another program that is writing', async () => {
  const editor = await openFile(source);
  const lock = fileUri(`${source}.tick.json.lock`);
  const holder = JSON.stringify({ pid: 1, host: 'another machine', token: 'held' });
  await vscode.workspace.fs.writeFile(lock, new TextEncoder().encode(holder));
  const before = await sidecar();
  putCaret(editor, '280,000');
  const accepting = vscode.commands.executeCommand('tickmark.accept');
  await new Promise((resolve) => setTimeout(resolve, 600));
  assert.equal(await sidecar(), before);
  await vscode.workspace.fs.delete(lock);
  await accepting;
  await eventually(sidecar, (text) => text !== before, 'the decision to be written');
  const left = await vscode.workspace.fs.readDirectory(fileUri('sources'));
  assert.deepEqual(
    left.map(([name]) => name).filter((name) => /lock|tmp/.test(name)),
    [],
  );
});
