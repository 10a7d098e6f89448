import { demonyms } from './demonyms.ts';
import { agencyEnds, phrase } from './name-agencies.ts';
import { longestPlace, longestPlaceAt, placeKeyOf, placeSize } from './name-gazetteer.ts';
import { lookUp } from './name-key-table.ts';
import { classOfLabel, isInside, labelCount, outside } from './name-labels.ts';
import type { NameModel } from './name-model.ts';
import { Shape } from './name-shapes.ts';
import type { NameView } from './name-view.ts';
import { Cue, Mark } from './name-words.ts';
import type { TaggedStretch } from './tagged-stretch.ts';

/** What a stretch that was tagged may be. */
export type NameKind = 'person' | 'place' | 'organization' | 'other';

/** A name as words of a view, `[from, to)`, within one sentence. */
export interface NameSpan {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
  /** Probability of the whole reading, as the tagger has it. */
  readonly probability: number;
}

const kinds: readonly NameKind[] = ['person', 'place', 'organization', 'other'];

/** The names of tagged stretches. */
export function spansOf(stretches: readonly TaggedStretch[]): readonly NameSpan[] {
  return stretches.flatMap(spansOfStretch);
}

function spansOfStretch({ sentence, labels, marginals, from, to }: TaggedStretch): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let i = from; i < to; ) {
    const label = labels[i - from]!;
    let end = i + 1;
    let probability = marginals[(i - from) * labelCount + label]!;
    while (end < to && isInside(labels[end - from]!)) {
      probability = Math.min(probability, marginals[(end - from) * labelCount + labels[end - from]!]!);
      end++;
    }
    if (label !== outside)
      spans.push({ sentence, from: i, to: end, kind: kinds[classOfLabel(label)]!, probability });
    i = label === outside ? i + 1 : end;
  }
  return spans;
}

/** Brings spans to our conventions: the name alone, places as the gazetteer has them, no agency among people or places. */
export function settleSpans(
  spans: readonly NameSpan[],
  view: NameView,
  model: NameModel,
): readonly NameSpan[] {
  const settled: NameSpan[] = [];
  for (const span of [...spans, ...missedPlaces(spans, view, model)].sort((a, b) => a.from - b.from)) {
    const last = settled.at(-1);
    const bare = withoutAgency(likelyPlace(personAlone(bareName(view, span), view), view, model), view);
    if (bare === null || (last !== undefined && bare.from < last.to)) continue;
    const place =
      bare.kind === 'organization' || bare.kind === 'person'
        ? bare
        : settlePlace(bare, view, model, last?.to ?? 0);
    if (place !== null) settled.push(place);
  }
  return settled;
}

/** Without titles, possessives and signs at its ends; null when nothing is left. */
function bareName(view: NameView, span: NameSpan): NameSpan | null {
  let { from, to } = span;
  const isSign = (i: number): boolean => view.words[i]!.shape === Shape.sign || view.words[i]!.lower === "'s";
  while (to > from && isSign(to - 1)) to--;
  const isNoName = (i: number): boolean =>
    isSign(i) || view.words[i]!.form === 'the' || (span.kind === 'person' && isTitle(view, i));
  if (span.kind === 'person' && isNation(view, from)) from = titleOfNation(view, from, to);
  while (from < to && isNoName(from)) from++;
  return from < to && !identifier.test(view.words[from]!.form) ? { ...span, from, to } : null;
}

/** What a program calls a value (`queueWait`), where a page came with its script. */
const identifier = /^[a-z]+[A-Z][a-z]/;

/** How many words a nation and its title may have before the word that says the office: `UK Prime Minister`. */
const longestOffice = 3;

/** Where the title begins that follows a nation: at the word for the office; at the nation where there is none. */
function titleOfNation(view: NameView, from: number, to: number): number {
  for (let i = from + 1; i < Math.min(to, from + longestOffice); i++) if (isTitle(view, i)) return i;
  return from;
}

/** `U.S.` or `Norwegian`, as they stand before a title. */
function isNation(view: NameView, i: number): boolean {
  const { shape, form, lower } = view.words[i]!;
  return shape === Shape.acronym || (shape === Shape.upper && form.length < 4) || demonyms.has(lower);
}

