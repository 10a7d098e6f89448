import { draftVerdict, type Finding, findingText } from '@tickmark/core';
import { checkOf } from '../draft-check.ts';
import type { ClaimRow } from '../protocol.ts';
import { type View, viewOf } from '../view.ts';
import type { Workspace } from '../workspace.ts';
import { placeRow } from './overview.ts';

/** Figures, names, quotations and copied passages of a draft, each with its verdict and evidence. */
export function claimRows(workspace: Workspace, uri: string): readonly ClaimRow[] {
  const view = viewOf(workspace, uri);
  if (view === null) return [];
  return (checkOf(view)?.findings ?? []).flatMap((finding) => claimRow(workspace, view, finding));
}

function claimRow(workspace: Workspace, view: View, finding: Finding): readonly ClaimRow[] {
  const range = view.toRange(finding.span);
  if (range === null) return [];
  const { id, quote, evidence } = finding;
  return [
    {
      id,
      range,
      kind: finding.kind === 'name' ? finding.nameKind : finding.kind,
      quote,
      verdict: draftVerdict(finding),
      message: findingText(view.corpus, finding),
      evidence: evidence.flatMap(({ path, span }) => placeRow(workspace, path, span)),
    },
  ];
}
