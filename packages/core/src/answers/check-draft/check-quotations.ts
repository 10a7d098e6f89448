import type { Analysis } from '../../corpus/analysis.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { derived } from '../../corpus/derived.ts';
import { memo } from '../../corpus/memo.ts';
import { seedLength } from '../../duplicates/shingle-index.ts';
import { wordTokens } from '../../duplicates/words.ts';
import { firstNot } from '../../model/search.ts';
import { contains, indexAt, overlaps, quoteOf, type Span } from '../../model/span.ts';
import { findQuotations, type Quotation } from '../../recognize/quotations.ts';
import { type Speaker, type Spoken, speakerOf } from '../../recognize/speaker.ts';
import { evidenceOf } from './evidence.ts';
import type { QuotationFinding, QuotationVerdict, Suggestion } from './finding.ts';
import { isSameSurname } from './same-name.ts';
import type { SharedText } from './shared-text.ts';
import { type Pairing, pairWords, type Word, wordChanges, wordsIn } from './word-diff.ts';

/** Shorter quotations ("hard") are the writer's choice of a word, and stand everywhere. */
const minWords = 4;
/** Below this share of equal words two quotations are not the same one. */
const minShare = 0.6;
/** The same for a few words that the source has, but does not quote: "The sea has …" anyone may write. */
const minShareUnquoted = 0.8;
const fewWords = 8;
/** As many sources are looked at for one quotation: those that share most with it. */
const maxSources = 40;

/** Holds every quotation of the draft against the sources that share words with it. */
export function checkQuotations(
  corpus: Corpus,
  draft: Analysis,
  shared: SharedText,
): readonly QuotationFinding[] {
  const spoken = spokenOf(draft);
  const at = wordTokensOf(draft.article);
  return spoken.quotations.flatMap((quotation) => {
    const words = quotedWords(draft, quotation.span);
    if (words.length < minWords) return [];
    const range = wordRange(draft, at, quotation.span);
    const weights = draft.fingerprint.words.weight.subarray(range.start, range.end);
    const key = `${shared.own} ${weights} ${quoteOf(draft.article.text, quotation.span)}`;
    const matches = kept(corpus, key, () => matchesOf(corpus, draft, words, range, shared));
    return [findingOf(corpus, draft, quotation, speakerOf(spoken, quotation), words, matches)];
  });
}

/** The quotations of an article and what is needed to find their speakers. */
export const spokenOf: (analysis: Analysis) => Spoken = derived((analysis: Analysis) => ({
  article: analysis.article,
  names: analysis.names,
  quotations: findQuotations(analysis.article),
}));

const wordTokensOf = derived(wordTokens);

/** Words in square brackets are the writer's own. */
function quotedWords({ article }: Analysis, span: Span): readonly Word[] {
  const bracketed = [...quoteOf(article.text, span).matchAll(/\[[^\]]{0,200}\]/g)].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }));
  return wordsIn(article, span).filter((word) => !bracketed.some((stretch) => contains(stretch, word.span)));
}

/** Positions in the article's word stream that a stretch covers. */
function wordRange({ article: { tokens } }: Analysis, at: Uint32Array, { start, end }: Span): Span {
  return {
    start: firstNot(at.length, (i) => tokens.end[at[i]!]! <= start),
    end: firstNot(at.length, (i) => tokens.start[at[i]!]! < end),
  };
}

/** As many quotations are kept for the next keystroke. */
const keptQuotations = 300;

const kept = memo<Corpus, readonly Match[]>(keptQuotations);

/** The same three words at `a` in the draft and at `b` in a source. */
interface SharedSeed {
  readonly a: number;
  readonly b: number;
}

interface Match {
  readonly analysis: Analysis;
  /** The words of the source around, and how they pair. */
  readonly words: readonly Word[];
  readonly pairing: Pairing;
  readonly share: number;
  readonly exact: boolean;
  readonly span: Span;
  readonly quotation: Quotation | null;
}

function matchesOf(
  corpus: Corpus,
  draft: Analysis,
  words: readonly Word[],
  range: Span,
  shared: SharedText,
): readonly Match[] {
  const near = seedsWithin(shared, range);
  near.sort((a, b) => b.inside.length - a.inside.length || (a.path < b.path ? -1 : 1));
  return near.slice(0, maxSources).flatMap(({ path, inside }) => {
    const analysis = corpus.analyses.get(path);
    if (analysis === undefined) return [];
    const windows = windowsOf(inside, range);
    const found = windows.flatMap((window) => matchIn(analysis, draft, words, window) ?? []);
    return found.sort(compareMatches).slice(0, 1);
  });
}