const epithets: ReadonlySet<string> = new Set(['elder', 'younger', 'great', 'terrible', 'conqueror']);

/** Nouns that make what is called after a person of a person's name. */
const namesakes: ReadonlySet<string> = new Set(
  'show prize award awards medal cup trophy act foundation institute museum stadium airport'.split(' '),
);

/** What of nature is called after people: `the Jorge Montt glacier`. */
const landforms: ReadonlySet<string> = new Set(
  'glacier volcano river lake creek canyon gorge fjord peninsula archipelago atoll reef reservoir desert rainforest'.split(
    ' ',
  ),
);

/** `Lucas Cranach the Elder` is all name, the `Ann Low Prize` nobody, the `Ann Low glacier` a place. */
function personAlone(span: NameSpan | null, view: NameView): NameSpan | null {
  if (span === null || span.kind !== 'person') return span;
  const end = view.sentences[span.sentence + 1]!;
  const isCapital = (i: number, among: ReadonlySet<string>): boolean =>
    i < end && view.words[i]!.capital && among.has(view.words[i]!.lower);
  if (isCapital(span.to, namesakes)) return { ...span, kind: 'other' };
  if (
    span.to < end &&
    landforms.has(view.words[span.to]!.lower) &&
    view.words[span.from - 1]?.lower === 'the'
  )
    return { ...span, kind: 'place' };
  return view.words[span.to]?.lower === 'the' && isCapital(span.to + 1, epithets)
    ? { ...span, to: span.to + 2 }
    : span;
}

function isTitle(view: NameView, i: number): boolean {
  return (view.words[i]!.cues & (Cue.honorific | Cue.role)) !== 0;
}

/** A lone word the tagger is unsure to be a person, and the gazetteer sure to be a place (`Washington warned`). */
function likelyPlace(span: NameSpan | null, view: NameView, model: NameModel): NameSpan | null {
  if (span === null || span.kind !== 'person' || span.to - span.from > 1 || span.probability >= unsure)
    return span;
  const known = longestPlaceAt(model.places, view, span.from, span.to);
  return known !== null && placeSize(known.record) >= 6 ? { ...span, kind: 'place' } : span;
}

const unsure = 0.65;

/** Countries, and well-known places of several words, that the tagger left outside every name. */
function missedPlaces(spans: readonly NameSpan[], view: NameView, model: NameModel): readonly NameSpan[] {
  const missed: NameSpan[] = [];
  let next = 0;
  for (let sentence = 0; sentence + 1 < view.sentences.length; sentence++) {
    const end = view.sentences[sentence + 1]!;
    for (let i = view.sentences[sentence]!; i < end; i++) {
      while (next < spans.length && spans[next]!.to <= i) next++;
      if ((view.marks[i]! & Mark.capital) === 0 || (next < spans.length && spans[next]!.from <= i)) continue;
      const limit = Math.min(end, spans[next]?.from ?? end);
      const length = missedLength(view, model, i, limit, view.sentences[sentence]!);
      if (length === 0) continue;
      missed.push({ sentence, from: i, to: i + length, kind: 'place', probability: 0.5 });
      i += length - 1;
    }
  }
  return missed;
}

function missedLength(view: NameView, model: NameModel, i: number, limit: number, first: number): number {
  const known = longestPlaceAt(model.places, view, i, limit);
  if (known === null || placeSize(known.record) < 6) return 0;
  const before = i > first && view.words[i - 1]!.capital;
  const after = view.words[i + known.length]?.capital === true;
  if (before || after) return 0;
  return known.length > 1 || (placeSize(known.record) === 7 && i > first) ? known.length : 0;
}

/** A person or place that is really an agency (`Getty Images` in a credit) becomes an organization. */
function withoutAgency(span: NameSpan | null, view: NameView): NameSpan | null {
  if (span === null || span.kind === 'organization') return span;
  for (let i = Math.max(0, span.from - 2); i < span.to; i++) {
    const isOne = (end: number): boolean =>
      end > span.from && (i === span.from || end === span.to || end > i + 1);
    if (agencyEnds(view, i).some(isOne)) return { ...span, kind: 'organization' };
  }
  return span;
}

