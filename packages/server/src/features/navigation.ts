import type { ResolvedAnnotation, Span } from '@tickmark/core';
import { findingsAt, subjectOf } from '../draft-check.ts';
import type { WireLocation, WirePosition, WireRange } from '../protocol.ts';
import { annotationAt, locationOf, type View, viewOf } from '../view.ts';
import type { Workspace } from '../workspace.ts';

/** Every mention, in every source, of what stands at a position: of its entity, its fact or its passage. */
export function referencesAt(
  workspace: Workspace,
  uri: string,
  position: WirePosition,
): readonly WireLocation[] {
  const target = targetAt(workspace, uri, position);
  if (target === null) return [];
  return target.places.flatMap(({ path, span }) => locationOf(workspace, path, span) ?? []);
}

/** The other mentions, in this file, of what stands at a position. */
export function highlightsAt(
  workspace: Workspace,
  uri: string,
  position: WirePosition,
): readonly WireRange[] {
  const view = viewOf(workspace, uri);
  const target = targetAt(workspace, uri, position);
  if (view === null || target === null) return [];
  const here = target.places.filter(({ path }) => path === view.path).map(({ span }) => span);
  const spans = here.length > 0 ? here : [target.span];
  return spans.flatMap((span) => view.toRange(span) ?? []);
}

/** Where to go from a position: from a copy to its original, from a figure or a name to its first other mention. */
export function definitionAt(
  workspace: Workspace,
  uri: string,
  position: WirePosition,
): readonly WireLocation[] {
  const target = targetAt(workspace, uri, position);
  if (target === null) return [];
  const first = target.original ?? target.places[0];
  const location = first === undefined ? null : locationOf(workspace, first.path, first.span);
  return location === null ? [] : [location];
}

/** A stretch of an article. */
interface PathSpan {
  readonly path: string;
  readonly span: Span;
}

/** What stands at a position and every place that belongs with it, by path and position. */
interface Target {
  readonly span: Span;
  readonly places: readonly PathSpan[];
  /** Of a copied passage, where it comes from. */
  readonly original: PathSpan | null;
}

function targetAt(workspace: Workspace, uri: string, position: WirePosition): Target | null {
  const view = viewOf(workspace, uri);
  const offset = view?.toOffset(position) ?? null;
  if (view === null || offset === null) return null;
  if (view.role === 'draft') return draftTarget(workspace, view, offset);
  const found = annotationAt(view, offset);
  if (found === null) return null;
  const { annotation } = found;
  const from = annotation.kind === 'boilerplate' ? annotation.boilerplate.original : null;
  const original = from === null ? null : { path: from.path, span: { start: from.start, end: from.end } };
  return { span: annotation.span, places: placesOf(workspace, view, found), original };
}

/** In a draft: where the sources name the same person or place, state the same quantity, or have the same words. */
function draftTarget(workspace: Workspace, view: View, offset: number): Target | null {
  const [finding] = findingsAt(view, offset);
  if (finding === undefined) return null;
  const { entity, fact } = subjectOf(finding);
  const mentions = fact === undefined ? undefined : workspace.factById(fact)?.mentions;
  const places = entity === undefined ? (mentions ?? finding.evidence) : workspace.entityPlaces(entity);
  return { span: finding.span, places, original: null };
}

function placesOf(workspace: Workspace, view: View, found: ResolvedAnnotation): readonly PathSpan[] {
  const { annotation, entity, fact } = found;
  if (entity !== null) return workspace.entityPlaces(entity.id);
  if (fact !== null) return workspace.factById(fact)?.mentions ?? [];
  if (annotation.kind === 'boilerplate') {
    const { cluster } = annotation.boilerplate;
    return (cluster === null ? null : workspace.clusterById(cluster)?.occurrences) ?? [];
  }
  return view.role === 'source' ? [{ path: view.path, span: annotation.span }] : [];
}
