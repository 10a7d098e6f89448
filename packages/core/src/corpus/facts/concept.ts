import { countries } from '../../recognize/countries.ts';
import { hashOf } from '../../text/hash.ts';
import { conceptLexicon } from './concept-lexicon.ts';
import { stemOf } from './stem.ts';

/** Country codes by the stems of names and demonyms that are one word: `ukrainian` and `ukraine` are `UA`. */
const codes: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ code, name, aliases, demonyms }) =>
    [name, ...aliases, ...demonyms]
      .filter((form) => !form.includes(' '))
      .flatMap((form) => [stemOf(form), stemOf(`${form}s`)])
      .map((stem) => [stem, code] as const),
  ),
);

const concepts: ReadonlyMap<string, string> = new Map(
  conceptLexicon
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(stemOf) as [string, string]),
);

/** The country a word names or belongs to, as the hash of its code; 0 for other words. */
export function countryHash(stem: string): number {
  const code = codes.get(stem) ?? codes.get(concepts.get(stem) ?? '');
  return code === undefined ? 0 : codeHash(code);
}

/** The hash of a country by its ISO 3166-1 code of two letters; its names and adjectives have the same. */
export function codeHash(code: string): number {
  return hashOf(`country ${code}`);
}

/** The hash by which a word is compared: words that stand for one another in news prose share it. */
export function conceptHash(stem: string): number {
  const country = countryHash(stem);
  return country === 0 ? hashOf(concepts.get(stem) ?? stem) : country;
}
