import type { Hedge } from '../../model/figure.ts';
import { hedgesAfter, hedgesBefore } from './english/hedges.ts';
import { Gap, type Lexemes } from './lexemes.ts';
import type { Quantity } from './quantity.ts';
import { Tag } from './tags.ts';

/** A hedge phrase: its words from the one next to the number outwards. */
interface Phrase {
  readonly words: readonly string[];
  readonly hedge: Hedge | null;
}

/** Phrases by the word next to the number, the longest first. */
type Phrases = ReadonlyMap<string, readonly Phrase[]>;

function phrasesOf(list: string, outwards: (words: string[]) => string[]): Phrases {
  const phrases = new Map<string, Phrase[]>();
  for (const line of list.trim().split('\n')) {
    const [form, meaning] = line.split(' | ');
    const words = outwards(form!.split(' '));
    const hedge = meaning === '-' ? null : (meaning as Hedge);
    phrases.set(words[0]!, [...(phrases.get(words[0]!) ?? []), { words, hedge }]);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

const before: Phrases = phrasesOf(hedgesBefore, (words) => words.toReversed());
const after: Phrases = phrasesOf(hedgesAfter, (words) => words);

/** How exactly a quantity is stated; `itemEnd` is the lexeme after what it counts, or the quantity's own end. */
export function hedgeOf(lex: Lexemes, quantity: Quantity, itemEnd: number): Hedge | null {
  const leading = hedgeBefore(lex, quantity);
  if (leading !== null) return leading;
  if (isCouple(lex, quantity)) return 'about';
  return (
    hedgeAfter(lex, quantity.after, quantity) ??
    (itemEnd > quantity.after ? hedgeAfter(lex, itemEnd, quantity) : null)
  );
}

function isCouple(lex: Lexemes, { first }: Quantity): boolean {
  return lex.lower(first) === 'couple' || lex.lower(first + 1) === 'couple';
}

/** The hedge that ends right before the quantity, through quotes, an article and words of tone. */
function hedgeBefore(lex: Lexemes, quantity: Quantity): Hedge | null {
  let i = quantity.first - 1;
  while (isOpener(lex, i)) i--;
  const hasArticle = (lex.lower(i) === 'a' || lex.lower(i) === 'an') && lex.gaps[i + 1] === Gap.space;
  if (hasArticle) i--;
  if (hasArticle && (lex.lower(i) === 'over' || lex.lower(i) === 'under')) return null;
  if (isTone(lex.lower(i)) && !before.has(lex.lower(i - 1) + ' ' + lex.lower(i))) i = skipTone(lex, i);
  const found = phraseBefore(lex, i);
  if (found === null || found.hedge === null) return null;
  if (found.hedge === 'about') return outer(lex, i - found.words.length) ?? trapped(lex, quantity, i, found);
  return trapped(lex, quantity, i, found);
}

function isOpener(lex: Lexemes, i: number): boolean {
  return /^[“"‘'«([]$/.test(lex.lower(i)) && lex.glued(i + 1);
}

function isTone(word: string): boolean {
  return word === 'just' || word === 'only' || word === 'even';
}

function skipTone(lex: Lexemes, i: number): number {
  return phraseBefore(lex, i) === null ? i - 1 : i;
}

function phraseBefore(lex: Lexemes, i: number): Phrase | null {
  for (const phrase of before.get(lex.lower(i)) ?? []) {
    if (phrase.words.every((word, k) => lex.lower(i - k) === word)) return phrase;
  }
  return null;
}

/** A bound around an approximation: "at least some 300" is at least. */
function outer(lex: Lexemes, i: number): Hedge | null {
  const found = phraseBefore(lex, i);
  return found === null || found.hedge === 'about' || found.words.length < 2 ? null : found.hedge;
}

/** The hedge of a phrase that ends at `i`, or null where its words mean something else. */
function trapped(lex: Lexemes, quantity: Quantity, i: number, { words, hedge }: Phrase): Hedge | null {
  const [word] = words;
  const lead = i - words.length;
  if (word === 'as' && compares(lex, lead)) return null;
  if (words.length > 1)
    return word === 'to' && words[1] === 'up' && moves.has(lex.lower(lead)) ? null : hedge;
  if (word === 'about') return lex.has(lead, Tag.topic) ? null : hedge;
  if (word === 'over') return overHedge(lex, quantity, lead) ? hedge : null;
  if (word === 'under') return underHedge(lex, quantity) ? hedge : null;
  if (word === 'around') return gathers.has(lex.lower(lead)) ? null : hedge;
  if (word === 'tops' || word === 'topped' || word === 'beyond') return quantity.min >= 10 ? hedge : null;
  return hedge;
}

/** "Twice as many as 80": of what the 80 are. */
function compares(lex: Lexemes, i: number): boolean {
  return lex.entry(i).times > 0 || lex.entry(i).part > 0 || lex.lower(i) === 'times';
}

/** "Back up to 80", "adds up to 12": the way up, not a bound. */
const moves: ReadonlySet<string> = new Set(
  'back add adds added adding went go goes going gone jumped shot climbed crept inched moved came ticked edged bring brings brought pushed sped'.split(
    ' ',
  ),
);

const gathers: ReadonlySet<string> = new Set(
  'gathered sat sit wrapped centered centred revolve revolves built turned'.split(' '),
);

const durationLead: ReadonlySet<string> = new Set(
  'for in after lasted lasting lasts last took takes take taking spent spend at of by is was be been to with just well a after following until waited wait served worked lived'.split(
    ' ',
  ),
);

/** "For over 30 years" is more; "worth $5 over 10 years", "victory over two rivals" are not. */
function overHedge(lex: Lexemes, { unit, after }: Quantity, lead: number): boolean {
  if (unit?.money === true && isCause(lex, lead) && isThing(lex, after)) return false;
  if (unit?.base === 'second') return durationLead.has(lex.lower(lead)) || lead < 0 || !lex.isWord(lead);
  return unit !== null || !lex.has(lead, Tag.contest);
}

/** "Jailed for 11 years over £62m fraud": what it was for, and no bound. */
function isCause(lex: Lexemes, lead: number): boolean {
  const isTime = lex.entry(lead).units.some(({ unit }) => unit.base === 'second');
  return isTime || punished.has(lex.lower(lead));
}

const punished: ReadonlySet<string> = new Set(
  `jailed sued fined sacked fired ousted arrested charged convicted sentenced suspended sue sues row dispute disputes feud clash
   clashes strike protest protests probe battle fight anger fury outrage concern concerns fears quits resigns`.split(
    /\s+/,
  ),
);

/** A noun in the singular, which the amount says the size of. */
function isThing(lex: Lexemes, i: number): boolean {
  const isPlain = lex.isWord(i) && lex.gaps[i] === Gap.space && !lex.isCapital(i);
  return (
    isPlain &&
    !lex.has(i, Tag.boundary | Tag.determiner | Tag.adverb) &&
    !/(?:s|worth|more)$/.test(lex.lower(i))
  );
}

/** "Under two presidents" names their time. */
function underHedge(lex: Lexemes, { unit, after: end }: Quantity): boolean {
  if (unit !== null) return true;
  return !lex.has(end, Tag.person) && !lex.has(end + 1, Tag.person);
}

function hedgeAfter(lex: Lexemes, i: number, quantity: Quantity): Hedge | null {
  for (const { words, hedge } of after.get(lex.lower(i)) ?? []) {
    if (!words.every((word, k) => lex.lower(i + k) === word)) continue;
    const end = i + words.length;
    if (lex.isNumber(end) || lex.entry(end).cardinal >= 0 || lex.entry(end).currencyBefore !== '') continue;
    if (words[0] === 'odd' || words[0] === 'plus' || words[0] === 'ish') {
      if (words[0] !== 'odd' || quantity.after !== i) continue;
    }
    if (words[1] === 'so' && !endsThere(lex, end)) continue;
    if (words[1] === 'more' && lex.lower(end) === 'than') continue;
    return hedge;
  }
  return null;
}

/** "Or so he said" is no hedge. */
function endsThere(lex: Lexemes, i: number): boolean {
  return !/^(he|she|they|it|the|we|i|goes|says|said)$/.test(lex.lower(i));
}
