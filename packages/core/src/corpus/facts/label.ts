import { type Article, TokenKind, tokenFrom } from '../../model/article.ts';
import type { Figure } from '../../model/figure.ts';
import { isLetter, isLower, isUpper } from '../../text/characters.ts';
import { hashOf } from '../../text/hash.ts';
import { conceptHash } from './concept.ts';
import { degreeWords } from './degree-words.ts';
import type { FigureRecord } from './figure-record.ts';
import { itemOf, rootOf } from './items.ts';
import { withFate } from './label-fate.ts';
import { finals, leads, measures, openers, sayings, stops, turns } from './label-words.ts';
import { isAge } from './pair.ts';
import { isAboutPeople, predicateOf } from './predicates.ts';
import { stemOf } from './stem.ts';
import { stopStems } from './stop-words.ts';
import { Mark } from './surroundings.ts';

/** A label is at most this many words. */
const longest = 9;

/**
 * What a fact is about, in words of its sources: a phrase that begins with the thing counted ("Russian troops near the Ukrainian
 * border") or measured ("Rain in three days (millimetres)"), from the source whose phrase the others share most.
 */
export function labelOf(records: readonly FigureRecord[], articleOf: (path: string) => Article): string {
  const support = supportOf(records);
  let best = '';
  let bestScore = -1;
  for (const record of records.slice(0, 40)) {
    const label = phraseOf(record, articleOf(record.source.path));
    const { item } = record.annotation.figure;
    const isThing =
      item !== null && !sums.has(item.toLowerCase()) && label.toLowerCase().startsWith(item.toLowerCase());
    const isNamed = label.startsWith('age of ') && isUpper(label.slice('age of '.length));
    const told = scoreOf(label, support) + (isThing ? 0.5 : 0) + (isNamed ? namedAge : 0);
    const score = label === '' ? -1 : told * (isHeadline(label) ? 0.8 : 1);
    if (bestScore < score) {
      best = label;
      bestScore = score;
    }
  }
  const label = withNames(best === '' ? unnamed(records[0]!) : best, records, support, articleOf);
  return capitalized(withFate(label, records));
}

/** What any figure may be called, which says nothing of what it is of. */
const sums: ReadonlySet<string> = new Set('estimate estimates forecast total figure number sum'.split(' '));

/** An age is told by whose it is, however many call them a baker. */
const namedAge = 100;

/** Words with capitals all along, which say less of what is a name. */
function isHeadline(label: string): boolean {
  const long = label.split(' ').filter((word) => word.length > 3);
  return long.length > 2 && long.every((word) => isUpper(word));
}

/** With a capital, but for words that have one inside: `iPhone`. */
function capitalized(label: string): string {
  let small = 0;
  while (isLower(label.charAt(small))) small++;
  const isInside = small > 0 && isUpper(label.charAt(small));
  return isInside ? label : label.charAt(0).toUpperCase() + label.slice(1);
}

/** A bare `Soldiers` says too little: the names that stand with them say where or whose they are. */
function withNames(
  label: string,
  records: readonly FigureRecord[],
  support: ReadonlyMap<number, number>,
  articleOf: (path: string) => Article,
): string {
  const [record] = records;
  if (record!.annotation.figure.unit !== null || tellingIn(label.split(' ')) > 1) return label;
  const article = articleOf(record!.source.path);
  const isShared = (hash: number): boolean => (support.get(hash) ?? 0) * 2 > records.length;
  const named = namesIn(article, record!, Mark.name, isShared);
  const found = named.length > 0 ? named : namesIn(article, record!, Mark.capital, isShared);
  const fresh = found.filter((word) => !label.includes(word)).slice(0, 2);
  return fresh.length === 0 ? label : `${label}: ${fresh.join(', ')}`;
}

