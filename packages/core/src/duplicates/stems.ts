import { stemmer } from 'stemmer';

/** Number words that wire copy and its rewrites exchange for digits. `One` is a pronoun too often. */
const numberWords: ReadonlyMap<string, string> = new Map(
  'two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, i) => [word, String(i + 2)]),
);

/**
 * The form of a word or number under which copies of it meet: lower case, without periods, typographic
 * apostrophes, accents and endings. `U.S.` is `us.` so that it does not meet the pronoun.
 */
export function stemOf(word: string): string {
  const plain = plainOf(word);
  const number = numberWords.get(plain);
  if (number !== undefined) return number;
  if (/^[\d.,]+$/.test(plain)) return plain.replaceAll(',', '');
  if (/^\p{Lu}\.?\p{Lu}\.?$/u.test(word)) return `${plain.replaceAll('.', '')}.`;
  return stemmer(plain.replaceAll('.', ''));
}

function plainOf(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]+$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u2018\u2019]/g, "'");
}
