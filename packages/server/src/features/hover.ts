import { aboutAt, blocksOf, type Place, renderMarkdown } from '@tickmark/core';
import { clientCommands, type WirePosition, type WireRange } from '../protocol.ts';
import { annotationAt, locationOf, viewOf } from '../view.ts';
import type { Workspace } from '../workspace.ts';

/** What is known of the words at a position, as Markdown in which everything from a source is escaped. */
export function hoverAt(
  workspace: Workspace,
  uri: string,
  position: WirePosition,
  commandLinks: boolean,
): { readonly markdown: string; readonly range: WireRange } | null {
  const view = viewOf(workspace, uri);
  const offset = view?.toOffset(position) ?? null;
  if (view === null || offset === null) return null;
  const found = annotationAt(view, offset);
  const range = found === null ? null : view.toRange(found.annotation.span);
  if (range === null || view.corpus.analyses.get(view.path) !== view.analysis) return null;
  const placeLink = (place: Place): string | null => linkTo(workspace, place, commandLinks);
  const parts = aboutAt(view.corpus, view.path, offset).map((answer) =>
    renderMarkdown(blocksOf(view.corpus, answer), { placeLink }),
  );
  return parts.length === 0 ? null : { markdown: parts.join('\n\n---\n\n'), range };
}

/** A link to a place: a command of ours where the client has it, else the file and its line. */
function linkTo(workspace: Workspace, { path, span }: Place, commandLinks: boolean): string | null {
  const location = locationOf(workspace, path, span);
  if (location === null) return null;
  const { uri, range } = location;
  if (!commandLinks) return `${uri}#L${range.start.line + 1}`;
  return `command:${clientCommands.open}?${encodeURIComponent(JSON.stringify([uri, range]))}`;
}
