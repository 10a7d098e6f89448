import { assert } from 'chai';
import * as vscode from 'vscode';
import { toRange } from '../../src/client/convert.ts';
import { eventually, screen } from './bridge.ts';
import { test } from './runner.ts';
import {
  caughtUp,
  keyboardIn,
  mentionsOf,
  openFile,
  select,
  settled,
  started,
  withSetting,
} from './window.ts';

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
  const words = {
    person: 'Marta Figueiredo',
    place: 'Portugal',
    figure: '300,000',
    boilerplate: 'Sign up for our newsletter and never miss a story.',
  } as const;
  for (const look of ['person', 'place', 'figure', 'boilerplate'] as const)
    await eventually(
      () => wordsIn(look),
      (found) => found.includes(words[look]),
      `${words[look]} as a ${look}`,
    );
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
  const moved = before.map((line) => line + 2).join();
  await eventually(figureLines, (lines) => lines.join() === moved, `figures in the lines ${moved}`);
});

test('a new figure is found after a pause, and stays quiet while it is typed', async () => {
  const api = await started();
  const editor = await openFile(source);
  const end = editor.document.lineAt(6).range.end;
  const figures = () => api.painter.painted(editor).figure.map((range) => editor.document.getText(range));
  const type = async (at: vscode.Position, text: string): Promise<void> => {
    await keyboardIn(editor);
    await select(editor, new vscode.Range(at, at));
    await vscode.commands.executeCommand('type', { text });
    await caughtUp();
  };
  await type(end, ' Another 3500 people');
  await eventually(figures, (words) => words.includes('3500'), 'the new figure');
  // For as long as nobody waits: how quick this machine is does not matter.
  await withSetting('tickmark.highlights.quietWhileTyping', 3_600_000, async () => {
    await type(end.translate(0, 13), '0');
    const { mentions } = await mentionsOf(api, editor.document);
    const found = mentions.map(({ range }) => editor.document.getText(toRange(range)));
    assert.include(found, '35000');
    assert.notInclude(figures(), '35000', 'painted while it is typed');
  });
  await eventually(figures, (words) => words.includes('35000'), 'the figure after typing');
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
  await settled();
  assert.isEmpty(vscode.languages.getDiagnostics(editor.document.uri));
});
