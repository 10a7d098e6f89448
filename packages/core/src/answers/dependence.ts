import type { Corpus } from '../corpus/corpus.ts';
import { passagesIn } from '../duplicates/passages.ts';
import type { Fact, FactMention } from '../model/fact.ts';
import { compareText } from '../model/sorted.ts';
import { overlaps } from '../model/span.ts';
import { sourceName } from './render-words.ts';

/** An earlier source that another one is not independent of: it has the same words, or quotes the same people. */
export interface Dependence {
  readonly name: string;
  readonly isCopy: boolean;
}

/** A mention of a fact, and what it depends on; null where it speaks for itself. */
export interface DatedMention {
  readonly mention: FactMention;
  readonly dependsOn: Dependence | null;
}

/** The mentions of a fact, the earliest first, each with the first source of its group where it is not that. */
export function datedMentions(corpus: Corpus, { mentions }: Fact): readonly DatedMention[] {
  const dated = byDate(corpus, mentions);
  const originals = new Map<string, FactMention>();
  for (const mention of dated)
    if (!originals.has(mention.sourceGroup)) originals.set(mention.sourceGroup, mention);
  return dated.map((mention) => ({
    mention,
    dependsOn: dependenceOf(corpus, mention, originals.get(mention.sourceGroup)!),
  }));
}

function dependenceOf(corpus: Corpus, mention: FactMention, original: FactMention): Dependence | null {
  if (original.path === mention.path) return null;
  const isInOriginal = ({ path }: { readonly path: string }): boolean => path === original.path;
  const isCopiedText = passagesIn(corpus.passages, mention.path).some(
    ({ cluster, occurrence }) =>
      overlaps(occurrence.span, mention.span) && cluster.occurrences.some(isInOriginal),
  );
  const isCopiedArticle = corpus.passages.sourceGroups.some(({ original: first, members }) => {
    const paths = [first, ...members.map(({ path }) => path)];
    return paths.includes(mention.path) && paths.includes(original.path);
  });
  const name = sourceName(corpus.analyses.get(original.path)!.article);
  return { name, isCopy: isCopiedText || isCopiedArticle };
}

function byDate(corpus: Corpus, mentions: readonly FactMention[]): readonly FactMention[] {
  const key = ({ path }: FactMention): string =>
    `${corpus.analyses.get(path)!.article.date ?? '9999'} ${path}`;
  return mentions.toSorted((a, b) => compareText(key(a), key(b)) || a.span.start - b.span.start);
}