/** The words of a figure's sentence that have a mark and that most of the others have, too. */
function namesIn(
  { text, tokens }: Article,
  record: FigureRecord,
  wanted: number,
  isShared: (hash: number) => boolean,
): readonly string[] {
  const { words, marks } = record;
  const found = new Map<number, string>();
  const end = tokenFrom(tokens, record.sentence.end);
  for (let i = tokenFrom(tokens, record.sentence.start); i < end; i++) {
    const word = text.slice(tokens.start[i]!, tokens.end[i]!);
    const hash = conceptHash(stemOf(word));
    const mark = marks[words.indexOf(hash)] ?? 0;
    if ((mark & wanted) !== 0 && [...word].some(isUpper) && isShared(hash) && !found.has(hash))
      found.set(hash, word);
  }
  return [...found.values()];
}

/** How many figures of the fact stand with each word. */
function supportOf(records: readonly FigureRecord[]): ReadonlyMap<number, number> {
  const support = new Map<number, number>();
  for (const { words } of records) for (const hash of words) support.set(hash, (support.get(hash) ?? 0) + 1);
  return support;
}

function scoreOf(label: string, support: ReadonlyMap<number, number>): number {
  const words = label.split(' ');
  const shared = words.reduce(
    (sum, word) => sum + Math.max(0, (support.get(conceptHash(stemOf(word))) ?? 0) - 1),
    0,
  );
  const told = tellingIn(words);
  return (
    (shared / Math.sqrt(Math.max(4, words.length)) + (words.length <= 1 ? 0 : 0.1)) * (told < 2 ? 0.4 : 1)
  );
}

function phraseOf(record: FigureRecord, article: Article): string {
  const { figure, span } = record.annotation;
  const { tokens } = article;
  const first = tokenFrom(tokens, record.sentence.start);
  const at = tokenFrom(tokens, span.start);
  const after = wordsFrom(
    article,
    tokenFrom(tokens, span.end),
    tokenFrom(tokens, record.sentence.end),
    figure,
  );
  if (isAge(record)) return ageLabel(nameBefore(article, first, at), after);
  const item = isOther(record) ? [] : (figure.itemPhrase ?? figure.item ?? '').split(' ');
  if (record.kind === hashOf('offset'))
    return offsetLabel(figure.unit ?? '', after, wordsBefore(article, first, at));
  if (figure.unit === null) return countLabel(record, after, item);
  return measureLabel(figure.unit, after, wordsBefore(article, first, at, figure.unit), item);
}

/** Whether another noun than the one beside it was found to be what the figure counts. */
function isOther({ item, annotation: { figure } }: FigureRecord): boolean {
  return figure.unit === null && item.head !== 0 && itemOf(figure.item).head !== item.head;
}

/** `Time after the dam broke (weeks)`, `Time since the murder of Ivo Prow (weeks)`: when something was, and not how long it took. */
function offsetLabel(unit: string, after: readonly string[], before: readonly string[]): string {
  const [way = '', ...rest] = after;
  if (/^(?:after|before)$/i.test(way) && isTelling(rest)) return `time ${after.join(' ')} (${plural(unit)})`;
  const event = fromNoun(withoutVerb(before));
  return /^(?:ago|earlier)$/i.test(way) && isTelling(event)
    ? `time since ${event.join(' ')} (${plural(unit)})`
    : '';
}

/** `Ships waiting at the channel`; where the sentence leaves the people out, `People missing in the hills`. */
function countLabel({ kind }: FigureRecord, words: readonly string[], item: readonly string[]): string {
  const after = /^(?:others?|more|additional|further|and|or)$/i.test(words[0] ?? '') ? words.slice(1) : words;
  const phrase = words[0] === 'and' || words[0] === 'or' ? [] : fromNoun(after);
  const isPeople = kind === hashOf('class person');
  if (isTelling(phrase)) return (isPeople && isFate(phrase[0]!) ? 'people ' : '') + phrase.join(' ');
  if (
    isPeople &&
    !/^(?:and|or)$/.test(words[0] ?? '') &&
    isTelling(after) &&
    leads.has(after[0]!.toLowerCase())
  )
    return `people ${after.join(' ')}`;
  const noun = fromNoun(item);
  const isVerb = isTelling(after) && /^(?:had|have|were|are)$/.test(after[0]!);
  return noun.length === 0 && isVerb ? `those that ${after.join(' ')}` : noun.join(' ');
}

