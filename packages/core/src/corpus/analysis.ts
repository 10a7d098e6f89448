import { recognizeBoilerplate } from '../duplicates/boilerplate.ts';
import { type Fingerprint, fingerprint } from '../duplicates/passages.ts';
import type { BoilerplateAnnotation, FigureAnnotation, NameAnnotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { recognizeFigures } from '../recognize/figures.ts';
import type { NameModel } from '../recognize/name-model.ts';
import { recognizeNames } from '../recognize/names.ts';

/** All that one article alone tells: the input of every step that looks across articles. */
export interface Analysis {
  readonly article: Article;
  readonly names: readonly NameAnnotation[];
  readonly figures: readonly FigureAnnotation[];
  readonly boilerplate: readonly BoilerplateAnnotation[];
  readonly fingerprint: Fingerprint;
}

/** Analyzes one article. A pure function: the same article and model give the same analysis anywhere. */
export function analyze(article: Article, model: NameModel): Analysis {
  const names = recognizeNames(article, model);
  return {
    article,
    names,
    figures: recognizeFigures(article, names),
    boilerplate: recognizeBoilerplate(article),
    fingerprint: fingerprint(article, names),
  };
}
