import { type Article, TokenKind, tokenFrom } from '../../model/article.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { isLower, isUpper } from '../../text/characters.ts';
import { hashOf } from '../../text/hash.ts';
import { conceptHash } from './concept.ts';
import { degreeWords } from './degree-words.ts';
import type { FigureRecord } from './figure-record.ts';
import { itemOf, rootOf } from './items.ts';
import { withFate } from './label-fate.ts';
import { costOf, namedBefore, risenTo, withoutBeing, withoutEnd, withoutWeekday } from './label-forms.ts';
import { rawBefore, wordsBefore, wordsFrom } from './label-reading.ts';
import { leads, measures, openers, turns } from './label-words.ts';
import { isAge } from './pair.ts';
import { isAboutPeople, predicateOf } from './predicates.ts';
import { stemOf } from './stem.ts';
import { stopStems } from './stop-words.ts';
import { Mark } from './surroundings.ts';

/**
 * What a fact is about, in words of its sources: a phrase that begins with the thing counted ("Russian troops near the Ukrainian
 * border") or measured ("Rain in three days (millimetres)"), from the source whose phrase the others share most.
 */
export function labelOf(records: readonly FigureRecord[], articleOf: (path: string) => Article): string {
  const support = supportOf(records);
  let best = '';
  let bestScore = -1;
  for (const record of records.slice(0, 40)) {
    const article = articleOf(record.source.path);
    const { words: label, direct } = phraseOf(record, article);
    const { item } = record.annotation.figure;
    const isThing =
      item !== null && !sums.has(item.toLowerCase()) && label.toLowerCase().startsWith(item.toLowerCase());
    const isNamed = label.startsWith('age of ') && isUpper(label.slice('age of '.length));
    const told = scoreOf(label, support, direct) + (isThing ? 0.5 : 0) + (isNamed ? namedAge : 0);
    const score = label === '' ? -1 : told * (isHeadline(label) ? 0.8 : 1);
    if (bestScore < score) {
      best = label;
      bestScore = score;
    }
  }
  const label = withNames(best === '' ? unnamed(records[0]!) : best, records, support, articleOf);
  return capitalized(asCounted(withoutWeekday(withFate(label, records)), records));
}

/** How many there are in all is another count than how many of them somebody has. */
function asCounted(label: string, records: readonly FigureRecord[]): string {
  const isWhole = records.filter(({ part }) => part === 'whole').length * 2 > records.length;
  return isWhole && !label.includes(':') ? `${label} in all` : label;
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
  const fresh = found.filter((name) => !label.includes(name)).slice(0, 2);
  return fresh.length === 0 ? label : `${label}: ${fresh.join(', ')}`;
}

/**
 * The words of a figure's sentence that have a mark and that most of the others have, too, with those right behind one another as one
 * name. Who says so is none of them.
 */
