import type { Corpus } from '../../corpus/corpus.ts';
import { derived } from '../../corpus/derived.ts';
import { memo } from '../../corpus/memo.ts';
import type { Article } from '../../model/article.ts';
import { compareText } from '../../model/sorted.ts';
import type { Span } from '../../model/span.ts';
import type { Steps } from '../../model/steps.ts';

/** Where a name stands in a source. */
export interface TextMention {
  readonly path: string;
  readonly span: Span;
}

/** As many places of one name are told. */
const maxMentions = 20;
/** As many names are kept for the next keystroke. */
const keptNames = 1000;

const kept = memo<Corpus['analyses'], readonly TextMention[]>(keptNames);

/**
 * Where names stand in the texts of the sources, whether or not they were recognized there: a recognizer's miss must
 * not turn into "no source names her".
 */
export function textMentions(
  { analyses }: Corpus,
  names: readonly string[],
): ReadonlyMap<string, readonly TextMention[]> {
  const wanted = [...new Set(names)].filter((name) => name.length > 1);
  return new Map(wanted.map((name) => [name, kept(analyses, name, () => mentionsOf(analyses, name))]));
}

/** Makes what a search needs of each text ahead of the first one. */
export function* textMentionSteps({ analyses }: Corpus): Steps<void> {
  for (const article of articlesOf(analyses)) {
    wordFilterOf(article);
    yield;
  }
}

function mentionsOf(analyses: Corpus['analyses'], name: string): readonly TextMention[] {
  const hashes = [...wordHashes(name)];
  const mentions: TextMention[] = [];
  for (const article of articlesOf(analyses)) {
    if (mentions.length === maxMentions) break;
    if (!hashes.every((hash) => mayHold(wordFilterOf(article), hash))) continue;
    const start = wholeWord(article.text, name);
    if (start >= 0) mentions.push({ path: article.path, span: { start, end: start + name.length } });
  }
  return mentions;
}

const articlesOf = derived((analyses: Corpus['analyses']): readonly Article[] =>
  [...analyses.values()].map(({ article }) => article).sort((a, b) => compareText(a.path, b.path)),
);

/** The words of an article as a set of bits: where one of a name's is missing, the text need not be searched. */
const wordFilterOf = derived(({ text }: Article): Uint32Array => {
  const bits = new Uint32Array(Math.max(32, 2 ** Math.ceil(Math.log2(text.length + 1)) / 16));
  for (const hash of wordHashes(text)) {
    const bit = hash & (bits.length * 32 - 1);
    bits[bit >>> 5]! |= 1 << (bit & 31);
  }
  return bits;
});

function mayHold(bits: Uint32Array, hash: number): boolean {
  const bit = hash & (bits.length * 32 - 1);
  return (bits[bit >>> 5]! & (1 << (bit & 31))) !== 0;
}

/** Hashes of the runs of letters and digits: a name that stands as whole words has its runs in common with the text. */
function wordHashes(text: string): readonly number[] {
  const hashes: number[] = [];
  let hash = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    if (isLetterCode(code)) hash = Math.imul(hash ^ code ^ 0x9e3779b9, 0x01000193) | 1;
    else if (hash !== 0) {
      hashes.push((hash ^ (hash >>> 15)) >>> 0);
      hash = 0;
    }
  }
  return hashes;
}

function isLetterCode(code: number): boolean {
  if (code >= 0x80) return isLetter(String.fromCharCode(code));
  const lower = code | 0x20;
  return (0x61 <= lower && lower <= 0x7a) || (0x30 <= code && code <= 0x39);
}

function wholeWord(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) return at;
  }
  return -1;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
