import type { NameAnnotation } from '../../model/annotation.ts';
import type { Attribution } from '../../model/figure.ts';
import { firstNot } from '../../model/search.ts';
import type { Span } from '../../model/span.ts';
import { isUpper } from '../../text/characters.ts';
import type { Lexemes } from './lexemes.ts';
import { type Phrase, pronouns } from './phrases.ts';
import type { SentenceRanges } from './sentences.ts';
import { Tag } from './tags.ts';

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

/**
 * The source a phrase means: whoever made the poll, the person's full name, for a pronoun and for "the same pollster"
 * the source `before` it, for "the minister" the minister named last.
 */
export function sourceOf(
  paragraph: Paragraph,
  whole: Phrase,
  before: Attribution | null,
): Attribution | null {
  const { lex, names, told } = paragraph;
  const phrase = makerOf(lex, whole);
  const span = spanOf(lex, phrase);
  if (pronouns.has(lex.lower(phrase.after - 1)) || isSame(lex, phrase)) {
    const source = pronounSource(paragraph, phrase, before ?? told);
    return source === null ? null : { source, span };
  }
  const name = nameIn(lex, phrase, names);
  if (name?.kind === 'person') return { source: name.name, span: name.span };
  const meant = holderOf(paragraph, phrase);
  return { source: meant ?? withoutVerb(lex.text.slice(span.start, span.end)).replace(/['’]s$/, ''), span };
}

/** "Police did not find", "the army initially": who is named before the verb and its adverbs. */
function withoutVerb(phrase: string): string {
  const named = phrase.replace(
    / (?:(?:do|does|did|is|are|was|were|has|have|had|could|can|will|would|may|might|must)(?:n['’]t)?\b.*|initially|first|later|earlier|also|now|then|still|released|close)$/,
    '',
  );
  return named === phrase ? phrase : withoutVerb(named);
}

function spanOf(lex: Lexemes, { first, after }: Phrase): Span {
  return { start: lex.start[first]!, end: lex.end[after - 1]! };
}

function pronounSource({ lex, names }: Paragraph, phrase: Phrase, last: Attribution | null): string | null {
  const pronoun = lex.lower(phrase.after - 1);
  const isPerson = pronoun === 'he' || pronoun === 'she';
  const person = isPerson ? personBefore(names, spanOf(lex, phrase).start)?.name : undefined;
  const source = last?.source ?? null;
  return person ?? (!isPerson || (source !== null && isUpper(source)) ? source : null);
}

/** "The same pollster": the one told of before. */
function isSame(lex: Lexemes, { first, after }: Phrase): boolean {
  for (let i = first; i < after; i++) if (lex.lower(i) === 'same') return true;
  return false;
}

/** `poll by the independent Levada Center`: those after "by". */
function makerOf(lex: Lexemes, phrase: Phrase): Phrase {
  for (let i = phrase.first; i < phrase.after - 1; i++) {
    const made = lex.has(i, Tag.document) && /^(by|from)$/.test(lex.lower(i + 1));
    if (!made) continue;
    let first = i + 2;
    while (first < phrase.after && lex.has(first, Tag.determiner)) first++;
    return first < phrase.after ? { first, after: phrase.after } : phrase;
  }
  return phrase;
}

/** Nouns for a business, which stand for the one named before. */
const businesses: ReadonlySet<string> = new Set(
  'company firm group airline carrier bank retailer'.split(' '),
);

/** "The minister", "the company": who holds that title or is one, by the names before it; null when nobody is known to. */
function holderOf({ lex, names }: Paragraph, { first, after }: Phrase): string | null {
  const word = lex.lower(first);
  if (after - first !== 1 || lex.lower(first - 1) !== 'the' || lex.isCapital(first)) return null;
  const at = lowerBound(names, lex.start[first]!);
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    const name = names[i]!;
    if (name.kind === 'person' && name.titles.some(({ text }) => text.toLowerCase().endsWith(word)))
      return name.name;
    if (businesses.has(word) && name.kind === 'organization') return name.name;
  }
  return null;
}

/** The first person or organization named in the phrase. */
export function nameIn(
  lex: Lexemes,
  phrase: Phrase,
  names: readonly NameAnnotation[],
): NameAnnotation | null {
  return namesIn(lex, phrase, names).find(({ kind }) => kind !== 'place') ?? null;
}

/** The names of any kind in the phrase. */
export function namesIn(
  lex: Lexemes,
  phrase: Phrase,
  names: readonly NameAnnotation[],
): readonly NameAnnotation[] {
  const { start, end } = spanOf(lex, phrase);
  return names.slice(lowerBound(names, start), lowerBound(names, end));
}

function personBefore(names: readonly NameAnnotation[], offset: number): NameAnnotation | undefined {
  const at = lowerBound(names, offset);
  return names.slice(Math.max(0, at - 8), at).findLast(({ kind }) => kind === 'person');
}

/** The organization named last before `offset`. */
export function organizationBefore(names: readonly NameAnnotation[], offset: number): string | null {
  const at = lowerBound(names, offset);
  return names.slice(Math.max(0, at - 8), at).findLast(({ kind }) => kind === 'organization')?.name ?? null;
}

/** The first name that does not begin before `offset`. */
function lowerBound(names: readonly NameAnnotation[], offset: number): number {
  return firstNot(names.length, (i) => names[i]!.span.start < offset);
}
