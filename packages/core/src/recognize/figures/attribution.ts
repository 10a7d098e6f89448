import type { NameAnnotation } from '../../model/annotation.ts';
import type { Attribution } from '../../model/figure.ts';
import type { Lexemes } from './lexemes.ts';
import type { Quantity } from './quantity.ts';
import { firstNot } from './search.ts';
import type { SentenceRanges } from './sentences.ts';
import { Tag } from './tags.ts';

/** Words that say who says so, and the lexemes `[from, to)` it is said of. */
export interface Cue {
  readonly source: Attribution;
  /** The lexeme that says so. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** The source is a poll or a study: later shares in the paragraph are its findings too. */
  readonly finding: boolean;
}

/** What attribution reads: the paragraph, its sentences, and the names in and before it. */
export interface Paragraph {
  readonly lex: Lexemes;
  readonly sentences: SentenceRanges;
  readonly names: readonly NameAnnotation[];
  /** The last source of the paragraph before: "the same pollster". */
  readonly told: Attribution | null;
  /** Whose article it is, as far as known. */
  readonly outlet: string | null;
}

/** All cues of a paragraph, in text order. Reads every lexeme once and a bounded number beside each cue. */
export function cuesIn(paragraph: Paragraph): readonly Cue[] {
  const { lex, sentences } = paragraph;
  const cues: Cue[] = [];
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    for (let i = sentences.first(sentence); i < sentences.after(sentence); i++) {
      if (!lex.has(i, Tag.say | Tag.finding | Tag.verb)) continue;
      if (!lex.has(i, Tag.say | Tag.finding) && lex.lower(i) !== 'according') continue;
      const cue =
        lex.lower(i) === 'according'
          ? accordingTo(paragraph, i, sentence, cues)
          : saying(paragraph, i, sentence, cues);
      if (cue !== null) cues.push(cue);
    }
  }
  return cues;
}

/** How many cues on either side of a quantity may be about it. */
const beside = 8;

/** Who says the quantity: the cue nearest before it that covers it, else one behind it, else the poll told of before. */
export function attributionOf(
  { sentences }: Paragraph,
  quantity: Quantity,
  cues: readonly Cue[],
): Attribution | null {
  let covering: Cue | null = null;
  let poll: Cue | null = null;
  const next = firstNot(cues.length, (i) => cues[i]!.at <= quantity.first);
  for (const cue of cues.slice(Math.max(0, next - beside), next + beside)) {
    if (cue.from <= quantity.first && quantity.after <= cue.to) {
      if (covering === null || cue.from > covering.from) covering = cue;
    } else if (cue.to <= quantity.first) poll = cue.finding ? cue : null;
  }
  if (covering !== null) return covering.source;
  const share = quantity.unit?.name === 'percent' || quantity.form === 'fraction';
  const near = poll !== null && sentences.at(quantity.first) - sentences.at(poll.from) <= 3;
  return share && near ? poll!.source : null;
}

const appeals: ReadonlySet<string> = new Set('support help donate subscribe contribute join give'.split(' '));

/** "Please support us from just 2": the outlet itself speaks. */
export function appealOf({ lex, sentences, names, outlet }: Paragraph, sentence: number): Attribution | null {
  for (let i = sentences.first(sentence); i < sentences.after(sentence); i++) {
    if (!lex.has(i, Tag.boundary | Tag.determiner)) continue;
    if (!/^(us|our)$/.test(lex.lower(i)) || !(appeals.has(lex.lower(i - 1)) || appeals.has(lex.lower(i - 2))))
      continue;
    const span = { start: lex.start[i]!, end: lex.end[i]! };
    const source = outlet ?? organizationBefore(names, span.start);
    return source === null ? null : { source, span };
  }
  return null;
}

function organizationBefore(names: readonly NameAnnotation[], offset: number): string | null {
  const at = lowerBound(names, offset);
  for (let i = at - 1; i >= Math.max(0, at - 8); i--)
    if (names[i]!.kind === 'organization') return names[i]!.name;
  return null;
}

/** `according to Ukrainian and Western officials`: of the whole sentence. */
function accordingTo(paragraph: Paragraph, i: number, sentence: number, cues: readonly Cue[]): Cue | null {
  const { lex, sentences } = paragraph;
  if (lex.lower(i + 1) !== 'to') return null;
  const range = phraseAfter(lex, i + 2, sentences.after(sentence));
  if (range === null) return null;
  const finding = hasTag(lex, range, Tag.document);
  const source = sourceOf(paragraph, range, cues);
  return source === null
    ? null
    : { source, at: i, from: sentences.first(sentence), to: sentences.after(sentence), finding };
}

