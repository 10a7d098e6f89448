import type { FigureAnnotation, NameAnnotation } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { hashOf } from '../../text/hash.ts';
import { withLetters } from '../../text/letters.ts';
import { conceptHash } from './concept.ts';
import { itemOf, rootOf } from './items.ts';
import { stemOf } from './stem.ts';

/** How far behind an age its bearer may be named: `31-year-old freelance journalist Adam Lund`. */
const namedAfter = 60;
/** How far before it: `Adam Lund, 31`, `Adam, who is 31`. */
const namedBefore = 12;

/** Whose age it is, as hashes: 0 for what is not said. */
export interface Holder {
  readonly family: number;
  readonly given: number;
  /** What they are called, such as `girl`. */
  readonly noun: number;
}

/** Of whom nothing is said. */
export const nobody: Holder = { family: 0, given: 0, noun: 0 };

/**
 * Whose age a figure states: the nearest person's name, where one stands beside it, and the noun that it is said of. Ages are facts about one person, and two
 * people of an article may well be of an age, or of a family.
 */
export function holderOf(
  text: string,
  { span, quote }: FigureAnnotation,
  names: readonly NameAnnotation[],
): Holder {
  const people = names.filter(({ kind }) => kind === 'person');
  const before = people.findLast(
    (name) => name.span.end <= span.start && span.start - name.span.end <= namedBefore,
  );
  const next = people.find((name) => span.end <= name.span.start && name.span.start - span.end <= namedAfter);
  const after = next !== undefined && !parting.test(text.slice(span.end, next.span.start)) ? next : undefined;
  // "Ada Lund, 5-year-old Ivo, …": what is an adjective belongs to the name behind it.
  const holder = /-?old$/i.test(quote) ? (after ?? before) : (before ?? after);
  return { ...(holder === undefined ? nobody : namesOf(holder)), noun: nounOf(text, span) };
}

/** `Girl` for "the 4-year-old girl" and "the girl, 4". */
function nounOf(text: string, span: Span): number {
  const after = wordsBehind.exec(text.slice(span.end, span.end + namedBehind));
  const before = wordBefore.exec(text.slice(Math.max(0, span.start - namedAfter), span.start));
  const words = [before?.[1], ...(after?.slice(1) ?? [])];
  const noun = words.find((word) => word !== undefined && rootOf(itemOf(word)) === 'person');
  return noun === undefined ? 0 : hashOf(stemOf(noun));
}

const wordsBehind = withLetters(String.raw`^[ -](\p{Ll}+)(?: (\p{Ll}+))?(?: (\p{Ll}+))?`);
const wordBefore = withLetters(String.raw`(\p{L}+), (?:aged? )?$`);
/** How far behind an age the noun of its bearer may end. */
const namedBehind = 32;

/** What stands between an age and a name that is another's: "the 31-year-old – weeks after the death of Ivo Prow". */
const parting = /[.;,:–—]| - |\b(?:of|after|before|with|by|from|against|and|who|whose|was|is|were)\b/;

function namesOf({ name, quote }: NameAnnotation): Omit<Holder, 'noun'> {
  const words = (name === '' ? quote : name).split(' ');
  const hashAt = (i: number): number => conceptHash(stemOf(words.at(i)!));
  return { family: hashAt(-1), given: words.length < 2 ? 0 : hashAt(0) };
}
