import { finals, openers, sayings, stops, turns } from './label-words.ts';
import { predicateOf } from './predicates.ts';
import { stemOf } from './stem.ts';

/** A name of what is measured is at most so many words: "the old harbour toll of $3". */
const longestName = 4;

/**
 * What a figure measures, where it is named right before it: `strike` in "called a strike of three days", `session` in "the session
 * lasted eight hours". Null where the words before end otherwise.
 */
export function namedBefore(before: readonly string[]): readonly string[] | null {
  const words = withoutHedge(before);
  const last = words.at(-1)?.toLowerCase() ?? '';
  if (last === 'of') return nounBefore(words.slice(0, -1));
  return lasting.test(last) ? subjectOf(words.slice(0, -1)) : null;
}

const lasting = /^(?:lasted|lasts|last|lasting|took|takes)$/;

/** A subject that is short enough to be one: "the session in Lund". */
function subjectOf(words: readonly string[]): readonly string[] | null {
  const isOpen = openers.has(words[0]?.toLowerCase() ?? '');
  return isOpen && words.length <= longestName + 1 ? words.slice(1) : nounBefore(words);
}

/** The noun that ends the words, back to its article; only its last word where no article tells where it begins. */
function nounBefore(words: readonly string[]): readonly string[] | null {
  const bound = words.findLastIndex(bounds);
  const isOpen = bound < 0 || openers.has(words[bound]!.toLowerCase());
  const isWhole = isOpen && words.length - bound <= longestName + 1;
  const noun = words.slice(isWhole ? bound + 1 : -1);
  const [first = ''] = noun;
  if (noun.length === 0 || (noun.length === 1 && (general.has(first.toLowerCase()) || !isNoun(first))))
    return null;
  return bound < 0 && noun.some((word, i) => 0 < i && /^[a-z]+ed$/.test(word)) ? null : noun;
}

function bounds(word: string): boolean {
  const lower = word.toLowerCase();
  return [openers, turns, finals, sayings, stops].some((list) => list.has(lower));
}

/** What may stand before `of` and names nothing by itself, or is no noun. */
const general: ReadonlySet<string> = new Set(
  `total sum maximum minimum average record rate number amount figure distance period range out one some most half many majority
  rise fall increase decrease decline drop gain loss growth jump cut reduction change result instead because short ahead full
  made speak spoke spoken talk talked warn think thought heard hear know dream dreamt tired proud sure`.split(
    /\s+/,
  ),
);

function isNoun(word: string): boolean {
  return word.length > 2 && !/^[a-z]+(?:ed|ing|ly)$/.test(word);
}

function withoutHedge(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (0 < end && hedges.has(words[end - 1]!.toLowerCase())) end--;
  return words.slice(0, end);
}

const hedges: ReadonlySet<string> = new Set(
  'about around roughly nearly almost some only just approximately'.split(' '),
);

/** `Turnout` in "turnout rose by nearly six points to": what rose, where the figure is what it rose to. Null where nothing did. */
export function risenTo(before: readonly string[]): readonly string[] | null {
  const words = withoutHedge(before);
  const verb = words.findIndex((word, i) => 0 < i && moving.test(word));
  return verb < 0 || words.at(-1)?.toLowerCase() !== 'to' ? null : withoutEnd(words.slice(0, verb));
}

const moving =
  /^(?:rose|risen|fell|fallen|grew|grown|climbed|jumped|surged|dropped|declined|slid|slipped|sank|sunk|increased|decreased|shrank|went|gone|came|come|cut|raised|lowered)$/;

/** `cost of the strike` for "the strike cost the railway" and "the strike will cost". Null where nothing is said to cost. */
export function costOf(before: readonly string[]): readonly string[] | null {
  const verb = before.findIndex((word, i) => 0 < i && /^costs?$/.test(word));
  if (verb < 0 || longestName < before.length - verb) return null;
  const thing = withoutEnd(before.slice(scale.test(before[0]!) ? 1 : 0, verb));
  const [first = ''] = thing;
  if (thing.length === 0 || /^(?:it|that|this|which|they|he|she|we|you)$/i.test(first)) return null;
  const isSmall = thing.length > 1 && (openers.has(first.toLowerCase()) || /ing$/.test(first));
  return ['cost', 'of', isSmall ? first.toLowerCase() : first, ...thing.slice(1)];
}

const scale = /^(?:hundred|thousand|lakh|crore|million|billion|trillion)$/;

/** Without verbs of being and helping, or `there`, at the end. */
export function withoutEnd(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (1 < end && (finals.has(words[end - 1]!.toLowerCase()) || ends.has(words[end - 1]!.toLowerCase())))
    end--;
  return words.slice(0, end);
}

/** Verbs that only say that there is so much. */
const ends: ReadonlySet<string> = new Set(
  `will would could may might can shall should must stands stood reached reaches totalled totaled totals amounts amounted averaged
  averages equals equaled equalled numbered numbers there`.split(/\s+/),
);

/** `Bridges washed away` for "bridges had been washed away": a table needs no verb of being. */
export function withoutBeing(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => being.test(word));
  if (at < 0) return words;
  let next = at;
  while (next < words.length && (being.test(words[next]!) || between.test(words[next]!))) next++;
  const said = words[next] ?? '';
  const isHaving = /^(?:has|have|had)$/i.test(words[next - 1]!);
  if (said !== '' && !(isHaving ? isParticiple(said) : isSaidOf(said))) return words;
  return [...words.slice(0, at), ...words.slice(next)];
}

const being = /^(?:is|are|was|were|be|been|being|has|have|had|will|would|could|should|may|might|must|can)$/i;
const between = /^(?:still|now|also|already|all|currently)$/;

/** What stands behind `are` and may stand behind a noun alone: "missing", "washed away", "without light", "on duty". */
function isSaidOf(word: string): boolean {
  return (
    isParticiple(word) || turns.has(word) || /^[a-z]{3,}ing$/.test(word) || predicateOf(stemOf(word)) !== 0
  );
}

function isParticiple(word: string): boolean {
  return /^[a-z]{2,}(?:ed|wn|rn|lt)$/.test(word) || participles.has(word);
}

const participles: ReadonlySet<string> = new Set(
  `left lost died gone come taken found held shot hurt killed dead missing sold sent built made put set cut shut hit paid given driven
  hidden written stolen broken frozen fallen beaten eaten bitten begun sunk sung brought bought caught taught fought thought won met let led fed
  homeless empty open closed`.split(/\s+/),
);

/** A label is of a thing, and the day is told beside each source: "on Monday morning" at its end goes. */
export function withoutWeekday(label: string): string {
  return label.replace(weekday, '');
}

const weekday =
  / (?:on|by|since|until|late on|early on|early|late|last|this) (?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)(?: (?:night|morning|afternoon|evening|noon))?$/;