function namesIn(
  { text, tokens }: Article,
  record: FigureRecord,
  wanted: number,
  isShared: (hash: number) => boolean,
): readonly string[] {
  const { words, marks, annotation } = record;
  const source = annotation.figure.attribution?.span;
  const found = new Map<number, Span>();
  let last: number | null = null;
  const end = tokenFrom(tokens, record.sentence.end);
  for (let i = tokenFrom(tokens, record.sentence.start); i < end; i++) {
    const span = { start: tokens.start[i]!, end: tokens.end[i]! };
    const word = text.slice(span.start, span.end);
    const hash = conceptHash(stemOf(word));
    const mark = marks[words.indexOf(hash)] ?? 0;
    if ((mark & wanted) === 0 || ![...word].some(isUpper) || !isShared(hash) || found.has(hash)) continue;
    if (source !== undefined && overlaps(source, span) && !isPlaced(text.slice(source.start, span.start)))
      continue;
    const before = last === null ? undefined : found.get(last);
    if (before !== undefined && /^['’]? $/.test(text.slice(before.end, span.start))) {
      found.set(last!, { ...before, end: span.end });
    } else {
      found.set(hash, span);
      last = hash;
    }
  }
  return [...found.values()].map((span) => text.slice(span.start, span.end));
}

/** "Officials in Ostmark" say so: that is where they are, and not who. */
function isPlaced(before: string): boolean {
  return / (?:in|of|at|from|for) (?:the )?(?:\S+ )?$/.test(before);
}

/** How many figures of the fact stand with each word. */
function supportOf(records: readonly FigureRecord[]): ReadonlyMap<number, number> {
  const support = new Map<number, number>();
  for (const { words } of records) for (const hash of words) support.set(hash, (support.get(hash) ?? 0) + 1);
  return support;
}

/** `direct` where the figure is said to be of the thing: one word is enough then. */
function scoreOf(label: string, support: ReadonlyMap<number, number>, direct: boolean): number {
  const words = label.split(' ');
  const shared = words.reduce(
    (sum, word) =>
      sum + Math.max(0, (support.get(conceptHash(stemOf(word.replace(/['’]s?$/, '')))) ?? 0) - 1),
    0,
  );
  const told = tellingIn(words);
  return (
    (shared / Math.sqrt(Math.max(4, words.length)) + (words.length <= 1 ? 0 : 0.1)) *
      (told < 2 && !direct ? 0.4 : 1) +
    (direct ? 0.75 : 0)
  );
}

/** A phrase, and whether it is one that its sentence joins to the figure: "a strike of three days", "460 millimetres of rain". */
interface Phrase {
  readonly words: string;
  readonly direct: boolean;
}

function phraseOf(record: FigureRecord, article: Article): Phrase {
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
  if (isAge(record)) return plainly(ageLabel(nameBefore(article, first, at), after));
  const item = isOther(record) ? [] : (figure.itemPhrase ?? figure.item ?? '').split(' ');
  if (record.kind === hashOf('offset'))
    return plainly(offsetLabel(figure.unit ?? '', after, wordsBefore(article, first, at)));
  if (figure.unit === null) return plainly(countLabel(record, after, item));
  const before = wordsBefore(article, first, at, figure.unit);
  const form = formOf(record, rawBefore(article, first, at), before, after);
  if (form !== null) return { words: `${form.join(' ')} (${plural(figure.unit)})`, direct: true };
  return { words: measureLabel(figure.unit, after, before, item), direct: after[0] === 'of' };
}

function plainly(words: string): Phrase {
  return { words, direct: false };
}

/** The phrase of a measure that is told in one of the forms that name it; null where it is told in none. */
function formOf(
  { annotation: { figure }, change }: FigureRecord,
  raw: readonly string[],
  before: readonly string[],
  after: readonly string[],
): readonly string[] | null {
  if (figure.unit === 'ratio' || figure.unit === 'times' || after[0]?.toLowerCase() === 'of') return null;
  const cost = isMoney(figure.unit!) ? costOf(before) : null;
  if (cost !== null) return cost;
  const named = namedBefore(raw);
  if (named !== null) return isPlace(after) ? [...named, ...after] : named;
  const risen = change ? null : risenTo(raw);
  return risen !== null && isTelling(fromNoun(risen)) ? fromNoun(risen) : null;
}

/** What follows a thing and its measure, and says where it is or what it is for: "a toll of $3 at the gate". */
function isPlace(after: readonly string[]): boolean {
  return (
    /^(?:at|for|between|in|near|on|to)$/.test(after[0] ?? '') &&
    isTelling(after) &&
    after.length <= longestPlace
  );
}

const longestPlace = 5;

function isMoney(unit: string): boolean {
  return /^[A-Z]{3}\b/.test(unit);
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
  const rest = /^(?:others?|more|additional|further|and|or)$/i.test(words[0] ?? '') ? words.slice(1) : words;
  const after = withoutBeing(rest);
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
  const isSaid = isTelling(after) && words[0] !== 'and' && words[0] !== 'or';
  if (noun.length > 0 && isSaid && after.length < rest.length && after[0] !== rest[0])
    return [...noun, ...after].join(' ');
  const isVerb = isSaid && /^(?:had|have|were|are)$/.test(after[0]!);
  return noun.length === 0 && isVerb
    ? `${isPeople ? 'people who' : 'those that'} ${after.join(' ')}`
    : noun.join(' ');
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
  const isMade = isOf || (isMoney(unit) && after[0] === 'in' && /^[a-zß-ÿ]{3}/.test(after[1] ?? ''));
  const isDone = generalWord(unit) === 'time' && isDoing(after);
  const phrase = isDone ? [] : fromNoun(isMade ? after.slice(1) : after);
  if (unit === 'ratio') return isTelling(phrase) ? `share of ${phrase.join(' ')}` : '';
  if (isTelling(phrase)) return phrase.join(' ') + (unit === 'times' ? '' : unitWords);
  if (unit === 'times') return isTelling(after) ? `times ${after.join(' ')}` : '';
  const verb = before.at(-1) ?? '';
  if (isMoney(unit) && spending.has(verb) && turns.has(after[0] ?? '') && tellingIn(after) > 0)
    return `${verb} ${after.join(' ')}${unitWords}`;
  const said = fromNoun(withoutEnd(withoutVerb(before)));
  if (isTelling(said)) return said.join(' ') + unitWords;
  const general = isTelling(after) && !isDone ? generalWord(unit) : '';
  if (general !== '') return `${general} ${after.join(' ')}${unitWords}`;
  const thing = fromNoun(item).join(' ');
  if (thing === '') return '';
  return (before.length === 1 && isVerb(before[0]!) ? `${thing} ${before[0]}` : thing) + unitWords;
}

/** "A strike of three days ended on Friday": what the time did, and no thing that took it. */
function isDoing([verb = '', next = '']: readonly string[]): boolean {
  return isVerb(verb) && (next === '' || turns.has(next) || openers.has(next));
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
  if (isMoney(unit)) return 'money';
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
