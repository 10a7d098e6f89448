import { assert } from 'chai';
import * as vscode from 'vscode';
import { eventually, screen } from './bridge.ts';
import { test } from './runner.ts';
import { keyboardIn, openFile, rangeOf, select, undo, withSetting } from './window.ts';

const draft = 'draft.md';
const source = 'sources/coast-herald.txt';
/** The line that Enter takes, which is the first. */
const suggestions = '.suggest-widget.visible .monaco-list-row.focused';

/** Types words on a new last line of the draft. */
async function typeAtEnd(words: string): Promise<vscode.TextEditor> {
  const editor = await openFile(draft);
  const { document } = editor;
  const end = document.lineAt(document.lineCount - 1).range.end;
  await editor.edit((edit) => edit.insert(end, '\n\n'));
  const last = document.lineAt(document.lineCount - 1).range.end;
  await keyboardIn(editor);
  await select(editor, new vscode.Range(last, last));
  await screen.type(words);
  await eventually(
    () => lastLine(editor),
    (line) => line === words,
    `“${words}” to be typed`,
  );
  return editor;
}

function lastLine({ document }: vscode.TextEditor): string {
  return document.lineAt(document.lineCount - 1).text;
}

/** Takes the first completion, once it has these words: what was shown, and the last line as it is then. */
async function complete(words: string, wanted: string): Promise<{ shown: string; line: string }> {
  const editor = await typeAtEnd(words);
  const [row] = await eventually(
    async () => {
      const rows = await screen.texts(suggestions);
      // Not on the screen, or not any more: asked for, as with the keys for it.
      if (rows.length === 0) await vscode.commands.executeCommand('editor.action.triggerSuggest');
      return rows;
    },
    (rows) => rows[0]?.includes(wanted) === true,
    `${wanted} to be offered first`,
  );
  await screen.press('Enter');
  const line = await eventually(
    () => lastLine(editor),
    (text) => text !== words,
    'the completion',
  );
  return { shown: row?.split('\n')[0] ?? '', line };
}

test('a name is completed as it is shown: in full where the draft has not named the person yet', async () => {
  const { shown, line } = await complete('Paulo No', 'Nogueira');
  assert.equal(shown, 'Paulo Nogueira');
  assert.equal(line, shown);
});

test('a person whom the draft has named already is completed by the surname', async () => {
  const { shown, line } = await complete('Marta Fi', 'Figueiredo');
  assert.equal(shown, 'Figueiredo');
  assert.equal(line, shown);
});

test('a figure of the sources is completed from its first digits, as it is shown', async () => {
  const { shown, line } = await complete('300', '300,000');
  assert.include(shown, '300,000');
  assert.equal(line, shown);
});

test('completion shows its source and stays out of sources', async () => {
  const { document } = await openFile(source);
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    rangeOf(document, '300,000').end,
  );
  const ours = list.items.filter(({ detail }) => /source/.test(detail ?? ''));
  assert.isEmpty(ours);
});

test('each quick fix of a draft does what it says', async () => {
  await withSetting('tickmark.problems.drafts', true, async () => {
    const editor = await openFile(draft);
    const { document } = editor;
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const fixes = await eventually(
      async () =>
        (
          await vscode.commands.executeCommand<vscode.CodeAction[]>(
            'vscode.executeCodeActionProvider',
            document.uri,
            whole,
            vscode.CodeActionKind.QuickFix.value,
          )
        ).filter(({ edit }) => edit !== undefined),
      (actions) => actions.length > 0,
      'fixes',
    );
    const before = document.getText();
    for (const { title, edit } of fixes) {
      await vscode.workspace.applyEdit(edit as vscode.WorkspaceEdit);
      assert.notEqual(document.getText(), before, title);
      const shown = title.slice(title.indexOf(': ') + 2).replace(/…$/, '');
      for (const words of shown.split(' … '))
        assert.include(document.getText().replaceAll(/\s+/g, ' '), words, title);
      await undo(editor);
      assert.equal(document.getText(), before, `undone: ${title}`);
    }
  });
});

test('conflicts and boilerplate are problems while their settings are on', async () => {
  const { document } = await openFile(source);
  const problems = () =>
    vscode.languages.getDiagnostics(document.uri).map(({ range }) => document.getText(range));
  await withSetting('tickmark.problems.conflicts', true, async () => {
    await eventually(problems, (words) => words.includes('12,000'), 'the conflict');
  });
  await withSetting('tickmark.problems.boilerplate', true, async () => {
    await eventually(
      problems,
      (words) => words.some((text) => text.startsWith('Sign up')) && !words.includes('12,000'),
      'boilerplate alone',
    );
  });
  await eventually(problems, (words) => words.length === 0, 'no problems');
});
