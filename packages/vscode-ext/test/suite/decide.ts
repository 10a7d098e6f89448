import { assert } from 'chai';
import * as vscode from 'vscode';
import { eventually, screen } from './bridge.ts';
import { answer, choose } from './quick-input.ts';
import { test } from './runner.ts';
import { fileUri, mentionsOf, openFile, putCaret, rangeOf, select, settled, started } from './window.ts';

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

/** The words painted as places in an editor. */
async function painted(editor: vscode.TextEditor): Promise<readonly string[]> {
  const { painter } = await started();
  return painter.painted(editor).place.map((range) => editor.document.getText(range));
}

test('what is accepted is kept beside the source', async () => {
  const editor = await openFile(source);
  await putCaret(editor, 'Marta Figueiredo');
  await vscode.commands.executeCommand('tickmark.accept');
  await eventually(
    async () => (await mentionOf(editor, 'Marta Figueiredo'))?.status,
    (status) => status === 'accepted',
    'the highlight to be accepted',
  );
  await eventually(sidecar, (text) => text.includes('Marta Figueiredo'), 'the decision in its file');
});

test('what is rejected is painted no more, and undo brings it back', async () => {
  const editor = await openFile(source);
  await putCaret(editor, 'Galicia');
  const isPainted = (wanted: boolean) =>
    eventually(
      () => painted(editor),
      (words) => words.includes('Galicia') === wanted,
      `Galicia ${wanted ? '' : 'not '}to be painted`,
    );
  await isPainted(true);
  await vscode.commands.executeCommand('tickmark.reject');
  await isPainted(false);
  await vscode.commands.executeCommand('tickmark.undoDecision');
  await isPainted(true);
});

test('a value is corrected from the keyboard', async () => {
  const editor = await openFile(source);
  await putCaret(editor, '95,000');
  const correcting = vscode.commands.executeCommand('tickmark.correct');
  await choose('What is to be corrected?', 'Value');
  await answer('Value, or a range', '96,000');
  await correcting;
  await eventually(sidecar, (text) => text.includes('96000'), 'the corrected value');
});

test('a selection is marked as a place', async () => {
  const editor = await openFile(source);
  const range = rangeOf(editor.document, 'schools');
  await select(editor, range);
  const adding = vscode.commands.executeCommand('tickmark.addFromSelection');
  await choose('What is it?', 'place');
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
  await choose('is the same as', second?.label ?? '');
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

/** Starts the review; what can be seen and done of it. */
async function review() {
  const { sideBar } = await started();
  await openFile(source);
  await settled();
  await vscode.commands.executeCommand('tickmark.review');
  const tree = sideBar.trees.review;
  const selectedId = () => tree.view.selection[0]?.id;
  return {
    /** How many lines wait for a decision. */
    open: () => tree.nodes().find(({ id }) => id === 'doubtful')?.children?.length ?? 0,
    selectedId,
    /** Presses keys once the keyboard is in the queue. */
    async press(...keys: readonly string[]) {
      await eventually(
        () => screen.attributes('.pane:has(.pane-header[aria-label^="Review"]) .monaco-list:focus', 'class'),
        (lists) => lists.length > 0,
        'the keyboard to be in the queue',
      );
      for (const key of keys) await screen.press(key);
    },
    /** The keyboard is on another line than before, and this much has been reviewed. */
    atLine: (progress: RegExp, before?: string) =>
      eventually(
        () => ({ line: selectedId(), message: tree.view.message ?? '' }),
        ({ line, message }) => line !== undefined && line !== before && progress.test(message),
        `another line, with ${progress}`,
      ),
    told: (progress: RegExp) =>
      eventually(
        () => tree.view.message ?? '',
        (message) => progress.test(message),
        `${progress}`,
      ),
  };
}

test('the review queue is gone through from the keyboard', async () => {
  const { open, press, atLine, selectedId } = await review();
  await atLine(/^0 reviewed/);
  const before = open();
  assert.isAbove(before, 2);
  const first = selectedId();
  await press('a');
  await atLine(/^1 reviewed/, first);
  assert.equal(open(), before - 1);
  const second = selectedId();
  await press('s');
  await atLine(/^1 reviewed/, second);
  const third = selectedId();
  await press('r');
  await atLine(/^2 reviewed/, third);
  assert.equal(open(), before - 2);
  await screen.screenshot('review');
});

test('keys that come faster than decisions are written wait their turn', async () => {
  const { open, press, told } = await review();
  await told(/^0 reviewed/);
  const before = open();
  await press('a', 'r', 'a', 's', 'r');
  await told(/^4 reviewed/);
  assert.equal(open(), before - 4);
});

test('a decision waits for another program that is writing', async () => {
  const editor = await openFile(source);
  const lock = fileUri(`${source}.tick.json.lock`);
  const holder = JSON.stringify({ pid: 1, host: 'another machine', token: 'held' });
  await vscode.workspace.fs.writeFile(lock, new TextEncoder().encode(holder));
  const before = await sidecar();
  await putCaret(editor, '280,000');
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
