import type { Article } from '../model/article.ts';
import { hashOf } from '../text/hash.ts';
import { WordNumbers, withRoom } from '../text/word-numbers.ts';
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
  return form >>> 23 === 1;
}

const numberIdf = 3.5;
const weightScale = 10;

/** Words seen, which are few beside how often they are seen; their forms and, once asked for, their stems by number. */
const known = new WordNumbers();
const mostKnown = 100_000;
let forms: Uint32Array = new Uint32Array();
const stems = new Map<number, string>();

/** The forms of the words of an article, in order: see `wordTokens` for which tokens those are. */
export function formsOf({ text, tokens }: Article, at: Uint32Array): Uint32Array {
  const found = new Uint32Array(at.length);
  for (let i = 0; i < at.length; i++) {
    const number = numberAt(text, tokens.start[at[i]!]!, tokens.end[at[i]!]!);
    found[i] = forms[number]!;
  }
  return found;
}

/** The stem of the word `[start, end)` of a text. */
export function stemAt(text: string, start: number, end: number): string {
  const number = numberAt(text, start, end);
  const stem = stems.get(number) ?? stemOf(text.slice(start, end));
  stems.set(number, stem);
  return stem;
}

/** The number of a word whose form is known from now on. */
function numberAt(text: string, start: number, end: number): number {
  const number = known.numberOf(text, start, end);
  return number < 0 ? learn(text, start, end) : number;
}

function learn(text: string, start: number, end: number): number {
  if (known.size >= mostKnown) {
    known.clear();
    stems.clear();
  }
  const number = known.add(text, start, end);
  forms = withRoom(forms, number);
  forms[number] = formOf(stemOf(text.slice(start, end)));
  return number;
}

function formOf(stem: string): Form {
  const number = /^\d/.test(stem);
  const weight = Math.round((number ? numberIdf : idfOf(stem)) * weightScale);
  return ((number ? 1 : 0) << 23) | (weight << 16) | shortHash(stem);
}

function shortHash(stem: string): number {
  const hash = hashOf(stem);
  return ((hash >>> 16) ^ hash) & 0xffff;
}
