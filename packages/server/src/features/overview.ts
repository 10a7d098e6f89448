import {
  type Cluster,
  type Corpus,
  countEntities,
  type Entity,
  type Fact,
  foldName,
  type Span,
  statedText,
} from '@tickmark/core';
import type { BoilerplateRow, ChangedParams, EntityRow, FactRow, ListParams, PlaceRow } from '../protocol.ts';
import { locationOf } from '../view.ts';
import type { IndexState, Workspace } from '../workspace.ts';
import { oneLine } from './structure.ts';

/** Counts of the whole corpus, for badges and the status item. */
export function changedParams(workspace: Workspace): ChangedParams {
  const { corpus } = workspace;
  const counted = counts.get(corpus) ?? countsOf(workspace);
  counts.set(corpus, counted);
  return { ...workspace.indexState, ...counted, ...workspace.issues.counts };
}

/** Counted once a snapshot: progress is told more often than anything changes. */
type Counts = Omit<ChangedParams, keyof IndexState | 'errors' | 'remarks'>;
const counts = new WeakMap<Corpus, Counts>();

function countsOf(workspace: Workspace): Counts {
  const { facts, entities, passages } = workspace.corpus;
  const conflicts = facts.facts.filter(({ agreement }) => agreement === 'conflict');
  return {
    facts: facts.facts.length,
    conflicts: conflicts.length,
    people: countEntities(entities, 'person'),
    places: countEntities(entities, 'place'),
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

/** Of a row with more places than these the first are told, unless it is asked for by its id. */
const mostPlaces = 200;

/** The rows that were asked for, as far as their own words tell; `wordsOf` is called only where there are words. */
function asked<Row extends { readonly id: string }>(
  rows: readonly Row[],
  { words = '', id }: ListParams,
  wordsOf: (row: Row) => readonly string[],
): readonly Row[] {
  if (id !== undefined) return rows.filter((row) => row.id === id);
  const wanted = foldName(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return rows;
  return rows.filter((row) => {
    const text = foldName(wordsOf(row).join(' '));
    return wanted.every((word) => text.includes(word));
  });
}

/** Rows for the places of something, no more than are looked at. */
function placeRows<Place extends { readonly path: string; readonly span: Span }, More extends object>(
  workspace: Workspace,
  places: readonly Place[],
  { id }: ListParams,
  more: (place: Place) => More,
): readonly (PlaceRow & More)[] {
  const told = id === undefined ? places.slice(0, mostPlaces) : places;
  return told.flatMap((place) =>
    placeRow(workspace, place.path, place.span).map((row) => ({ ...row, ...more(place) })),
  );
}

/** People, places or organizations, the most mentioned first. */
export function entityRows(
  workspace: Workspace,
  kind: Entity['kind'],
  params: ListParams = {},
): readonly EntityRow[] {
  const all = workspace.corpus.entities.entities.filter((entity) => entity.kind === kind);
  return asked(all, params, ({ name, aliases, titles }) => [
    name,
    ...aliases.map(({ form }) => form),
    ...titles.map(({ text }) => text),
  ])
    .toSorted((a, b) => b.mentionCount - a.mentionCount || (a.name < b.name ? -1 : 1))
    .slice(0, params.limit)
    .map((entity) => ({
      id: entity.id,
      kind: entity.kind,
      name: entity.name,
      aliases: entity.aliases.map(({ form }) => form),
      titles: entity.titles.filter((title) => title.kind === 'role').map(({ text }) => text),
      titlesDisagree: entity.titlesDisagree,
      country: entity.place?.country ?? null,
      count: entity.mentionCount,
      mentions: placeRows(workspace, workspace.entityPlaces(entity.id), params, () => ({})),
    }));
}

/** Passages that stand more than once. */
export function boilerplateRows(workspace: Workspace, params: ListParams = {}): readonly BoilerplateRow[] {
  const { analyses, passages } = workspace.corpus;
  const quoteOf = ({ occurrences: [first] }: Cluster): string =>
    first === undefined
      ? ''
      : (analyses.get(first.path)?.article.text.slice(first.span.start, first.span.end) ?? '');
  return asked(passages.clusters, params, (cluster) => [quoteOf(cluster)])
    .slice(0, params.limit)
    .map(({ id, kind, relation, similarity, occurrences }) => ({
      id,
      kind,
      relation,
      similarity,
      count: occurrences.length,
      occurrences: placeRows(workspace, occurrences, params, ({ original }) => ({ original })),
    }));
}

/** Facts: conflicts first, then by independent sources. */
export function factRows(workspace: Workspace, params: ListParams = {}): readonly FactRow[] {
  const order = { conflict: 0, compatible: 1, agree: 2 };
  return asked(workspace.corpus.facts.facts, params, ({ label, mentions }) => [
    label,
    ...mentions.map((mention) => statedText(mention)),
  ])
    .toSorted(
      (a, b) =>
        order[a.agreement] - order[b.agreement] ||
        b.independentSources - a.independentSources ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, params.limit)
    .map((fact) => factRow(workspace, fact, params));
}

function factRow(workspace: Workspace, fact: Fact, params: ListParams): FactRow {
  const mentions = placeRows(workspace, fact.mentions, params, (mention) => ({
    id: mention.id,
    says: statedText(mention),
    whoSaysSo: mention.figure.attribution?.source ?? null,
  }));
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
export function placeRow(workspace: Workspace, path: string, span: Span): readonly PlaceRow[] {
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
