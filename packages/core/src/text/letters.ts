/**
 * Letters as ranges of a character class. The tables of the language itself (`\p{L}` under the flag `u`) cost a
 * millisecond in every expression they stand in; these cost nothing, and a sign more or less does not matter here.
 */
const classes: Readonly<Record<string, string>> = {
  L: 'A-Za-zÀ-ÖØ-öø-\\u1fff\\u2c00-\\u2dff\\u3005-\\ud7ff\\uf900-\\ufdff',
  Lu: 'A-ZÀ-ÖØ-ÞĀ-ɏ\\u0386-\\u03ab\\u0400-\\u042f',
  Ll: 'a-zß-öø-ɏ\\u03ac-\\u03ce\\u0430-\\u045f',
};

/** An expression in which `\p{L}`, `\p{Lu}` and `\p{Ll}` are letters, capitals and small letters by these ranges. */
export function withLetters(source: string, flags = ''): RegExp {
  return new RegExp(
    source.replace(/\[(?:\\.|[^\]\\])*\]|\\p\{\w+\}/g, (part) => {
      const ranges = part.replace(/\\p\{(\w+)\}/g, (_, name: string) => classes[name]!);
      return part.startsWith('[') ? ranges : `[${ranges}]`;
    }),
    flags,
  );
}
