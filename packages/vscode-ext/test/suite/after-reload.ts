import { assert } from 'chai';
import * as vscode from 'vscode';
import { runCases, test } from './runner.ts';
import { mentionsOf, openFile, started, tidy } from './window.ts';

test('all decisions are there after the window was opened again', async () => {
  const api = await started();
  const { document } = await openFile('sources/northern-post.txt');
  const { mentions } = await mentionsOf(api, document);
  const human = mentions.filter(({ origin, status }) => origin === 'human' || status === 'accepted');
  const words = human.map(({ range: { start, end } }) =>
    document.getText(new vscode.Range(start.line, start.character, end.line, end.character)),
  );
  assert.includeMembers(words, ['Marta Figueiredo', 'schools', '95,000']);
});

test('merged people are one after the window was opened again', async () => {
  const { sideBar } = await started();
  await sideBar.trees.people.reload();
  const people = sideBar.trees.people.nodes().map(({ label, tooltip }) => `${label} ${tooltip}`);
  assert.isTrue(
    people.some((text) => text.includes('Salgado') && text.includes('Nogueira')),
    people.join('\n'),
  );
});

export function run(): Promise<void> {
  return runCases(tidy);
}
