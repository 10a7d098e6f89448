import type { ReviewRow } from '@tickmark/server/protocol';
import { l10n } from 'vscode';
import { kindName } from './kinds.ts';
import type { TreeNode } from './node.ts';

type State = ReviewRow['state'];

const lost: readonly State[] = ['orphaned', 'ambiguous', 'changed'];

/** Decisions that lost their place first, then what is in doubt, then what is decided. */
export function reviewNodes(rows: readonly ReviewRow[]): readonly TreeNode[] {
  const doubtful = rows.filter(({ state }) => state === 'suggested');
  const groups = [
    {
      id: 'lost',
      label: l10n.t('Decisions that lost their place'),
      rows: rows.filter(({ state }) => lost.includes(state)),
    },
    { id: 'doubtful', label: l10n.t('Doubtful'), rows: doubtful },
    {
      id: 'decided',
      label: l10n.t('Decided'),
      rows: rows.filter(({ state }) => state !== 'suggested' && !lost.includes(state)),
    },
  ];
  return groups
    .filter((group) => group.rows.length > 0)
    .map((group) => ({
      id: group.id,
      label: group.label,
      description: String(group.rows.length),
      open: group.id !== 'decided',
      children: group.rows.map((row) => reviewNode(group.id, row)),
    }));
}

function reviewNode(group: string, row: ReviewRow): TreeNode {
  const what = `${kindName(row.kind)}, ${detail(row)}`;
  return {
    id: `${group}/${row.location.uri}/${row.id}`,
    label: row.quote,
    description: what,
    tooltip: `${row.context}\n${what}`,
    icon: icons[row.state],
    color: `tickmark.${row.kind}.underline`,
    context: group === 'doubtful' ? 'review place' : 'place decided',
    location: row.location,
    spoken: `${row.quote}, ${what}: ${row.context}`,
    subject: { uri: row.location.uri, annotation: row.id, quote: row.quote },
  };
}

function detail({ state, confidence }: ReviewRow): string {
  return state === 'suggested' ? `${Math.round(confidence * 100)} %` : stateName(state);
}

const icons: Readonly<Record<State, string>> = {
  suggested: 'question',
  accepted: 'check',
  rejected: 'close',
  corrected: 'edit',
  added: 'add',
  orphaned: 'debug-disconnect',
  ambiguous: 'references',
  changed: 'diff-modified',
};

function stateName(state: State): string {
  const names: Record<State, string> = {
    suggested: l10n.t('undecided'),
    accepted: l10n.t('accepted'),
    rejected: l10n.t('rejected'),
    corrected: l10n.t('corrected'),
    added: l10n.t('added by hand'),
    orphaned: l10n.t('text is gone'),
    ambiguous: l10n.t('text stands in several places'),
    changed: l10n.t('text has changed'),
  };
  return names[state];
}
