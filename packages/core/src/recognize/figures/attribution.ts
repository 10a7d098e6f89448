import type { Attribution } from '../../model/figure.ts';
import { firstNot } from '../../model/search.ts';
import type { Lexemes } from './lexemes.ts';
import {
  asideBefore,
  beforeAuxiliaries,
  hasTag,
  type Phrase,
  phraseAfter,
  pronouns,
  subjectBefore,
} from './phrases.ts';
import type { Quantity } from './quantity.ts';
import { nameIn, namesIn, organizationBefore, type Paragraph, sourceOf } from './sources.ts';
import { Tag } from './tags.ts';

/** Words that say who says so, and the lexemes `[from, to)` it is said of. */
export interface Cue {
  readonly source: Attribution;
  /** The lexeme that says so. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** Of the whole sentence, whoever else is told of in it: "The town counts 4, the minister said". */
  readonly outer: boolean;
  /** The source is a poll or a study: later shares in the paragraph are its findings too. */
  readonly finding: boolean;
}

/** All cues of a paragraph, in text order. Reads every lexeme once and a bounded number beside each cue. */
export function cuesIn(paragraph: Paragraph): readonly Cue[] {
  const { lex, sentences } = paragraph;
  const cues: Cue[] = [];
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const clause = { first: sentences.first(sentence), after: sentences.after(sentence) };
    for (let i = clause.first; i < clause.after; i++) {
      if (!lex.has(i, cueTags)) continue;
      const cue = cueAt(paragraph, i, clause, cues.at(-1)?.source ?? null);
      if (cue !== null) cues.push(cue);
    }
  }
  return cues;
}

const cueTags = Tag.say | Tag.finding | Tag.document | Tag.verb;

function cueAt(paragraph: Paragraph, i: number, sentence: Phrase, before: Attribution | null): Cue | null {
  const { lex } = paragraph;
  const word = lex.lower(i);
  if (word === 'according' || word === 'per') return accordingTo(paragraph, i, sentence, before);
  if (lex.has(i, Tag.document)) {
    const cue = estimateOf(paragraph, i, sentence, before);
    if (cue !== null) return cue;
  }
  return lex.has(i, Tag.say | Tag.finding) ? saying(paragraph, i, sentence, before) : null;
}

/** How many cues on either side of a quantity may be about it. */
const beside = 8;

/**
 * Who says the quantity: the cue nearest before it that covers it, else one behind it, else who closed the sentence
 * before, else the poll told of before.
 */
export function attributionOf(
  paragraph: Paragraph,
  quantity: Quantity,
  cues: readonly Cue[],
): Attribution | null {
  const next = firstNot(cues.length, (i) => cues[i]!.at <= quantity.first);
  const near = cues.slice(Math.max(0, next - beside), next + beside);
  const covering = near
    .filter(({ from, to }) => from <= quantity.first && quantity.after <= to)
    .filter((cue) => !isSpeakersAge(paragraph.lex, quantity, cue));
  if (covering.length > 0) return covering.reduce((best, cue) => (isNearer(cue, best) ? cue : best)).source;
  const before = near.filter(({ to }) => to <= quantity.first).at(-1);
  if (before === undefined) return null;
  const goesOn = runsOn(paragraph, quantity, before, cues[next]) || isFinding(paragraph, quantity, before);
  return goesOn ? before.source : null;
}

/** `Ten died, officials said. About 300 were hurt.`: the next sentence is theirs too, unless it names its own source. */
function runsOn(
  { lex, sentences }: Paragraph,
  { first }: Quantity,
  before: Cue,
  next: Cue | undefined,
): boolean {
  const sentence = sentences.at(first);
  if (!before.outer || sentences.at(before.at) !== sentence - 1 || isQuote(lex, before)) return false;
  return next === undefined || sentences.at(next.at) > sentence;
}