/** Begins with what became of people, who are left out: `slain by a gunman`, `critically injured`. */
function isFate(word: string): boolean {
  return (
    /(?:ed|ly|en|in)$/i.test(word) &&
    (isAboutPeople(predicateOf(stemOf(word))) || degreeWords.includes(word.toLowerCase()))
  );
}

/** `Share of voters`, `Rain in three days (millimetres)`, `The sea has fallen (metres)`, `Money for training (EUR)`. */
function measureLabel(
  unit: string,
  after: readonly string[],
  before: readonly string[],
  item: readonly string[],
): string {
  const isOf = after[0]?.toLowerCase() === 'of';
  const unitWords = ` (${plural(unit)})`;
  if (isOf && isTelling(after) && (unit === 'percent' || unit === 'ratio')) return `share ${after.join(' ')}`;
  const isMade =
    isOf || (/^[A-Z]{3}\b/.test(unit) && after[0] === 'in' && /^[a-zß-ÿ]{3}/.test(after[1] ?? ''));
  const phrase = fromNoun(isMade ? after.slice(1) : after);
  if (unit === 'ratio') return isTelling(phrase) ? `share of ${phrase.join(' ')}` : '';
  if (isTelling(phrase)) return phrase.join(' ') + (unit === 'times' ? '' : unitWords);
  if (unit === 'times') return isTelling(after) ? `times ${after.join(' ')}` : '';
  const verb = before.at(-1) ?? '';
  if (/^[A-Z]{3}\b/.test(unit) && spending.has(verb) && turns.has(after[0] ?? '') && tellingIn(after) > 0)
    return `${verb} ${after.join(' ')}${unitWords}`;
  const said = fromNoun(withoutVerb(before));
  if (isTelling(said)) return said.join(' ') + unitWords;
  const general = isTelling(after) ? generalWord(unit) : '';
  if (general !== '') return `${general} ${after.join(' ')}${unitWords}`;
  const thing = fromNoun(item).join(' ');
  if (thing === '') return '';
  return (before.length === 1 && isVerb(before[0]!) ? `${thing} ${before[0]}` : thing) + unitWords;
}

/** What is done with money, so that what follows says more than who does it: `spent on the roads (USD)`. */
const spending: ReadonlySet<string> = new Set(
  'spent paid invested raised borrowed donated earned lost saved collected'.split(' '),
);

function isVerb(word: string): boolean {
  return /^[a-zß-ÿ]+ed$/.test(word) || /^(?:rose|fell|grew|sank|shrank|lost|won|cost)$/.test(word);
}

/** `Called a strike` is about a strike, `millimetres of rain` about rain. */
function withoutVerb(words: readonly string[]): readonly string[] {
  const [first = '', second = ''] = words;
  const isSmall = first === first.toLowerCase();
  if (isSmall && (second === 'a' || second === 'an' || second === 'the')) return words.slice(2);
  if (isSmall && second === 'of' && measures.has(first)) return words.slice(2);
  return words.length === 1 && isSmall && /ed$/.test(first) ? [] : words;
}

/** What a unit measures, said at large: `money for training`. */
function generalWord(unit: string): string {
  if (/^[A-Z]{3}\b/.test(unit)) return 'money';
  if (/^(?:second|minute|hour|day|week|month|year|decade|century)$/.test(unit)) return 'time';
  return /^(?:mile|kilometre|kilometer|metre|meter|foot|yard)$/.test(unit) ? 'distance' : '';
}

/** The label of figures that stand without a telling word: the kind of thing, or the unit. */
function unnamed({ annotation: { figure }, kind }: FigureRecord): string {
  if (figure.unit !== null) return `${generalWord(figure.unit) || 'amount'} (${plural(figure.unit)})`;
  return figure.itemPhrase ?? (kind === hashOf('class person') ? 'people' : 'number');
}

