import type { Form } from './forms.ts';

/** How many of its most telling words stand for what an article is about. */
const topicCount = 32;

/** How often each hash is met in an article: one table for all, left as zeros. */
const counts = new Uint16Array(0x10000);

/** Hashes of the words that tell most what an article is about, names included, ascending. */
export function topicsOf(forms: readonly Form[]): Uint16Array {
  const words: Form[] = [];
  for (const form of forms) {
    if (form.isNumber) continue;
    const count = counts[form.hash]!;
    if (count === 0) words.push(form);
    if (count < 0xffff) counts[form.hash] = count + 1;
  }
  const worth = Float64Array.from(words, ({ hash, weight }) => worthOf(weight, counts[hash]!));
  for (const { hash } of words) counts[hash] = 0;
  // Few of the words can be among the most telling: only those are put in order.
  const least = worth.toSorted().at(-topicCount) ?? 0;
  const telling: { readonly hash: number; readonly worth: number }[] = [];
  words.forEach(({ hash }, i) => {
    if (worth[i]! >= least) telling.push({ hash, worth: worth[i]! });
  });
  telling.sort((a, b) => b.worth - a.worth || a.hash - b.hash);
  return Uint16Array.from(telling.slice(0, topicCount), ({ hash }) => hash).sort();
}

/** What is said only once is half an accident. */
function worthOf(weight: number, count: number): number {
  return weight * (count > 1 ? 1 + Math.log(count) : 0.6);
}
