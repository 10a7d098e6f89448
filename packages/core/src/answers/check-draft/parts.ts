import type { Analysis } from '../../corpus/analysis.ts';
import { type Words, wordTokens } from '../../duplicates/words.ts';

/** A paragraph of a draft as words of its own. */
export interface Part {
  /** Its words among those of the draft: `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly words: Words;
}

/** The paragraphs of a draft that have words. */
export function partsOf({ article, fingerprint }: Analysis): readonly Part[] {
  const at = wordTokens(article);
  const { start } = article.tokens;
  const parts: Part[] = [];
  let from = 0;
  for (const { end } of article.paragraphs) {
    let to = from;
    while (to < at.length && start[at[to]!]! < end) to++;
    if (from < to) parts.push({ from, to, words: wordsWithin(fingerprint.words, from, to) });
    from = to;
  }
  return parts;
}

function wordsWithin({ hash, weight, breaks }: Words, from: number, to: number): Words {
  return {
    length: to - from,
    hash: hash.subarray(from, to),
    weight: weight.subarray(from, to),
    breaks: breaks.filter((at) => from < at && at < to).map((at) => at - from),
  };
}

/** All that a paragraph's words are compared by, and one flag of each, as a string: equal ones give equal answers. */
export function partKey({ words: { length, hash, weight, breaks } }: Part, flags: Uint8Array): string {
  let key = `${breaks.join()} `;
  for (let i = 0; i < length; i++) key += String.fromCharCode(hash[i]!, weight[i]! | (flags[i]! << 8));
  return key;
}
