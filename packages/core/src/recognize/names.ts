import { annotationId, type NameAnnotation, type Title } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { PlaceRecord } from '../model/entity.ts';
import { fullestForms } from './name-bearers.ts';
import { calibrated } from './name-calibration.ts';
import { settleCompanies } from './name-companies.ts';
import { lowerCaseCredits } from './name-credits.ts';
import { withoutCurrencies } from './name-currencies.ts';
import { settleLegends } from './name-legends.ts';
import type { NameModel } from './name-model.ts';
import { splitPairs } from './name-pairs.ts';
import { type NameSpan, settleSpans, spansOf } from './name-spans.ts';
import { tagView } from './name-tagger.ts';
import { settleTerms } from './name-terms.ts';
import { titlesOf } from './name-titles.ts';
import { type NameView, nameView } from './name-view.ts';
import { asName, placeRecord } from './place-records.ts';

/** Finds persons, places and organizations in an article, in text order and without overlaps. */
export function recognizeNames(article: Article, model: NameModel): readonly NameAnnotation[] {
  const view = nameView(article.text, article.sentences, article.tokens, model.words);
  const settled = settleSpans([...spansOf(tagView(view, model)), ...lowerCaseCredits(view)], view, model);
  const named = settleCompanies(
    settleTerms(settleLegends(withoutCurrencies(settled, view), view), view),
    view,
  );
  const spans = splitPairs(named, view).filter(({ kind }) => kind !== 'other');
  const persons = spans.filter(({ kind }) => kind === 'person');
  const fullest = fullestForms(persons.map((span) => asName(quote(span, view, article.text))));
  const bearers = new Map(persons.map((span, k) => [span, fullest[k]!]));
  return spans.map((span) => annotationOf(span, bearers.get(span), view, article.text, model));
}

function quote({ from, to }: NameSpan, view: NameView, text: string): string {
  return text.slice(view.start[from], view.end[to - 1]);
}

function annotationOf(
  span: NameSpan,
  bearer: string | undefined,
  view: NameView,
  text: string,
  model: NameModel,
): NameAnnotation {
  const kind = span.kind === 'other' ? 'organization' : span.kind;
  const range = { start: view.start[span.from]!, end: view.end[span.to - 1]! };
  const form = quote(span, view, text);
  const place = kind === 'place' ? placeRecord(form, model.places) : null;
  return {
    id: annotationId(kind, range),
    span: range,
    quote: form,
    confidence: calibrated(span.probability, kind, model),
    origin: 'machine',
    status: 'suggested',
    kind,
    name: bearer ?? asName(form),
    titles: kind === 'person' ? titlesIn(span, view, text) : untitled,
    ...placeOf(place),
  };
}

function placeOf(place: PlaceRecord | null): { readonly place?: PlaceRecord } {
  return place === null ? {} : { place };
}

/** One list for all, as most mentions have none. */
const untitled: readonly Title[] = [];

function titlesIn({ sentence, from, to }: NameSpan, view: NameView, text: string): readonly Title[] {
  const sentenceFrom = view.sentences[sentence]!;
  const sentenceTo = view.sentences[sentence + 1]!;
  const titles = titlesOf(view, { from, to, sentenceFrom, sentenceTo }, text);
  // A copy, as it is kept: lists that grow have room to spare.
  return titles.length === 0 ? untitled : titles.slice();
}
