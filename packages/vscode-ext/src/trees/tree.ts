import * as vscode from 'vscode';
import { toRange } from '../client/convert.ts';
import { filterNodes, type TreeNode } from './node.ts';

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

/** Gives the lines of a tree, at least those with the words that it is filtered by. */
export type Load = (words: string) => Promise<readonly TreeNode[]>;

/** Makes a tree whose lines come from `load`; it loads only while it is seen. */
export function createTree(id: string, load: Load, subscriptions: vscode.Disposable[]): Tree {
  let all: readonly TreeNode[] = [];
  let shown: readonly TreeNode[] = [];
  let parents = new Map<string, TreeNode>();
  let words = '';
  let stale = true;
  let current: string | undefined;
  const changed = new vscode.EventEmitter<undefined>();
  const view = vscode.window.createTreeView<TreeNode>(id, {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) => [...(node === undefined ? shown : (node.children ?? []))],
      getParent: (node) => parents.get(node.id),
      getTreeItem: treeItem,
    },
    showCollapseAll: true,
  });

  const show = (): void => {
    shown = filterNodes(all, words);
    parents = parentsOf(shown);
    view.description = words === '' ? '' : vscode.l10n.t('“{0}”', words);
    changed.fire(undefined);
  };
  const reload = async (): Promise<void> => {
    stale = false;
    const asked = words;
    const lines = await load(asked);
    // Filtered otherwise meanwhile: the answer to that is on its way.
    if (asked !== words) return;
    all = lines;
    show();
  };
  const refresh = (): void => {
    stale = true;
    if (view.visible) void reload();
  };
  subscriptions.push(
    view,
    changed,
    view.onDidChangeVisibility(({ visible }) => {
      if (visible && stale) void reload();
    }),
    view.onDidChangeSelection(({ selection }) => {
      // None is told of while the tree is drawn anew: that does not move anything.
      current = selection[0]?.id ?? current;
    }),
  );

  const reveal = async (node: TreeNode, focus = false): Promise<void> => {
    await view.reveal(node, { select: true, focus, expand: true });
    await untilSelected(view, node.id);
  };

  return {
    view,
    refresh,
    reload,
    filter(next) {
      words = next;
      show();
      void reload();
    },
    words: () => words,
    nodes: () => shown,
    async find(fits) {
      if (stale) await reload();
      return flatten(shown).find(fits);
    },
    reveal,
    async step(by) {
      if (stale) await reload();
      const stops = flatten(shown).filter(({ location }) => location !== undefined);
      const at = stops.findIndex((node) => node.id === current);
      const next = stops[(at + by + stops.length) % stops.length];
      if (next === undefined) return;
      current = next.id;
      await reveal(next);
      await openNode(next);
    },
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

function flatten(nodes: readonly TreeNode[]): TreeNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children ?? [])]);
}

function parentsOf(nodes: readonly TreeNode[], parents = new Map<string, TreeNode>()): Map<string, TreeNode> {
  for (const node of nodes) {
    for (const child of node.children ?? []) parents.set(child.id, node);
    parentsOf(node.children ?? [], parents);
  }
  return parents;
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