/** `officials said that …`, `…, police said`, `…, said a spokesman`. */
function saying(paragraph: Paragraph, verb: number, sentence: number, cues: readonly Cue[]): Cue | null {
  const { lex, sentences } = paragraph;
  const [first, after] = [sentences.first(sentence), sentences.after(sentence)];
  const before = subjectOf(lex, verb, first);
  const range = before ?? (isSaid(lex, verb) ? phraseAfter(lex, verb + 1, after) : null);
  if (range === null || !maySay(paragraph, range, verb)) return null;
  const source = sourceOf(paragraph, range, cues);
  if (source === null) return null;
  const finding = hasTag(lex, range, Tag.document);
  const closes = before === null || (follows(lex, range.first, first) && closesAfter(lex, verb + 1));
  return { source, at: verb, from: closes ? first : verb, to: after, finding };
}

function isSaid(lex: Lexemes, i: number): boolean {
  return lex.has(i, Tag.say) && /^[,”"’]$/.test(lex.lower(i - 1));
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

interface Range {
  readonly first: number;
  readonly after: number;
}

const tail: ReadonlySet<string> = new Set('of for in at'.split(' '));
const breaks: ReadonlySet<string> = new Set(
  'but that while as because which who when where if although though after before than so'.split(' '),
);

/** The noun phrase after "according to" or "said": up to a comma, a verb or a preposition that does not go with it. */
function phraseAfter(lex: Lexemes, start: number, limit: number): Range | null {
  let first = start;
  while (first < limit && lex.has(first, Tag.determiner)) first++;
  let i = first;
  for (; i < Math.min(limit, first + 14); i++) {
    if (!lex.isWord(i) && !isInner(lex, i)) break;
    if (/^(by|from|and|of|for|in|at)$/.test(lex.lower(i))) continue;
    if (lex.has(i, Tag.weekday | Tag.say) || lex.has(i, Tag.boundary)) break;
  }
  while (i > first && lex.has(i - 1, Tag.boundary)) i--;
  return i > first ? { first, after: i } : null;
}

function isInner(lex: Lexemes, i: number): boolean {
  return lex.glued(i) && lex.glued(i + 1);
}

/** The subject before a verb of saying; null when what stands there is none. */
function subjectOf(lex: Lexemes, verb: number, sentence: number): Range | null {
  let after = verb;
  while (
    after > sentence &&
    /^(have|has|had|also|later|earlier|now|previously|repeatedly)$/.test(lex.lower(after - 1))
  )
    after--;
  after = beforeAside(lex, after, sentence);
  if (pronouns.has(lex.lower(after - 1)))
    return isRelative(lex, verb + 1) ? null : { first: after - 1, after };
  let first = after;
  while (first > sentence && first > after - 14 && inSubject(lex, first - 1)) first--;
  while (first < after && (lex.has(first, Tag.determiner) || /^(and|in|at|of|for)$/.test(lex.lower(first))))
    first++;
  return first < after ? trimmed(lex, first, after) : null;
}

/** "Demands it said were excessive": an aside within the clause. */
function isRelative(lex: Lexemes, i: number): boolean {
  return /^(was|were|is|are|would|will|had|has|have|could|should)$/.test(lex.lower(i));
}

/** `…, for example, showed`; `Ann Low, a spokeswoman, said`: the aside between commas is passed over. */
function beforeAside(lex: Lexemes, after: number, sentence: number): number {
  if (lex.lower(after - 1) !== ',') return after;
  for (let i = after - 2; i > Math.max(sentence, after - 16); i--) {
    if (lex.lower(i) === ',') return i;
    if (/^[“”";:]$/.test(lex.lower(i))) return after;
  }
  return after;
}

function inSubject(lex: Lexemes, i: number): boolean {
  const word = lex.lower(i);
  if (word === 'and') return joinsNames(lex, i);
  if (lex.isNumber(i)) return true;
  if (!lex.isWord(i))
    return isInner(lex, i) || (word === '.' && lex.glued(i) && lex.word(i - 1).raw.length <= 4);
  return !breaks.has(word) && !lex.has(i, Tag.say);
}

function joinsNames(lex: Lexemes, i: number): boolean {
  return lex.isCapital(i - 1) && lex.isCapital(i + 1) && lex.isWord(i - 1);
}

/** The subject up to the first preposition that says when or how: "survey from mid-November" is a survey. */
function trimmed(lex: Lexemes, first: number, after: number): Range {
  for (let i = first + 1; i < after; i++) {
    const word = lex.lower(i);
    if (lex.has(i, Tag.preposition) && !tail.has(word) && word !== 'by') return { first, after: i };
  }
  return { first, after };
}

/** Whether a phrase can be a source: no share of those asked, and for a verb of finding a known kind of source. */
function maySay({ lex, names }: Paragraph, range: Range, verb: number): boolean {
  let made = false;
  for (let i = range.first; i < range.after; i++) {
    made ||= lex.has(i, Tag.document);
    const counts = lex.entry(i).cardinal >= 0 || lex.isNumber(i) || asked.has(lex.lower(i));
    const runsOn = lex.has(i, Tag.verb) && !lex.has(i, Tag.source | Tag.document) && i < range.after - 1;
    if (!made && (counts || runsOn)) return false;
  }
  if (/(ing|ed)$/.test(lex.word(range.first).raw)) return false;
  if (hasTag(lex, range, Tag.source | Tag.document)) return true;
  const named = nameIn(lex, range, names) !== null || pronouns.has(lex.lower(range.after - 1));
  return lex.has(verb, Tag.say)
    ? named || range.after - range.first <= 6
    : named && lex.isCapital(range.first);
}

const asked: ReadonlySet<string> = new Set(
  'percent % respondents surveyed voters those half third'.split(' '),
);
const pronouns: ReadonlySet<string> = new Set('he she they it'.split(' '));

function hasTag(lex: Lexemes, { first, after }: Range, tag: number): boolean {
  for (let i = first; i < after; i++) if (lex.has(i, tag)) return true;
  return false;
}

/** The source a phrase means: whoever made the poll, the person's full name, for a pronoun the one named before. */
function sourceOf({ lex, names, told }: Paragraph, whole: Range, cues: readonly Cue[]): Attribution | null {
  const range = makerOf(lex, whole);
  const span = { start: lex.start[range.first]!, end: lex.end[range.after - 1]! };
  const last = lex.lower(range.after - 1);
  if (pronouns.has(last) || isSame(lex, range)) {
    const meant = last === 'he' || last === 'she' ? personBefore(names, span.start) : null;
    const before = (cues.at(-1)?.source ?? told)?.source ?? null;
    const isOne = last !== 'he' && last !== 'she';
    const source = meant ?? (isOne || (before !== null && /^\p{Lu}/u.test(before)) ? before : null);
    return source === null ? null : { source, span };
  }
  const name = nameIn(lex, range, names);
  if (name?.kind === 'person') return { source: name.name, span: name.span };
  return { source: lex.text.slice(span.start, span.end), span };
}

/** "The same pollster": the one told of before. */
function isSame(lex: Lexemes, { first, after }: Range): boolean {
  for (let i = first; i < after; i++) if (lex.lower(i) === 'same') return true;
  return false;
}

/** `poll by the independent Levada Center`: those after "by". */
function makerOf(lex: Lexemes, range: Range): Range {
  for (let i = range.first; i < range.after - 1; i++) {
    const made = lex.has(i, Tag.document) && /^(by|from)$/.test(lex.lower(i + 1));
    if (!made) continue;
    let first = i + 2;
    while (first < range.after && lex.has(first, Tag.determiner)) first++;
    return first < range.after ? { first, after: range.after } : range;
  }
  return range;
}

function nameIn(lex: Lexemes, range: Range, names: readonly NameAnnotation[]): NameAnnotation | null {
  const start = lex.start[range.first]!;
  const end = lex.end[range.after - 1]!;
  for (let at = lowerBound(names, start); at < names.length && names[at]!.span.start < end; at++) {
    if (names[at]!.kind !== 'place') return names[at]!;
  }
  return null;
}

function personBefore(names: readonly NameAnnotation[], offset: number): string | null {
  const at = lowerBound(names, offset);
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) if (names[i]!.kind === 'person') return names[i]!.name;
  return null;
}

/** The first name that does not begin before `offset`. */
function lowerBound(names: readonly NameAnnotation[], offset: number): number {
  return firstNot(names.length, (i) => names[i]!.span.start < offset);
}
