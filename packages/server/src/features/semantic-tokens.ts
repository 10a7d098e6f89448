import type { WireRange } from '../protocol.ts';
import { viewOf } from '../view.ts';
import type { Workspace } from '../workspace.ts';

/** Token types for clients that do not draw highlights themselves, in the order of the legend. */
export const tokenTypes = ['person', 'place', 'figure', 'boilerplate'] as const;
/** Standard types that themes know, in the same order: what the legend says. */
export const legendTypes = ['class', 'namespace', 'number', 'comment'] as const;

/** Semantic tokens of a document: rows of line, character, length, type index; sorted, disjoint, one line each. */
export function semanticTokensOf(
  workspace: Workspace,
  uri: string,
): readonly (readonly [line: number, character: number, length: number, type: number])[] {
  const view = viewOf(workspace, uri);
  if (view === null) return [];
  const rows: [number, number, number, number][] = [];
  let line = -1;
  let end = 0;
  for (const { annotation } of view.annotations) {
    const type = tokenTypes.indexOf(annotation.kind as (typeof tokenTypes)[number]);
    const range = type < 0 ? null : view.toRange(annotation.span);
    // A token may not cross lines, and long boilerplate would hide the names in it.
    if (range === null || !isOneLine(range) || annotation.kind === 'boilerplate') continue;
    if (range.start.line === line && range.start.character < end) continue;
    ({ line, character: end } = range.end);
    rows.push([line, range.start.character, end - range.start.character, type]);
  }
  return rows;
}

function isOneLine({ start, end }: WireRange): boolean {
  return start.line === end.line;
}
