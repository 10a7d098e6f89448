import type { Entity } from '../../model/entity.ts';
import { compareText } from '../../model/sorted.ts';
import { foldName, isVariant, mayBeSameGivenName, nameWords } from './same-name.ts';

/** A name as most sources spell it, and the word in it that differs. */
export interface CommonSpelling {
  readonly instead: string;
  readonly word: string;
}

/** How a name is spelt by most sources, where the draft spells it in a way that fewer use; else null. */
export function spellingInstead(
  quote: string,
  kind: 'person' | 'place',
  entities: readonly Entity[],
): CommonSpelling | null {
  const words = nameWords(quote);
  const forms = entities.flatMap(({ aliases }) =>
    aliases.map(({ form, paths }) => ({ words: nameWords(form), paths })),
  );
  const changed = words.map((word, i) => {
    const isLast = i === words.length - 1;
    if (!isLast && (kind === 'place' || i > 0 || isInitial(word))) return word;
    return commonWord(
      word,
      isLast ? lastWords(forms) : firstWords(forms),
      isLast ? isVariant : isSameGivenName,
    );
  });
  const at = changed.findIndex((word, i) => word !== words[i]);
  if (at >= 0) return { instead: changed.join(' '), word: changed[at]! };
  return kind === 'place' ? otherName(quote, entities) : null;
}

/** Another spelling of a given name; `Alex` for `Alexander` is none. */
function isSameGivenName(a: string, b: string): boolean {
  return mayBeSameGivenName(a, b) && !isShortened(a, b);
}

interface Use {
  readonly word: string;
  readonly paths: readonly string[];
}

interface Form {
  readonly words: readonly string[];
  readonly paths: readonly string[];
}

function lastWords(forms: readonly Form[]): readonly Use[] {
  return forms.map(({ words, paths }) => ({ word: words.at(-1) ?? '', paths }));
}

function firstWords(forms: readonly Form[]): readonly Use[] {
  return forms.flatMap(({ words, paths }) =>
    words.length < 2 || isInitial(words[0]!) ? [] : [{ word: words[0]!, paths }],
  );
}

/** The spelling of a word that most sources use; the word itself where it is that one, or where no spelling leads. */
function commonWord(word: string, uses: readonly Use[], isSame: (a: string, b: string) => boolean): string {
  const sources = new Map<string, Set<string>>();
  for (const use of uses) {
    if (!isSame(word, use.word)) continue;
    const spelling = plainCase(use.word);
    const known = sources.get(spelling) ?? new Set();
    for (const path of use.paths) known.add(path);
    sources.set(spelling, known);
  }
  const own = plainCase(word);
  const mine = sources.get(own)?.size ?? 0;
  const [best] = [...sources].sort((a, b) => b[1].size - a[1].size || compareText(a[0], b[0]));
  if (best === undefined || best[0] === own || best[1].size <= mine) return word;
  // Many outlets drop the marks of a name: whoever keeps them is right to.
  if (!isPlain(own) && foldName(own) === foldName(best[0]) && isPlain(best[0])) return word;
  return word === word.toUpperCase() ? best[0].toUpperCase() : best[0];
}

/** `Tiflis` where the sources say `Tbilisi`: another name of the same place, short forms and acronyms aside. */
function otherName(quote: string, entities: readonly Entity[]): CommonSpelling | null {
  const [entity] = entities;
  if (entity?.place == null || entity.place.kind === 'country' || isAcronym(quote)) return null;
  const aliases = entity.aliases.filter(({ form }) => !isAcronym(form));
  const [common] = aliases.toSorted((a, b) => b.paths.length - a.paths.length || compareText(a.form, b.form));
  if (common === undefined || sharesWord(common.form, quote)) return null;
  const mine = aliases.find(({ form }) => plainCase(form) === plainCase(quote))?.paths.length ?? 0;
  return mine < common.paths.length ? { instead: plainCase(common.form), word: common.form } : null;
}

function sharesWord(a: string, b: string): boolean {
  const words = nameWords(b).map(foldName);
  return nameWords(a).some((word) => words.some((other) => isVariant(word, other)));
}

/** `TBILISI` is `Tbilisi`, spelt in capitals. */
function plainCase(word: string): string {
  if (word.length < 4 || word !== word.toUpperCase()) return word;
  return word[0]! + word.slice(1).toLowerCase();
}

function isPlain(word: string): boolean {
  return /^[\u0000-\u007f]*$/.test(word);
}

function isInitial(word: string): boolean {
  return /^\p{Lu}\.?(?:-?\p{Lu}\.?)?$/u.test(word);
}

function isAcronym(form: string): boolean {
  return /^(?:\p{Lu}\.?){2,}$/u.test(form);
}

function isShortened(a: string, b: string): boolean {
  return (
    foldName(a) !== foldName(b) &&
    (foldName(a).startsWith(foldName(b)) || foldName(b).startsWith(foldName(a)))
  );
}
