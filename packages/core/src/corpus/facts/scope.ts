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
  const after = text.slice(span.end, Math.min(end, span.end + reach)).toLowerCase();
  return (
    eventBefore.test(before) || eventAfter.test(after) || eventsBefore.test(before) || eventsAfter.test(after)
  );
}

const event =
  '(?:shootings?|attacks?|bombs?|bombings?|blasts?|explosions?|crash(?:es)?|accidents?|strikes?|airstrikes?|raids?|incidents?|fires?|gunm[ae]n|bombers?|quakes?|earthquakes?|aftershocks?|collapses?|clash(?:es)?|protests?|cases?|storms?|floods?)';
const eventBefore = withLetters(
  `\\b(?:another|an(?:y)? unrelated|a separate|a second|a third|a fourth|the other|earlier|previous|similar|last (?:week|month|year)’?'?s?) (?:\\p{L}[\\p{L}’'-]* ){0,3}${event}\\b`,
);
const eventAfter = withLetters(
  `^[^.;]*\\b(?:in|by|when|after) (?:another|an unrelated|a separate|a second|a third|a fourth|an earlier|a previous|a similar) (?:\\p{L}[\\p{L}’'-]* ){0,3}${event}\\b`,
);

const events =
  '(?:shootings|attacks|bombings|blasts|explosions|crashes|accidents|airstrikes|raids|incidents|fires|earthquakes|clashes|protests|storms|floods)';
const several =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}|several|multiple|separate|various|different|(?:series|string|spate|pair|wave|number) of|weekend|overnight)';
const eventsBefore = withLetters(`\\b${several} (?:\\p{L}[\\p{L}’'-]* ){0,3}${events}\\b`);
const eventsAfter = withLetters(
  `^[^.;]{0,48}\\b(?:in|by|after|during|across) (?:at least |about |the )?(?:${several} (?:\\p{L}[\\p{L}’'-]* ){0,3})?${events}\\b`,
);
