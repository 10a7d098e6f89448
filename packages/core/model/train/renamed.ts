import type { GoldDocument, GoldSpan } from './data.ts';
import type { NamePool } from './pool.ts';
import { personOf, placeIn, type Setting, settingIn } from './world.ts';

type Random = () => number;

/**
 * Copies of a share of the documents in which persons and places bear names of one part of the world, the same one
 * throughout a document: the tagger is to lean on context, shape and the gazetteer, not on the names the sets happen to have.
 */
export function renamed(
  documents: readonly GoldDocument[],
  share: number,
  pool: NamePool,
  random: Random,
): readonly GoldDocument[] {
  return documents
    .filter(({ spans }) => spans.some(({ kind }) => kind === 'PER' || kind === 'LOC'))
    .filter(() => random() < share)
    .map((document) => rename(document, pool, random));
}

function rename(document: GoldDocument, pool: NamePool, random: Random): GoldDocument {
  const setting = settingIn(pool, random);
  const names = new Map<string, string>();
  const replace = (span: GoldSpan): string => {
    const quote = document.text.slice(span.start, span.end);
    if (span.kind === 'PER') return renamePerson(quote, names, setting, pool, random);
    if (span.kind !== 'LOC') return quote;
    const known = names.get(quote) ?? (random() < 0.6 ? placeIn(setting, pool, random) : quote);
    names.set(quote, known);
    return known;
  };
  return substitute(document, replace);
}

/** A full name for a full name; the last word of the old one alone is then the short form of the new. */
function renamePerson(
  quote: string,
  names: Map<string, string>,
  { people }: Setting,
  pool: NamePool,
  random: Random,
): string {
  const known = names.get(quote);
  if (known !== undefined) return known;
  const words = quote.split(' ');
  if (!words.every((word) => /^\p{Lu}/u.test(word))) return quote;
  const person = personOf(people, pool, random);
  const last = words.at(-1)!;
  if (words.length > 1 && !names.has(last)) names.set(last, person.short);
  const name = words.length > 1 ? person.full : person.short;
  names.set(quote, name);
  return name;
}

/** The document with its spans written anew. */
function substitute(document: GoldDocument, replace: (span: GoldSpan) => string): GoldDocument {
  let text = '';
  let at = 0;
  const spans: GoldSpan[] = [];
  const shifts: { readonly from: number; readonly by: number }[] = [];
  for (const span of document.spans.toSorted((a, b) => a.start - b.start)) {
    if (span.start < at) continue;
    text += document.text.slice(at, span.start);
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
