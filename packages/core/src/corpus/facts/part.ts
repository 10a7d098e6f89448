import type { FigureAnnotation } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { withLetters } from '../../text/letters.ts';
import { degreeWords } from './degree-words.ts';
import { itemOf, rootOf } from './items.ts';
import { isAboutPeople, predicateOf, predicateOfHead } from './predicates.ts';
import { stemOf } from './stem.ts';

/** As many characters beside a figure are looked at. */
const reach = 60;

/**
 * What makes a figure a part: "two of them", "three men and a woman", "one critically"; or that it stands beside its whole: `share` and
 * `whole` in "92 of the 180 seats".
 */
export type Part = 'some' | 'sort' | 'degree' | 'share' | 'whole';

/** Whether two numbers that differ are of different things, as one of them is a part. */
export function arePartsApart(a: Part | null, b: Part | null): boolean {
  if (a === b) return false;
  return a === null || b === null ? isSomeOnly(a ?? b) : true;
}

/** A share is as much by itself ("92 seats") as beside its whole. */
function isSomeOnly(part: Part | null): boolean {
  return part !== 'share' && part !== 'whole';
}

/**
 * Whether a figure counts some only of those that its sentence is about, and which; null where it counts all of them. A part
 * contradicts neither the whole nor a part of another kind.
 */
export function partOf(
  text: string,
  { figure, span }: FigureAnnotation,
  others: readonly FigureAnnotation[],
  sentence: Span,
): Part | null {
  if (figure.unit !== null) return null;
  const previous = others.findLast((other) => other.span.end <= span.start);
  const next = others.find((other) => span.end <= other.span.start);
  const from = Math.max(sentence.start, span.start - reach, previous?.span.end ?? 0);
  const to = Math.min(sentence.end, span.end + reach, next?.span.start ?? text.length);
  const before = text.slice(from, span.start);
  const after = text.slice(span.end, to);
  if (next !== undefined && ofWhole.test(text.slice(span.end, next.span.start))) return 'share';
  if (previous !== undefined && ofWhole.test(text.slice(previous.span.end, span.start)) && isPlain(previous))
    return 'whole';
  const [said, told] = [before.toLowerCase(), after.toLowerCase()];
  if (takenBefore.test(said) || takenAfter.test(told)) return 'some';
  if (degreeBefore.test(said) || degreeAfter.test(clauseOf(told))) return 'degree';
  const isSecond = previous !== undefined && isListed(previous.figure.item, before, null);
  return isSecond || isListed(figure.item, after, next) ? 'sort' : null;
}

/** Between a share and its whole. */
const ofWhole = /^ of (?:(?:the|its|his|her|their|our|all|about|nearly|some) ){0,2}$/;

function isPlain({ figure }: FigureAnnotation): boolean {
  return figure.unit === null;
}

const takenBefore =
  /\b(?:including|among them|among those|of whom|of which|of them|of those|family of|(?:the|its|their|his|her) (?:first|last|final|remaining)),? (?:(?:at least|about|nearly|more than|up to|some|the) )?$/;
const takenAfter = withLetters(
  String.raw`^,? (?:\p{L}+ )?of (?:them|whom|which|those|these|the|its|their|his|her|our)\b`,
);
const degree = degreeWords.join('|');
const degreeBefore = withLetters(
  String.raw`\b(?:${degree}) (?:injur|wound|hurt)\p{L}* (?:(?:at least|about|another) )?$`,
);
const degreeAfter = withLetters(
  String.raw`^(?: [\p{L}’'-]+){0,5}? (?:${degree}|(?:in )?(?:critical|serious|severe|stable|grave|fair|good|guarded)(?: (?:or|but) \p{L}+)? (?:condition|injuries|wounds))\b`,
);

function clauseOf(after: string): string {
  return after.split(/[,;:()—–]| and /, 1)[0]!;
}

/**
 * Whether people of one sort are followed by people of another: "three men and a woman", "12 soldiers, 3 civilians". `beside` is what
 * stands between the figure and `next`, or between the figure before and this one where `next` is null.
 */
function isListed(item: string | null, beside: string, next: FigureAnnotation | null | undefined): boolean {
  if (item === null || !isSort(item)) return false;
  const at = beside.indexOf(item);
  if (at < 0 || longestPhrase < at) return false;
  const rest = beside.slice(at + item.length);
  if (next === null) return joining.test(rest);
  if (next !== undefined && joining.test(rest)) return isOther(next.figure.item, item);
  const single = oneMore.exec(rest);
  return single !== null && single[1]!.split(' ').some((word) => isOther(word, item));
}

/** The noun of a count stands within so many characters of it. */
const longestPhrase = 30;
const joining = /^(?:,| and|, and) (?:(?:at least|about|another) )?$/;
const oneMore = withLetters(String.raw`^(?:,| and|, and) (?:a|an|one) ((?:[\p{L}’'-]+ ?){1,3})`);

/** A sort of people, and not what became of them ("two dead, four injured"). */
function isSort(noun: string): boolean {
  const stem = stemOf(noun);
  return (
    rootOf(itemOf(noun)) === 'person' && predicateOfHead(stem) === 0 && !isAboutPeople(predicateOf(stem))
  );
}

function isOther(noun: string | null, item: string): boolean {
  return noun !== null && isSort(noun) && stemOf(noun) !== stemOf(item);
}
