import type { Corpus, Entity, EntityTitle } from '@tickmark/core';

/** An entity in the shape that `entities` prints. Field names are a contract. */
export interface EntityRecord {
  readonly id: string;
  readonly kind: Entity['kind'];
  readonly name: string;
  readonly aliases: Entity['aliases'];
  readonly titles: readonly EntityTitle[];
  readonly titlesDisagree: boolean;
  readonly mentions: readonly EntityMentionRecord[];
}

/** One mention of an entity as printed. */
export interface EntityMentionRecord {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** The record of an entity. */
export function entityRecord(corpus: Corpus, entity: Entity): EntityRecord {
  const { id, kind, name, aliases, titles, titlesDisagree } = entity;
  const mentions = entity.mentions.flatMap(({ path, id: mention }) => {
    const found = corpus.analyses.get(path)?.names.find((annotation) => annotation.id === mention);
    if (found === undefined) return [];
    return [{ path, start: found.span.start, end: found.span.end, quote: found.quote }];
  });
  return { id, kind, name, aliases, titles, titlesDisagree, mentions };
}
