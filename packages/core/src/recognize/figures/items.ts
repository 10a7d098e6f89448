import { Gap, type Lexemes } from './lexemes.ts';
import { isCounted } from './mask/dates.ts';
import { Tag } from './tags.ts';

/** What is counted: lexemes `[first, after)` of the noun phrase, the head being the last. */
export interface Item {
  readonly first: number;
  readonly after: number;
  readonly head: number;
}

/** The longest noun phrase that is looked at, in words. */
const longest = 8;

/** The noun phrase that begins at `i`, up to the first plural noun; null when a verb or a boundary stands there. */
export function itemAt(lex: Lexemes, start: number): Item | null {
  const first = skipOpening(lex, start);
  let head = -1;
  for (let i = first; i < first + longest && continues(lex, i, first); i++) {
    if (lex.lower(i) === '-' || lex.isNumber(i)) continue;
    if (head >= 0 && (endsWithPlural(lex, head) || endsPhrase(lex, i) || befell(lex, i))) break;
    head = i;
  }
  return head < 0 || isAside(lex, first, head) ? null : { first, after: head + 1, head };
}

const opening: ReadonlySet<string> = new Set('more other additional extra further fewer less of'.split(' '));

/** Past "of the", an article, quotes and "more". */
function skipOpening(lex: Lexemes, start: number): number {
  let i = start;
  while (i < start + 5 && (opening.has(lex.lower(i)) || lex.has(i, Tag.determiner) || isQuote(lex, i))) i++;
  return i;
}

