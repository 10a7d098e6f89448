import * as vscode from 'vscode';
import { toRange } from '../client/convert.ts';
import { createLines, type Lines, type Load } from './lines.ts';
import type { TreeNode } from './node.ts';

/** One tree of the side bar. */
export interface Tree {
  readonly view: vscode.TreeView<TreeNode>;
  /** Asks for the rows again, now or when the tree is next seen. */
  readonly refresh: () => void;
  readonly reload: () => Promise<void>;
  readonly filter: (words: string) => void;
  readonly words: () => string;
  /** The lines as shown, for tests and for stepping through them. */
  readonly nodes: () => readonly TreeNode[];
  /** The first line that fits, loading the tree where that has not happened yet. */
  readonly find: (fits: (node: TreeNode) => boolean) => Promise<TreeNode | undefined>;
  /** Selects a line, and brings the keyboard there if asked to; ends when VS Code has told of the selection. */
  readonly reveal: (node: TreeNode, focus?: boolean) => Promise<void>;
  /** Goes to the next line that leads somewhere, or the one before. */
  readonly step: (by: 1 | -1) => Promise<void>;
}

/** Makes a tree whose lines come from `load`; it loads only while it is seen. */
export function createTree(id: string, load: Load, subscriptions: vscode.Disposable[]): Tree {
  const changed = new vscode.EventEmitter<undefined>();
  const lines = createLines(load, () => {
    view.description = lines.words() === '' ? '' : vscode.l10n.t('“{0}”', lines.words());
    changed.fire(undefined);
  });
  const view: vscode.TreeView<TreeNode> = vscode.window.createTreeView<TreeNode>(id, {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: async (node) => [...(node === undefined ? await lines.loaded() : (node.children ?? []))],
      getParent: lines.parentOf,
      getTreeItem: treeItem,
    },
    showCollapseAll: true,
  });
  subscriptions.push(
    view,
    changed,
    view.onDidChangeVisibility(({ visible }) => {
      if (visible && lines.isStale()) void lines.load();
    }),
  );
  const reveal = async (node: TreeNode, focus = false): Promise<void> => {
    await view.reveal(node, { select: true, focus, expand: true });
    await untilSelected(view, node.id);
  };
  return {
    view,
    refresh() {
      lines.outdate();
      if (view.visible) void lines.load();
    },
    reload: lines.load,
    filter: lines.filter,
    words: lines.words,
    nodes: lines.shown,
    async find(fits) {
      if (lines.isStale()) await lines.load();
      return lines.inOrder().find(fits);
    },
    reveal,
    step: createStep(view, lines, reveal, subscriptions),
  };
}

/** Goes from line to line that leads somewhere, from the one that is selected on. */
function createStep(
  view: vscode.TreeView<TreeNode>,
  lines: Lines,
  reveal: (node: TreeNode) => Promise<void>,
  subscriptions: vscode.Disposable[],
): Tree['step'] {
  let current: string | undefined;
  subscriptions.push(
    view.onDidChangeSelection(({ selection }) => {
      // None is told of while the tree is drawn anew: that does not move anything.
      current = selection[0]?.id ?? current;
    }),
  );
  return async (by) => {
    if (lines.isStale()) await lines.load();
    const stops = lines.inOrder().filter(({ location }) => location !== undefined);
    const at = stops.findIndex((node) => node.id === current);
    const next = stops[(at + by + stops.length) % stops.length];
    if (next === undefined) return;
    current = next.id;
    await reveal(next);
    await openNode(next);
  };
}

/** A selection that VS Code has not told of after this long it will not tell of. */
const selectionMs = 10_000;

/** Waits for VS Code to tell of a selection, which it does a moment after it has made it. */
async function untilSelected(
  { selection, onDidChangeSelection }: vscode.TreeView<TreeNode>,
  id: string,
): Promise<void> {
  if (selection[0]?.id === id) return;
  await new Promise<void>((resolve) => {
    const end = (): void => {
      told.dispose();
      clearTimeout(late);
      resolve();
    };
    const told = onDidChangeSelection((now) => {
      if (now.selection[0]?.id === id) end();
    });
    const late = setTimeout(end, selectionMs);
  });
}

/** Opens the place a line leads to, in the editor that is there, leaving the keyboard in the tree. */
export async function openNode({ location }: TreeNode): Promise<void> {
  if (location === undefined) return;
  await vscode.window.showTextDocument(vscode.Uri.parse(location.uri), {
    selection: toRange(location.range),
    preserveFocus: true,
  });
}

function treeItem(node: TreeNode): vscode.TreeItem {
  const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const closed = node.open === true ? Expanded : Collapsed;
  const item = new vscode.TreeItem(node.label, (node.children ?? []).length === 0 ? None : closed);
  item.id = node.id;
  if (node.description !== undefined) item.description = node.description;
  if (node.context !== undefined) item.contextValue = node.context;
  if (node.icon !== undefined) item.iconPath = icon(node.icon, node.color);
  if (node.spoken !== undefined) item.accessibilityInformation = { label: node.spoken };
  // A plain string: the text of a source is never read as Markdown.
  item.tooltip = node.tooltip ?? node.label;
  if (node.location !== undefined) {
    item.command = {
      command: 'tickmark.open',
      title: '',
      arguments: [node.location.uri, node.location.range],
    };
  }
  return item;
}

function icon(id: string, color: string | undefined): vscode.ThemeIcon {
  return new vscode.ThemeIcon(id, color === undefined ? undefined : new vscode.ThemeColor(color));
}
