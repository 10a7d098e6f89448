import type { Alias, Entity, EntityTitle, MentionRef, PlaceRecord } from '../model/entity.ts';
import { compareText } from '../model/sorted.ts';
import { plainWord } from '../recognize/person-names.ts';
import { type Bearer, type Counted, formsOf, titlesOf } from './entity-bearers.ts';
import type { Unit } from './entity-groups.ts';
import { titleConflicts } from './entity-titles.ts';

/** The entity behind these bearers. */
export function entityOfUnits(id: string, units: readonly Unit[]): Entity {
  return new EntityOfUnits(id, units);
}

/** What is made when it is first read. */
interface Lists {
  bearers: readonly Bearer[];
  aliases: Entity['aliases'];
  titles: Entity['titles'];
  titlesDisagree: boolean;
  mentions: Entity['mentions'];
}

/**
 * Its lists are made when first read: an index of a hundred thousand articles changes with every key stroke, and only
 * what is shown is looked at. A class, for of accessors of their own each entity would hold five functions.
 */
class EntityOfUnits implements Entity {
  readonly id: string;
  readonly kind: Entity['kind'];
  readonly name: string;
  readonly place: PlaceRecord | null;
  readonly #units: readonly Unit[];
  #made: Partial<Lists> | null = null;

  constructor(id: string, units: readonly Unit[]) {
    this.id = id;
    this.kind = units[0]!.kind;
    this.name = canonicalName(units);
    this.place = placeOfUnits(units);
    this.#units = units;
  }

  get aliases(): Entity['aliases'] {
    const made = this.#lists();
    made.aliases ??= aliasesOf(this.#bearers());
    return made.aliases;
  }

  get titles(): Entity['titles'] {
    const made = this.#lists();
    made.titles ??= allTitlesOf(this.#bearers());
    return made.titles;
  }

  get titlesDisagree(): boolean {
    const made = this.#lists();
    made.titlesDisagree ??= titleConflicts(this.titles).length > 0;
    return made.titlesDisagree;
  }

  get mentionCount(): number {
    return countMentions(this.#units);
  }

  get mentions(): Entity['mentions'] {
    const made = this.#lists();
    made.mentions ??= mentionsOf(this.#bearers());
    return made.mentions;
  }

  /** All of it: accessors of a class are not written by themselves. */
  toJSON(): Entity {
    const { id, kind, name, aliases, titles, place, titlesDisagree, mentionCount, mentions } = this;
    return { id, kind, name, aliases, titles, place, titlesDisagree, mentionCount, mentions };
  }

  #bearers(): readonly Bearer[] {
    const made = this.#lists();
    made.bearers ??= bearersOf(this.#units);
    return made.bearers;
  }

  #lists(): Partial<Lists> {
    this.#made ??= {};
    return this.#made;
  }
}

function countMentions(units: readonly Unit[]): number {
  let count = 0;
  for (const { bearers } of units) for (const { mentions } of bearers.values()) count += mentions.length;
  return count;
}

function bearersOf(units: readonly Unit[]): readonly Bearer[] {
  return units.flatMap((unit) => [...unit.bearers.values()]).sort(byPath);
}

function allTitlesOf(bearers: readonly Bearer[]): readonly EntityTitle[] {
  return [...titlesGiven(bearers, 'role'), ...titlesGiven(bearers, 'honorific')];
}

function byPath(a: Bearer, b: Bearer): number {
  return compareText(a.path, b.path) || compareText(a.name, b.name);
}

/** Units come with the fullest name first. */
export function canonicalName(units: readonly Unit[]): string {
  return placeOfUnits(units)?.name ?? units[0]!.name.form;
}

function placeOfUnits(units: readonly Unit[]): PlaceRecord | null {
  return units.find(({ place }) => place !== null)?.place ?? null;
}

/** `person:wendy-r-sherman`. */
export function slugOf(kind: Entity['kind'], name: string): string {
  const words = plainWord(name).split(/[^\p{L}\p{N}]+/u);
  return `${kind}:${words.filter((word) => word !== '').join('-') || 'unnamed'}`;
}

function mentionsOf(bearers: readonly Bearer[]): readonly MentionRef[] {
  const refs = bearers.flatMap(({ path, mentions }) => mentions.map(({ id }) => ({ path, id })));
  return refs.sort((a, b) => compareText(a.path, b.path) || startOf(a.id) - startOf(b.id));
}

/** The start that an annotation's id names. */
function startOf(id: string): number {
  return Number(/:(\d+)-/.exec(id)?.[1] ?? 0);
}

function aliasesOf(bearers: readonly Bearer[]): readonly Alias[] {
  return tally(bearers, formsOf, (form) => form).map(({ text, count, paths }) => ({
    form: text,
    count,
    paths,
  }));
}

function titlesGiven(bearers: readonly Bearer[], kind: EntityTitle['kind']): readonly EntityTitle[] {
  const given = (bearer: Bearer): readonly Counted[] => titlesOf(bearer, kind);
  return tally(bearers, given, (text) => text.toLowerCase()).map((title) => ({ ...title, kind }));
}

interface Tally {
  readonly text: string;
  readonly count: number;
  readonly paths: readonly string[];
}

/** Counts texts over bearers; those with one key are one, shown as most often written. */
function tally(
  bearers: readonly Bearer[],
  texts: (bearer: Bearer) => readonly Counted[],
  keyOf: (text: string) => string,
): readonly Tally[] {
  const found = new Map<string, { readonly spellings: Map<string, number>; readonly paths: Set<string> }>();
  for (const bearer of bearers) {
    for (const { text, count } of texts(bearer)) {
      const key = keyOf(text);
      const entry = found.get(key) ?? { spellings: new Map<string, number>(), paths: new Set<string>() };
      found.set(key, entry);
      entry.spellings.set(text, (entry.spellings.get(text) ?? 0) + count);
      entry.paths.add(bearer.path);
    }
  }
  return [...found.values()].map(tallied).sort((a, b) => b.count - a.count || compareText(a.text, b.text));
}

function tallied({ spellings, paths }: { spellings: Map<string, number>; paths: Set<string> }): Tally {
  const [best] = [...spellings].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  const count = [...spellings.values()].reduce((a, b) => a + b);
  return { text: best![0], count, paths: [...paths] };
}
