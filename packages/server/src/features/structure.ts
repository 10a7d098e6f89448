import type { Annotation } from '@tickmark/core';
import type { WireRange } from '../protocol.ts';
import { type View, viewOf } from '../view.ts';
import type { Workspace } from '../workspace.ts';

/** The outline of an article: one entry a paragraph that has figures, with its figures and names below. */
export interface OutlineEntry {
  readonly name: string;
  readonly detail: string;
  readonly kind: Annotation['kind'] | 'paragraph';
  readonly range: WireRange;
  readonly children: readonly OutlineEntry[];
}

/** The outline of a document. */
export function outlineOf(workspace: Workspace, uri: string): readonly OutlineEntry[] {
  const view = viewOf(workspace, uri);
  if (view === null) return [];
  let next = 0;
  return view.analysis.article.paragraphs.flatMap((paragraph) => {
    const children: OutlineEntry[] = [];
    for (; next < view.annotations.length; next++) {
      const found = view.annotations[next]!;
      if (found.annotation.span.start >= paragraph.end) break;
      const entry = entryOf(workspace, view, next);
      if (entry !== null) children.push(entry);
    }
    const range = view.toRange(paragraph);
    if (range === null || children.length === 0) return [];
    const name = oneLine(view.analysis.article.text.slice(paragraph.start, paragraph.end), 60);
    return [{ name, detail: '', kind: 'paragraph', range, children } satisfies OutlineEntry];
  });
}

/** Boilerplate that spans several lines, and runs of boilerplate lines, as ranges to fold. */
export function foldsOf(
  workspace: Workspace,
  uri: string,
): readonly { startLine: number; endLine: number }[] {
  const view = viewOf(workspace, uri);
  if (view === null) return [];
  const folds: { startLine: number; endLine: number }[] = [];
  for (const { annotation } of view.annotations) {
    if (annotation.kind !== 'boilerplate') continue;
    const range = view.toRange(annotation.span);
    if (range === null) continue;
    const last = folds.at(-1);
    const joins = last !== undefined && range.start.line <= last.endLine + 2;
    if (joins) last.endLine = Math.max(last.endLine, range.end.line);
    else folds.push({ startLine: range.start.line, endLine: range.end.line });
  }
  return folds.filter(({ startLine, endLine }) => startLine < endLine);
}

function entryOf(workspace: Workspace, view: View, index: number): OutlineEntry | null {
  const { annotation, entity, fact } = view.annotations[index]!;
  if (annotation.kind === 'boilerplate' || annotation.kind === 'organization') return null;
  const range = view.toRange(annotation.span);
  if (range === null) return null;
  const detail = entity?.name ?? (fact === null ? '' : (workspace.factById(fact)?.label ?? ''));
  return { name: oneLine(annotation.quote, 60), detail, kind: annotation.kind, range, children: [] };
}

/** A text on one line, cut to `length` code units; a surrogate pair is kept or dropped whole. */
export function oneLine(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > length ? `${line.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…` : line;
}
