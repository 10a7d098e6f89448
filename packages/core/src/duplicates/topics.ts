import { type Form, hashOfForm, isNumber, weightOfForm } from './forms.ts';

/** How many of its most telling words stand for what an article is about. */
const topicCount = 32;

/** How often each hash is met in an article: one table for all, left as zeros. */
const counts = new Uint16Array(0x10000);

/** Hashes of the words that tell most what an article is about, names included, ascending. */
export function topicsOf(forms: Uint32Array): Uint16Array {
  const words: Form[] = [];
  for (const form of forms) {
    if (isNumber(form)) continue;
    const hash = hashOfForm(form);
    const count = counts[hash]!;
    if (count === 0) words.push(form);
    if (count < 0xffff) counts[hash] = count + 1;
  }
  const worth = new Float64Array(words.length);
  words.forEach((form, i) => {
    worth[i] = worthOf(weightOfForm(form), counts[hashOfForm(form)]!);
  });
  for (const form of words) counts[hashOfForm(form)] = 0;
  // Few of the words can be among the most telling: only those are put in order.
  const least = leastOf(worth);
  const telling: { readonly hash: number; readonly worth: number }[] = [];
  words.forEach((form, i) => {
    if (worth[i]! >= least) telling.push({ hash: hashOfForm(form), worth: worth[i]! });
  });
  telling.sort((a, b) => b.worth - a.worth || a.hash - b.hash);
  return Uint16Array.from(telling.slice(0, topicCount), ({ hash }) => hash).sort();
}

/** What is said only once is half an accident. */
function worthOf(weight: number, count: number): number {
  return weight * (count > 1 ? 1 + Math.log(count) : 0.6);
}

/** What at least as many words as there are topics are worth, or all of them: a whole number, and little too low. */
function leastOf(worth: Float64Array): number {
  const counts = new Uint32Array(256);
  for (const value of worth) counts[Math.min(Math.floor(value), counts.length - 1)]!++;
  let least = counts.length - 1;
  for (let count = counts[least]!; least > 0 && count < topicCount; count += counts[least]!) least--;
  return least;
}
