import type { Tokens } from '../model/article.ts';
import { WordNumbers } from './word-numbers.ts';

/** Words remembered: with what is kept of them, more would weigh as much as the articles of a small corpus. */
const mostWords = 80_000;

/**
 * The words of the articles read lately, by number. What is known of a word is kept by its number, and the tokens of an
 * article are looked up once for all who ask. It changes nothing that can be seen.
 */
const words = new WordNumbers();
let age = 0;
let lastTokens: Tokens | null = null;
let lastNumbers: Uint32Array = new Uint32Array();

/** The numbers of the tokens of a text. Where too many words are remembered, all are forgotten and numbered anew. */
export function numbersOf(text: string, tokens: Tokens): Uint32Array {
  if (lastTokens === tokens) return lastNumbers;
  if (words.size > mostWords) {
    words.clear();
    age++;
  }
  const numbers = new Uint32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) numbers[i] = numberAt(text, tokens.start[i]!, tokens.end[i]!);
  lastTokens = tokens;
  lastNumbers = numbers;
  return numbers;
}

/** The number of the word `[start, end)` of a text. It stands for the word as long as the vocabulary is of one age. */
export function numberAt(text: string, start: number, end: number): number {
  const known = words.numberOf(text, start, end);
  return known < 0 ? words.add(text, start, end) : known;
}

/** How many words have a number: all numbers are below. */
export function wordCount(): number {
  return words.size;
}

/** How often all words were forgotten: what is kept by number is worth nothing when this changes. */
export function vocabularyAge(): number {
  return age;
}
