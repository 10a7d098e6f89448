import { type CorpusDecisions, noDecisions } from '../model/decision.ts';
import type { Entity } from '../model/entity.ts';
import { withEntries } from '../model/shared-map.ts';
import { compareText } from '../model/sorted.ts';
import { finish, type Steps } from '../model/steps.ts';
import type { Analysis } from './analysis.ts';
import { derived } from './derived.ts';
import { type Bearer, bearersOf, entityKey } from './entity-bearers.ts';
import { groupUnits, type NameRules, nameRules, type Unit, unitKey, unitOf } from './entity-groups.ts';
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
  readonly bearers: readonly PlacedBearer[];
}

/** A bearer whose key is that of its bucket. */
interface PlacedBearer extends Bearer {
  /** Its unit among those of the bucket. */
  readonly unit: string;
}

/** All names under one key and the entities they make. */
interface Bucket {
  readonly key: string;
  readonly units: readonly Unit[];
  /** The units of every entity, in the order of the entities. */
  readonly groups: readonly (readonly Unit[])[];
  readonly entities: readonly Entity[];
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
  const place = placing(index, rules);
  for (const analysis of added) {
    articles.set(analysis.article.path, { bearers: bearersOf(analysis).map(place) });
    yield;
  }
  const touched = changesByKey(index, articles);
  const buckets = new Map<string, Bucket | undefined>();
  for (const [key, changes] of touched) {
    buckets.set(key, changedBucket(key, index.buckets.get(key), changes, rules));
    yield;
  }
  return indexOf(withEntries(index.articles, articles), withEntries(index.buckets, buckets));
}

/** The entity behind a name annotation, or null. */
export function entityOf(index: EntityIndex, path: string, annotationId: string): Entity | null {
  const names = index.articles.get(path);
  const found = names === undefined ? undefined : bearerOfMention(names).get(annotationId);
  const bucket = found === undefined ? undefined : index.buckets.get(found.key);
  return bucket === undefined ? null : (entityOfUnit(bucket).get(found!.unit) ?? null);
}

/** Who bears each name of an article, by annotation id: an article read to its end asks for all of them. */
const bearerOfMention = derived(
  ({ bearers }: ArticleNames): ReadonlyMap<string, PlacedBearer> =>
    new Map(bearers.flatMap((bearer) => bearer.mentions.map(({ id }) => [id, bearer] as const))),
);

/** The entities of a bucket by the keys of their units. */
const entityOfUnit = derived(
  ({ groups, entities }: Bucket): ReadonlyMap<string, Entity> =>
    new Map(groups.flatMap((units, i) => units.map(({ key }) => [key, entities[i]!] as const))),
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

/** Places bearers in their buckets. Of what is known already no second string is kept. */
function placing(index: EntityIndex, rules: NameRules): (bearer: Bearer) => PlacedBearer {
  const placed = new Map<string, Pick<PlacedBearer, 'key' | 'unit' | 'name'>>();
  return (bearer) => {
    const { path, kind, place, mentions } = bearer;
    const joinedKey = rules.joined(bearer).key;
    const ownUnit = unitKey(bearer, rules);
    const id = `${joinedKey}\n${ownUnit}`;
    const strings = placed.get(id) ??
      stringsIn(index, joinedKey, ownUnit) ?? { key: joinedKey, unit: ownUnit, name: bearer.name };
    placed.set(id, strings);
    // Named one by one, as a spread keeps what it adds in a list of its own.
    const { key, unit, name } = strings;
    return { path, kind, name, key, place, mentions, unit };
  };
}

function stringsIn(
  { buckets }: EntityIndex,
  key: string,
  unit: string,
): Pick<PlacedBearer, 'key' | 'unit' | 'name'> | undefined {
  const bucket = buckets.get(key);
  const known = bucket?.units.find((other) => other.key === unit);
  return known && { key: bucket!.key, unit: known.key, name: known.name.form };
}

/** What leaves a bucket and what comes in. */
interface Change {
  readonly out: PlacedBearer[];
  readonly in: PlacedBearer[];
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

function changedBucket(
  key: string,
  bucket: Bucket | undefined,
  change: Change,
  rules: NameRules,
): Bucket | undefined {
  const units = new Map(bucket?.units.map((unit) => [unit.key, unit]));
  const changes = new Map<string, Map<string, PlacedBearer | undefined>>();
  const set = (bearer: PlacedBearer, value: PlacedBearer | undefined): void => {
    const { unit, path } = bearer;
    if (!units.has(unit)) units.set(unit, unitOf(unit, bearer, rules));
    const changed = changes.get(unit) ?? new Map<string, PlacedBearer | undefined>();
    changes.set(unit, changed.set(path, value));
  };
  for (const gone of change.out) set(gone, undefined);
  for (const come of change.in) set(come, come);
  for (const [key, bearers] of changes) {
    const unit = units.get(key)!;
    const updated = { ...unit, bearers: withEntries(unit.bearers, bearers) };
    if (updated.bearers.size === 0) units.delete(key);
    else units.set(key, updated);
  }
  return units.size === 0 ? undefined : bucketOf(key, [...units.values()]);
}

function bucketOf(key: string, units: readonly Unit[]): Bucket {
  const taken = new Map<string, number>();
  const groups = groupUnits(units);
  const entities = groups.map((group) => {
    const slug = slugOf(group[0]!.kind, canonicalName(group));
    const nth = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, nth);
    return entityOfUnits(nth === 1 ? slug : `${slug}~${nth}`, group);
  });
  return { key, units, groups, entities };
}
