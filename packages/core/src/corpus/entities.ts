import { type CorpusDecisions, noDecisions } from '../model/decision.ts';
import type { Entity } from '../model/entity.ts';
import { withEntries } from '../model/shared-map.ts';
import { finish, type Steps } from '../model/steps.ts';
import type { Analysis } from './analysis.ts';
import { derived } from './derived.ts';
import { type Bearer, bearersOf, entityKey } from './entity-bearers.ts';
import {
  compareText,
  groupUnits,
  type NameRules,
  nameRules,
  type Unit,
  unitKey,
  unitOf,
} from './entity-groups.ts';
import { canonicalName, entityOfUnits, slugOf } from './entity-of-bearers.ts';

/** Entities of a corpus. Immutable; `updateEntities` returns a new one that shares the rest. */
export interface EntityIndex {
  /** By kind and name. */
  readonly entities: readonly Entity[];
  /** What every article contributes, by path. */
  readonly articles: ReadonlyMap<string, ArticleNames>;
  /** Names that may be one entity, by their common key. */
  readonly buckets: ReadonlyMap<string, Bucket>;
}

interface ArticleNames {
  readonly bearers: readonly KeyedBearer[];
}

interface KeyedBearer {
  readonly key: string;
  /** Its unit among those of the key. */
  readonly unit: string;
  readonly bearer: Bearer;
}

/** All names under one key and the entities they make. */
interface Bucket {
  readonly units: ReadonlyMap<string, Unit>;
  readonly entities: readonly Entity[];
  readonly entityOf: ReadonlyMap<string, Entity>;
}

/** The entities of no articles. */
export const noEntities: EntityIndex = indexOf(new Map(), new Map());

/** Takes articles out of the index and puts others in; equals a full rebuild, whatever the order. */
export function updateEntities(
  index: EntityIndex,
  removed: readonly string[],
  added: readonly Analysis[],
  decisions: CorpusDecisions['entities'] = noDecisions.entities,
): EntityIndex {
  return finish(entitySteps(index, removed, added, decisions));
}

/** The same in steps. */
export function* entitySteps(
  index: EntityIndex,
  removed: readonly string[],
  added: readonly Analysis[],
  decisions: CorpusDecisions['entities'],
): Steps<EntityIndex> {
  if (removed.length === 0 && added.length === 0) return index;
  const rules = nameRules(decisions.merge, decisions.split, entityKey);
  const articles = new Map<string, ArticleNames | undefined>();
  for (const path of removed) articles.set(path, undefined);
  for (const analysis of added) {
    articles.set(analysis.article.path, namesOf(analysis, rules));
    yield;
  }
  const touched = changesByKey(index, articles);
  const buckets = new Map<string, Bucket | undefined>();
  for (const [key, changes] of touched) {
    buckets.set(key, changedBucket(index.buckets.get(key), changes, rules));
    yield;
  }
  return indexOf(withEntries(index.articles, articles), withEntries(index.buckets, buckets));
}

/** The entity behind a name annotation, or null. */
export function entityOf(index: EntityIndex, path: string, annotationId: string): Entity | null {
  const names = index.articles.get(path);
  const found = names === undefined ? undefined : bearerOfMention(names).get(annotationId);
  if (found === undefined) return null;
  return index.buckets.get(found.key)?.entityOf.get(found.unit) ?? null;
}

/** Who bears each name of an article, by annotation id: an article read to its end asks for all of them. */
const bearerOfMention = derived(
  ({ bearers }: ArticleNames): ReadonlyMap<string, KeyedBearer> =>
    new Map(bearers.flatMap((keyed) => keyed.bearer.mentions.map((mention) => [mention, keyed] as const))),
);

/** How many entities of a kind there are: quicker to ask than to list them. */
export function countEntities({ buckets }: EntityIndex, kind: Entity['kind']): number {
  let count = 0;
  for (const { entities } of buckets.values())
    for (const entity of entities) if (entity.kind === kind) count++;
  return count;
}

function indexOf(
  articles: ReadonlyMap<string, ArticleNames>,
  buckets: ReadonlyMap<string, Bucket>,
): EntityIndex {
  let sorted: readonly Entity[] | null = null;
  return {
    articles,
    buckets,
    get entities() {
      sorted ??= [...buckets.values()].flatMap((bucket) => bucket.entities).sort(byKindAndName);
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
  const bearers = bearersOf(analysis).map((bearer) => ({
    key: rules.joined(bearer).key,
    unit: unitKey(bearer, rules),
    bearer,
  }));
  return { bearers };
}

/** What leaves a bucket and what comes in. */
interface Change {
  readonly out: KeyedBearer[];
  readonly in: KeyedBearer[];
}

function changesByKey(
  index: EntityIndex,
  articles: ReadonlyMap<string, ArticleNames | undefined>,
): ReadonlyMap<string, Change> {
  const changes = new Map<string, Change>();
  const at = (key: string): Change => {
    const change = changes.get(key) ?? { out: [], in: [] };
    changes.set(key, change);
    return change;
  };
  for (const [path, names] of articles) {
    for (const gone of index.articles.get(path)?.bearers ?? []) at(gone.key).out.push(gone);
    for (const come of names?.bearers ?? []) at(come.key).in.push(come);
  }
  return changes;
}

function changedBucket(bucket: Bucket | undefined, change: Change, rules: NameRules): Bucket | undefined {
  const units = new Map(bucket?.units);
  const changes = new Map<string, Map<string, Bearer | undefined>>();
  const set = ({ unit, bearer }: KeyedBearer, value: Bearer | undefined): void => {
    if (!units.has(unit)) units.set(unit, unitOf(bearer, rules));
    changes.set(unit, (changes.get(unit) ?? new Map<string, Bearer | undefined>()).set(bearer.path, value));
  };
  for (const gone of change.out) set(gone, undefined);
  for (const come of change.in) set(come, come.bearer);
  for (const [key, bearers] of changes) {
    const unit = units.get(key)!;
    const updated = { ...unit, bearers: withEntries(unit.bearers, bearers) };
    if (updated.bearers.size === 0) units.delete(key);
    else units.set(key, updated);
  }
  return units.size === 0 ? undefined : bucketOf(units);
}

function bucketOf(units: ReadonlyMap<string, Unit>): Bucket {
  const keys = new Map([...units].map(([key, unit]) => [unit, key]));
  const taken = new Map<string, number>();
  const entityOf = new Map<string, Entity>();
  const entities = groupUnits(units.values()).map((group) => {
    const slug = slugOf(group[0]!.kind, canonicalName(group));
    const nth = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, nth);
    const entity = entityOfUnits(nth === 1 ? slug : `${slug}~${nth}`, group);
    for (const unit of group) entityOf.set(keys.get(unit)!, entity);
    return entity;
  });
  return { units, entities, entityOf };
}
