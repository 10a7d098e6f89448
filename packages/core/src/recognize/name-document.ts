import { LexiconBits } from './name-lexicon.ts';
import { Shape } from './name-shapes.ts';
import type { NameView } from './name-view.ts';
import { Cue, Mark, type Word } from './name-words.ts';

/**
 * What the whole article shows of a word: how often it stands in each of these settings. A token is judged with the
 * settings of the same word elsewhere ("Mr. Low" in one sentence helps "Low" in another).
 */
export const Setting = {
  lowerCase: 0,
  afterTitle: 1,
  afterFirstName: 2,
  beforeName: 3,
  afterPlacePreposition: 4,
  beforeSaying: 5,
  beforeOrganization: 6,
  afterThe: 7,
  possessive: 8,
  alone: 9,
} as const;
/** How many settings of a word there are. */
export const settingCount = 10;

/** Counts of settings by `lowerId`, two bits a setting, saturated at 3. */
export type DocumentContext = Int32Array;

/** What the whole article tells of its words, written into `counts`: all zeros, with room for every `lowerId`. */
export function documentContext(view: NameView, counts: Int32Array): DocumentContext {
  for (let s = 0; s + 1 < view.sentences.length; s++) {
    const from = view.sentences[s]!;
    const to = view.sentences[s + 1]!;
    if (isUpperCase(view, from, to)) continue;
    for (let i = from; i < to; i++) {
      const mark = view.marks[i]!;
      const lowerId = mark >>> Mark.lowerId;
      if ((mark & Mark.capital) !== 0)
        counts[lowerId] = addSettings(counts[lowerId]!, settingsAt(view, i, from, to));
      else if ((mark & Mark.shape) === Shape.lower) counts[lowerId] = addSettings(counts[lowerId]!, 1);
    }
  }
  return counts;
}

/** Makes room for the next article: all zeros again. */
export function forgetDocument(view: NameView, counts: DocumentContext): void {
  for (const mark of view.marks) counts[mark >>> Mark.lowerId] = 0;
}

/** The settings of the word at `i` elsewhere in the article, as bits. */
export function settingsElsewhere(
  context: DocumentContext,
  view: NameView,
  i: number,
  from: number,
  to: number,
): number {
  const counts = context[view.marks[i]! >>> Mark.lowerId]!;
  if (counts === 0) return 0;
  const own = settingsAt(view, i, from, to);
  let bits = 0;
  for (let k = 0; k < settingCount; k++) {
    const count = (counts >>> (2 * k)) & 3;
    if (count > ((own >>> k) & 1)) bits |= 1 << k;
  }
  return bits;
}

/** Whether a sentence is set in capitals: then its words say nothing about case. */
export function isUpperCase(view: NameView, from: number, to: number): boolean {
  let upper = 0;
  let lower = 0;
  for (let i = from; i < to; i++) {
    const shape = view.marks[i]! & Mark.shape;
    if (shape === Shape.upper) upper++;
    else if (shape === Shape.lower || shape === Shape.capital || shape === Shape.mixed) lower++;
  }
  return upper > 0 && lower <= upper >> 2;
}

function addSettings(counts: number, bits: number): number {
  for (let k = 0; bits >>> k !== 0; k++) {
    if (((bits >>> k) & 1) === 0 || ((counts >>> (2 * k)) & 3) === 3) continue;
    counts += 1 << (2 * k);
  }
  return counts;
}

function settingsAt(view: NameView, i: number, from: number, to: number): number {
  const before = i > from ? view.words[i - 1]! : null;
  const after = i + 1 < to ? view.words[i + 1]! : null;
  return (
    (before === null ? 0 : settingsBefore(before)) |
    (after === null ? 0 : settingsAfter(after)) |
    alone(before, after)
  );
}

function settingsBefore(before: Word): number {
  let bits = 0;
  if ((before.cues & (Cue.honorific | Cue.role)) !== 0) bits |= 1 << Setting.afterTitle;
  if (before.capital && (before.knowledge & LexiconBits.firstName) !== 0) bits |= 1 << Setting.afterFirstName;
  if ((before.cues & Cue.place) !== 0) bits |= 1 << Setting.afterPlacePreposition;
  if (before.lower === 'the') bits |= 1 << Setting.afterThe;
  return bits;
}

function settingsAfter(after: Word): number {
  let bits = 0;
  if (after.capital && (after.knowledge & LexiconBits.surname) !== 0) bits |= 1 << Setting.beforeName;
  if ((after.cues & Cue.saying) !== 0) bits |= 1 << Setting.beforeSaying;
  if (after.capital && (after.cues & Cue.organization) !== 0) bits |= 1 << Setting.beforeOrganization;
  if (after.lower === "'s" || after.lower === '’s') bits |= 1 << Setting.possessive;
  return bits;
}

function alone(before: Word | null, after: Word | null): number {
  return before?.capital === true || after?.capital === true ? 0 : 1 << Setting.alone;
}
