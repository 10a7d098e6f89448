import type { FilledLine, Finding } from './layout.ts';

/** A repeated line of more words than this is prose, not chrome. */
const chromeWords = 8;
/** Shorter ones recur by chance. */
const leastLetters = 4;

/**
 * Short lines that do not end like a sentence and stand more than once: headings of carousels, labels, bylines.
 * The headline may stand once more over the text without being chrome.
 */
export function repeatedLines(lines: readonly FilledLine[], title: string | null): readonly Finding[] {
  const counts = new Map<string, number>();
  const candidates = lines.filter(isChromeLike);
  for (const { text } of candidates) counts.set(text, (counts.get(text) ?? 0) + 1);
  return candidates
    .filter(({ text }) => counts.get(text)! > (text === title ? 2 : 1))
    .map(({ span }) => ({ kind: 'site-chrome', span }));
}

function isChromeLike({ text, words, closed }: FilledLine): boolean {
  return words <= chromeWords && !closed && text.length >= leastLetters && !/^["“‘«]/.test(text);
}
