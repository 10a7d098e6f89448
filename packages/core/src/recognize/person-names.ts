import { sameGivenName } from './given-names.ts';

/** A person's name in parts, folded: without accents, case and differences of transliteration. */
export interface PersonName {
  /** The name as written. */
  readonly form: string;
  /** Given names and initials, in lower case without accents; empty for a bare surname. */
  readonly given: readonly string[];
  /** The last word, folded. */
  readonly surname: string;
  readonly words: number;
}

const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** The parts of a name as written. */
export function personName(form: string): PersonName {
  const words = form
    .split(/[\s\u00a0]+/)
    .map((word) => plainWord(word).replaceAll('.', ''))
    .filter((word) => word !== '' && !suffixes.has(word));
  const surname = words.at(-1) ?? '';
  return { form, given: words.slice(0, -1), surname: foldSurname(surname), words: words.length };
}

/** Whether two names can be one person's: same surname, no given name against it. */
export function mayBeSamePerson(a: PersonName, b: PersonName): boolean {
  if (a.surname !== b.surname) return false;
  const first = a.given[0];
  const other = b.given[0];
  if (first === undefined || other === undefined) return true;
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
  return word
    .normalize('NFD')
    .replace(/\p{M}|['’`]/gu, '')
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
