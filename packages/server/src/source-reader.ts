import {
  type Analysis,
  type Article,
  analysisSteps,
  articleFromText,
  draftFromText,
  type NameModel,
  type ReadResult,
  readArticle,
  type Steps,
} from '@tickmark/core';
import type { DecisionStore } from './decision-store.ts';
import type { Files } from './host.ts';
import type { Layout } from './layout.ts';

/** What reading articles needs. */
export interface Reading {
  readonly files: Files;
  readonly model: NameModel;
  readonly layout: Layout;
  readonly decisions: DecisionStore;
}

/** The article of a text as an editor shows it. */
export function articleOf({ layout }: Reading, uri: string, text: string, role: 'source' | 'draft'): Article {
  const options = { path: layout.pathOf(uri), ...layout.knownOf(uri) };
  return role === 'draft' ? draftFromText(text, options) : articleFromText(text, options);
}

/** The article in the bytes of a file, as an editor would show it; null where they are no text. */
export function articleIn(reading: Reading, uri: string, bytes: Uint8Array): ReadResult {
  const { layout } = reading;
  const { article, issues } = readArticle(bytes, { path: layout.pathOf(uri), ...layout.knownOf(uri) });
  // Editors hide a byte order mark: positions count without it.
  if (article?.text.startsWith('\uFEFF') === true)
    return { article: articleOf(reading, uri, article.text.slice(1), 'source'), issues };
  return { article, issues };
}

/** What each analysis was made with besides its article. */
const madeWith = new WeakMap<Analysis, string>();

/** Analyzes an article under the decisions on it. What is `known` is kept where it would come out the same. */
export function* analyzed(
  { model, decisions }: Reading,
  uri: string,
  article: Article,
  known?: Analysis,
): Steps<Analysis> {
  const key = decisions.keyOf(uri);
  if (known !== undefined && madeWith.get(known) === key && isSame(known.article, article)) return known;
  const analysis = yield* analysisSteps(article, model, decisions.amendOf(uri));
  madeWith.set(analysis, key);
  return analysis;
}

/** Whether an analysis was made under the decisions on its article as they are now. */
export function isDecided({ decisions }: Reading, uri: string, analysis: Analysis): boolean {
  return madeWith.get(analysis) === decisions.keyOf(uri);
}

function isSame(a: Article, b: Article): boolean {
  return a.sha256 === b.sha256 && a.path === b.path && a.outlet === b.outlet && a.date === b.date;
}
