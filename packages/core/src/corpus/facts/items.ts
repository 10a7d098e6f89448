import { isUpper } from '../../text/characters.ts';
import { hashOf } from '../../text/hash.ts';
import { eventNouns, itemLexicon, opposedItems } from './item-lexicon.ts';
import { isAboutPeople, predicateOf } from './predicates.ts';
import { stemOf } from './stem.ts';

/** What a figure counts, made comparable. */
export interface Item {
  /** Hash of the head's stem; 0 where the figure states none. */
  readonly head: number;
  /** Index into the classes below; 0 where the lexicon does not know the head. */
  readonly classId: number;
}

/** Whether an item is a word for things of many kinds, such as `people` or `victims`, which many figures share. */
export function isGeneric({ classId }: Item): boolean {
  const { name, root, loose } = classes[classId]!;
  return loose || (name !== '' && name === root && name === 'person');
}

/** How the items of two figures fit. */
export type ItemFit = 'same' | 'related' | 'unknown' | 'clash';

interface ItemClass {
  readonly name: string;
  /** `person` for `person/military`. */
  readonly root: string;
  /** Fits every class under its root. */
  readonly loose: boolean;
}

const classes: readonly ItemClass[] = [{ name: '', root: '', loose: false }, ...readClasses()];
const classOfStem: ReadonlyMap<string, number> = readStems();
const classOfEvent: ReadonlyMap<string, number> = readEvents();

/** What is counted is not said. */
export const noItem: Item = { head: 0, classId: 0 };

/** The item of a head noun as it stands in the text. */
export function itemOf(head: string | null): Item {
  if (head === null) return noItem;
  const stem = stemOf(lastWord(head));
  const event = eventOf(lastWord(head));
  if (event !== null) return event;
  // "Three killed", "two fatally": what happened stands where the people would.
  if (isAboutPeople(predicateOf(stem)))
    return { head: hashOf('person'), classId: classOfStem.get('person')! };
  return { head: hashOf(stem), classId: classOfStem.get(stem) ?? demonymClass(head) };
}

/** "Four shootings" counts no people, nor do "fifteen stab wounds" and "20 shots". */
function eventOf(noun: string): Item | null {
  const lower = noun.toLowerCase();
  const classId = classOfEvent.get(lower) ?? (isDeed(lower) ? classOfStem.get('attack')! : null);
  return classId === null ? null : { head: hashOf(lower.replace(/s$/, '')), classId };
}

function isDeed(lower: string): boolean {
  return /.ings?$/.test(lower) && lower !== 'missing' && isAboutPeople(predicateOf(stemOf(lower)));
}

/** The item of a noun's stem, where the lexicon knows it. */
export function itemOfStem(stem: string): Item {
  const classId = classOfStem.get(stem);
  return classId === undefined ? noItem : { head: hashOf(stem), classId };
}

/** The class root: `person` for soldiers, voters and children alike; empty where the lexicon does not know the head. */
export function rootOf(item: Item): string {
  return classes[item.classId]!.root;
}

/** Whether two figures can count the same things: the same noun, a word and its hypernym, or neither can be told. */
export function fitItems(a: Item, b: Item): ItemFit {
  if (a.head === 0 || b.head === 0) return 'unknown';
  if (a.head === b.head) return 'same';
  if (areOpposed(a.head, b.head)) return 'clash';
  const first = classes[a.classId]!;
  const second = classes[b.classId]!;
  if (first.root === '' || first.root !== second.root) return 'clash';
  if (first.name === second.name && !first.loose) return 'same';
  return first.loose || second.loose || first.name === first.root || second.name === second.root
    ? 'related'
    : 'clash';
}

/** Whether two nouns, by the hashes of their stems, never mean one person: `girl` and `boy`. */
export function areOpposed(a: number, b: number): boolean {
  return opposites.get(a)?.has(b) === true;
}

/** By a noun, those that count none of the same people or things. */
const opposites: ReadonlyMap<number, ReadonlySet<number>> = readOpposites();

function readOpposites(): ReadonlyMap<number, ReadonlySet<number>> {
  const found = new Map<number, Set<number>>();
  for (const line of opposedItems.trim().split('\n')) {
    const sides = line.split(' / ').map((words) => words.split(' ').map((word) => hashOf(stemOf(word))));
    for (const [i, heads] of sides.entries()) {
      for (const head of heads) found.set(head, new Set([...(found.get(head) ?? []), ...sides[1 - i]!]));
    }
  }
  return found;
}

function readLines(): readonly (readonly [string, string])[] {
  return itemLexicon
    .trim()
    .split('\n')
    .map((line) => line.split(' ') as [string, string]);
}

function readClasses(): readonly ItemClass[] {
  return [...new Set(readLines().map(([, name]) => name))].map((name) => ({
    name,
    root: name.replace('~', '').split('/')[0]!,
    loose: name.endsWith('~'),
  }));
}

function readEvents(): ReadonlyMap<string, number> {
  const lines = eventNouns.trim().split('\n');
  return new Map(
    lines.map((line) => line.split(' ')).map(([noun, like = '']) => [noun!, classOfStem.get(like) ?? 0]),
  );
}

function readStems(): ReadonlyMap<string, number> {
  const ids = new Map(classes.map(({ name }, id) => [name, id]));
  return new Map(readLines().map(([word, name]) => [stemOf(word), ids.get(name)!]));
}

/** `Ukrainians` are people. */
function demonymClass(head: string): number {
  const isDemonym = isUpper(head) && /(?:ans|is|ese|ish|ers|cks|nes)$/.test(head);
  return isDemonym ? classOfStem.get('resident')! : 0;
}

function lastWord(phrase: string): string {
  return phrase.slice(phrase.lastIndexOf(' ') + 1);
}
