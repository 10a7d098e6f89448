import { type AnnotationKind, overlaps } from '@tickmark/core';
import { serverCommands, type WireRange } from '../protocol.ts';
import { viewOf } from '../view.ts';
import type { Workspace } from '../workspace.ts';

/** Something to do about the words at the cursor. */
export interface Action {
  readonly title: string;
  readonly command: string;
  readonly argument: Readonly<Record<string, unknown>>;
  readonly preferred: boolean;
}

const kinds: readonly AnnotationKind[] = ['person', 'place', 'figure'];

/** Decisions on the annotations that a selection meets, and what a bare selection can be marked as. */
export function actionsAt(workspace: Workspace, uri: string, range: WireRange): readonly Action[] {
  const view = viewOf(workspace, uri);
  const start = view?.toOffset(range.start) ?? null;
  const end = view?.toOffset(range.end) ?? null;
  if (view === null || view.role === 'draft' || start === null || end === null) return [];
  const selection = { start, end: Math.max(end, start + 1) };
  const met = view.annotations.filter(({ annotation }) => overlaps(annotation.span, selection));
  const decisions = met.slice(0, 3).flatMap(({ annotation: { id, kind, quote, status } }) => {
    const about = quote.length > 30 ? `${quote.slice(0, 29)}…` : quote;
    const at = { uri, id };
    if (status === 'rejected')
      return [action(`“${about}” is a ${kind} after all`, serverCommands.accept, at)];
    return [
      ...(status === 'accepted'
        ? []
        : [action(`Accept “${about}” as ${kind}`, serverCommands.accept, at, true)]),
      action(`“${about}” is no ${kind}`, serverCommands.reject, { ...at, reach: 'here' }),
      action(`“${about}” is no ${kind} anywhere in this article`, serverCommands.reject, {
        ...at,
        reach: 'article',
      }),
      action(`“${about}” is no ${kind} anywhere`, serverCommands.reject, { ...at, reach: 'project' }),
      ...kinds
        .filter((other) => other !== kind && kind !== 'boilerplate')
        .map((other) =>
          action(`“${about}” is a ${other}`, serverCommands.changeKind, { ...at, kind: other }),
        ),
    ];
  });
  return start < end ? [...decisions, ...additions(uri, range)] : decisions;
}

function additions(uri: string, range: WireRange): readonly Action[] {
  return [...kinds, 'boilerplate' as const].map((kind) =>
    action(`Mark the selection as ${kind}`, serverCommands.add, { uri, range, kind, reach: 'here' }),
  );
}

function action(title: string, command: string, argument: Action['argument'], preferred = false): Action {
  return { title, command, argument, preferred };
}
