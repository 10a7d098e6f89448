import type { GoldDocument, GoldSpan } from './data.ts';
import { templates } from './templates.ts';

/** Names to draw from. */
export interface NamePool {
  readonly first: readonly string[];
  readonly last: readonly string[];
  readonly towns: readonly string[];
  readonly countries: readonly string[];
  readonly regions: readonly string[];
  readonly organizations: readonly string[];
  readonly demonyms: readonly string[];
}

type Random = () => number;

function pick(list: readonly string[], random: Random): string {
  return list[Math.floor(random() * list.length)]!;
}

/**
 * Copies of documents in which persons and places bear other names, the same one throughout a document: the tagger is to
 * lean on context, shape and the gazetteer, and not on the names that the training sets happen to have.
 */
export function renamed(
  documents: readonly GoldDocument[],
  pool: NamePool,
  random: Random,
): readonly GoldDocument[] {
  return documents
    .filter(({ spans }) => spans.some(({ kind }) => kind === 'PER' || kind === 'LOC'))
    .map((document) => rename(document, pool, random));
}

function rename(document: GoldDocument, pool: NamePool, random: Random): GoldDocument {
  const names = new Map<string, string>();
  const replace = (span: GoldSpan): string => {
    const quote = document.text.slice(span.start, span.end);
    if (span.kind === 'PER') return renamePerson(quote, names, pool, random);
    if (span.kind !== 'LOC') return quote;
    const known = names.get(quote) ?? (random() < 0.6 ? place(pool, random) : quote);
    names.set(quote, known);
    return known;
  };
  return substitute(document, replace, (span, before) => {
    const bare = span.kind === 'PER' && !document.text.slice(span.start, span.end).includes(' ');
    if (!bare || /(\p{Lu}\S*|["“@#]) ?$/u.test(before) || random() > 0.35) return '';
    return `${pick(honorificForms, random)} `;
  });
}

const honorificForms = [
  'Mr.',
  'Mr.',
  'Mr',
  'Ms.',
  'Ms.',
  'Ms',
  'Mrs.',
  'Dr.',
  'President',
  'Sen.',
  'Gen.',
  'Prof.',
  'Minister',
];

function renamePerson(quote: string, names: Map<string, string>, pool: NamePool, random: Random): string {
  const words = quote.split(' ');
  return words
    .map((word, i) => {
      if (!/^\p{Lu}\p{Ll}/u.test(word)) return word;
      const known = names.get(word) ?? pick(i === 0 && words.length > 1 ? pool.first : pool.last, random);
      names.set(word, known);
      return known;
    })
    .join(' ');
}

function place(pool: NamePool, random: Random): string {
  const roll = random();
  return pick(roll < 0.35 ? pool.countries : roll < 0.55 ? pool.regions : pool.towns, random);
}

/** The document with its spans written anew; `insert` gives words to stand before a span. */
function substitute(
  document: GoldDocument,
  replace: (span: GoldSpan) => string,
  insert: (span: GoldSpan, before: string) => string,
): GoldDocument {
  let text = '';
  let at = 0;
  const spans: GoldSpan[] = [];
  const shifts: { readonly from: number; readonly by: number }[] = [];
  for (const span of document.spans.toSorted((a, b) => a.start - b.start)) {
    if (span.start < at) continue;
    text += document.text.slice(at, span.start);
    text += insert(span, text.slice(-20));
    const start = text.length;
    text += replace(span);
    spans.push({ start, end: text.length, kind: span.kind });
    at = span.end;
    shifts.push({ from: span.end, by: text.length - span.end });
  }
  text += document.text.slice(at);
  let s = 0;
  let by = 0;
  const moved = (offset: number): number => {
    while (s < shifts.length && shifts[s]!.from <= offset) by = shifts[s++]!.by;
    return offset + by;
  };
  const sentences = document.sentences.map(({ start, end }) => ({ start: moved(start), end: moved(end) }));
  return { ...document, text, sentences, spans };
}

/** Documents made from the sentence templates of newspaper prose, filled with drawn names. */
export function written(count: number, pool: NamePool, random: Random): readonly GoldDocument[] {
  return Array.from({ length: count }, (_, id) => writeDocument(`${id}`, pool, random));
}

/** Each document has a few people and places, who come again under their surnames. */
function writeDocument(id: string, pool: NamePool, random: Random): GoldDocument {
  const people = Array.from({ length: 3 }, () => {
    const middle = random() < 0.2 ? ` ${String.fromCharCode(65 + Math.floor(random() * 26))}.` : '';
    return { first: pick(pool.first, random) + middle, last: pick(pool.last, random) };
  });
  const places = Array.from({ length: 3 }, () => place(pool, random));
  let text = '';
  const spans: GoldSpan[] = [];
  const sentences: { start: number; end: number }[] = [];
  for (let n = 0; n < 6; n++) {
    const begin = text.length;
    for (const part of pick(templates, random).split(/(\{\w+\})/)) {
      const start = text.length;
      const filled = fill(part, people, places, pool, random);
      text += filled.text;
      if (filled.kind !== null) spans.push({ start, end: text.length, kind: filled.kind });
    }
    sentences.push({ start: begin, end: text.length });
    text += '\n';
  }
  return { set: 'written', id, text, sentences, spans };
}

interface Filled {
  readonly text: string;
  readonly kind: GoldSpan['kind'] | null;
}

function fill(
  part: string,
  people: readonly { readonly first: string; readonly last: string }[],
  places: readonly string[],
  pool: NamePool,
  random: Random,
): Filled {
  const person = people[Math.floor(random() * people.length)]!;
  switch (part) {
    case '{full}':
      return { text: `${person.first} ${person.last}`, kind: 'PER' };
    case '{first}':
      return { text: person.first.split(' ')[0]!, kind: 'PER' };
    case '{last}':
      return { text: person.last, kind: 'PER' };
    case '{place}':
      return { text: pick(places, random), kind: 'LOC' };
    case '{PLACE}':
      return { text: pick(pool.towns, random).toUpperCase(), kind: 'LOC' };
    case '{town}':
      return { text: pick(pool.towns, random), kind: 'LOC' };
    case '{country}':
      return { text: pick(pool.countries, random), kind: 'LOC' };
    case '{region}':
      return { text: pick(pool.regions, random), kind: 'LOC' };
    case '{org}':
      return { text: pick(pool.organizations, random), kind: 'ORG' };
    case '{demonym}':
      return { text: pick(pool.demonyms, random), kind: 'MISC' };
    case '{us}':
      return { text: pick(['U.S.', 'U.S.', 'US', 'United States', 'U.K.', 'UK'], random), kind: 'LOC' };
    default:
      return { text: part, kind: null };
  }
}
