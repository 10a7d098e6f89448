import { type Entity, type Fact, statedText } from '@tickmark/core';
import type { BoilerplateRow, ChangedParams, EntityRow, FactRow, PlaceRow } from '../protocol.ts';
import { locationOf } from '../view.ts';
import type { Workspace } from '../workspace.ts';
import { oneLine } from './structure.ts';

/** Counts of the whole corpus, for badges and the status item. */
export function changedParams(workspace: Workspace): ChangedParams {
  const { facts, entities, passages } = workspace.corpus;
  const conflicts = facts.facts.filter(({ agreement }) => agreement === 'conflict');
  return {
    ...workspace.indexState,
    facts: facts.facts.length,
    conflicts: conflicts.length,
    people: entities.entities.filter(({ kind }) => kind === 'person').length,
    places: entities.entities.filter(({ kind }) => kind === 'place').length,
    passages: passages.clusters.length,
    conflictsByUri: conflictsByUri(workspace, conflicts),
  };
}

function conflictsByUri(workspace: Workspace, conflicts: readonly Fact[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { mentions } of conflicts) {
    for (const path of new Set(mentions.map((mention) => mention.path))) {
      const uri = workspace.layout.uriOf(path);
      counts[uri] = (counts[uri] ?? 0) + 1;
    }
  }
  return counts;
}

/** People, places or organizations, the most mentioned first. */
export function entityRows(workspace: Workspace, kind: Entity['kind']): readonly EntityRow[] {
  return workspace.corpus.entities.entities
    .filter((entity) => entity.kind === kind)
    .toSorted((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1))
    .map((entity) => ({
      id: entity.id,
      kind: entity.kind,
      name: entity.name,
      aliases: entity.aliases.map(({ form }) => form),
      titles: entity.titles.filter((title) => title.kind === 'role').map(({ text }) => text),
      titlesDisagree: entity.titlesDisagree,
      country: entity.place?.country ?? null,
      mentions: workspace
        .entityPlaces(entity.id)
        .flatMap(({ path, span }) => placeRow(workspace, path, span)),
    }));
}

/** Passages that stand more than once. */
export function boilerplateRows(workspace: Workspace): readonly BoilerplateRow[] {
  return workspace.corpus.passages.clusters.map(({ id, kind, relation, similarity, occurrences }) => ({
    id,
    kind,
    relation,
    similarity,
    occurrences: occurrences.flatMap(({ path, span, original }) =>
      placeRow(workspace, path, span).map((row) => ({ ...row, original })),
    ),
  }));
}

/** Facts: conflicts first, then by independent sources. */
export function factRows(workspace: Workspace): readonly FactRow[] {
  const order = { conflict: 0, compatible: 1, agree: 2 };
  return workspace.corpus.facts.facts
    .toSorted(
      (a, b) =>
        order[a.agreement] - order[b.agreement] ||
        b.independentSources - a.independentSources ||
        (a.id < b.id ? -1 : 1),
    )
    .map((fact) => factRow(workspace, fact));
}

function factRow(workspace: Workspace, fact: Fact): FactRow {
  const mentions = fact.mentions.flatMap((mention) =>
    placeRow(workspace, mention.path, mention.span).map((row) => ({
      ...row,
      id: mention.id,
      says: statedText(mention),
      whoSaysSo: mention.figure.attribution?.source ?? null,
    })),
  );
  return {
    id: fact.id,
    label: fact.label,
    agreement: fact.agreement,
    difference: fact.difference,
    independentSources: fact.independentSources,
    values: [...new Set(mentions.map(({ says }) => says))],
    mentions,
  };
}

/** A row for a place in an article; empty when the place was edited away. */
export function placeRow(
  workspace: Workspace,
  path: string,
  span: { readonly start: number; readonly end: number },
): readonly PlaceRow[] {
  const article = workspace.corpus.analyses.get(path)?.article;
  const location = article === undefined ? null : locationOf(workspace, path, span);
  if (article === undefined || location === null) return [];
  const quote = article.text.slice(span.start, span.end);
  return [
    {
      location,
      quote: oneLine(quote, 200),
      context: oneLine(article.text.slice(Math.max(0, span.start - 60), span.end + 60), 160),
      outlet: article.outlet ?? path.split('/').at(-1)!,
      date: article.date,
    },
  ];
}
