import type { NameAnnotation } from '../model/annotation.ts';
import { type Article, TokenKind, tokenFrom } from '../model/article.ts';
import { contains, indexAt, overlaps, type Span } from '../model/span.ts';
import { isLower } from '../text/characters.ts';
import { withLetters } from '../text/letters.ts';
import type { Quotation } from './quotations.ts';
import { isSayingVerb } from './saying-verbs.ts';

/** Who says a quotation, as far as the text tells. */
export interface Speaker {
  /** The person; null where only a phrase tells, as in "said a diplomat". */
  readonly person: NameAnnotation | null;
  /** The words that tell: a name, or `a diplomat`. */
  readonly text: string;
  readonly span: Span;
}

/** What finding speakers needs: an article, its names and its quotations. */
export interface Spoken {
  readonly article: Article;
  readonly names: readonly NameAnnotation[];
  readonly quotations: readonly Quotation[];
}

/**
 * Who says the quotation: the person beside a verb of saying in its sentence, `he` and `she` being the person named
 * last; else the speaker of the quotation before or after it in its paragraph. Null where nobody is named.
 */
export function speakerOf(spoken: Spoken, quotation: Quotation): Speaker | null {
  const own = speakerBeside(spoken, quotation);
  if (own !== null) return own;
  const { paragraphs } = spoken.article;
  const at = indexAt(paragraphs, quotation.outer.start);
  const paragraph = paragraphs[at];
  if (paragraph === undefined) return null;
  const inParagraph = spoken.quotations.filter(({ outer }) => overlaps(outer, paragraph));
  const before = inParagraph.filter(({ outer }) => outer.end <= quotation.outer.start).reverse();
  const after = inParagraph.filter(({ outer }) => quotation.outer.end <= outer.start);
  for (const other of [...before, ...after]) {
    const speaker = speakerBeside(spoken, other);
    if (speaker !== null) return speaker;
  }
  return null;
}

/** The speaker that the sentence around a quotation names. */
function speakerBeside(spoken: Spoken, quotation: Quotation): Speaker | null {
  const { article } = spoken;
  const { before, after } = aroundQuotation(spoken, quotation);
  return (
    speakerIn(spoken, after, quotation.outer.start) ??
    speakerIn(spoken, before, quotation.outer.start) ??
    introducedBy(article, spoken, quotation)
  );
}

