import { completeAt } from '@tickmark/core';
import type { WirePosition, WireRange } from '../protocol.ts';
import type { Workspace } from '../workspace.ts';

/** What may be typed on in a draft, from the sources. */
export interface CompletionRow {
  readonly kind: 'name' | 'title' | 'figure';
  readonly label: string;
  readonly detail: string;
  /** What is put in the place of what was typed. */
  readonly newText: string;
  readonly range: WireRange;
  /** What was typed: the list is already filtered by it. */
  readonly typed: string;
}

/** Characters that begin or continue a figure; letters ask for completions anyway. */
export const completionTriggers: readonly string[] = [...'0123456789$€£'];

/** Names, titles and figures of the sources that go on from the words before the cursor of a draft. */
export function completionsAt(
  workspace: Workspace,
  uri: string,
  position: WirePosition,
): readonly CompletionRow[] {
  const open = workspace.open.get(uri);
  if (open?.role !== 'draft') return [];
  const { document } = open;
  const before = document.getText({ start: { line: 0, character: 0 }, end: position });
  return completeAt(workspace.corpus, before).map(({ kind, label, detail, text, start, end }) => ({
    kind,
    label,
    detail,
    newText: text,
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    typed: before.slice(start, end),
  }));
}
