import type { Analysis } from '../../corpus/analysis.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { derived } from '../../corpus/derived.ts';
import { indexAt, quoteOf, type Span } from '../../model/span.ts';
import type { Evidence } from './finding.ts';

/** A place in a source as evidence. */
export function evidenceOf(
  corpus: Corpus,
  { article }: Analysis,
  span: Span,
  role: Evidence['role'],
): Evidence {
  const sentence = article.sentences[indexAt(article.sentences, span.start)] ?? span;
  return {
    path: article.path,
    span,
    quote: quoteOf(article.text, span),
    sentence,
    date: article.date,
    sourceGroup: sourceGroupOf(corpus, article.path),
    role,
    figure: null,
  };
}

/** The group of copies an article belongs to; its own path where it is no copy. */
export function sourceGroupOf({ passages }: Corpus, path: string): string {
  return groupOfPath(passages).get(path) ?? path;
}

/** By path: the id of the first group that an article is in. */
const groupOfPath = derived(({ sourceGroups }: Corpus['passages']): ReadonlyMap<string, string> => {
  const groups = new Map<string, string>();
  for (const { id, original, members } of sourceGroups) {
    for (const path of [original, ...members.map((member) => member.path)])
      if (!groups.has(path)) groups.set(path, id);
  }
  return groups;
});
