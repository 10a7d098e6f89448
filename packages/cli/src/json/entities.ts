import { aboutEntity, type Corpus, type Entity, type EntityAnswer, type EntityTitle } from '@tickmark/core';

/** An entity in the shape that `entities` prints. Field names are a contract. */
export interface EntityRecord {
  readonly id: string;
  readonly kind: Entity['kind'];
  readonly name: string;
  readonly aliases: Entity['aliases'];
  readonly titles: readonly EntityTitle[];
  readonly titlesDisagree: boolean;
  readonly disagreements: EntityAnswer['disagreements'];
  readonly place: Entity['place'];
  readonly sources: readonly EntitySourceRecord[];
  readonly firstMention: EntityMentionRecord;
  readonly mentions: readonly EntityMentionRecord[];
}

/** One mention of an entity as printed. */
export interface EntityMentionRecord {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** What one article says of an entity, as printed. */
export interface EntitySourceRecord {
  readonly path: string;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly mentions: number;
  readonly forms: readonly string[];
  readonly titles: readonly string[];
}

/** The record of an entity, with every source that names it and the forms it uses. */
export function entityRecord(corpus: Corpus, entity: Entity): EntityRecord {
  const { id, kind, name, place, aliases, titles, disagreements, sources, firstMention } = aboutEntity(
    corpus,
    entity,
  );
  const { titlesDisagree } = entity;
  const record = { id, kind, name, place, aliases, titles, titlesDisagree, disagreements };
  const mentions = sources.flatMap((source) => source.mentions.map(mentionRecord));
  return {
    ...record,
    sources: sources.map(({ path, outlet, date, mentions: found, forms, titles: given }) => ({
      path,
      outlet,
      date,
      mentions: found.length,
      forms,
      titles: given,
    })),
    firstMention: mentionRecord(firstMention),
    mentions,
  };
}

function mentionRecord({ path, span, quote }: EntityAnswer['firstMention']): EntityMentionRecord {
  return { path, start: span.start, end: span.end, quote };
}
