/** A name form and how often each source uses it. */
export interface Alias {
  readonly form: string;
  readonly count: number;
  readonly paths: readonly string[];
}

/** A role or honorific of a person and the sources that give it. */
export interface EntityTitle {
  readonly text: string;
  readonly kind: 'honorific' | 'role';
  readonly count: number;
  readonly paths: readonly string[];
}

/** One mention of an entity: the annotation `id` of the article at `path`. */
export interface MentionRef {
  readonly path: string;
  readonly id: string;
}

/** What the gazetteer knows of a place. */
export interface PlaceRecord {
  /** Modern English name. */
  readonly name: string;
  /** ISO 3166-1 alpha-2; null for what lies in no one country. */
  readonly country: string | null;
  readonly kind: 'country' | 'region' | 'city' | 'water' | 'continent' | 'other';
}

/** The person, place or organization behind many mentions. */
export interface Entity {
  readonly id: string;
  readonly kind: 'person' | 'place' | 'organization';
  /** The fullest form found; for a place its modern English name. */
  readonly name: string;
  readonly aliases: readonly Alias[];
  readonly titles: readonly EntityTitle[];
  readonly place: PlaceRecord | null;
  /** Sources give this person titles that cannot all be right. */
  readonly titlesDisagree: boolean;
  /** How many mentions there are: quicker to ask than to list them. */
  readonly mentionCount: number;
  /** By path, then position. */
  readonly mentions: readonly MentionRef[];
}