function isQuote(lex: Lexemes, { from, at }: Cue): boolean {
  for (let i = from; i < at; i++) if (/^[“”"]$/.test(lex.lower(i))) return true;
  return false;
}

/** A share in one of the few sentences after a poll. */
function isFinding({ sentences }: Paragraph, { first, form, unit }: Quantity, before: Cue): boolean {
  const share = unit?.name === 'percent' || form === 'fraction';
  return share && before.finding && sentences.at(first) - sentences.at(before.from) <= 3;
}

/** Whether the first of two cues that cover a quantity is the one meant. */
function isNearer(cue: Cue, other: Cue): boolean {
  return cue.outer === other.outer ? cue.from > other.from : cue.outer;
}

/** `said Ann Low, 47, a baker`: her age is what the article says. */
function isSpeakersAge(lex: Lexemes, { age, first }: Quantity, { source }: Cue): boolean {
  const gap = lex.start[first]! - source.span.end;
  return age && 0 <= gap && gap <= 2;
}

const appeals: ReadonlySet<string> = new Set('support help donate subscribe contribute join give'.split(' '));

/** "Please support us from just 2": the outlet itself speaks. */
export function appealOf({ lex, sentences, names, outlet }: Paragraph, sentence: number): Attribution | null {
  for (let i = sentences.first(sentence); i < sentences.after(sentence); i++) {
    if (!lex.has(i, Tag.boundary | Tag.determiner) || !/^(us|our)$/.test(lex.lower(i))) continue;
    if (!appeals.has(lex.lower(i - 1)) && !appeals.has(lex.lower(i - 2))) continue;
    const span = { start: lex.start[i]!, end: lex.end[i]! };
    const source = outlet ?? organizationBefore(names, span.start);
    return source === null ? null : { source, span };
  }
  return null;
}

/** `according to Ukrainian and Western officials`, `Per the ministry, …`: of the whole sentence. */
function accordingTo(
  paragraph: Paragraph,
  i: number,
  sentence: Phrase,
  before: Attribution | null,
): Cue | null {
  const { lex } = paragraph;
  const opens = lex.lower(i) === 'per' && i === sentence.first;
  if (!opens && lex.lower(i + 1) !== 'to') return null;
  const phrase = phraseAfter(lex, opens ? i + 1 : i + 2, sentence.after);
  const source = phrase === null ? null : sourceOf(paragraph, phrase, before);
  if (phrase === null || source === null) return null;
  const to = clauseEnd(lex, phrase.after, sentence.after);
  return {
    source,
    at: i,
    from: sentence.first,
    to,
    outer: false,
    finding: hasTag(lex, phrase, Tag.document),
  };
}

/** Where another main clause begins: after `, and` and the like, or a semicolon. */
function clauseEnd(lex: Lexemes, start: number, limit: number): number {
  for (let i = start; i < limit; i++) {
    if (lex.sign(i) === 0x3b) return i;
    if (lex.sign(i) === 0x2c && /^(and|but|while)$/.test(lex.lower(i + 1))) return i;
  }
  return limit;
}

/** `By the union's count, …`, `the agency's estimate of 14,000`: of the sentence. */
function estimateOf(
  paragraph: Paragraph,
  i: number,
  sentence: Phrase,
  before: Attribution | null,
): Cue | null {
  const { lex } = paragraph;
  if (lex.lower(i - 1) !== 's' || !lex.glued(i - 1) || !counts.has(lex.lower(i))) return null;
  const owner = subjectBefore(lex, i - 2, sentence.first);
  const opens =
    owner !== null && /^(by|on)$/.test(lex.lower(sentence.first)) && owner.first <= sentence.first + 2;
  if (owner === null || !(opens || lex.lower(i + 1) === 'of')) return null;
  const source = sourceOf(paragraph, owner, before);
  return source === null
    ? null
    : { source, at: i, from: sentence.first, to: sentence.after, outer: false, finding: false };
}

const counts: ReadonlySet<string> = new Set(
  'count tally estimate estimates figures forecast projection'.split(' '),
);

/** `officials said that …`, `…, police said`, `…, said a spokesman`, `is said by aides`. */
function saying(
  paragraph: Paragraph,
  verb: number,
  sentence: Phrase,
  before: Attribution | null,
): Cue | null {
  const { lex } = paragraph;
  if (!tellsHere(lex, verb)) return null;
  const can = (phrase: Phrase | null): Phrase | null =>
    phrase !== null && maySay(paragraph, phrase, verb) ? phrase : null;
  const subject = can(
    isPassive(lex, verb, sentence.first) ? null : speakerBefore(paragraph, verb, sentence.first),
  );
  const phrase = subject ?? can(speakerAfter(lex, verb, sentence));
  const source = phrase === null ? null : sourceOf(paragraph, phrase, before);
  if (phrase === null || source === null) return null;
  const closes =
    subject === null || (follows(lex, phrase.first, sentence.first) && closesAfter(lex, verb + 1));
  return {
    source,
    at: verb,
    from: closes ? sentence.first : verb,
    to: subject === null ? clauseEnd(lex, phrase.after, sentence.after) : sentence.after,
    outer: closes && lex.has(verb, Tag.say),
    finding: hasTag(lex, phrase, Tag.document),
  };
}

/** Verbs that are participles where a preposition follows: "the sum promised to farmers". */
const committing: ReadonlySet<string> = new Set(
  'promised pledged offered proposed demanded accused recalled'.split(' '),
);

/** Whether the word says something here: "puts it at 300", "spoke of 300", and no participle of what was promised. */
function tellsHere(lex: Lexemes, verb: number): boolean {
  const word = lex.lower(verb);
  const next = lex.lower(verb + 1);
  if (/^(spoke|spoken|speaks?)$/.test(word)) return next === 'of';
  if (committing.has(word)) return !/^(by|to|of|in|for)$/.test(next);
  if (/^wants?$/.test(word)) return next !== 'to';
  return (word !== 'put' && word !== 'puts') || estimatesAt(lex, verb);
}

/** `put the cost at $43 million`. */
function estimatesAt(lex: Lexemes, verb: number): boolean {
  for (let i = verb + 1; i < verb + longestObject; i++) {
    if (lex.lower(i) !== 'at') continue;
    for (let k = i + 1; k < i + 5; k++) if (lex.isNumber(k) || lex.entry(k).cardinal >= 0) return true;
  }
  return false;
}

const longestObject = 20;

/** `is said to`, `are expected to`: somebody else says so. */
function isPassive(lex: Lexemes, verb: number, sentence: number): boolean {
  const at = beforeAuxiliaries(lex, verb, sentence) - 1;
  return /^(is|are|was|were|be|been|being)$/.test(lex.lower(at)) && !lex.lower(verb).endsWith('ing');
}

/** The subject of the verb; the name in the aside behind it where it has one; in "quoted Low as saying", Low. */
function speakerBefore({ lex, names }: Paragraph, verb: number, sentence: number): Phrase | null {
  if (lex.lower(verb) === 'saying' && lex.lower(verb - 1) === 'as') return quotedAs(lex, verb - 1, sentence);
  const aside = asideBefore(lex, beforeAuxiliaries(lex, verb, sentence), sentence);
  const named =
    aside !== null && nameIn(lex, aside, names)?.kind === 'person' && aside.after - aside.first <= 4;
  return named ? aside : subjectBefore(lex, verb, sentence);
}

function quotedAs(lex: Lexemes, as: number, sentence: number): Phrase | null {
  for (let i = as - 1; i > Math.max(sentence, as - 10); i--)
    if (/^(quoted|quotes|cited|quoting|citing)$/.test(lex.lower(i)))
      return i + 1 < as ? { first: i + 1, after: as } : null;
  return null;
}

/** `…, said a spokesman`, `is said by aides`. */
function speakerAfter(lex: Lexemes, verb: number, { first, after }: Phrase): Phrase | null {
  if (isPassive(lex, verb, first))
    return lex.lower(verb + 1) === 'by' ? phraseAfter(lex, verb + 2, after) : null;
  const inverted = lex.has(verb, Tag.say) && /^[,”"’]$/.test(lex.lower(verb - 1));
  return inverted ? phraseAfter(lex, verb + 1, after) : null;
}

/** The subject closes what it says: a comma or a quotation mark stands before it. */
function follows(lex: Lexemes, i: number, sentence: number): boolean {
  const at = lex.has(i - 1, Tag.determiner) ? i - 2 : i - 1;
  return at > sentence && /^[,”"’]$/.test(lex.lower(at)) && at - sentence > 1;
}

/** What is said stands before: after the verb come only a place, a day or the end. */
function closesAfter(lex: Lexemes, i: number): boolean {
  return (
    !lex.isWord(i) ||
    lex.has(i, Tag.weekday | Tag.adverb) ||
    /^(in|on|at|during|to|late|after|when)$/.test(lex.lower(i))
  );
}

/** Whether a phrase can be a source: no share of those asked, and for a verb of finding a known kind of source. */
function maySay({ lex, names }: Paragraph, phrase: Phrase, verb: number): boolean {
  if (holdsObject(lex, phrase)) return false;
  let made = false;
  for (let i = phrase.first; i < phrase.after; i++) {
    made ||= lex.has(i, Tag.document);
    const counted = (lex.entry(i).cardinal >= 0 && lex.lower(i) !== 'one') || lex.isNumber(i);
    const runsOn = lex.has(i, Tag.verb) && !lex.has(i, Tag.source | Tag.document) && i < phrase.after - 1;
    if (!made && (counted || asked.has(lex.lower(i)) || runsOn)) return false;
  }
  const isName = lex.isCapital(phrase.first) && lex.isCapital(phrase.first + 1);
  if (/(ing|ed)$/.test(lex.word(phrase.first).raw) && !isName) return false;
  if (hasTag(lex, phrase, Tag.source | Tag.document)) return true;
  const named = namesIn(lex, phrase, names).length > 0 || pronouns.has(lex.lower(phrase.after - 1));
  return lex.has(verb, Tag.say)
    ? named || phrase.after - phrase.first <= 6
    : named && lex.isCapital(phrase.first);
}

/** "The firm lowered its forecast", "up from an estimate": an article after a verb, or at the end, makes what seems to say a noun. */
function holdsObject(lex: Lexemes, { first, after }: Phrase): boolean {
  for (let i = first + 1; i <= after; i++) {
    if (
      i === after ? belonging.has(lex.lower(after - 1)) : belonging.has(lex.lower(i)) && isVerbal(lex, i - 1)
    )
      return true;
  }
  return false;
}

function isVerbal(lex: Lexemes, i: number): boolean {
  return lex.isWord(i) && !lex.has(i, Tag.boundary | Tag.determiner | Tag.preposition);
}

const belonging: ReadonlySet<string> = new Set('a an the its his their our my your'.split(' '));

const asked: ReadonlySet<string> = new Set(
  'percent % respondents surveyed voters those half third'.split(' '),
);