/** What newspapers and agencies are called. */
const papers: ReadonlySet<string> = new Set(
  'chronicle courier gazette herald journal ledger mail news observer post press sentinel star times tribune wire'.split(
    ' ',
  ),
);

/** An unknown place that is an acronym (`O.S.C.E.`) or built like an organization (`Levada Center`, `School of Art`). */
function isOrganization(view: NameView, { from, to }: NameSpan): boolean {
  const last = view.words[to - 1]!;
  if (to - from > 1 && papers.has(last.lower)) return true;
  if (to - from === 1) return last.shape === Shape.acronym && last.form.length > 4;
  for (let i = from; i < to; i++) {
    const isHead = i === to - 1 || view.words[i + 1]!.lower === 'of';
    if (isHead && (view.words[i]!.cues & Cue.organization) !== 0) return true;
  }
  return false;
}

const directions: ReadonlySet<string> = new Set(
  'eastern western northern southern central northeastern northwestern southeastern southwestern'.split(' '),
);

/** The known place that ends where the span ends and begins earlier (`Sea of` before `Azov`), after the name before it. */
function fromItsBeginning(span: NameSpan, view: NameView, model: NameModel, free: number): NameSpan {
  const first = Math.max(view.sentences[span.sentence]!, free, span.to - longestPlace);
  const compound = span.from - 4;
  if (compound >= first && isCompound(view, compound)) return { ...span, from: compound };
  for (let i = first; i < span.from; i++) {
    if (!view.words[i]!.capital) continue;
    const known = longestPlaceAt(model.places, view, i, span.to);
    if (known !== null && i + known.length === span.to) return { ...span, from: i };
  }
  return span;
}

/** `Plaza de` goes on to the next capital. */
function toItsEnd(span: NameSpan, { words, sentences }: NameView): NameSpan {
  const end = sentences[span.sentence + 1]!;
  let { to } = span;
  if (to - span.from < 2 || !words[to - 1]!.connector) return span;
  while (to < end && words[to]!.connector) to++;
  return to < end && words[to]!.capital ? { ...span, to: to + 1 } : span;
}

/** Five words written as one, the outer ones with capitals: `Port-au-Prince`. */
function isCompound({ words, start, end }: NameView, i: number): boolean {
  const [head, , link, , tail] = words.slice(i, i + 5);
  const written = [1, 2, 3, 4].every((k) => start[i + k] === end[i + k - 1]);
  const hyphens = words[i + 1]!.form === '-' && words[i + 3]!.form === '-';
  return (
    written && hyphens && head!.capital && link!.shape === Shape.lower && link!.form !== 'to' && tail!.capital
  );
}

/**
 * `Eastern Ukraine` is Ukraine, `Eastern Europe` a place of its own; `Rostov` before `-on-Don` goes on; an adjective
 * (`Soviet`) is no place, unless the gazetteer knows the whole (`Crimean peninsula`).
 */
function settlePlace(tagged: NameSpan, view: NameView, model: NameModel, free: number): NameSpan | null {
  const span = tagged.kind === 'place' ? toItsEnd(fromItsBeginning(tagged, view, model, free), view) : tagged;
  const end = view.sentences[span.sentence + 1]!;
  const known = longestPlaceAt(model.places, view, span.from, end);
  const length = known?.length ?? 0;
  const famous = known !== null && placeSize(known.record) >= 6;
  if (length > 1 && (span.kind === 'place' || famous) && span.from + length > span.to) {
    return { ...span, kind: 'place', to: span.from + length };
  }
  if (span.kind !== 'place') return null;
  const whole = span.from + length === span.to;
  if (!whole && isOrganization(view, span)) return { ...span, kind: 'organization' };
  if (!whole && demonyms.has(view.words[span.to - 1]!.lower)) return null;
  if (whole || span.to - span.from < 2 || !directions.has(view.words[span.from]!.lower)) return span;
  const rest = phrase(view, span.from + 1, span.to);
  return lookUp(model.places, placeKeyOf(rest)) >= 0 ? { ...span, from: span.from + 1 } : span;
}
