import { assert } from 'chai';
import * as vscode from 'vscode';
import { eventually, screen } from './bridge.ts';
import { choose } from './quick-input.ts';
import { test } from './runner.ts';
import {
  hoverAt,
  keyboardIn,
  mentionsOf,
  openFile,
  putCaret,
  rangeOf,
  select,
  settled,
  started,
  undo,
  withSetting,
} from './window.ts';

const draft = 'draft.md';

function problems(document: vscode.TextDocument): string[] {
  return vscode.languages.getDiagnostics(document.uri).map(({ range }) => document.getText(range));
}

test('the hover works in a draft', async () => {
  const { document } = await openFile(draft);
  const text = await eventually(
    () => hoverAt(document, rangeOf(document, '12,000').start.translate(0, 1)),
    (found) => found.includes('14,000'),
    'what the sources say',
  );
  assert.match(text, /Northern Post/);
});

test('a draft has highlights and is no source', async () => {
  const api = await started();
  const { document } = await openFile(draft);
  const { role, mentions } = await mentionsOf(api, document);
  assert.equal(role, 'draft');
  assert.isNotEmpty(mentions);
});

test('the draft check comes and goes with its setting', async () => {
  const { document } = await openFile(draft);
  await settled();
  assert.isEmpty(problems(document));
  await vscode.commands.executeCommand('tickmark.checkDraft');
  const found = await eventually(
    () => problems(document),
    (words) => words.some((word) => word.includes('900 million')),
    'the figure that no source has',
  );
  assert.notInclude(found, '9,000');
  await vscode.commands.executeCommand('tickmark.checkDraft');
  await eventually(
    () => problems(document),
    (words) => words.length === 0,
    'no problems',
  );
});

test('a quick fix puts the words of the source in the place of an altered quotation', async () => {
  const editor = await openFile(draft);
  const range = rangeOf(editor.document, 'We asked people to leave early, and they left');
  await withSetting('tickmark.problems.drafts', true, async () => {
    const fixes = await eventually(
      () =>
        vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          editor.document.uri,
          range,
        ),
      (actions) => actions.some(({ edit }) => edit !== undefined),
      'a fix',
    );
    const fix = fixes.find(({ edit }) => edit !== undefined);
    await vscode.workspace.applyEdit(fix?.edit as vscode.WorkspaceEdit);
    assert.include(editor.document.getText(), 'We asked people to leave early, and they did');
  });
});

test('the claims of a draft are listed with their evidence', async () => {
  const { sideBar } = await started();
  const editor = await openFile(draft);
  await vscode.commands.executeCommand('tickmark.claims.focus');
  await keyboardIn(editor);
  const labels = await eventually(
    () => sideBar.trees.claims.nodes().map(({ label }) => label),
    (found) => found.some((label) => label.includes('900 million')),
    'the claims',
  );
  assert.isTrue(labels.some((label) => label.includes('12,000')));
  await withSetting('tickmark.problems.drafts', true, async () => {
    await eventually(
      () => problems(editor.document),
      (found) => found.length > 0,
      'problems',
    );
    await screen.screenshot('draft');
  });
});

test('inlay hints say how many sources stand behind a figure', async () => {
  const { document } = await openFile(draft);
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  await withSetting('tickmark.writing.inlayHints', true, async () => {
    const hints = await eventually(
      () =>
        vscode.commands.executeCommand<vscode.InlayHint[]>(
          'vscode.executeInlayHintProvider',
          document.uri,
          whole,
        ),
      (found) => found.length > 0,
      'hints',
    );
    assert.match(JSON.stringify(hints.map(({ label }) => label)), /source/);
  });
});

test('a fact is inserted with its citation', async () => {
  const editor = await openFile(draft);
  const end = editor.document.lineAt(2).range.end;
  await select(editor, new vscode.Range(end, end));
  const inserting = vscode.commands.executeCommand('tickmark.insertFact');
  await choose('Which fact?');
  await choose('As which source says it?');
  await inserting;
  await eventually(
    () => editor.document.getText(),
    (text) => /\[\^1\]/.test(text) && /\n\[\^1\]: .+\.txt:\d+/.test(text),
    'the fact with its footnote',
  );
  await undo(editor);
  await eventually(
    () => editor.document.getText(),
    (text) => !text.includes('[^1]'),
    'one undo to take both back',
  );
});

test('Compare works from a draft', async () => {
  const api = await started();
  const editor = await openFile(draft);
  await putCaret(editor, '12,000');
  await vscode.commands.executeCommand('tickmark.compare');
  await eventually(
    () => api.compare.shown()?.columns.map(({ says }) => says) ?? [],
    (said) => said.length >= 3 && said.includes('more than 14,000'),
    'the sources',
  );
});
