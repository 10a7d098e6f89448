import type { Fingerprint } from './fingerprint.ts';
import type { Range } from './local-alignment.ts';
import { type Speakers, speakersOf } from './speakers.ts';
import { wordTokens, zoneOf } from './words.ts';

/** A sentence of prose: its words, and who speaks in it. */
export interface SpokenSentence extends Range {
  readonly speakers: Speakers;
}

/** A sentence of fewer words says too little to be told from others. */
const leastWords = 4;

/** The sentences of prose of an article. */
export function spokenSentences(print: Fingerprint): readonly SpokenSentence[] {
  const { article, words } = print;
  const at = wordTokens(article);
  const { start } = article.tokens;
  const speakers = speakersOf(print, article.sentences);
  const found: SpokenSentence[] = [];
  let word = 0;
  article.sentences.forEach((sentence, i) => {
    while (word < at.length && start[at[word]!]! < sentence.start) word++;
    const from = word;
    while (word < at.length && start[at[word]!]! < sentence.end) word++;
    if (word - from < leastWords || zoneOf(words, from) !== 0) return;
    found.push({ from, to: word, speakers: speakers[i]! });
  });
  return found;
}
