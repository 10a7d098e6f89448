import { irregularForms } from './irregular-forms.ts';

const irregular: ReadonlyMap<string, string> = readIrregular();

/**
 * A word without its inflection: `soldiers`, `soldier`; `massed`, `mass`; `women`, `woman`. Light on purpose: it only has
 * to bring the forms of one word together, so it takes plural, past and progressive endings off and leaves derivation alone.
 */
export function stemOf(word: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'");
  const known = irregular.get(lower);
  if (known !== undefined) return known;
  const stem = withoutSuffix(lower);
  return irregular.get(stem) ?? stem;
}

function withoutSuffix(word: string): string {
  const { length } = word;
  if (length < 4) return word;
  if (word.endsWith('ies') && length > 4) return word.slice(0, -3) + 'y';
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return withoutE(word.slice(0, -2));
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return withoutE(word.slice(0, -1));
  if (word.endsWith('ied') && length > 4) return word.slice(0, -3) + 'y';
  if (word.endsWith('eed')) return word;
  if (word.endsWith('ed') && length > 4) return undoubled(word.slice(0, -2));
  if (word.endsWith('ing') && length > 5) return undoubled(word.slice(0, -3));
  return withoutE(word);
}

/** `shoote` and `shoot`, `evacuate` and `evacuat(ing)` meet without their `e`. */
function withoutE(word: string): string {
  return word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word;
}

function undoubled(word: string): string {
  const last = word.at(-1)!;
  const doubled = word.length > 3 && last === word.at(-2) && !'lsz'.includes(last);
  return withoutE(doubled ? word.slice(0, -1) : word);
}

/** Irregular forms by themselves, and lemmas by what is left of them without an ending: `left` and `leave` meet in `leave`. */
function readIrregular(): ReadonlyMap<string, string> {
  const forms = irregularForms
    .trim()
    .split('\n')
    .map((line) => line.split(' ') as [string, string]);
  return new Map([...forms.map(([, lemma]) => [withoutSuffix(lemma), lemma] as const), ...forms]);
}
