import { filterNodes, type TreeNode } from './node.ts';

/** Gives the lines of a tree, at least those with the words that it is filtered by. */
export type Load = (words: string) => Promise<readonly TreeNode[]>;

/** The lines of a tree: what was loaded, and what of it the filter leaves. */
export interface Lines {
  readonly words: () => string;
  readonly shown: () => readonly TreeNode[];
  /** The lines as they are read, one after the other. */
  readonly inOrder: () => readonly TreeNode[];
  readonly parentOf: (node: TreeNode) => TreeNode | undefined;
  readonly isStale: () => boolean;
  /** The lines, once they are there: before, an empty tree would say that there is nothing. */
  readonly loaded: () => Promise<readonly TreeNode[]>;
  /** What is shown is no longer what is so; to be loaded when somebody looks. */
  readonly outdate: () => void;
  readonly load: () => Promise<void>;
  readonly filter: (words: string) => void;
}

/** Makes the lines of a tree, empty until they are loaded; `changed` hears of every change of what is shown. */
export function createLines(load: Load, changed: () => void): Lines {
  let all: readonly TreeNode[] = [];
  let shown: readonly TreeNode[] = [];
  let parents = new Map<string, TreeNode>();
  let words = '';
  let stale = true;
  let first: Promise<void> | null = null;

  const show = (): void => {
    shown = filterNodes(all, words);
    parents = parentsOf(shown);
    changed();
  };
  const reload = (): Promise<void> => {
    const loading = loadAll();
    first ??= loading.catch(() => undefined);
    return loading;
  };
  const loadAll = async (): Promise<void> => {
    stale = false;
    const asked = words;
    const lines = await load(asked);
    // Filtered otherwise meanwhile: the answer to that is on its way.
    if (asked !== words) return;
    all = lines;
    show();
  };
  return {
    words: () => words,
    shown: () => shown,
    inOrder: () => flatten(shown),
    parentOf: (node) => parents.get(node.id),
    isStale: () => stale,
    async loaded() {
      await (first ?? reload());
      return shown;
    },
    outdate() {
      stale = true;
    },
    load: reload,
    filter(next) {
      words = next;
      show();
      void reload();
    },
  };
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
