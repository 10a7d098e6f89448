import { withoutAccents } from '../text/characters.ts';
import { sameGivenName } from './given-names.ts';

/** A person's name in parts, folded: without accents, case and differences of transliteration. */
export interface PersonName {
  /** The name as written. */
  readonly form: string;
  /** Given names and initials, in lower case without accents; empty for a bare surname. */
  readonly given: readonly string[];
  /** The last word, folded. */
  readonly surname: string;
  /** Its letters without gaps and hyphens: `Kim Jong-un` and `Kim Jong Un` are written in several ways. */
  readonly letters: string;
  /** Whether it says which of a parent and a child is meant: `Jr.`, `Sr.`. */
  readonly generation: boolean;
  /** Given names and surname, without particles before a bare surname (`Van Cleef`). */
  readonly words: number;
}

const generations: ReadonlySet<string> = new Set(['jr', 'sr']);
const suffixes: ReadonlySet<string> = new Set([...generations, 'ii', 'iii', 'iv']);
/** What stands before a surname and belongs to it. */
const particles: ReadonlySet<string> = new Set(
  'van von der den de del della di da du la le bin ibn'.split(' '),
);

/** The parts of a name as written. */
export function personName(form: string): PersonName {
  const all = form
    .split(/[\s\u00a0]+/)
    .map((word) => plainWord(word).replaceAll('.', ''))
    .filter((word) => word !== '');
  const words = all.filter((word) => !suffixes.has(word));
  const before = words.slice(0, -1);
  const given = before.every((word) => particles.has(word)) ? [] : before;
  return {
    form,
    given,
    surname: foldSurname(words.at(-1) ?? ''),
    letters: words.join('').replaceAll('-', ''),
    generation: all.some((word) => generations.has(word)),
    words: given.length + Math.min(1, words.length),
  };
}

/** What all ways to write one person's name have in common: the end of the surname. */
export function surnameKey({ surname }: PersonName): string {
  return surname.slice(surname.lastIndexOf('-') + 1);
}

/** Whether two names end alike, or are the same letters parted in another way. */
export function shareSurname(a: PersonName, b: PersonName): boolean {
  return a.surname === b.surname || a.letters === b.letters;
}

/** `Ann Low Jr.` beside `Ann Low` in one text is another person, `Ann B. Low Jr.` the full name of the same. */
export function isOtherGeneration(a: PersonName, b: PersonName): boolean {
  if (a.generation === b.generation) return false;
  const [younger, plain] = a.generation ? [a, b] : [b, a];
  return plain.given.length > 0 && younger.given.length <= plain.given.length;
}

/** Whether two names can be one person's: same surname, no given name against it. */
export function mayBeSamePerson(a: PersonName, b: PersonName): boolean {
  if (a.letters === b.letters) return true;
  if (a.surname !== b.surname) return false;
  const first = a.given[0];
  const other = b.given[0];
  if (first === undefined || other === undefined) return true;
  if (a.given.join('').replaceAll('-', '') === b.given.join('').replaceAll('-', '')) return true;
  return sameOrInitial(first, other) && middlesAgree(a.given.slice(1), b.given.slice(1));
}

/** Middle names only speak against each other where both sides have them. */
function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return a.some((name) => b.some((other) => sameOrInitial(name, other)));
}

function sameOrInitial(a: string, b: string): boolean {
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0);
  return foldWord(a) === foldWord(b) || sameGivenName(a, b);
}

/** Lower case, no accents, plain apostrophes gone. */
export function plainWord(word: string): string {
  return withoutAccents(word)
    .replace(/['’`]/g, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('ı', 'i');
}

function foldSurname(word: string): string {
  return foldWord(word.replace(/^(al|el|ul|as|ar)-/, ''));
}

/** Spellings that differ by transliteration come out the same: Ryabkov, Riabkov; Zelensky, Zelenskyy. */
export function foldWord(word: string): string {
  return word
    .replace(/(?:iy|yy|yi|ii|ij|ey|ei|y|i)$/, 'i')
    .replace(/kh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/ks/g, 'x')
    .replace(/[qk]h?|ck|c(?![hie])/g, 'k')
    .replace(/w/g, 'v')
    .replace(/ou/g, 'u')
    .replace(/[jy](?=[aeiou])|i(?=[aou])/g, '')
    .replace(/y/g, 'i')
    .replace(/(.)\1/g, '$1');
}
