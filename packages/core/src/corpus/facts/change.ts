import type { FigureAnnotation } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { withLetters } from '../../text/letters.ts';
import { isAboutPeople } from './predicates.ts';

/** As many characters beside a figure are looked at. */
const reach = 60;

/**
 * Whether a figure says by how much something changed or differs, and not how much there is: "120 fewer than in May", "rose by 3,000",
 * "another 40 homes". "Another 40 were hurt" counts the hurt: of what befalls people it is the next sort, and no more of the same.
 */
export function isChange(
  text: string,
  { figure, span }: FigureAnnotation,
  { start, end }: Span,
  predicates: readonly number[],
): boolean {
  const before = text.slice(Math.max(start, span.start - reach), span.start).toLowerCase();
  const after = text.slice(span.end, Math.min(end, span.end + reach)).toLowerCase();
  if (lessAfter.test(after) || moreThanAfter.test(after) || byBefore.test(before) || changeOf.test(before))
    return true;
  if (figure.unit !== null) return isMoved(figure.unit, before) || changeAfter.test(after);
  if (figure.item === null && movedBefore.test(before)) return true;
  return !predicates.some(isAboutPeople) && (anotherBefore.test(before) || moreAfter.test(after));
}

/** A mill that "lost 47 million" changed nothing by it; a party that "lost a fifth of its seats" did. */
function isMoved(unit: string, before: string): boolean {
  return movedBefore.test(before) || (/^(?:percent|ratio)/.test(unit) && lostBefore.test(before));
}

const hedge =
  '(?:(?:about|around|nearly|almost|some|roughly|only|just|at least|more than|less than|over|up to) )?';
const moves =
  'rose|rises|rise|risen|rising|fell|falls|fall|fallen|falling|grew|grows|grow|grown|climbed|climbs|jumped|jumps|surged|surges|soared|soars|dropped|drops|drop|declined|declines|slid|slides|slumped|slumps|plunged|plunges|tumbled|tumbles|slipped|slips|sank|sinks|sunk|increased|increases|increase|decreased|decreases|shrank|shrunk|up|down';
const changes =
  'increases?|rises?|falls?|drops?|declines?|decreases?|reductions?|gains?|jumps?|growth|surges?|slumps?|hikes?|cuts?|difference|swing';
const comparatives =
  'more|less|higher|lower|greater|smaller|larger|bigger|dearer|cheaper|longer|shorter|faster|slower|better|worse';
/** Words between a figure and what it says of it: "120 jobs fewer", "a 12 percent annual rise"; never "12 or fewer". */
const between = "(?:(?!(?:or|and|no|if|but|of|in)\\b)[\\p{L}’'-]+ ){0,2}";

const movedBefore = new RegExp(`\\b(?:${moves}) (?:by )?(?:a |an |another )?${hedge}$`);
const lostBefore = new RegExp(
  `\\b(?:lost|loses?|losing|shed|sheds|gained|gains|added) (?:a |an |another )?${hedge}$`,
);
const byBefore = withLetters(
  String.raw`\b(?:${moves}|reduced?|reduces|cuts?|cutting|raised?|raises|expand|expanded|exceed|exceeded|exceeds|missed|outnumbered|outnumber|trimmed|widened|narrowed|ahead|behind|won|win)(?: [\p{L}’'-]+){0,5} by (?:a |an |another )?${hedge}$`,
);
const changeOf = new RegExp(`\\b(?:${changes}) of ${hedge}$`);
const lessAfter = withLetters(`^ ${between}fewer\\b`);
const moreThanAfter = withLetters(`^ ${between}(?:${comparatives}) than\\b(?! \\d)`);
const changeAfter = withLetters(`^ ${between}(?:${changes}|${comparatives})\\b(?! than \\d)`);
const anotherBefore = new RegExp(`\\b(?:another|an additional|a further|additional|extra) ${hedge}$`);
const moreAfter = /^ (?:more|additional|further|extra)\b/;
