import type { PlaceRecord } from '../model/entity.ts';
import { withoutAccents } from '../text/characters.ts';
import { countries } from './countries.ts';
import { knownPlaces } from './known-places.ts';
import { placeCountry, placeKeyOf, placeKind, placeKinds } from './name-gazetteer.ts';
import { lookUp, type ValueTable } from './name-key-table.ts';

/** What the gazetteer knows of a place under the name as written, with its modern English name; null when nothing. */
export function placeRecord(form: string, places: ValueTable): PlaceRecord | null {
  const name = form
    .replace(/^[Tt]he /, '')
    .replaceAll('’', "'")
    .replaceAll(/\s+/g, ' ');
  const own = ownRecords.get(foldPlace(name));
  if (own !== undefined) return own;
  const record = lookUp(places, placeKeyOf(name));
  if (record < 0) return null;
  const country = countries[placeCountry(record) - 1]?.code ?? null;
  return { name: asName(name), country, kind: placeKinds[placeKind(record)] ?? 'other' };
}

/** What our own tables know of a place, without the towns of the gazetteer. */
export function knownPlaceRecord(name: string): PlaceRecord | null {
  return ownRecords.get(foldPlace(name.replaceAll('’', "'"))) ?? null;
}

/** Case and accents do not tell places apart. */
function foldPlace(name: string): string {
  return withoutAccents(name.toLowerCase());
}

const ownRecords: ReadonlyMap<string, PlaceRecord> = new Map(
  [
    ...knownPlaces.map((place) => ({ ...place, aliases: place.aliases })),
    ...countries.map(({ name, code, aliases }) => ({
      name,
      country: code,
      kind: 'country' as const,
      aliases,
    })),
  ].flatMap(({ name, country, kind, aliases }) =>
    [name, ...aliases].map(
      (form) => [foldPlace(form.replaceAll('’', "'")), { name, country, kind }] as const,
    ),
  ),
);

/** `KYIV` in a dateline is Kyiv; acronyms stay as they are. */
export function asName(form: string): string {
  if (form.length < 4 || form !== form.toUpperCase() || form.includes('.')) return form;
  return form
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}
