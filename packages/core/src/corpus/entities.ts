import { type CorpusDecisions, noDecisions } from '../model/decision.ts';
import type { Entity } from '../model/entity.ts';
import type { Analysis } from './analysis.ts';
import { type Bearer, bearersOf, entityKey } from './entity-bearers.ts';
import { compareText, groupBearers, type NameRules, nameRules } from './entity-groups.ts';
import { canonicalName, entityOfBearers, slugOf } from './entity-of-bearers.ts';
import { emptySharded, getSharded, type ShardedMap, updateSharded, valuesOfSharded } from './sharded-map.ts';

/** Entities of a corpus. Immutable; `updateEntities` returns a new one that shares the rest. */
export interface EntityIndex {
  /** By kind and name. */
  readonly entities: readonly Entity[];
  /** What every article contributes, by path. */
  readonly articles: ShardedMap<ArticleNames>;
  /** Names that may be one entity, by their common key. */
  readonly buckets: ShardedMap<Bucket>;
}

interface ArticleNames {
  readonly bearers: readonly KeyedBearer[];
}

interface KeyedBearer {
  readonly key: string;
  readonly bearer: Bearer;
}

/** All bearers under one key and the entities they make. */
interface Bucket {
  readonly bearers: ReadonlyMap<string, readonly Bearer[]>;
  readonly entities: readonly Entity[];
  readonly entityOf: ReadonlyMap<Bearer, Entity>;
}

export const noEntities: EntityIndex = indexOf(emptySharded(), emptySharded());

/** Takes articles out of the index and puts others in; equals a full rebuild, whatever the order. */
export function updateEntities(
  index: EntityIndex,
  removed: readonly string[],
  added: readonly Analysis[],
  decisions: CorpusDecisions['entities'] = noDecisions.entities,
): EntityIndex {
  if (removed.length === 0 && added.length === 0) return index;
  const rules = nameRules(decisions.merge, decisions.split, entityKey);
  const articles = new Map<string, ArticleNames | undefined>();
  for (const path of removed) articles.set(path, undefined);
  for (const analysis of added) articles.set(analysis.article.path, namesOf(analysis, rules));
  const touched = changesByKey(index, articles);
  const buckets = new Map<string, Bucket | undefined>();
  for (const [key, changes] of touched) {
    buckets.set(key, changedBucket(getSharded(index.buckets, key), changes, rules));
  }
  return indexOf(updateSharded(index.articles, articles), updateSharded(index.buckets, buckets));
}

/** The entity behind a name annotation, or null. */
export function entityOf(index: EntityIndex, path: string, annotationId: string): Entity | null {
  const names = getSharded(index.articles, path);
  const found = names?.bearers.find(({ bearer }) => bearer.mentions.includes(annotationId));
  if (found === undefined) return null;
  return getSharded(index.buckets, found.key)?.entityOf.get(found.bearer) ?? null;
}

function indexOf(articles: ShardedMap<ArticleNames>, buckets: ShardedMap<Bucket>): EntityIndex {
  let sorted: readonly Entity[] | null = null;
  return {
    articles,
    buckets,
    get entities() {
      sorted ??= [...valuesOfSharded(buckets)].flatMap((bucket) => bucket.entities).sort(byKindAndName);
      return sorted;
    },
  };
}

const kindOrder: readonly Entity['kind'][] = ['person', 'place', 'organization'];

function byKindAndName(a: Entity, b: Entity): number {
  return (
    kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
    compareText(a.name, b.name) ||
    compareText(a.id, b.id)
  );
}

function namesOf(analysis: Analysis, rules: NameRules): ArticleNames {
  return { bearers: bearersOf(analysis).map((bearer) => ({ key: rules.joined(bearer).key, bearer })) };
}

/** For every key that changes: the paths that change under it and their bearers now. */
function changesByKey(
  index: EntityIndex,
  articles: ReadonlyMap<string, ArticleNames | undefined>,
): ReadonlyMap<string, ReadonlyMap<string, readonly Bearer[]>> {
  const touched = new Map<string, Map<string, Bearer[]>>();
  const at = (key: string, path: string): Bearer[] => {
    const changes = touched.get(key) ?? new Map<string, Bearer[]>();
    touched.set(key, changes);
    const bearers = changes.get(path) ?? [];
    changes.set(path, bearers);
    return bearers;
  };
  for (const [path, names] of articles) {
    for (const { key } of getSharded(index.articles, path)?.bearers ?? []) at(key, path);
    for (const { key, bearer } of names?.bearers ?? []) at(key, path).push(bearer);
  }
  return touched;
}

function changedBucket(
  bucket: Bucket | undefined,
  changes: ReadonlyMap<string, readonly Bearer[]>,
  rules: NameRules,
): Bucket | undefined {
  const bearers = new Map(bucket?.bearers);
  for (const [path, now] of changes) {
    if (now.length === 0) bearers.delete(path);
    else bearers.set(path, now);
  }
  return bearers.size === 0 ? undefined : bucketOf(bearers, rules);
}

function bucketOf(bearers: ReadonlyMap<string, readonly Bearer[]>, rules: NameRules): Bucket {
  const groups = groupBearers([...bearers.values()].flat(), rules);
  const taken = new Map<string, number>();
  const entityOf = new Map<Bearer, Entity>();
  const entities = groups.map((group) => {
    const slug = slugOf(group[0]!.kind, canonicalName(group));
    const nth = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, nth);
    const entity = entityOfBearers(nth === 1 ? slug : `${slug}~${nth}`, group);
    for (const bearer of group) entityOf.set(bearer, entity);
    return entity;
  });
  return { bearers, entities, entityOf };
}
