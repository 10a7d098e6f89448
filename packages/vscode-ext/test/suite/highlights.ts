import { assert } from 'chai';
import * as vscode from 'vscode';
import { eventually, screen } from './bridge.ts';
import { test } from './runner.ts';
import { closeAll, mentionsOf, openFile, started, withSetting } from './window.ts';

const source = 'sources/coast-herald.txt';
const painted = '.editor-instance .view-line span[class*="ced-"]';

/** The words painted in one look. */
async function wordsIn(look: 'person' | 'place' | 'figure' | 'conflict' | 'boilerplate'): Promise<string[]> {
  const api = await started();
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) throw new Error('no editor is open');
  return api.painter.painted(editor)[look].map((range) => editor.document.getText(range));
}

test('people, places, figures and boilerplate are painted', async () => {
  await openFile(source);
  assert.include(await wordsIn('person'), 'Marta Figueiredo');
  assert.include(await wordsIn('place'), 'Portugal');
  assert.include(await wordsIn('figure'), '300,000');
  assert.include(await wordsIn('boilerplate'), 'Sign up for our newsletter and never miss a story.');
});

test('a figure that sources contradict is painted as a conflict', async () => {
  await openFile(source);
  await eventually(
    () => wordsIn('conflict'),
    (words) => words.includes('12,000'),
    'the conflict on 12,000',
  );
});

test('each kind has a line style of its own on the screen', async () => {
  await openFile(source);
  const styles = await eventually(
    () => screen.styles(painted, 'text-decoration-style'),
    (found) => ['solid', 'dotted', 'double', 'wavy'].every((style) => found.includes(style)),
    'four line styles',
  );
  assert.includeMembers(styles, ['solid', 'dotted', 'double', 'wavy']);
});

test('boilerplate is faded on the screen', async () => {
  await openFile(source);
  await eventually(
    () => screen.styles(painted, 'opacity'),
    (found) => found.includes('0.55'),
    'faded text',
  );
});

test('an edit moves the highlights after it', async () => {
  const api = await started();
  const editor = await openFile(source);
  const figureLines = async () =>
    (await mentionsOf(api, editor.document)).mentions
      .filter(({ kind }) => kind === 'figure')
      .map(({ range }) => range.start.line);
  const before = await figureLines();
  await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'A first line\n\n'));
  assert.deepEqual(
    await figureLines(),
    before.map((line) => line + 2),
  );
  await closeAll();
});

test('a new figure is found after a pause, and stays quiet while it is typed', async () => {
  const api = await started();
  const editor = await openFile(source);
  const end = editor.document.lineAt(6).range.end;
  editor.selection = new vscode.Selection(end, end);
  await vscode.commands.executeCommand('type', { text: ' Another 3500 people' });
  await vscode.commands.executeCommand('cursorHome');
  const figures = () => api.painter.painted(editor).figure.map((range) => editor.document.getText(range));
  await eventually(figures, (words) => words.includes('3500'), 'the new figure');
  editor.selection = new vscode.Selection(end.translate(0, 13), end.translate(0, 13));
  await vscode.commands.executeCommand('type', { text: '0' });
  await mentionsOf(api, editor.document);
  assert.notInclude(figures(), '35000', 'painted while it is typed');
  await eventually(figures, (words) => words.includes('35000'), 'the figure after typing');
  await closeAll();
});

test('highlights are toggled by kind and all together', async () => {
  await openFile(source);
  await vscode.commands.executeCommand('tickmark.togglePeople');
  await eventually(
    () => wordsIn('person'),
    (words) => words.length === 0,
    'no people',
  );
  assert.isNotEmpty(await wordsIn('place'));
  await vscode.commands.executeCommand('tickmark.togglePeople');
  await vscode.commands.executeCommand('tickmark.toggleHighlights');
  await eventually(
    () => screen.styles(painted, 'text-decoration-style'),
    (found) => !found.includes('double'),
    'no underlines on the screen',
  );
  await vscode.commands.executeCommand('tickmark.toggleHighlights');
  await eventually(
    () => wordsIn('person'),
    (words) => words.length > 0,
    'people again',
  );
});

test('what the machine is unsure of can be left out', async () => {
  await openFile(source);
  const all = (await wordsIn('person')).length + (await wordsIn('place')).length;
  await withSetting('tickmark.highlights.minimumConfidence', 1, async () => {
    await eventually(
      async () => (await wordsIn('person')).length + (await wordsIn('place')).length,
      (left) => left < all,
      'fewer highlights',
    );
  });
});

test('nothing is in the Problems panel unless it is switched on', async () => {
  const editor = await openFile(source);
  assert.isEmpty(vscode.languages.getDiagnostics(editor.document.uri));
});
