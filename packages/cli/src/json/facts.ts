import type { Corpus, Fact, FactMention } from '@tickmark/core';
import { quoteOf } from '@tickmark/core';

/** A fact in the shape that `facts` prints. Field names are a contract. */
export interface FactRecord {
  readonly id: string;
  readonly label: string;
  readonly unit: string | null;
  readonly item: string | null;
  readonly agreement: Fact['agreement'];
  readonly difference?: Exclude<Fact['difference'], null>;
  readonly independentSources: number;
  readonly mentions: readonly FactMentionRecord[];
}

/** One mention of a fact as printed. */
export interface FactMentionRecord {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly hedge: string | null;
  readonly sentence: string;
  readonly attribution: string | null;
  readonly date: string | null;
  readonly sourceGroup: string;
}

/** The record of a fact with all its mentions, in the order of the fact. */
export function factRecord(corpus: Corpus, fact: Fact): FactRecord {
  const { id, label, unit, item, agreement, difference, independentSources } = fact;
  return {
    id,
    label,
    unit,
    item,
    agreement,
    ...(difference === null ? {} : { difference }),
    independentSources,
    mentions: fact.mentions.map((mention) => mentionRecord(corpus, mention)),
  };
}

function mentionRecord(corpus: Corpus, mention: FactMention): FactMentionRecord {
  const { article } = corpus.analyses.get(mention.path)!;
  const { value, min, max, hedge, attribution } = mention.figure;
  return {
    path: mention.path,
    start: mention.span.start,
    end: mention.span.end,
    quote: mention.quote,
    value,
    min,
    max,
    hedge,
    sentence: quoteOf(article.text, mention.sentence),
    attribution: attribution?.source ?? null,
    date: article.date,
    sourceGroup: mention.sourceGroup,
  };
}
