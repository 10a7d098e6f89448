import type { BoilerplateRow } from '@tickmark/server/protocol';
import { l10n } from 'vscode';
import { placeNode, sourceName, type TreeNode } from './node.ts';

/** Passages and other boilerplate, grouped by kind. */
export function boilerplateNodes(rows: readonly BoilerplateRow[]): readonly TreeNode[] {
  const kinds = [...new Set(rows.map(({ kind }) => kind))].sort(byImportance);
  return kinds.map((kind) => {
    const children = rows.filter((row) => row.kind === kind).map(passageNode);
    return {
      id: kind,
      label: boilerplateName(kind),
      description: String(children.length),
      open: kind === 'passage',
      children,
    };
  });
}

function byImportance(a: string, b: string): number {
  return Number(b === 'passage') - Number(a === 'passage') || (a < b ? -1 : 1);
}

/** Kinds in the words of the window. */
function boilerplateName(kind: string): string {
  const names: Readonly<Record<string, string>> = {
    passage: l10n.t('Copied passages'),
    caption: l10n.t('Captions'),
    credit: l10n.t('Credits'),
    'chart-label': l10n.t('Chart labels'),
    'site-chrome': l10n.t('Site chrome'),
    navigation: l10n.t('Navigation'),
    appeal: l10n.t('Appeals'),
    copyright: l10n.t('Copyright lines'),
    byline: l10n.t('Bylines'),
    comments: l10n.t('Comments'),
    'machine-noise': l10n.t('Machine noise'),
  };
  return names[kind] ?? kind;
}

function passageNode(row: BoilerplateRow): TreeNode {
  const [first] = row.occurrences;
  const twice = row.count > 1;
  const relation = relationName(row.relation);
  return {
    id: row.id,
    label: first?.quote ?? row.id,
    description: twice ? `${row.count} × · ${Math.round(row.similarity * 100)} %` : '',
    tooltip: [first?.quote ?? '', relation].filter(Boolean).join('\n'),
    icon: row.relation === 'repeat-within' ? 'list-flat' : 'copy',
    color: 'tickmark.boilerplate.underline',
    context: twice ? 'compare diff' : 'passage',
    spoken: `${relation}: ${first?.quote ?? ''}`,
    subject: { cluster: row.id, places: row.occurrences.map(({ location }) => location) },
    children: row.occurrences.map((occurrence) => ({
      ...placeNode(row.id, occurrence, sourceName(occurrence)),
      description: occurrence.original ? l10n.t('original') : l10n.t('copy'),
      icon: occurrence.original ? 'star-empty' : 'copy',
    })),
  };
}

function relationName(relation: string | null): string {
  const names: Readonly<Record<string, string>> = {
    'repeat-within': l10n.t('Stands more than once in one article'),
    'shared-across': l10n.t('Stands in several articles'),
    paraphrase: l10n.t('Stands in other words in another article'),
  };
  return relation === null ? '' : (names[relation] ?? relation);
}
