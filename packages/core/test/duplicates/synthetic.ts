import { backgroundTable } from '../../src/duplicates/background-table.ts';

/** Gives numbers from 0 to 1. */
export type Random = () => number;

/** Words with the share of texts that use them, summed up: so drawing from it gives words as often as English does. */
const vocabulary = backgroundTable
  .split('\n')
  .flatMap((line) => {
    const [idf, ...stems] = line.split(' ');
    return stems
      .filter((stem) => /^[a-z]{2,}$/.test(stem))
      .map((stem) => ({ stem, share: Math.exp(-Number(idf)) }));
  })
  .reduce<{ stem: string; sum: number }[]>((list, { stem, share }) => {
    list.push({ stem, sum: (list.at(-1)?.sum ?? 0) + share });
    return list;
  }, []);

const syllables = 'ka lo mi ren tas vel dor sha bri nou pel gar zin hof lu stem'.split(' ');

/** A word as often as English uses it; now and then a name or a number. */
export function word(random: Random): string {
  const kind = random();
  if (kind < 0.06) return name(random);
  if (kind < 0.09) return String(2 + Math.floor(random() * 900));
  const at = random() * vocabulary.at(-1)!.sum;
  let low = 0;
  let high = vocabulary.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (vocabulary[middle]!.sum < at) low = middle + 1;
    else high = middle;
  }
  return vocabulary[low]!.stem;
}

function name(random: Random): string {
  const part = (): string => syllables[Math.floor(random() * syllables.length)]!;
  const whole = part() + part() + part();
  return whole[0]!.toUpperCase() + whole.slice(1);
}

/** A sentence of 12 to 28 words. */
export function sentence(random: Random): string {
  const words = Array.from({ length: 12 + Math.floor(random() * 17) }, () => word(random));
  const comma = 4 + Math.floor(random() * 6);
  words[comma] = `${words[comma]},`;
  return `${words[0]![0]!.toUpperCase()}${words[0]!.slice(1)} ${words.slice(1).join(' ')}.`;
}

export function sentences(random: Random, count: number): readonly string[] {
  return Array.from({ length: count }, () => sentence(random));
}

/** Paragraphs of one to three sentences, as many words as a news article has. */
export function paragraphs(random: Random, words: number): readonly string[] {
  const made: string[] = [];
  for (let count = 0; count < words; ) {
    const paragraph = sentences(random, 1 + Math.floor(random() * 3)).join(' ');
    made.push(paragraph);
    count += paragraph.split(' ').length;
  }
  return made;
}

/** A copy of a text in which this share of the words is left out, replaced or followed by another one. */
export function edited(text: string, share: number, random: Random): string {
  const words = text.split(' ').flatMap((original) => {
    if (share <= random()) return [original];
    const kind = random();
    if (kind < 1 / 3) return [];
    return kind < 2 / 3 ? [word(random)] : [original, word(random)];
  });
  return words.join(' ');
}

/** A copy of a text with its clauses in another order. */
export function shuffled(text: string, random: Random): string {
  const clauses = text.split(/(?<=[.,]) /);
  for (let i = clauses.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [clauses[i], clauses[j]] = [clauses[j]!, clauses[i]!];
  }
  return clauses.join(' ');
}