function ageLabel(name: readonly string[], after: readonly string[]): string {
  const whose = name.length > 0 ? name : bearerIn(fromNoun(after));
  return whose.length === 0 ? 'age' : `age of ${whose.join(' ')}`;
}

/** Who an age is said of: the name right behind it, or up to the noun: `Ivo Prow`, `boy`, `black man`. */
function bearerIn(words: readonly string[]): readonly string[] {
  const noun = words.slice(0, 3).findIndex((word) => rootOf(itemOf(word)) === 'person');
  const trade = words.slice(0, 3).findIndex((word) => isUpper(word) || turns.has(word));
  const from = noun < 0 ? Math.max(0, trade) : noun + 1;
  const end = words.findIndex((word, i) => from <= i && !isUpper(word));
  const named = words
    .slice(from, end < 0 ? words.length : end)
    .filter((word) => !stopStems.has(stemOf(word)));
  return named.length > 0 ? named.slice(0, 4) : words.slice(0, noun + 1);
}

/** The name that stands before an age: `Sofia Lund` in `Sofia Lund, 47`. */
function nameBefore({ text, tokens }: Article, from: number, to: number): readonly string[] {
  const words: string[] = [];
  for (let i = to - 1; from <= i && words.length < 4; i--) {
    const word = text.slice(tokens.start[i]!, tokens.end[i]!);
    if (tokens.kind[i] !== TokenKind.word && words.length === 0 && word !== ':') continue;
    if (tokens.kind[i] !== TokenKind.word || !isUpper(word) || stopStems.has(stemOf(word))) break;
    words.unshift(word);
  }
  return words;
}

/** Units are written in the singular; `times`, percent and codes of currencies have no plural. */
function plural(unit: string): string {
  if (
    /^[A-Z]{3}\b/.test(unit) ||
    unit.includes(' ') ||
    unit === 'percent' ||
    unit === 'times' ||
    unit === 'magnitude'
  )
    return unit;
  if (unit === 'foot') return 'feet';
  return /(?:s|x|ch|sh)$/.test(unit) ? `${unit}es` : `${unit.replace(/([^aeiou])y$/, '$1ie')}s`;
}

function isTelling(words: readonly string[]): boolean {
  return tellingIn(words) > 0;
}

/** How many words are neither of grammar nor a unit in parentheses. */
function tellingIn(words: readonly string[]): number {
  return words.filter((word) => !stopStems.has(stemOf(word)) && !/[()]/.test(word)).length;
}

/** A phrase without articles and hedges before its noun; empty where no noun begins it. */
function fromNoun(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !openers.has(word.toLowerCase()) && !/^\d/.test(word));
  const word = first < 0 ? '' : words[first]!;
  const isLone = /^[a-zß-ÿ]+[^e]ed$/.test(word) && words.length - first < 2;
  return word === '' || isLone || leads.has(word.toLowerCase()) || /^[a-zß-ÿ]+ly$/.test(word)
    ? []
    : words.slice(first);
}