/** A sign that opens a quotation, and not the apostrophe of "that's". */
function isQuote(lex: Lexemes, i: number): boolean {
  return /^[“"‘'«]$/.test(lex.lower(i)) && !(lex.glued(i) && lex.glued(i + 1));
}

function continues(lex: Lexemes, i: number, first: number): boolean {
  // "9 percent more pay": behind such a word no verb stands.
  if (
    i === first &&
    /^(more|less|fewer|extra)$/.test(lex.lower(i - 1)) &&
    lex.isWord(i) &&
    !lex.has(i, Tag.boundary)
  )
    return true;
  if (i >= lex.length || (lex.gaps[i] === Gap.line && i > first)) return false;
  if (lex.lower(i) === '-') return lex.glued(i) && lex.glued(i + 1);
  if (lex.isNumber(i)) return i > first && (lex.glued(i) || isCounted(lex, i + 2) || isCounted(lex, i + 1));
  if (!lex.isWord(i) || lex.has(i, Tag.boundary) || isVerb(lex, i) || isNumeral(lex, i)) return false;
  return i === first || !(lex.has(i, Tag.determiner) || isFinding(lex, i) || isPredicate(lex, i));
}

function isNumeral(lex: Lexemes, i: number): boolean {
  const { cardinal, scale } = lex.entry(i);
  return cardinal >= 0 || scale > 0;
}

/** A verb, unless it is a participle that stands for those it happened to. */
function isVerb(lex: Lexemes, i: number): boolean {
  return lex.has(i, Tag.verb | Tag.say) && !lex.has(i, Tag.pluralNoun);
}

/** "The bank expects": no noun, unless reports are meant. */
function isFinding(lex: Lexemes, i: number): boolean {
  return lex.has(i, Tag.finding) && !lex.has(i, Tag.document);
}

/** A verb by its form and place: "crude settled at", "inflation hit 8", "shares rose". */
function isPredicate(lex: Lexemes, i: number): boolean {
  const { lower, entry } = lex.word(i);
  if ((entry.tags & Tag.pluralNoun) !== 0) return false;
  const verbal =
    (entry.tags & (Tag.up | Tag.down | Tag.change)) !== 0 ||
    /[^e]ed$|(reach|measur|weigh|hold)s$/.test(lower);
  if (!verbal) return false;
  const opens = !lex.isWord(i + 1) || lex.has(i + 1, Tag.boundary | Tag.determiner | Tag.adverb);
  return opens || lex.entry(i + 1).cardinal >= 0;
}

/** Nouns in the plural that go before other nouns: "sports cars". */
const modifiers: ReadonlySet<string> = new Set(
  'sports sales arms weapons communications systems operations affairs human rights goods savings earnings us series armoured armored elderly'.split(
    ' ',
  ),
);

function endsWithPlural(lex: Lexemes, i: number): boolean {
  const lower = lex.lower(i);
  const entry = lex.entry(i);
  if (modifiers.has(lower) || isParticiple(lower)) return false;
  if ((entry.tags & Tag.pluralNoun) !== 0) return true;
  return (
    lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss') && (entry.tags & Tag.notPlural) === 0
  );
}

function isParticiple(word: string): boolean {
  return /(wounded|injured|missing|detained|arrested|killed|displaced|dead|homeless|unemployed|poor)$/.test(
    word,
  );
}

/** Words after a noun that say where or when, or what befell it. */
function endsPhrase(lex: Lexemes, i: number): boolean {
  return lex.has(i, Tag.weekday | Tag.adverb) || (lex.has(i, Tag.month) && lex.isCapital(i));
}

/** "One gunman dead": what happened to those counted closes the phrase. */
function befell(lex: Lexemes, i: number): boolean {
  return isParticiple(lex.lower(i)) && (!lex.isWord(i + 1) || lex.has(i + 1, Tag.boundary));
}

/** A time or a way, and nothing that is counted: "this year", "previously authorized", "higher". */
function isAside(lex: Lexemes, first: number, head: number): boolean {
  if (lex.has(head, Tag.time | Tag.weekday | Tag.adverb) || asides.has(lex.lower(head))) return true;
  return /ly$/.test(lex.lower(first)) && /(ed|ly)$/.test(lex.lower(head)) && !lex.has(head, Tag.pluralNoun);
}

const asides: ReadonlySet<string> = new Set(
  'higher lower fiscal total each apiece respectively annually full empty open complete cheaper dearer stronger weaker faster slower larger smaller bigger older younger warmer hotter colder cooler short'.split(
    ' ',
  ),
);

/** Nouns that only bound or sum what comes after "of". */
const bounds: ReadonlySet<string> = new Set('upwards excess maximum minimum total out'.split(' '));

/** "A depth of 10 km", "claims of about $3 million": the noun that the measure is said of. */
export function measuredBefore(lex: Lexemes, first: number): Item | null {
  let i = first - 1;
  while (i > first - 5 && lex.lower(i) !== 'of' && lex.has(i, Tag.boundary | Tag.adverb | Tag.determiner))
    i--;
  const at = i - 1;
  if (lex.lower(i) !== 'of' || !lex.isWord(at) || lex.gaps[i] === Gap.line || bounds.has(lex.lower(at)))
    return null;
  if (lex.has(at, Tag.boundary | Tag.determiner | Tag.verb | Tag.adverb) || isNumeral(lex, at)) return null;
  return { first: at, after: i, head: at };
}

/** What "19 of the 27 captives" counts, whose "of" stands at `of`; null where no number follows. */
export function itemOfWhole(lex: Lexemes, of: number): Item | null {
  const at = lex.has(of + 1, Tag.determiner) ? of + 2 : of + 1;
  return lex.isNumber(at) || lex.entry(at).cardinal > 0 ? itemAt(lex, at + 1) : null;
}

/** The head of the subject of the clause before lexeme `i`: what "Inflation hit 8 percent" measures. */
export function subjectBefore(lex: Lexemes, i: number, sentence: number): Item | null {
  let start = i - 1;
  while (start > sentence && start > i - 40 && !breaksClause(lex, start) && !endsDateline(lex, start))
    start--;
  if (breaksClause(lex, start) || endsDateline(lex, start)) start++;
  const item = itemAt(lex, pastOpening(lex, start, i));
  if (item === null) return null;
  const owned =
    lex.lower(item.after + 1) === 's' && lex.glued(item.after + 1) ? itemAt(lex, item.after + 2) : item;
  if (owned === null || owned.after > i || lex.has(owned.head, Tag.verb)) return null;
  // Who speaks is not what is counted: 'Mayor Silva said "about 1,300"'.
  if (lex.has(owned.after, Tag.say)) return null;
  const isSum = /^(number|total|tally|count)$/.test(lex.lower(owned.head)) && lex.lower(owned.after) === 'of';
  return isSum ? itemAt(lex, owned.after + 1) : owned;
}

/** Past "On Monday, " and "In 2014 " to the subject. */
function pastOpening(lex: Lexemes, start: number, limit: number): number {
  if (!lex.has(start, Tag.preposition)) return start;
  for (let i = start; i < limit; i++) if (lex.sign(i) === 0x2c) return i + 1;
  let at = start + 1;
  while (at < limit && (lex.isNumber(at) || lex.has(at, Tag.month) || lex.lower(at) === 'q')) at++;
  return at === start + 1 ? start : at;
}

function breaksClause(lex: Lexemes, i: number): boolean {
  const word = lex.lower(i);
  if (word === 'and') return startsClause(lex, i + 1);
  if (word === 'that') return lex.has(i - 1, Tag.say) || heard.test(lex.lower(i - 1));
  return word === ';' || word === ':' || word === 'while' || word === 'whereas' || word === 'but';
}

/** Verbs of learning, after which "that" begins what was learnt. */
const heard = /^(?:heard|learn(?:ed|t)|knew|thought|believed|felt|feared|hoped|argued)$/;

/** The dash of "LONDON, Oct 14 - Profit fell" and "TBILISI — The talks ended". */
function endsDateline(lex: Lexemes, i: number): boolean {
  return /^[-–—]$/.test(lex.lower(i)) && !lex.glued(i) && lex.isCapital(i + 1);
}

/** "…, and water rose": a subject with a verb of change. */
function startsClause(lex: Lexemes, i: number): boolean {
  const item = itemAt(lex, i);
  if (item === null) return false;
  const verb = pastDigits(lex, item.after);
  return lex.has(verb, Tag.up | Tag.down | Tag.verb) && !lex.has(verb, Tag.boundary);
}

/** Past the digits written on to a name: "the Nifty50 rose". */
function pastDigits(lex: Lexemes, i: number): number {
  return lex.isNumber(i) && lex.glued(i) ? i + 1 : i;
}
