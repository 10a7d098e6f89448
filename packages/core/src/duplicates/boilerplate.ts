import type { BoilerplateAnnotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';

/** Finds what one article alone shows to be boilerplate: captions, credits, chart labels, chrome, repeats. */
export function recognizeBoilerplate(_article: Article): readonly BoilerplateAnnotation[] {
  return [];
}