function wordsFrom({ text, tokens }: Article, from: number, to: number, figure: Figure): readonly string[] {
  const words: string[] = [];
  let i = from;
  for (; i < to && words.length < longest; i++) {
    const word = text.slice(tokens.start[i]!, tokens.end[i]!);
    const lower = word.toLowerCase();
    const next = text.slice(tokens.start[i]!, tokens.end[i + 1] ?? tokens.end[i]!);
    if (words.length > 0 && /^['’]s$/.test(next)) {
      words.push(words.pop()! + next);
      i++;
    } else if (tokens.kind[i] !== TokenKind.word && tokens.kind[i] !== TokenKind.number) break;
    else if (sayings.has(lower) && words.length > 0) {
      // "The small press Lund asserts that": who says so stands before, and is no part of the thing.
      if (words.length > 1 && isUpper(words.at(-1)!)) words.pop();
      break;
    } else if (stops.has(lower) && words.length > 0) break;
    else if (isOtherVerb(lower, figure) && words.length > 0) break;
    else words.push(word);
  }
  const isCut = words.length === longest && i < to && !isTurn(text.slice(tokens.start[i]!, tokens.end[i]!));
  const isNoun = words.slice(-4, -1).some((word) => openers.has(word));
  const isOpen = words.length === longest && !isNoun && /^[a-zß-ÿ]{3,}ing$/.test(words.at(-1)!);
  return trimmed(isCut ? cutBack(words) : isOpen ? words.slice(0, -1) : words);
}

/** What was cut for its length ends before its last turn: "brought to a morgue following the" ends in "morgue". */
function cutBack(words: readonly string[]): readonly string[] {
  const turn = words.findLastIndex((word, i) => i > 2 && isTurn(word));
  return turn < 0 ? words : words.slice(0, turn);
}

function isTurn(word: string): boolean {
  return (
    turns.has(word.toLowerCase()) ||
    stops.has(word) ||
    /^[a-zß-ÿ]{3,}ing$/.test(word) ||
    ![...word].some(isLetter)
  );
}

/** After several things or a measure, such a verb has another subject: "a war in the two countries has". */
function isOtherVerb(word: string, { unit, value }: Figure): boolean {
  if (unit !== null) return /^(?:has|have|is|are|was|were)$/.test(word);
  return value !== 1 && (word === 'has' || word === 'is' || word === 'was');
}

/** The last words before a figure, back to the last mark or joining word. */
function wordsBefore({ text, tokens }: Article, from: number, to: number, unit = ''): readonly string[] {
  const words: string[] = [];
  for (let i = to - 1; from <= i && words.length < longest; i--) {
    const word = text.slice(tokens.start[i]!, tokens.end[i]!);
    const whose =
      word === 's' && i - 2 >= from && /^['’]$/.test(text.slice(tokens.end[i - 2]!, tokens.start[i]!));
    if (whose) {
      words.unshift(text.slice(tokens.start[i - 2]!, tokens.end[i]!));
      i -= 2;
      continue;
    }
    if (tokens.kind[i] !== TokenKind.word || (stops.has(word.toLowerCase()) && words.length > 1)) break;
    if (isAmount(word)) break;
    words.unshift(word);
  }
  const isNamed = words.length > 1 && words.at(-1)!.toLowerCase() === unit;
  return trimmed(objectOf(isNamed ? words.slice(0, -1) : words));
}

/**
 * "The Lund Bank put the damage at" is about damage: a long name of who does it goes, where `at`, `of` or `to` joins the object
 * to the figure.
 */
function objectOf(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex((word) => !finals.has(word.toLowerCase()));
  if (!/^(?:at|of|to)$/.test(words[last + 1]?.toLowerCase() ?? '')) return words;
  const article = words.findLastIndex((word, i) => i < last && articles.has(word.toLowerCase()));
  const verb = words[article - 1]?.toLowerCase() ?? 'of';
  return article < shortActor || turns.has(verb) || finals.has(verb) || openers.has(verb)
    ? words
    : words.slice(article + 1);
}

/** "Union called a strike": so short, it may stay. */
const shortActor = 4;

const articles: ReadonlySet<string> = new Set('a an the its his her their our'.split(' '));

/** Money or a measure in one word: `Rs75bn`, `40km`. */
function isAmount(word: string): boolean {
  return /^\p{L}{0,3}\d[\d.,]*\p{Ll}{1,3}$/u.test(word);
}

/** A phrase without what must not end it: prepositions, hedges, half a verb, "in all". */
function trimmed(words: readonly string[]): readonly string[] {
  let end = words.length;
  for (;;) {
    const last = words[end - 1]?.toLowerCase();
    const before = words[end - 2]?.toLowerCase();
    if (last === undefined) return [];
    if (before === 'in' && (last === 'all' || last === 'total')) end -= 2;
    else if (before === 'to' && /^[a-z]+$/.test(words[end - 1]!) && end > 2) end -= 2;
    else if (finals.has(last)) end--;
    else return words.slice(0, end);
  }
}
