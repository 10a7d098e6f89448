import type { ResolvedAnnotation } from '@tickmark/core';
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
  const spans = here.length > 0 ? here : [target.found.annotation.span];
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
  const { annotation } = target.found;
  if (annotation.kind === 'boilerplate') {
    const { original } = annotation.boilerplate;
    const location = original === null ? null : locationOf(workspace, original.path, original);
    return location === null ? [] : [location];
  }
  const first = target.places[0];
  const location = first === undefined ? null : locationOf(workspace, first.path, first.span);
  return location === null ? [] : [location];
}

/** What stands at a position and every place that belongs with it, by path and position. */
interface Target {
  readonly found: ResolvedAnnotation;
  readonly places: readonly { readonly path: string; readonly span: { start: number; end: number } }[];
}

function targetAt(workspace: Workspace, uri: string, position: WirePosition): Target | null {
  const view = viewOf(workspace, uri);
  const offset = view?.toOffset(position) ?? null;
  if (view === null || offset === null) return null;
  const found = annotationAt(view, offset);
  return found === null ? null : { found, places: placesOf(workspace, view, found) };
}

function placesOf(workspace: Workspace, view: View, found: ResolvedAnnotation): Target['places'] {
  const { annotation, entity, fact } = found;
  if (entity !== null) return workspace.entityPlaces(entity.id);
  if (fact !== null) return workspace.factById(fact)?.mentions ?? [];
  if (annotation.kind === 'boilerplate') {
    const { cluster } = annotation.boilerplate;
    return (cluster === null ? null : workspace.clusterById(cluster)?.occurrences) ?? [];
  }
  return view.role === 'source' ? [{ path: view.path, span: annotation.span }] : [];
}
