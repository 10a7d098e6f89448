import type { Corpus } from '../corpus/corpus.ts';
import { titleConflicts } from '../corpus/entity-titles.ts';
import type { Alias, Entity, EntityTitle, PlaceRecord } from '../model/entity.ts';
import { compareText } from '../model/sorted.ts';
import { indexAt, quoteOf, type Span } from '../model/span.ts';

/** All that a corpus says of one person, place or organization. Plain data, in the words a surface shows. */
export interface EntityAnswer {
  readonly id: string;
  readonly kind: Entity['kind'];
  readonly name: string;
  readonly place: PlaceRecord | null;
  readonly aliases: readonly Alias[];
  readonly titles: readonly EntityTitle[];
  /** Roles that cannot both be right, and who gives which. */
  readonly disagreements: readonly TitleDisagreement[];
  /** The earliest article first; undated ones last, by path. */
  readonly sources: readonly EntitySource[];
  /** The first mention of the first source. */
  readonly firstMention: EntityMention;
}

/** Two ranks of one office, given to one person. */
export interface TitleDisagreement {
  readonly titles: readonly [string, string];
  readonly paths: readonly [readonly string[], readonly string[]];
}

/** What one article says of an entity. */
export interface EntitySource {
  readonly path: string;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly forms: readonly string[];
  readonly titles: readonly string[];
  /** In text order. */
  readonly mentions: readonly EntityMention[];
}

/** One mention and the sentence around it. */
export interface EntityMention {
  readonly path: string;
  readonly span: Span;
  readonly quote: string;
  readonly sentence: Span;
  readonly sentenceText: string;
}

/** What the sources say of this entity. Throws RangeError when it is not of this corpus. */
export function aboutEntity(corpus: Corpus, entity: Entity): EntityAnswer {
  const { id, kind, name, place, aliases, titles } = entity;
  const sources = sourcesOf(corpus, entity);
  const firstMention = sources[0]?.mentions[0];
  if (firstMention === undefined) throw new RangeError(`no mention of ${id} in this corpus`);
  return {
    id,
    kind,
    name,
    place,
    aliases,
    titles,
    disagreements: disagreementsOf(titles),
    sources,
    firstMention,
  };
}

function disagreementsOf(titles: readonly EntityTitle[]): readonly TitleDisagreement[] {
  return titleConflicts(titles).map(([a, b]) => ({ titles: [a.text, b.text], paths: [a.paths, b.paths] }));
}

function sourcesOf(corpus: Corpus, entity: Entity): readonly EntitySource[] {
  const ids = new Map<string, string[]>();
  for (const { path, id } of entity.mentions) {
    const mentions = ids.get(path);
    if (mentions === undefined) ids.set(path, [id]);
    else mentions.push(id);
  }
  return [...ids].map(([path, mentions]) => sourceOf(corpus, path, new Set(mentions))).sort(byDate);
}

function sourceOf(corpus: Corpus, path: string, ids: ReadonlySet<string>): EntitySource {
  const analysis = corpus.analyses.get(path);
  if (analysis === undefined) throw new RangeError(`no article at ${path}`);
  const { article } = analysis;
  const names = analysis.names.filter(({ id }) => ids.has(id));
  const mentions = names.map(({ span, quote }): EntityMention => {
    const found = article.sentences[indexAt(article.sentences, span.start)];
    const sentence = found ?? span;
    return { path, span, quote, sentence, sentenceText: quoteOf(article.text, sentence) };
  });
  return {
    path,
    outlet: article.outlet,
    date: article.date,
    forms: [...new Set(names.map(({ quote }) => quote))],
    titles: [...new Set(names.flatMap(({ titles }) => titles.map(({ text }) => text)))],
    mentions,
  };
}

function byDate(a: EntitySource, b: EntitySource): number {
  const dateOf = ({ date }: EntitySource): string => date ?? '9999';
  return compareText(dateOf(a), dateOf(b)) || compareText(a.path, b.path);
}
