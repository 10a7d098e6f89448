import { type Annotation, emptySidecar, placeDecisions, type ReviewItem, reviewQueue } from '@tickmark/core';
import type { ReviewRow } from '../protocol.ts';
import { type View, viewOf } from '../view.ts';
import type { Workspace } from '../workspace.ts';
import { oneLine } from './structure.ts';

/** What is left to review: decisions that lost their place first, then suggestions, the most doubtful first. */
export function reviewRows(
  workspace: Workspace,
  uri: string | undefined,
  limit: number = Number.POSITIVE_INFINITY,
): readonly ReviewRow[] {
  const uris = uri === undefined ? workspace.sourceUris() : [uri];
  const views = uris.flatMap((each) => viewOf(workspace, each) ?? []);
  const most = doubtAt(views, limit);
  const rows = views.flatMap((view) => (isWorthALook(workspace, view, most) ? rowsOf(workspace, view) : []));
  const rank = (row: ReviewRow): number => (row.state === 'suggested' ? row.confidence : -1);
  return rows.sort((a, b) => rank(a) - rank(b)).slice(0, limit);
}

/** The confidence of the last suggestion that `limit` of them reach: the rows of surer ones are not made. */
function doubtAt(views: readonly View[], limit: number): number {
  const confidences = views.flatMap((view) => suggestionsIn(view).map(({ confidence }) => confidence));
  if (confidences.length <= limit) return 1;
  return Float64Array.from(confidences).sort()[limit]!;
}

function suggestionsIn({ analysis: { names, figures, boilerplate } }: View): readonly Annotation[] {
  return [...names, ...figures, ...boilerplate].filter(
    ({ status, kind }) => status === 'suggested' && kind !== 'organization',
  );
}

function isWorthALook(workspace: Workspace, view: View, most: number): boolean {
  if (workspace.decisions.sidecarOf(view.uri) !== emptySidecar) return true;
  return suggestionsIn(view).some(({ confidence }) => confidence <= most);
}

function rowsOf(workspace: Workspace, view: View): readonly ReviewRow[] {
  const { article, names, figures, boilerplate, rejected } = view.analysis;
  const placed = placeDecisions(workspace.decisions.sidecarOf(view.uri), article);
  const queue = reviewQueue([...names, ...figures, ...boilerplate, ...rejected], placed);
  return queue.flatMap((item) => rowOf(view, item));
}

function rowOf(view: View, item: ReviewItem): readonly ReviewRow[] {
  const { text } = view.analysis.article;
  if (item.type === 'annotation') {
    const { id, kind, quote, confidence, span } = item.annotation;
    const range = view.toRange(span);
    if (range === null || kind === 'organization') return [];
    const context = oneLine(text.slice(Math.max(0, span.start - 60), span.end + 60), 160);
    return [{ location: { uri: view.uri, range }, id, kind, quote, context, confidence, state: 'suggested' }];
  }
  const { decision, placement } = item.placed;
  const { anchor, verdict } = decision;
  const span = placement.state === 'changed' ? placement.span : { start: 0, end: 0 };
  const range = view.toRange(span) ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const now = placement.state === 'changed' ? ` → ${placement.now}` : '';
  const kind = 'kind' in verdict ? verdict.kind : 'boilerplate';
  const state = placement.state === 'placed' ? 'suggested' : placement.state;
  const context = oneLine(`${anchor.prefix}${anchor.exact}${anchor.suffix}`, 160);
  const quote = oneLine(anchor.exact + now, 100);
  return [
    { location: { uri: view.uri, range }, id: decision.id, kind, quote, context, confidence: 0, state },
  ];
}
