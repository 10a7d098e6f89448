import type { PlaceRow, WireLocation } from '@tickmark/server/protocol';
import { l10n } from 'vscode';

/** A line of a tree, as plain data: what it says, where it leads, what can be done with it. */
export interface TreeNode {
  /** The same for the same thing after a refresh, so that VS Code keeps it open or selected. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  /** Id of a product icon, and of a colour. */
  readonly icon?: string;
  readonly color?: string;
  readonly children?: readonly TreeNode[];
  readonly open?: boolean;
  readonly location?: WireLocation;
  /** Words that say which menu entries fit: `place`, `compare`, `diff`, `entity`, `review`. */
  readonly context?: string;
  /** What a screen reader says, where the label alone does not do. */
  readonly spoken?: string;
  /** Stays whatever the tree is filtered by. */
  readonly always?: boolean;
  /** What commands on this line work with. */
  readonly subject?: Subject;
}

/** What a node of a tree stands for. */
export type Subject =
  | { readonly fact: string }
  | { readonly cluster: string; readonly places?: readonly WireLocation[] }
  | { readonly entity: string; readonly kind: string; readonly name: string }
  | { readonly uri: string; readonly annotation: string; readonly quote: string };

/** `Coast Herald, 15 January 2024`, or what is known of it. */
export function sourceName({ outlet, date }: Pick<PlaceRow, 'outlet' | 'date'>): string {
  return date === null ? outlet : `${outlet}, ${date}`;
}

/** The line of one place in a source. */
export function placeNode(parent: string, row: PlaceRow, label: string = row.quote): TreeNode {
  const { line } = row.location.range.start;
  const source = sourceName(row);
  return {
    id: `${parent}/${row.location.uri}:${line}:${row.location.range.start.character}`,
    label,
    description: source,
    tooltip: `${row.context}\n${source}`,
    icon: 'circle-small',
    location: row.location,
    context: 'place',
    spoken: `${label}, ${source}: ${row.context}`,
  };
}

/** The last line of a list that was cut off: thousands of lines would be slow, and nobody reads them. */
export function moreNode(count: number): TreeNode {
  return {
    id: 'more',
    label: l10n.t('Only the first {0} are listed', count),
    description: l10n.t('filter to find others'),
    icon: 'ellipsis',
    always: true,
  };
}

/** The nodes that hold the words, themselves or in what lies under them; case and accents do not matter. */
export function filterNodes(nodes: readonly TreeNode[], words: string): readonly TreeNode[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return wanted.length === 0 ? nodes : nodes.flatMap((node) => filterNode(node, wanted));
}

function filterNode(node: TreeNode, wanted: readonly string[]): TreeNode[] {
  const text = fold(`${node.label} ${node.description ?? ''} ${node.tooltip ?? ''}`);
  if (node.always === true) return [node];
  if (node.context !== undefined && wanted.every((word) => text.includes(word))) return [node];
  const children = node.children?.flatMap((child) => filterNode(child, wanted)) ?? [];
  return children.length > 0 ? [{ ...node, children, open: true }] : [];
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
