import type { Alias, Entity, EntityTitle, MentionRef, PlaceRecord } from '../model/entity.ts';
import { plainWord } from '../recognize/person-names.ts';
import type { Bearer, Counted } from './entity-bearers.ts';
import { compareText, type Unit } from './entity-groups.ts';
import { titleConflicts } from './entity-titles.ts';

/**
 * The entity behind these bearers. Its lists are made when first read: an index of a hundred thousand articles changes
 * with every key stroke, and only what is shown is looked at.
 */
export function entityOfUnits(id: string, units: readonly Unit[]): Entity {
  // One record of what was made for all five lists: each entity of a large corpus pays for every function it holds.
  const made: Partial<Lists> = {};
  const bearers = (): readonly Bearer[] => {
    made.bearers ??= bearersOf(units);
    return made.bearers;
  };
  return {
    id,
    kind: units[0]!.kind,
    name: canonicalName(units),
    get aliases() {
      made.aliases ??= aliasesOf(bearers());
      return made.aliases;
    },
    get titles() {
      made.titles ??= allTitlesOf(bearers());
      return made.titles;
    },
    place: placeOfUnits(units),
    get titlesDisagree() {
      made.titlesDisagree ??= titleConflicts(this.titles).length > 0;
      return made.titlesDisagree;
    },
    get mentionCount() {
      return countMentions(units);
    },
    get mentions() {
      made.mentions ??= mentionsOf(bearers());
      return made.mentions;
    },
  };
}

/** What is made when it is first read. */
interface Lists {
  bearers: readonly Bearer[];
  aliases: Entity['aliases'];
  titles: Entity['titles'];
  titlesDisagree: boolean;
  mentions: Entity['mentions'];
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
  return [...titlesOf(bearers, 'role'), ...titlesOf(bearers, 'honorific')];
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
  const refs = bearers.flatMap(({ path, mentions }) => mentions.map((id) => ({ path, id })));
  return refs.sort((a, b) => compareText(a.path, b.path) || startOf(a.id) - startOf(b.id));
}

/** The start that an annotation's id names. */
function startOf(id: string): number {
  return Number(/:(\d+)-/.exec(id)?.[1] ?? 0);
}

function aliasesOf(bearers: readonly Bearer[]): readonly Alias[] {
  return tally(
    bearers,
    ({ forms }) => forms,
    (form) => form,
  ).map(({ text, count, paths }) => ({ form: text, count, paths }));
}

function titlesOf(bearers: readonly Bearer[], kind: EntityTitle['kind']): readonly EntityTitle[] {
  const texts = (bearer: Bearer): readonly Counted[] => (kind === 'role' ? bearer.roles : bearer.honorifics);
  return tally(bearers, texts, (text) => text.toLowerCase()).map((title) => ({ ...title, kind }));
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
