import type { Article } from '../model/article.ts';
import { hashOf } from '../text/hash.ts';
import { WordTable } from '../text/word-table.ts';
import { idfOf } from './background.ts';
import { stemOf } from './stems.ts';

/** What a written word is known by: under these its copies meet. */
export interface Form {
  readonly stem: string;
  /** 16 bits of its stem. */
  readonly hash: number;
  /** Tenths of what it tells, before names are weighed down. */
  readonly weight: number;
  readonly isNumber: boolean;
}

const numberIdf = 3.5;
const weightScale = 10;

/** Forms of words seen, which are few beside how often they are seen. The same for a word whoever asks. */
const known = new WordTable<Form>();
const mostKnown = 40_000;

/** The forms of the words of an article, in order: see `wordTokens` for which tokens those are. */
export function formsOf({ text, tokens }: Article, at: Uint32Array): readonly Form[] {
  return Array.from(at, (token) => formAt(text, tokens.start[token]!, tokens.end[token]!));
}

/** The form of the word `[start, end)` of a text. */
export function formAt(text: string, start: number, end: number): Form {
  const form = known.get(text, start, end);
  if (form !== undefined) return form;
  const word = text.slice(start, end);
  const computed = computeForm(word);
  if (known.size >= mostKnown) known.clear();
  known.add(word, computed);
  return computed;
}

function computeForm(word: string): Form {
  const stem = stemOf(word);
  const isNumber = /^\d/.test(stem);
  const idf = isNumber ? numberIdf : idfOf(stem);
  return { stem, hash: shortHash(stem), weight: Math.round(idf * weightScale), isNumber };
}

function shortHash(stem: string): number {
  const hash = hashOf(stem);
  return ((hash >>> 16) ^ hash) & 0xffff;
}
