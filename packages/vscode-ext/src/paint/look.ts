import type { Mention, MentionKind } from '@tickmark/server/protocol';

/** What a highlight looks like; one editor decoration each. */
export const looks = ['person', 'place', 'organization', 'figure', 'conflict', 'boilerplate'] as const;
/** One of the looks. */
export type Look = (typeof looks)[number];

/** Which highlights are wanted. */
export interface Wanted {
  readonly enabled: boolean;
  readonly kinds: Readonly<Record<MentionKind, boolean>>;
  readonly minimumConfidence: number;
}

/** The look of a mention. */
export function lookOf({ kind, conflict }: Mention): Look {
  return kind === 'figure' && conflict === true ? 'conflict' : kind;
}

/** Whether a mention is painted: what a person rejected is not, what a person said always is. */
export function isWanted(mention: Mention, { enabled, kinds, minimumConfidence }: Wanted): boolean {
  if (!enabled || !kinds[mention.kind] || mention.status === 'rejected') return false;
  const decided = mention.origin === 'human' || mention.status === 'accepted';
  return decided || minimumConfidence <= mention.confidence;
}

/** The CSS line style under each kind, so that no one has to tell them apart by colour alone. */
export const lineStyle: Readonly<Record<Look, string>> = {
  person: 'solid',
  place: 'dotted',
  organization: 'dashed',
  figure: 'double',
  conflict: 'wavy',
  boilerplate: 'dashed',
};
