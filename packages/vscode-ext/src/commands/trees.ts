import * as vscode from 'vscode';
import { setContext } from '../context-keys.ts';
import type { Mentions } from '../paint/mentions.ts';
import { filterable, type SideBar } from '../trees/side-bar.ts';

/** Commands that filter, step through and look things up in the trees. */
export function treeCommands(
  { trees, revealMention }: SideBar,
  mentions: Mentions,
): Record<string, () => unknown> {
  const update = (): void =>
    setContext(
      'filtered',
      filterable.some((name) => trees[name].words() !== ''),
    );
  const filter = (name: (typeof filterable)[number]) => async () => {
    const words = await vscode.window.showInputBox({
      prompt: vscode.l10n.t('Show only lines with these words'),
      value: trees[name].words(),
    });
    if (words === undefined) return;
    trees[name].filter(words.trim());
    update();
  };
  const step = (by: 1 | -1) => () => {
    const current = filterable.find((name) => trees[name].view.selection.length > 0) ?? 'facts';
    return trees[current].step(by);
  };
  return {
    filterFacts: filter('facts'),
    filterPeople: filter('people'),
    filterPlaces: filter('places'),
    filterBoilerplate: filter('boilerplate'),
    clearFilter: () => {
      for (const name of filterable) trees[name].filter('');
      update();
    },
    nextInTree: step(1),
    previousInTree: step(-1),
    revealInTree: async () => {
      const editor = vscode.window.activeTextEditor;
      const mention = editor && mentions.at(editor.document.uri, editor.selection.active);
      if (editor !== undefined && mention !== undefined) await revealMention(mention, editor.document.uri);
    },
  };
}
