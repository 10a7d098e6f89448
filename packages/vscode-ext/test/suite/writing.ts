import { assert } from 'chai';
import * as vscode from 'vscode';
import { eventually, screen } from './bridge.ts';
import { test } from './runner.ts';
import { closeAll, openFile, rangeOf, withSetting } from './window.ts';

const draft = 'draft.md';
const source = 'sources/coast-herald.txt';
const suggestions = '.suggest-widget.visible .monaco-list-row';

/** Types words on a new last line of the draft and waits for the list of completions. */
async function typeAtEnd(words: string): Promise<vscode.TextEditor> {
  const editor = await openFile(draft);
  const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
  await editor.edit((edit) => edit.insert(end, '\n\n'));
  const last = editor.document.lineAt(editor.document.lineCount - 1).range.end;
  editor.selection = new vscode.Selection(last, last);
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  await screen.type(words);
  await vscode.commands.executeCommand('editor.action.triggerSuggest');
  return editor;
}

/** Takes the first completion with these words and gives the last line as it is then. */
async function complete(words: string, wanted: string): Promise<string> {
  const editor = await typeAtEnd(words);
  await eventually(
    () => screen.texts(suggestions),
    (rows) => rows[0]?.startsWith(wanted) === true,
    `${wanted} to be offered first`,
  );
  await screen.press('Enter');
  const lastLine = () => editor.document.lineAt(editor.document.lineCount - 1).text;
  await eventually(lastLine, (line) => line !== words, 'the completion');
  const line = lastLine();
  await closeAll();
  return line;
}

test('a name is completed as it is shown', async () => {
  assert.equal(await complete('Marta Fi', 'Marta Figueiredo'), 'Marta Figueiredo');
});

test('a figure of the sources is completed from its first digits', async () => {
  const line = await complete('300', '300,000');
  assert.match(line, /^300,000/);
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
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), before, `undone: ${title}`);
    }
  });
  await closeAll();
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
