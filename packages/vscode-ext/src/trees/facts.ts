import type { FactRow } from '@tickmark/server/protocol';
import { l10n } from 'vscode';
import { placeNode, type TreeNode } from './node.ts';

type Agreement = FactRow['agreement'];

/** In the order in which a writer wants to see them. */
const groups: readonly {
  readonly of: readonly Agreement[];
  readonly id: string;
  readonly label: () => string;
}[] = [
  { of: ['conflict'], id: 'conflict', label: () => l10n.t('Conflicts') },
  { of: ['agree', 'compatible'], id: 'agree', label: () => l10n.t('Agreeing') },
  { of: ['single'], id: 'single', label: () => l10n.t('Single source') },
];

const icons: Readonly<Record<Agreement, readonly [icon: string, color: string]>> = {
  conflict: ['warning', 'tickmark.conflict.underline'],
  compatible: ['pass', 'tickmark.figure.underline'],
  agree: ['pass-filled', 'tickmark.place.underline'],
  single: ['circle-outline', 'tickmark.boilerplate.underline'],
};

/** Facts under conflicts, agreeing and single source; empty groups are left out. */
export function factsByAgreement(rows: readonly FactRow[]): readonly TreeNode[] {
  return groups.flatMap(({ of, id, label }) => {
    const children = rows.filter(({ agreement }) => of.includes(agreement)).map((row) => factNode(id, row));
    const group = {
      id,
      label: label(),
      description: String(children.length),
      open: id !== 'single',
      children,
    };
    return children.length === 0 ? [] : [group];
  });
}

/** Facts under each source that states one. */
export function factsBySource(rows: readonly FactRow[]): readonly TreeNode[] {
  const sources = new Map<string, { readonly outlet: string; readonly rows: FactRow[] }>();
  for (const row of rows) {
    for (const uri of new Set(row.mentions.map(({ location }) => location.uri))) {
      const outlet = row.mentions.find(({ location }) => location.uri === uri)?.outlet ?? uri;
      const source = sources.get(uri) ?? { outlet, rows: [] };
      source.rows.push(row);
      sources.set(uri, source);
    }
  }
  return [...sources.entries()]
    .sort(([, a], [, b]) => a.outlet.localeCompare(b.outlet))
    .map(([uri, source]) => ({
      id: uri,
      label: source.outlet,
      description: String(source.rows.length),
      icon: 'file',
      children: source.rows.map((row) => factNode(uri, row)),
    }));
}

function factNode(parent: string, row: FactRow): TreeNode {
  const id = `${parent}/${row.id}`;
  const [icon, color] = icons[row.agreement];
  const values = row.values.join(' / ');
  return {
    id,
    label: row.label,
    description: values,
    tooltip: `${row.label}: ${values}\n${verdict(row)}`,
    icon,
    color,
    context: row.agreement === 'single' ? 'fact' : 'fact compare',
    spoken: `${row.label}: ${values}. ${verdict(row)}`,
    subject: { fact: row.id },
    children: row.mentions.map((mention) => saysNode(id, mention)),
  };
}

function saysNode(parent: string, mention: FactRow['mentions'][number]): TreeNode {
  const node = placeNode(parent, mention, mention.says);
  return mention.whoSaysSo === null ? node : { ...node, tooltip: `${node.tooltip}\n${mention.whoSaysSo}` };
}

/** `Conflict; 3 independent sources`. */
function verdict({ agreement, independentSources }: FactRow): string {
  const said: Record<Agreement, string> = {
    conflict: l10n.t('Sources contradict one another'),
    agree: l10n.t('Sources agree'),
    compatible: l10n.t('Sources are compatible'),
    single: l10n.t('One source only'),
  };
  return `${said[agreement]}; ${l10n.t('{0} independent', independentSources)}`;
}
