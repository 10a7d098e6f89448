import type { NamePair, NameRef } from '../model/decision.ts';
import { compareText } from '../model/sorted.ts';
import { mayBeSamePerson, type PersonName, personName, shareSurname } from '../recognize/person-names.ts';
import { type Bearer, formsOf } from './entity-bearers.ts';

/** Pairs of names that people joined or kept apart, ready to be asked of a bearer. */
export interface NameRules {
  /** The key a bearer is looked up under, and the number of the joined set it belongs to; -1 for none. */
  readonly joined: (bearer: Bearer) => { readonly key: string; readonly set: number };
  /** For every pair that is kept apart, the side a bearer is on: `3a`, `3b`. */
  readonly sides: (bearer: Bearer) => readonly string[];
}

/** Reads the decisions of people; `keyOf` gives the key of a name. */
export function nameRules(
  merge: readonly NamePair[],
  split: readonly NamePair[],
  keyOf: (kind: NamePair['kind'], name: string) => string,
): NameRules {
  const sets = joinSets(merge);
  const keys = new Map(sets.flatMap((refs) => sharedKey(refs.map(({ kind, ref }) => keyOf(kind, ref.name)))));
  return {
    joined: (bearer) => {
      const set = sets.findIndex((refs) =>
        refs.some(({ kind, ref }) => kind === bearer.kind && means(ref, bearer)),
      );
      return { key: keys.get(bearer.key) ?? bearer.key, set };
    },
    sides: (bearer) =>
      split.flatMap(({ kind, names }, k) =>
        kind === bearer.kind
          ? names.flatMap((ref, side) => (means(ref, bearer) ? [`${k}${'ab'[side]}`] : []))
          : [],
      ),
  };
}

/** Keys whose bearers are looked at together from now on, each with the one they share. */
function sharedKey(keys: readonly string[]): readonly (readonly [string, string])[] {
  const [shared = ''] = keys.toSorted();
  return keys.map((key) => [key, shared]);
}

function means(ref: NameRef, bearer: Bearer): boolean {
  if (ref.path !== null && ref.path !== bearer.path) return false;
  return ref.name === bearer.name || formsOf(bearer).some(({ text }) => text === ref.name);
}

type Member = { readonly kind: NamePair['kind']; readonly ref: NameRef };

/** Chains of joined pairs as sets. */
function joinSets(merge: readonly NamePair[]): readonly (readonly Member[])[] {
  const sets: Member[][] = [];
  for (const { kind, names } of merge) {
    const members = names.map((ref) => ({ kind, ref }));
    const met = sets.filter((set) => set.some((one) => members.some((other) => sameMember(one, other))));
    for (const set of met) sets.splice(sets.indexOf(set), 1);
    sets.push([...met.flat(), ...members]);
  }
  return sets;
}

function sameMember(a: Member, b: Member): boolean {
  return a.kind === b.kind && a.ref.name === b.ref.name && a.ref.path === b.ref.path;
}

/** Bearers that carry one name and fall under the same decisions; they are always one entity. */
export interface Unit {
  /** What tells it from the others of its bucket. */
  readonly key: string;
  readonly kind: Bearer['kind'];
  readonly name: PersonName;
  readonly place: Bearer['place'];
  /** The joined set it belongs to, -1 for none. */
  readonly set: number;
  readonly sides: readonly string[];
  /** By path: an article has a name once. */
  readonly bearers: ReadonlyMap<string, Bearer>;
}

/** What tells the unit of a bearer, worked out once an article. */
export function unitKey(bearer: Bearer, rules: NameRules): string {
  const country = bearer.place?.country ?? '';
  return [bearer.name, country, rules.joined(bearer).set, ...rules.sides(bearer)].join('\n');
}

/** A unit for bearers like this one, still without any. */
export function unitOf(key: string, bearer: Bearer, rules: NameRules): Unit {
  return {
    key,
    kind: bearer.kind,
    name: personName(bearer.name),
    place: bearer.place,
    set: rules.joined(bearer).set,
    sides: rules.sides(bearer),
    bearers: new Map(),
  };
}

/** Groups the units of one key into entities: what nothing keeps apart is one. Their order has no effect. */
export function groupUnits(units: Iterable<Unit>): readonly (readonly Unit[])[] {
  const groups: Unit[][] = [];
  const bare: Unit[] = [];
  for (const unit of [...units].sort(byFullness)) {
    if (unit.kind === 'person' && unit.name.words < 2 && unit.set < 0) bare.push(unit);
    else place(unit, groups);
  }
  for (const unit of bare) placeBare(unit, groups);
  // A copy, as it is kept: lists that grow have room to spare.
  return groups.slice();
}

/** The fullest and most used name first. */
function byFullness(a: Unit, b: Unit): number {
  const byUse = b.bearers.size - a.bearers.size || compareText(a.name.form, b.name.form);
  const country = compareText(a.place?.country ?? '', b.place?.country ?? '');
  return (
    fullness(b.name) - fullness(a.name) || byUse || country || compareText(a.sides.join(), b.sides.join())
  );
}

function place(unit: Unit, groups: Unit[][]): void {
  const joined = groups.find((group) => unit.set >= 0 && group.some(({ set }) => set === unit.set));
  const group = joined ?? groups.find((members) => fits(members, unit));
  if (group === undefined) groups.push([unit]);
  else group.push(unit);
}

/** A bare surname goes to its only bearer, or to the one that clearly most articles mean; else it stands alone. */
function placeBare(unit: Unit, groups: Unit[][]): void {
  const candidates = groups.filter((group) => fits(group, unit));
  const sizes = candidates.map((group) => group.reduce((sum, { bearers }) => sum + bearers.size, 0));
  const most = sizes.indexOf(Math.max(...sizes));
  const clear = sizes.every((size, k) => k === most || size * 3 <= sizes[most]!);
  if (candidates.length > 0 && clear) candidates[most]!.push(unit);
  else groups.push([unit]);
}

/** Whether something in a group speaks for a unit and nothing against it; other surnames in it were joined by hand. */
function fits(group: readonly Unit[], unit: Unit): boolean {
  if (group.some((member) => areApart(member, unit))) return false;
  const related = group.filter(({ name }) => unit.kind !== 'person' || shareSurname(name, unit.name));
  return related.length > 0 && related.every((member) => areOne(member, unit));
}

function areApart(a: Unit, b: Unit): boolean {
  return a.sides.some((side) => b.sides.includes(otherSide(side))) || areParentAndChild(a, b);
}

/** `Ann Low` and `Ann Low Jr.` are two where one article tells them apart. */
function areParentAndChild(a: Unit, b: Unit): boolean {
  if (a.kind !== 'person' || a.name.generation === b.name.generation) return false;
  return [...a.bearers.keys()].some((path) => b.bearers.has(path));
}

function areOne(a: Unit, b: Unit): boolean {
  if (a.set >= 0 && a.set === b.set) return true;
  if (a.kind === 'person') return mayBeSamePerson(a.name, b.name);
  return a.kind !== 'place' || a.place === null || b.place === null || a.place.country === b.place.country;
}

function otherSide(side: string): string {
  return `${side.slice(0, -1)}${side.endsWith('a') ? 'b' : 'a'}`;
}

/** More words first; a name counts for more than an initial. */
function fullness({ words, given }: PersonName): number {
  return words * 10 - given.filter((name) => name.length === 1).length;
}
