import type { Span } from '../model/span.ts';
import type { Fingerprint } from './fingerprint.ts';

/** The surnames of those who may be speaking in a sentence; empty where nobody speaks. */
export type Speakers = ReadonlySet<string>;

const nobody: Speakers = new Set();
const speech =
  /[“”"]|\b(?:said|says|told|added|replied|described|insisted|reiterated|warned|argued|noted|tweeted|wrote|claimed|acknowledged|stressed|called|announced|testified|recalled)\b/u;
const pronoun = /\b(?:he|she|they)\b/iu;

/** Who speaks in each of these sentences: the people named in it, or, for `he said` and bare quotations, before it. */
export function speakersOf({ article, names }: Fingerprint, sentences: readonly Span[]): readonly Speakers[] {
  const people = names
    .filter(({ kind }) => kind === 'person')
    .toSorted((a, b) => a.span.start - b.span.start);
  const found: Speakers[] = [];
  let next = 0;
  let last = nobody;
  for (const sentence of sentences) {
    const named = new Set<string>();
    while (next < people.length && people[next]!.span.start < sentence.start) next++;
    for (; next < people.length && people[next]!.span.end <= sentence.end; next++) {
      named.add(surnameOf(people[next]!.quote));
    }
    const text = article.text.slice(sentence.start, sentence.end);
    const speaks = speech.test(text);
    const goesOn = speaks && named.size === 0 && (pronoun.test(text) || /^[“"]/.test(text));
    found.push(speaks ? (goesOn ? last : named) : nobody);
    if (named.size > 0) last = named;
  }
  return found;
}

/** Whether two sentences may be words of one speaker. */
export function sameSpeaker(a: Speakers, b: Speakers): boolean {
  // In most sentences nobody speaks, and no iterator need be made.
  if (a.size > 0 && b.size > 0) for (const surname of a) if (b.has(surname)) return true;
  return false;
}

function surnameOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}
