import { assert } from 'chai';
import * as vscode from 'vscode';
import { eventually } from './bridge.ts';
import { test } from './runner.ts';
import { caughtUp, openFile, putCaret, rangeOf, select, selected, started } from './window.ts';

const source = 'sources/coast-herald.txt';

test('references of a figure are the other sources', async () => {
  const { document } = await openFile(source);
  const at = rangeOf(document, '12,000').start;
  const found = await eventually(
    () =>
      vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at),
    (locations) => locations.length > 1,
    'references',
  );
  const names = found.map(({ uri }) => uri.path.split('/').at(-1));
  assert.includeMembers(names, ['northern-post.txt', 'wire-report.txt']);
});

test('the definition of a copied passage is its original', async () => {
  const { document } = await openFile('sources/evening-mirror.txt');
  const at = rangeOf(document, 'We asked people').start;
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    at,
  );
  const targets = found.map((one) => ('targetUri' in one ? one.targetUri : one.uri).path);
  assert.isTrue(
    targets.some((path) => path.endsWith('coast-herald.txt')),
    String(targets),
  );
});

test('a source has an outline and folds', async () => {
  const { document } = await openFile(source);
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  assert.isNotEmpty(symbols);
  const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
    'vscode.executeFoldingRangeProvider',
    document.uri,
  );
  assert.isArray(folds);
});

test('a person, a place or a fact is found by name in the workspace', async () => {
  const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
    'vscode.executeWorkspaceSymbolProvider',
    'evacuated',
  );
  assert.isTrue(symbols.some(({ name }) => /evacuated/i.test(name)));
});

test('keys go from highlight to highlight and from conflict to conflict', async () => {
  const api = await started();
  const editor = await openFile(source);
  await select(editor, new vscode.Range(0, 0, 0, 0));
  /** Where a command leads to. */
  const after = async (command: string): Promise<vscode.Selection> => {
    await vscode.commands.executeCommand(command);
    await caughtUp();
    return editor.selection;
  };
  const first = await after('tickmark.nextConflict');
  assert.isTrue(api.mentions.at(editor.document.uri, first.active)?.conflict, selected());
  assert.isTrue((await after('tickmark.nextMention')).start.isAfter(first.start), selected());
  assert.isTrue((await after('tickmark.previousMention')).isEqual(first), selected());
  assert.isFalse((await after('tickmark.nextMention')).isEqual(first), selected());
  assert.isTrue((await after('tickmark.previousConflict')).isEqual(first), selected());
});

test('the same fact is highlighted in the file', async () => {
  const editor = await openFile('sources/wire-report.txt');
  const at = await putCaret(editor, '12,000');
  const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
    'vscode.executeDocumentHighlights',
    editor.document.uri,
    at,
  );
  assert.include(
    found.map(({ range }) => editor.document.getText(range)),
    '12,000',
  );
});
