import type { NameAnnotation, Title } from '../model/annotation.ts';
import type { PlaceRecord } from '../model/entity.ts';
import { foldWord, personName, plainWord, surnameKey } from '../recognize/person-names.ts';
import { knownPlaceRecord } from '../recognize/place-records.ts';
import type { Analysis } from './analysis.ts';

/** How often something is said in one article. */
export interface Counted {
  readonly text: string;
  readonly count: number;
}

/**
 * One article's bearer of a name: all its mentions there. There are millions of them: what is said of a bearer is
 * counted when it is asked for.
 */
export interface Bearer {
  readonly path: string;
  readonly kind: NameAnnotation['kind'];
  /** The fullest form of the article; for a place the name of the gazetteer. */
  readonly name: string;
  /** Bearers that may be one entity share it. */
  readonly key: string;
  readonly place: PlaceRecord | null;
  /** In text order, shared with the analysis. */
  readonly mentions: readonly NameAnnotation[];
}

/** The bearers of the names of one article. */
export function bearersOf({ article, names }: Analysis): readonly Bearer[] {
  const groups = new Map<string, NameAnnotation[]>();
  for (const name of names) {
    const key = `${name.kind}\n${bearerName(name)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [name]);
    else group.push(name);
  }
  return [...groups.values()].map((group) => bearerOf(article.path, group));
}

function bearerName(annotation: NameAnnotation): string {
  return placeOf(annotation)?.name ?? annotation.name;
}

/** A name a person set by hand wins over what the gazetteer made of the quote. */
function placeOf({ kind, name, quote, place, origin }: NameAnnotation): PlaceRecord | null {
  if (kind !== 'place') return null;
  const renamed = origin === 'human' || (place !== undefined && name.toLowerCase() !== quote.toLowerCase());
  return (renamed ? null : place) ?? knownPlaceRecord(name);
}

function bearerOf(path: string, mentions: readonly NameAnnotation[]): Bearer {
  const [first] = mentions;
  const { kind } = first!;
  const name = bearerName(first!);
  return { path, kind, name, key: entityKey(kind, name), place: placeOf(first!), mentions };
}

/** The forms of its name that an article uses. */
export function formsOf({ mentions }: Bearer): readonly Counted[] {
  return countTexts(mentions.map(({ quote }) => onOneLine(quote)));
}

/** The honorifics or the roles that an article gives. */
export function titlesOf({ mentions }: Bearer, kind: Title['kind']): readonly Counted[] {
  const titles = mentions.flatMap((mention) => mention.titles.filter((title) => title.kind === kind));
  return countTexts(titles.map(({ text }) => text));
}

/** The same string where nothing changes, not a copy of it. */
function onOneLine(text: string): string {
  return /[^\S ]|\s\s/.test(text) ? text.replaceAll(/\s+/g, ' ') : text;
}

function countTexts(texts: readonly string[]): readonly Counted[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => ({ text, count }));
}

/** What every form of an entity's name has in common: a folded surname, or the folded name. */
export function entityKey(kind: Bearer['kind'], name: string): string {
  if (kind === 'person') return `person ${surnameKey(personName(name))}`;
  const words = name.replace(/^the /i, '').split(/\s+/).map(plainWord);
  if (kind === 'organization') return `organization ${words.join(' ')}`;
  return `place ${knownPlaceRecord(name) === null ? words.map(foldWord).join(' ') : words.join(' ')}`;
}
