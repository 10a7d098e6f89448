import type { Article } from '../model/article.ts';
import { hashOf } from '../text/hash.ts';
import { numberAt, numbersOf, vocabularyAge, wordCount } from '../text/vocabulary.ts';
import { withRoom } from '../text/word-numbers.ts';
import { idfOf } from './background.ts';
import { stemOf } from './stems.ts';

/**
 * What a written word is known by, packed: under the hash of its stem its copies meet. From the low bits up 16 bits of that
 * hash, tenths of what the word tells before names are weighed down, and whether it is a number.
 */
export type Form = number;

/** 16 bits of the stem. */
export function hashOfForm(form: Form): number {
  return form & 0xffff;
}

/** Tenths of what the word tells, before names are weighed down. */
export function weightOfForm(form: Form): number {
  return (form >>> 16) & 0x7f;
}

/** Whether the word is a number. */
export function isNumber(form: Form): boolean {
  return ((form >>> 23) & 1) === 1;
}

const numberIdf = 3.5;
const weightScale = 10;
/** No form is 0. */
const formBit = 1 << 24;

/** The forms of words by number, 0 where none was asked for; and stems, which few words are asked for. */
let forms: Uint32Array = new Uint32Array();
const stems = new Map<number, string>();
let age = 0;

/** The forms of the words of an article, in order: see `wordTokens` for which tokens those are. */
export function formsOf({ text, tokens }: Article, at: Uint32Array): Uint32Array {
  const numbers = numbersOf(text, tokens);
  forgetWithVocabulary();
  forms = withRoom(forms, wordCount());
  const found = new Uint32Array(at.length);
  for (let i = 0; i < at.length; i++) {
    const token = at[i]!;
    const number = numbers[token]!;
    if (forms[number] === 0)
      forms[number] = formOf(stemOf(text.slice(tokens.start[token], tokens.end[token])));
    found[i] = forms[number]!;
  }
  return found;
}

/** The stem of the word `[start, end)` of a text. */
export function stemAt(text: string, start: number, end: number): string {
  const number = numberAt(text, start, end);
  forgetWithVocabulary();
  const stem = stems.get(number) ?? stemOf(text.slice(start, end));
  stems.set(number, stem);
  return stem;
}

function forgetWithVocabulary(): void {
  if (age === vocabularyAge()) return;
  age = vocabularyAge();
  forms.fill(0);
  stems.clear();
}

function formOf(stem: string): Form {
  const number = /^\d/.test(stem);
  const weight = Math.round((number ? numberIdf : idfOf(stem)) * weightScale);
  return formBit | ((number ? 1 : 0) << 23) | (weight << 16) | shortHash(stem);
}

function shortHash(stem: string): number {
  const hash = hashOf(stem);
  return ((hash >>> 16) ^ hash) & 0xffff;
}
