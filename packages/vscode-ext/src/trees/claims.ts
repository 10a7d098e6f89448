import type { ClaimRow } from '@tickmark/server/protocol';
import { placeNode, type TreeNode } from './node.ts';

const good = new Set(['supported', 'known', 'verbatim']);
const bad = new Set(['contradicted', 'altered', 'misattributed', 'stale']);

/** The claims of a draft in text order, each with the places it was held against. */
export function claimNodes(uri: string, rows: readonly ClaimRow[]): readonly TreeNode[] {
  return rows.map((row) => ({
    id: row.id,
    label: row.quote,
    description: row.message,
    tooltip: `${row.quote}\n${row.message}`,
    ...lookOf(row.verdict),
    context: 'place claim',
    location: { uri, range: row.range },
    spoken: `${row.quote}. ${row.message}`,
    children: row.evidence.map((evidence) => placeNode(row.id, evidence)),
  }));
}

/** `figure:stale`: the verdict comes after the kind. */
function lookOf(verdictOfKind: string): { readonly icon: string; readonly color: string } {
  const verdict = verdictOfKind.split(':').at(-1) ?? '';
  if (good.has(verdict)) return { icon: 'pass-filled', color: 'tickmark.place.underline' };
  if (bad.has(verdict)) return { icon: 'warning', color: 'tickmark.conflict.underline' };
  return { icon: 'question', color: 'tickmark.figure.underline' };
}
