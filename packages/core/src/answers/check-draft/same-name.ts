/** Letters that decomposition leaves whole. */
const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ə: 'a',
  ʼ: '',
  "'": '',
  '’': '',
  ь: '',
};

/** Lower case, without accents: `Wrocław` and `WROCLAW` fold alike. */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[łøđðıßæœþəʼ'’]/g, (letter) => letters[letter] ?? letter);
}

/** Ways in which one sound is written when names change script, the longer first; all lead to one. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/sch|sh/g, 's'],
  [/tch|ch|tz|ts|cz/g, 'c'],
  [/zh/g, 'z'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/gh/g, 'g'],
  [/ks/g, 'x'],
  [/ck|q/g, 'k'],
  [/w/g, 'v'],
  [/ou/g, 'u'],
  [/(?<=[aou])e(?![aeiou])/g, ''],
  [/[yj]/g, 'i'],
  [/(?<=[aeou])i(?=[aeou])/g, ''],
  [/^i(?=[aeou])/g, ''],
  [/[ei]i+|ie(?![aou])/g, 'i'],
  [/c(?=[aou])/g, 'k'],
  [/([a-z])\1+/g, '$1'],
];

/** What a word sounds like, roughly: `Ryabkov` and `Riabkov`, `Yermolin` and `Ermolin` are one. */
export function skeletonOf(word: string): string {
  let folded = foldName(word);
  for (const [spelling, plain] of spellings) folded = folded.replace(spelling, plain);
  return folded;
}

/** Whether two words may be one name in two spellings: they sound alike, or one letter of five differs. */
export function isVariant(a: string, b: string): boolean {
  return soundsNear(skeletonOf(a), skeletonOf(b));
}

/** The same for two sounds. */
export function soundsNear(first: string, second: string): boolean {
  if (first === second) return true;
  const shorter = Math.min(first.length, second.length);
  const allowed = shorter >= 9 ? 2 : shorter >= 5 ? 1 : 0;
  return allowed > 0 && first[0] === second[0] && isWithin(first, second, allowed);
}

/** Whether at most `limit` letters have to be changed, added, dropped or swapped from two places on. */
function isWithin(a: string, b: string, limit: number, from = 0, to = 0): boolean {
  let [i, j] = [from, to];
  while (i < a.length && j < b.length && a[i] === b[j]) [i, j] = [i + 1, j + 1];
  if (i === a.length || j === b.length) return Math.max(a.length - i, b.length - j) <= limit;
  if (limit === 0) return false;
  return (
    isWithin(a, b, limit - 1, i + 1, j + 1) ||
    isWithin(a, b, limit - 1, i + 1, j) ||
    isWithin(a, b, limit - 1, i, j + 1) ||
    (a[i] === b[j + 1] && a[i + 1] === b[j] && isWithin(a, b, limit - 1, i + 2, j + 2))
  );
}

/** The words of a name as written, cut at white space: initials and particles are words too. */
export function nameWords(name: string): readonly string[] {
  return name.split(/\s+/).filter((word) => word !== '');
}

/** Whether two persons may be one: the same surname in whatever spelling, and first names that do not exclude it. */
export function isSameSurname(a: string, b: string): boolean {
  const first = nameWords(a);
  const second = nameWords(b);
  if (first.length === 0 || second.length === 0) return false;
  if (!isVariant(first.at(-1)!, second.at(-1)!)) return false;
  return first.length < 2 || second.length < 2 || mayBeSameGivenName(first[0]!, second[0]!);
}

/** `S.`, `Sergei` and `Sergey`; given names that start alike are no contradiction (`Alex`, `Alexander`). */
export function mayBeSameGivenName(a: string, b: string): boolean {
  const first = skeletonOf(a.replace(/\.$/, ''));
  const second = skeletonOf(b.replace(/\.$/, ''));
  if (first.length <= 1 || second.length <= 1) return first[0] === second[0];
  return isVariant(a, b) || first.startsWith(second) || second.startsWith(first) || isCousin(first, second);
}

/** `Michael` and `Mikael`: the same consonants. */
function isCousin(a: string, b: string): boolean {
  const consonants = (word: string): string =>
    word
      .replace(/[aeiou]/g, '')
      .replace(/[ch]/g, 'k')
      .replace(/k+/g, 'k');
  return consonants(a).length >= 2 && consonants(a) === consonants(b);
}
