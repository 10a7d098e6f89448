import { checkOf } from '../draft-check.ts';
import type { WirePosition, WireRange } from '../protocol.ts';
import { viewOf } from '../view.ts';
import type { Workspace } from '../workspace.ts';

/** A few words behind a figure of a draft: how many independent sources say so. */
export interface InlayHint {
  readonly position: WirePosition;
  readonly label: string;
}

/** The hints to show in a range. */
export function inlayHintsOf(workspace: Workspace, uri: string, range: WireRange): readonly InlayHint[] {
  const view = viewOf(workspace, uri);
  if (view === null || workspace.settings.inlayHints !== true) return [];
  return (checkOf(view)?.findings ?? []).flatMap((finding) => {
    const at = finding.kind === 'figure' ? view.toRange(finding.span) : null;
    if (finding.kind !== 'figure' || at === null) return [];
    if (at.end.line < range.start.line || range.end.line < at.start.line) return [];
    const count = finding.independentSources;
    const label = count === 0 ? null : `${count} ${count === 1 ? 'source' : 'sources'}`;
    return label === null ? [] : [{ position: at.end, label }];
  });
}