/** The sources with seeds in a stretch of the draft, and these by position in the source. */
function seedsWithin(shared: SharedText, { start, end }: Span): { path: string; inside: SharedSeed[] }[] {
  const bySlot = new Map<number, SharedSeed[]>();
  // Three words that run over its end are no words of the quotation.
  for (let a = start; a <= end - seedLength; a++) {
    const places = shared.places[a] ?? [];
    for (let i = 0; i < places.length; i += 2) {
      const seed = { a, b: places[i + 1]! };
      const list = bySlot.get(places[i]!);
      if (list === undefined) bySlot.set(places[i]!, [seed]);
      else list.push(seed);
    }
  }
  return [...bySlot].map(([slot, seeds]) => ({
    path: shared.prints[slot]!.path,
    inside: seeds.sort((x, y) => x.b - y.b || x.a - y.a),
  }));
}

/** Stretches of the source's words in which the whole quotation may stand, around its seeds. */
function windowsOf(seeds: readonly SharedSeed[], range: Span): readonly Span[] {
  const windows: { start: number; end: number }[] = [];
  const slack = 12;
  for (const { a, b } of seeds) {
    const start = Math.max(0, b - (a - range.start) - slack);
    const end = b + (range.end - a) + slack;
    const last = windows.at(-1);
    if (last !== undefined && start <= last.end && end - last.start <= 3 * (range.end - range.start) + 100) {
      last.end = Math.max(last.end, end);
    } else windows.push({ start, end });
  }
  return windows;
}

function matchIn(analysis: Analysis, draft: Analysis, words: readonly Word[], window: Span): Match | null {
  const { article } = analysis;
  const at = wordTokensOf(article);
  const from = at[window.start];
  const to = at[Math.min(window.end, at.length) - 1];
  if (from === undefined || to === undefined) return null;
  const around = wordsIn(article, { start: article.tokens.start[from]!, end: article.tokens.end[to]! });
  const pairing = pairWords(words, around);
  const { pairs } = pairing;
  const share = pairs.length / words.length;
  if (pairs.length < 3 || share < minShare) return null;
  const tight = tightened(pairs, words.length);
  const span = { start: around[tight[0]![1]]!.span.start, end: around[tight.at(-1)![1]]!.span.end };
  const { quotations } = spokenOf(analysis);
  const quotation = quotations.find(({ outer }) => overlaps(outer, span)) ?? null;
  if (quotation === null && words.length < fewWords && share < minShareUnquoted) return null;
  const exact = share === 1 && gapsAllowed(analysis, draft, words, around, pairs);
  return {
    analysis,
    words: around,
    pairing: { pairs: tight },
    share: tight.length / words.length,
    exact,
    span,
    quotation,
  };
}

/** Drops pairs at either end that stand far from the rest: a common word that happened to be there. */
function tightened(
  pairs: readonly (readonly [number, number])[],
  length: number,
): readonly (readonly [number, number])[] {
  let from = 0;
  let to = pairs.length;
  const limit = Math.max(6, length / 3);
  const middle = pairs.length >> 1;
  for (let k = middle; k > 0; k--) if (pairs[k]![1] - pairs[k - 1]![1] > limit) from = Math.max(from, k);
  for (let k = pairs.length - 1; k > middle; k--)
    if (pairs[k]![1] - pairs[k - 1]![1] > limit) to = Math.min(to, k);
  return pairs.slice(from, to);
}

/**
 * Whether all that the source has between the paired words may be left out: words outside quotation marks ("he said"),
 * and whatever the draft marks with an ellipsis.
 */
