import { recognizeBoilerplate } from '../duplicates/boilerplate.ts';
import { type Fingerprint, fingerprint } from '../duplicates/fingerprint.ts';
import type { Article } from '../model/article.ts';
import type { Findings } from '../model/decision.ts';
import type { Issue } from '../model/issue.ts';
import { finish, type Steps } from '../model/steps.ts';
import { mostFigures, recognizeFigures } from '../recognize/figures.ts';
import type { NameModel } from '../recognize/name-model.ts';
import { recognizeNames } from '../recognize/names.ts';
import { closeArticle } from '../text/kept-article.ts';
import { mostTold, withoutRepeats } from '../text/repeats.ts';

/** All that one article alone tells: the input of every step that looks across articles. */
export interface Analysis extends Findings {
  readonly article: Article;
  readonly fingerprint: Fingerprint;
}

/** What people decided about an article, as a change of what the machine found in it. */
export type Amend = (article: Article, found: Findings) => Findings;

/**
 * Analyzes one article. A pure function: the same article, model and decisions give the same analysis anywhere.
 * Decisions are applied here, before any step that looks across articles.
 */
export function analyze(article: Article, model: NameModel, amend?: Amend): Analysis {
  return finish(analysisSteps(article, model, amend));
}

/** The same in steps. Names are one of them: what the model remembers of words must not change halfway. */
export function* analysisSteps(
  article: Article,
  model: NameModel,
  amend: Amend = (_, found) => found,
): Steps<Analysis> {
  const { article: told } = withoutRepeats(article);
  const names = recognizeNames(told, model);
  yield;
  const figures = recognizeFigures(told, names);
  yield;
  const boilerplate = recognizeBoilerplate(article);
  const findings = amend(article, { names, figures, boilerplate, rejected: [], reporting: [] });
  yield;
  const print = fingerprint(article, findings.names, findings.boilerplate);
  closeArticle(article);
  return { article, ...findings, fingerprint: print };
}

/** What of an article was left unread, because there is too much of it. */
export function unreadIn({ article, figures }: Analysis): readonly Issue[] {
  const { path } = article;
  const { skipped } = withoutRepeats(article);
  return [
    ...(skipped === 0 ? [] : [{ code: 'repeats', path, count: skipped, limit: mostTold } as const]),
    ...(figures.length < mostFigures ? [] : [{ code: 'many-figures', path, limit: mostFigures } as const]),
  ];
}
