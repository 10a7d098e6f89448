import {
  type Analysis,
  annotationsOf,
  type Corpus,
  type ResolvedAnnotation,
  type Span,
} from '@tickmark/core';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Edits, mapBack, mapSpan } from './edits.ts';
import { offsetAt, rangeOf } from './positions.ts';
import type { WireLocation, WirePosition, WireRange } from './protocol.ts';
import type { Workspace } from './workspace.ts';

/** An article as a feature sees it: what was found in it, and where that stands on the screen by now. */
export interface View {
  readonly uri: string;
  readonly path: string;
  readonly role: 'source' | 'draft';
  readonly corpus: Corpus;
  readonly analysis: Analysis;
  /** In text order; a draft's annotations know no entity and no fact of the corpus. */
  readonly annotations: readonly ResolvedAnnotation[];
  /** Where a span of the analyzed text stands on the screen; null when it was edited since. */
  toRange(span: Span): WireRange | null;
  /** Offset in the analyzed text of a position on the screen; null inside text typed since. */
  toOffset(position: WirePosition): number | null;
}

/** The view of an article of the corpus or of an open draft; null when there is no such thing yet. */
export function viewOf(workspace: Workspace, uri: string): View | null {
  const open = workspace.open.get(uri);
  const path = workspace.layout.pathOf(uri);
  const analysis = open === undefined ? workspace.corpus.analyses.get(path) : open.base;
  if (analysis === undefined || analysis === null) return null;
  const role = open?.role ?? 'source';
  const edits = open?.edits ?? [];
  return {
    uri,
    path,
    role,
    corpus: workspace.corpus,
    analysis,
    get annotations() {
      return resolve(workspace.corpus, path, analysis);
    },
    toRange: (span) => screenRange(analysis, open?.document, edits, span),
    toOffset: (position) =>
      open === undefined
        ? offsetAt(analysis.article, position)
        : mapBack(edits, open.document.offsetAt(position)),
  };
}

/** The annotation at an offset: the narrowest one that holds it. */
export function annotationAt(view: View, offset: number): ResolvedAnnotation | null {
  let best: ResolvedAnnotation | null = null;
  for (const found of view.annotations) {
    const { start, end } = found.annotation.span;
    if (offset < start) break;
    if (end < offset || found.annotation.status === 'rejected') continue;
    const bestSpan = best?.annotation.span;
    if (bestSpan === undefined || end - start < bestSpan.end - bestSpan.start) best = found;
  }
  return best;
}

/** Where a span of an article stands, whether it is open or not; null when it was edited away. */
export function locationOf(workspace: Workspace, path: string, span: Span): WireLocation | null {
  const uri = workspace.layout.uriOf(path);
  const view = viewOf(workspace, uri);
  const range = view?.toRange(span) ?? null;
  return range === null ? null : { uri, range };
}

function screenRange(
  analysis: Analysis,
  document: TextDocument | undefined,
  edits: Edits,
  span: Span,
): WireRange | null {
  if (document === undefined) return rangeOf(analysis.article, span);
  const now = mapSpan(edits, span);
  return now === null ? null : { start: document.positionAt(now.start), end: document.positionAt(now.end) };
}

const resolvedOf = new WeakMap<Analysis, { corpus: Corpus; annotations: readonly ResolvedAnnotation[] }>();

/** Resolved annotations, kept until the corpus or the analysis changes. */
function resolve(corpus: Corpus, path: string, analysis: Analysis): readonly ResolvedAnnotation[] {
  const kept = resolvedOf.get(analysis);
  if (kept?.corpus === corpus) return kept.annotations;
  const inCorpus = corpus.analyses.get(path) === analysis;
  const annotations = inCorpus ? annotationsOf(corpus, path) : unresolved(analysis);
  resolvedOf.set(analysis, { corpus, annotations });
  return annotations;
}

function unresolved({ names, figures, boilerplate }: Analysis): readonly ResolvedAnnotation[] {
  return [...names, ...figures, ...boilerplate]
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map((annotation) => ({ annotation, entity: null, fact: null }));
}
