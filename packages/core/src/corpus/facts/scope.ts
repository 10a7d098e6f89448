import type { FigureAnnotation } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { withLetters } from '../../text/letters.ts';

/** As many characters beside a figure are looked at. */
const reach = 120;

/** Whether a count of people has those in it who did it: "seven dead, including the gunman", "three, among them the driver". */
export function isInclusive(text: string, { span, figure }: FigureAnnotation, { start, end }: Span): boolean {
  if (figure.unit !== null) return false;
  const after = text.slice(span.end, Math.min(end, span.end + reach));
  const before = text.slice(Math.max(start, span.start - reach), span.start);
  return doerAfter.test(after) || doerBefore.test(before);
}

const doer =
  '(?:gunm[ae]n|shooters?|suspects?|attackers?|assailants?|bombers?|killers?|hijackers?|perpetrators?|himself|herself)';
const doerAfter = new RegExp(
  `\\b(?:including|counting|among them|along with|as well as) (?:(?:the|a|both|two|its|alleged|suspected|apparent|one|of) ){0,4}${doer}\\b`,
);
const doerBefore = new RegExp(`\\b${doer} (?:is|was|are|were) (?:one of|among) the $`);

/**
 * Whether a figure is of another event than the one told of before, or of several: "another car bomb killed eight", "four
 * shootings left two dead".
 */
export function isOfAnother(text: string, { span, figure }: FigureAnnotation, { start, end }: Span): boolean {
  if (figure.unit !== null) return false;
  const before = text.slice(Math.max(start, span.start - reach), span.start).toLowerCase();
  const behind = text.slice(span.end, Math.min(end, span.end + reach)).toLowerCase();
  const stop = behind.search(/[.;]/);
  const after = stop < 0 ? behind : behind.slice(0, stop);
  return (
    leadsTo(before, another, events) ||
    leadsTo(after, inAnother, events) ||
    leadsTo(before, several, manyEvents) ||
    leadsTo(after, inSeveral, manyEvents, nearest)
  );
}

const another =
  /\b(?:another|any? unrelated|a separate|a second|a third|a fourth|the other|earlier|previous|similar|last (?:week|month|year)’?'?s?) /g;
const inAnother =
  /\b(?:in|by|when|after) (?:another|an unrelated|a separate|a second|a third|a fourth|an earlier|a previous|a similar) /g;
const number =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}|several|multiple|separate|various|different|(?:series|string|spate|pair|wave|number) of|weekend|overnight)';
const several = new RegExp(`\\b${number} `, 'g');
const inSeveral = new RegExp(`\\b(?:in|by|after|during|across) (?:at least |about |the )?(${number} )?`, 'g');

const events = wordsOf(`
shooting shootings attack attacks bomb bombs bombing bombings blast blasts explosion explosions crash crashes accident accidents
strike strikes airstrike airstrikes raid raids incident incidents fire fires gunman gunmen bomber bombers quake quakes
earthquake earthquakes aftershock aftershocks collapse collapses clash clashes protest protests case cases storm storms flood floods
`);
const manyEvents = wordsOf(`
shootings attacks bombings blasts explosions crashes accidents airstrikes raids incidents fires earthquakes clashes protests storms
floods
`);

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** So many words may stand between a cue and its event: "another deadly suicide car bomb". */
const mostBetween = 3;
/** So near behind a number events are told in which it was counted. */
const nearest = 48;

/** Whether a cue leads to an event. */
function leadsTo(text: string, cue: RegExp, wanted: ReadonlySet<string>, within: number = reach): boolean {
  cue.lastIndex = 0;
  for (let found = cue.exec(text); found !== null && found.index <= within; found = cue.exec(text)) {
    // "After the" is followed by its event, "after the four" by other words, too.
    const between = found.at(-1) === undefined ? 0 : mostBetween;
    if (isNext(text, cue.lastIndex, between, wanted)) return true;
  }
  return false;
}

/** Whether one of the words stands at a place, or behind a few others. */
function isNext(text: string, start: number, between: number, wanted: ReadonlySet<string>): boolean {
  word.lastIndex = start;
  for (let i = 0; i <= between; i++) {
    const found = word.exec(text);
    if (found === null) return false;
    if (wanted.has(found[1]!)) return true;
    if (!found[0].endsWith(' ')) return false;
  }
  return false;
}

const word = withLetters(String.raw`(\p{L}+)[\p{L}’'-]* ?`, 'y');
