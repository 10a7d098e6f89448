import type { EntityRow } from '@tickmark/server/protocol';
import { l10n } from 'vscode';
import { placeNode, type TreeNode } from './node.ts';

const icons: Readonly<Record<EntityRow['kind'], string>> = {
  person: 'person',
  place: 'location',
  organization: 'organization',
};

/** People, places or organizations, the most mentioned first, with every mention under them. */
export function entityNodes(rows: readonly EntityRow[]): readonly TreeNode[] {
  return rows.map((row) => ({
    id: row.id,
    label: row.name,
    description: describe(row),
    tooltip: tooltip(row),
    icon: row.titlesDisagree ? 'warning' : icons[row.kind],
    color: row.titlesDisagree ? 'tickmark.conflict.underline' : `tickmark.${row.kind}.underline`,
    context: 'entity',
    spoken: `${row.name}. ${tooltip(row)}`,
    subject: { entity: row.id, kind: row.kind, name: row.name },
    children: row.mentions.map((mention) => placeNode(row.id, mention)),
  }));
}

function describe({ count, titles, country }: EntityRow): string {
  return [String(count), titles[0] ?? country ?? ''].filter(Boolean).join(' · ');
}

function tooltip({ name, aliases, titles, titlesDisagree, country, count }: EntityRow): string {
  const other = aliases.filter((alias) => alias !== name);
  return [
    count === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', count),
    other.length > 0 ? l10n.t('Also: {0}', other.join(', ')) : '',
    titles.length > 0 ? l10n.t('Titles: {0}', titles.join(', ')) : '',
    titlesDisagree ? l10n.t('Sources disagree on the title') : '',
    country === null ? '' : l10n.t('Country: {0}', country),
  ]
    .filter(Boolean)
    .join('\n');
}