/** The rest of the sentence on either side, up to the neighboring quotations and to the ends of the paragraph. */
function aroundQuotation(
  { article, quotations }: Spoken,
  { outer }: Quotation,
): { before: Span; after: Span } {
  const { sentences, paragraphs } = article;
  const paragraph = paragraphs[indexAt(paragraphs, outer.start)] ?? outer;
  const first = sentences[indexAt(sentences, outer.start)] ?? outer;
  const closes = /[.!?…]["”’»]?$/.test(article.text.slice(outer.start, outer.end));
  const last = sentences[indexAt(sentences, Math.max(outer.start, outer.end - 1))] ?? outer;
  const next = closes && last.end <= outer.end ? continuation(article, outer.end) : last;
  let from = Math.max(paragraph.start, Math.min(first.start, outer.start));
  let to = Math.min(paragraph.end, Math.max(next?.end ?? outer.end, outer.end));
  for (const other of quotations) {
    if (other.outer.end <= outer.start) from = Math.max(from, other.outer.end);
    if (outer.end <= other.outer.start) to = Math.min(to, other.outer.start);
  }
  return { before: { start: from, end: outer.start }, after: { start: outer.end, end: to } };
}

/** After `“…?”` the sentence may go on in lower case, or with the speaker: `“…?” he asked`. */
function continuation({ text, sentences }: Article, end: number): Span | null {
  const rest = text.slice(end, end + 40);
  const next = sentences[indexAt(sentences, end + (/^\s*/.exec(rest)?.[0].length ?? 0))];
  if (next === undefined) return null;
  const goesOn = /^\s+(?:He|She|They)\b/.test(rest) || (/^\s/.test(rest) && isLower(rest.trimStart()));
  const named = nameAndVerb.exec(rest)?.[1];
  return goesOn || (named !== undefined && isSayingVerb(named)) ? next : null;
}

const nameAndVerb = withLetters(String.raw`^\s+(?:\p{Lu}[\p{L}’'.-]*\s+){1,4}(\p{Ll}+)`);

/** `Ms. Sherman was blunt: “…”`: a colon gives the floor to the subject of its sentence. */
function introducedBy(article: Article, spoken: Spoken, quotation: Quotation): Speaker | null {
  const lead = article.text.slice(Math.max(0, quotation.outer.start - 3), quotation.outer.start);
  if (!lead.trimEnd().endsWith(':')) return null;
  const { before } = aroundQuotation(spoken, quotation);
  const person = personsIn(spoken, before)[0];
  return person === undefined ? null : named(person);
}

/** The person or phrase beside a verb of saying in a stretch, the one nearest to the verb first. */
function speakerIn(spoken: Spoken, stretch: Span, quotationStart: number): Speaker | null {
  const { article } = spoken;
  const verb = sayingVerbIn(article, stretch);
  if (verb === null) return null;
  const persons = personsIn(spoken, stretch);
  const behind = persons.find(
    ({ span }) => verb.end <= span.start && isNear(article, verb.end, span.start, 9),
  );
  const ahead = persons
    .filter(({ span }) => span.end <= verb.start && !closesClause(article, span.end, verb.start))
    .at(-1);
  const isSubject = ahead !== undefined && isBeside(article, ahead.span.end, verb.start);
  const hasSubject = isSubject || subjectBetween(article, stretch.start, verb.start);
  const follows = /^\s/.test(article.text.slice(verb.end, verb.end + 1)) && !hasSubject;
  const person = isSubject
    ? ahead
    : follows && behind !== undefined
      ? behind
      : hasSubject
        ? undefined
        : ahead;
  if (person !== undefined) return named(person);
  const subject = article.text.slice(stretch.start, verb.start);
  if (
    /\b(?:he|she)\s*(?:\w+ly\s*)?$/i.test(subject) ||
    /^\s+(?:he|she)\b/i.test(article.text.slice(verb.end, verb.end + 12))
  ) {
    return lastNamed(spoken, Math.min(stretch.start, quotationStart));
  }
  return phraseAfter(article, verb, stretch);
}

/** `said a diplomat`, `a lawyer said`: the phrase as it stands, up to a comma or a clause. */
function phraseAfter({ text }: Article, verb: Span, stretch: Span): Speaker | null {
  const after = phraseBehind.exec(text.slice(verb.end, stretch.end));
  if (after !== null) return phrase(text, verb.end + after[0].length - after[1]!.length, after[1]!.length);
  const before = phraseBefore.exec(text.slice(stretch.start, verb.start));
  if (before === null) return null;
  return phrase(text, stretch.start + before.index + before[0].indexOf(before[1]!), before[1]!.length);
}

const phraseBehind = withLetters(
  String.raw`^\s+((?:an?|the|one|another)\s[\p{L}\d’' -]{2,60}?)(?=\s(?:who|whom|that|in|at|on|when|after|of)\b|[,.;:]|$)`,
  'i',
);
const phraseBefore = withLetters(
  String.raw`(?:^|[\s,])((?:an?|the|one|another)\s[\p{L}\d’' -]{2,60}?)\s*$`,
  'i',
);

function phrase(text: string, start: number, length: number): Speaker {
  const span = { start, end: start + length };
  return { person: null, text: text.slice(span.start, span.end), span };
}

function sayingVerbIn({ text, tokens }: Article, stretch: Span): Span | null {
  for (let i = tokenFrom(tokens, stretch.start); i < tokens.length; i++) {
    const start = tokens.start[i]!;
    const end = tokens.end[i]!;
    if (stretch.end <= start) return null;
    if (tokens.kind[i] === TokenKind.word && isSayingVerb(text.slice(start, end))) return { start, end };
  }
  return null;
}

/** Whether only a few words, and no end of a clause, lie between. */
function isNear({ text }: Article, from: number, to: number, words: number): boolean {
  const between = text.slice(from, to);
  return between.split(/\s+/).length <= words && !/[;:“”"]|\b(?:that|when|because|after)\b/.test(between);
}

/** Whether only an adverb or an auxiliary lies between a name and its verb. */
function isBeside({ text }: Article, from: number, to: number): boolean {
  return fewWords.test(text.slice(from, to));
}

const fewWords = withLetters(String.raw`^\s+(?:\p{L}+\s+){0,2}$`);

function closesClause({ text }: Article, from: number, to: number): boolean {
  return /[;“”"]/.test(text.slice(from, to));
}

/** A pronoun or a noun phrase that stands before the verb is its subject: `a lawyer in Baku said`. */
function subjectBetween({ text }: Article, from: number, to: number): boolean {
  return /\b(?:he|she|they|it|I|we|who)\s*(?:\w+ly\s*)?$/i.test(text.slice(from, to));
}

function personsIn({ names }: Spoken, stretch: Span): readonly NameAnnotation[] {
  return names.filter(({ kind, span }) => kind === 'person' && contains(stretch, span));
}

function lastNamed({ article, names, quotations }: Spoken, offset: number): Speaker | null {
  const at = indexAt(article.paragraphs, offset);
  const from = article.paragraphs[Math.max(0, at - 1)]?.start ?? 0;
  const person = names
    .filter(({ kind, span }) => kind === 'person' && from <= span.start && span.end <= offset)
    .filter(({ span }) => !quotations.some(({ outer }) => contains(outer, span)))
    .at(-1);
  return person === undefined ? null : named(person);
}

function named(person: NameAnnotation): Speaker {
  return { person, text: person.quote, span: person.span };
}
