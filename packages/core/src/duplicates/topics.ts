import type { Form } from './forms.ts';

/** How many of its most telling words stand for what an article is about. */
const topicCount = 32;

interface Topic {
  readonly hash: number;
  readonly weight: number;
  count: number;
}

/** Hashes of the words that tell most what an article is about, names included, ascending. */
export function topicsOf(forms: readonly Form[]): Uint16Array {
  const topics = new Map<number, Topic>();
  for (const { hash, weight, isNumber } of forms) {
    if (isNumber) continue;
    const topic = topics.get(hash);
    if (topic === undefined) topics.set(hash, { hash, weight, count: 1 });
    else topic.count++;
  }
  const worth = Array.from(topics.values(), (topic) => ({ hash: topic.hash, worth: worthOf(topic) }));
  // Few of the words can be among the most telling: only those are put in order.
  const least =
    Float64Array.from(worth, (topic) => topic.worth)
      .sort()
      .at(-topicCount) ?? 0;
  const telling = worth
    .filter((topic) => topic.worth >= least)
    .sort((a, b) => b.worth - a.worth || a.hash - b.hash);
  return Uint16Array.from(telling.slice(0, topicCount), ({ hash }) => hash).sort();
}

/** What is said only once is half an accident. */
function worthOf({ weight, count }: Topic): number {
  return weight * (count > 1 ? 1 + Math.log(count) : 0.6);
}
