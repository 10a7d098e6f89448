import { articleFromText, type NameModel, recognizeNames } from '../../src/index.ts';
import type { GoldDocument, GoldSpan } from './data.ts';

/** How sure a model must be to mark a name that a set has left out. */
const sureness = 0.9;

const kinds = { person: 'PER', place: 'LOC', organization: 'ORG' } as const;

/** Adds the names that a model is sure of where a set, marked by rule, has none; what the set has stays. */
export function completed(document: GoldDocument, model: NameModel): GoldDocument {
  const article = articleFromText(document.text, { path: document.id });
  const added = recognizeNames(article, model).flatMap(({ span, kind, confidence }): readonly GoldSpan[] => {
    const free = document.spans.every((other) => other.end <= span.start || span.end <= other.start);
    return free && confidence >= sureness ? [{ ...span, kind: kinds[kind] }] : [];
  });
  return { ...document, spans: [...document.spans, ...added] };
}