function gapsAllowed(
  analysis: Analysis,
  draft: Analysis,
  words: readonly Word[],
  around: readonly Word[],
  pairs: readonly (readonly [number, number])[],
): boolean {
  const { quotations } = spokenOf(analysis);
  for (let k = 1; k < pairs.length; k++) {
    const [i, j] = pairs[k]!;
    const last = pairs[k - 1]![1];
    if (j === last + 1) continue;
    const between = draft.article.text.slice(words[i - 1]!.span.end, words[i]!.span.start);
    if (/…|\.\.\.|\[/.test(between)) continue;
    const skipped = around.slice(last + 1, j);
    if (skipped.some((word) => quotations.some(({ outer }) => contains(outer, word.span)))) return false;
    if (!quotations.some(({ outer }) => contains(outer, around[last]!.span))) return false;
  }
  return true;
}

function compareMatches(a: Match, b: Match): number {
  return (
    Number(b.exact) - Number(a.exact) ||
    b.share - a.share ||
    Number(b.quotation !== null) - Number(a.quotation !== null) ||
    (a.analysis.article.path < b.analysis.article.path
      ? -1
      : a.analysis.article.path > b.analysis.article.path
        ? 1
        : 0) ||
    a.span.start - b.span.start
  );
}

function findingOf(
  corpus: Corpus,
  draft: Analysis,
  { span }: Quotation,
  speaker: Speaker | null,
  words: readonly Word[],
  found: readonly Match[],
): QuotationFinding {
  const matches = found.toSorted(compareMatches);
  const best = matches[0];
  const exact = quotedFirst(matches.filter((match) => match.exact));
  const source = exact[0] ?? best;
  const sourceSpeaker = source === undefined ? null : speakerAt(source);
  const verdict = verdictFor(speaker, exact, best);
  const isOther = verdict === 'altered' || verdict === 'misattributed';
  return {
    id: `quotation:${span.start}-${span.end}`,
    kind: 'quotation',
    verdict,
    span,
    quote: quoteOf(draft.article.text, span),
    speaker: speaker?.text ?? null,
    sourceSpeaker: sourceSpeaker?.person?.name ?? sourceSpeaker?.text ?? null,
    difference: verdict === 'altered' ? differenceOf(draft, words, best!) : [],
    evidence: (exact.length > 0 ? exact : matches.slice(0, 5)).map((match) =>
      evidenceOf(corpus, match.analysis, match.span, isOther ? 'differs' : 'supports'),
    ),
    suggestions: verdict === 'altered' ? suggestionsFor(span, best!) : [],
  };
}

/** Where some sources have the words in quotation marks, the others do not tell who spoke. */
function quotedFirst(matches: readonly Match[]): readonly Match[] {
  const quoted = matches.filter(({ quotation }) => quotation !== null);
  return quoted.length > 0 ? quoted : matches;
}

function verdictFor(
  speaker: Speaker | null,
  exact: readonly Match[],
  best: Match | undefined,
): QuotationVerdict {
  if (best === undefined) return 'not-found';
  if (exact.length === 0) return 'altered';
  return exact.every((match) => isSomeoneElse(speaker, match)) ? 'misattributed' : 'verbatim';
}

function speakerAt({ analysis, quotation }: Match): Speaker | null {
  return quotation === null ? null : speakerOf(spokenOf(analysis), quotation);
}

/** The draft names a person, and the source another one, somebody it does not name, or never that person at all. */
function isSomeoneElse(draft: Speaker | null, match: Match): boolean {
  if (draft?.person == null) return false;
  const source = speakerAt(match);
  if (source === null) return match.quotation !== null && !namesAnywhere(match.analysis, draft.person.name);
  if (source.person !== null) return !isSameSurname(draft.person.name, source.person.name);
  return /^(?:an?|one|another)\s/i.test(source.text) && !isNamedBeside(match, draft.person.name);
}

/** Whether a sentence of the quotation names a person: "read a message on the account of Ida Voss". */
function isNamedBeside({ analysis: { article, names }, quotation }: Match, person: string): boolean {
  if (quotation === null) return false;
  const beside = article.sentences.filter((sentence) => overlaps(sentence, quotation.outer));
  return names.some(
    ({ name, span }) => isSameSurname(person, name) && beside.some((sentence) => contains(sentence, span)),
  );
}

function namesAnywhere({ article, names }: Analysis, person: string): boolean {
  const surname = person.slice(person.lastIndexOf(' ') + 1);
  return article.text.includes(surname) || names.some(({ name }) => isSameSurname(person, name));
}

function differenceOf(draft: Analysis, words: readonly Word[], match: Match) {
  const { pairs: paired } = match.pairing;
  const [firstI, firstJ] = paired[0]!;
  const [lastI, lastJ] = paired.at(-1)!;
  const from = reachBack(match, firstJ, firstI);
  const to = reachOn(match, lastJ, words.length - 1 - lastI);
  const pairs = paired.map(([i, j]) => [i, j - from] as const);
  return wordChanges(
    { text: draft.article.text, words },
    { text: match.analysis.article.text, words: match.words.slice(from, to) },
    { pairs },
  );
}

/** As many words of the source before the first pair as the draft has there, inside the same quotation. */
function reachBack({ words, quotation }: Match, first: number, count: number): number {
  let at = first;
  while (at > 0 && first - at < count && isInside(words[at - 1]!, quotation)) at--;
  return at;
}

function reachOn({ words, quotation }: Match, last: number, count: number): number {
  let at = last + 1;
  while (at < words.length && at - last <= count && isInside(words[at]!, quotation)) at++;
  return at;
}

function isInside({ span }: Word, quotation: Quotation | null): boolean {
  return quotation === null || contains(quotation.outer, span);
}

function suggestionsFor(span: Span, match: Match): readonly Suggestion[] {
  const { article } = match.analysis;
  const source = match.quotation === null ? match.span : sentencesWithin(match);
  const text = quoteOf(article.text, source).replace(/\s+/g, ' ').replace(/[,.]$/, '');
  return [{ code: 'use-source-words', edits: [{ span, text }], from: { path: article.path, span: source } }];
}

/** The matched words and the rest of the source's sentence on either side, inside its quotation marks. */
function sentencesWithin({ analysis, span, quotation }: Match): Span {
  const { sentences } = analysis.article;
  const first = sentences[indexAt(sentences, span.start)] ?? span;
  const last = sentences[indexAt(sentences, span.end - 1)] ?? span;
  const { start, end } = quotation!.span;
  return {
    start: Math.min(span.start, Math.max(start, first.start)),
    end: Math.max(span.end, Math.min(end, last.end)),
  };
}
