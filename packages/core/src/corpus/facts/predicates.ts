import {
  exclusivePredicates,
  headPredicateLexicon,
  pairPredicateLexicon,
  predicateLexicon,
} from './predicate-lexicon.ts';
import { stemOf } from './stem.ts';

const entries = readLines(predicateLexicon);
const headEntries = readLines(headPredicateLexicon);

/** Class names; the index is the id. Id 0 is no class. */
const names: readonly string[] = ['', ...new Set(entries.map(([, name]) => name))];
const idOfName: ReadonlyMap<string, number> = new Map(names.map((name, id) => [name, id]));
const idOfStem: ReadonlyMap<string, number> = new Map(
  entries.map(([word, name]) => [stemOf(word), idOfName.get(name)!]),
);
const idOfHead: ReadonlyMap<string, number> = new Map(
  headEntries.map(([word, name]) => [stemOf(word), idOfName.get(name)!]),
);
const idOfPair: ReadonlyMap<string, number> = new Map(
  pairPredicateLexicon
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([a, b, name]) => [`${stemOf(a!)} ${stemOf(b!)}`, idOfName.get(name!)!]),
);
const pairBeginnings: ReadonlySet<string> = new Set([...idOfPair.keys()].map((pair) => pair.split(' ')[0]!));
const exclusive: ReadonlySet<number> = readExclusive();

/** How the predicates of two figures fit. */
export type PredicateFit = 'same' | 'unknown' | 'other' | 'clash';

/** The class id of what a word says happens, 0 where it says nothing the lexicon knows. */
export function predicateOf(stem: string): number {
  return idOfStem.get(stem) ?? 0;
}

/** The class id of a head noun that counts by what happened: `death` for "two dead"; 0 for other nouns. */
export function predicateOfHead(stem: string): number {
  return idOfHead.get(stem) ?? 0;
}

/** The class id of what two words say together ("lost their lives"), 0 where they say nothing the lexicon knows. */
export function predicateOfPair(stem: string, other: string): number {
  return idOfPair.get(`${stem} ${other}`) ?? 0;
}

/** Whether a word may say something together with another. */
export function beginsPair(stem: string): boolean {
  return pairBeginnings.has(stem);
}

/** Whether both cannot be meant at once. */
export function areExclusive(a: number, b: number): boolean {
  return exclusive.has(pairKey(a, b));
}

/** The class name of an id: `death`, `deployment`. */
export function predicateName(id: number): string {
  return names[id] ?? '';
}

/** Whether the class is about people, so that a figure without an item still counts people. */
export function isAboutPeople(id: number): boolean {
  return casualties.has(names[id]!);
}

const casualties: ReadonlySet<string> = new Set([
  'death',
  'injury',
  'shot',
  'detention',
  'missing',
  'hostage',
  'displacement',
  'rescue',
  'survival',
]);

/** Whether what happens to the counted is the same, is another thing, or is something that excludes the other. */
export function fitPredicates(a: readonly number[], b: readonly number[]): PredicateFit {
  if (a.length === 0 || b.length === 0) return 'unknown';
  if (a.some((id) => b.includes(id))) return 'same';
  return a.some((x) => b.some((y) => areExclusive(x, y))) ? 'clash' : 'other';
}

function readLines(lexicon: string): readonly (readonly [string, string])[] {
  return lexicon
    .trim()
    .split('\n')
    .map((line) => line.split(' ') as [string, string]);
}

function pairKey(a: number, b: number): number {
  return Math.min(a, b) * names.length + Math.max(a, b);
}

function readExclusive(): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (const group of exclusivePredicates) {
    const ids = group.map((name) => idOfName.get(name)!);
    for (const a of ids) for (const b of ids) if (a !== b) pairs.add(pairKey(a, b));
  }
  return pairs;
}
