import { type Annotation, type AnnotationKind, overlaps } from '@tickmark/core';
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
/** What one of these is taken for is mostly another of them; anything else is a matter of choosing from a list. */
const nameKinds: readonly AnnotationKind[] = ['person', 'place'];

/** Decisions on the annotations that a selection meets, the narrowest first, and what a bare selection can be marked as. */
export function actionsAt(workspace: Workspace, uri: string, range: WireRange): readonly Action[] {
  const view = viewOf(workspace, uri);
  const start = view?.toOffset(range.start) ?? null;
  const end = view?.toOffset(range.end) ?? null;
  if (view === null || view.role === 'draft' || start === null || end === null) return [];
  const selection = { start, end: Math.max(end, start + 1) };
  const met = view.annotations
    .map(({ annotation }) => annotation)
    .filter(({ span }) => overlaps(span, selection))
    .toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  const decisions = met.slice(0, 3).flatMap((annotation) => decisionsOn(uri, annotation));
  return start < end ? [...decisions, ...additions(uri, range)] : decisions;
}

function decisionsOn(uri: string, { id, kind, quote, status }: Annotation): readonly Action[] {
  const about = quote.length > 30 ? `${quote.slice(0, 29)}…` : quote;
  const at = { uri, id };
  if (status === 'rejected') return [action(`“${about}” is a ${kind} after all`, serverCommands.accept, at)];
  const accept = action(`Accept “${about}” as ${kind}`, serverCommands.accept, at, true);
  const reject = (words: string, reach: string): Action =>
    action(`“${about}” is no ${kind}${words}`, serverCommands.reject, { ...at, reach });
  const others = nameKinds.includes(kind) ? nameKinds.filter((other) => other !== kind) : [];
  return [
    ...(status === 'accepted' ? [] : [accept]),
    reject('', 'here'),
    reject(' anywhere in this article', 'article'),
    reject(' anywhere', 'project'),
    ...others.map((other) =>
      action(`“${about}” is a ${other}`, serverCommands.changeKind, { ...at, kind: other }),
    ),
  ];
}

function additions(uri: string, range: WireRange): readonly Action[] {
  return [...kinds, 'boilerplate' as const].map((kind) =>
    action(`Mark the selection as ${kind}`, serverCommands.add, { uri, range, kind, reach: 'here' }),
  );
}

function action(title: string, command: string, argument: Action['argument'], preferred = false): Action {
  return { title, command, argument, preferred };
}
