/** Kinds of names the tagger tells apart; `MISC` holds what is capitalized but no bearer: demonyms, events, works. */
export const nameClasses = ['PER', 'LOC', 'ORG', 'MISC'] as const;
/** A class that the tagger tells apart. */
export type NameClass = (typeof nameClasses)[number];

/** Number of labels: outside, then begin and inside of every class. */
export const labelCount: number = 1 + 2 * nameClasses.length;
/** The label of a word in no name. */
export const outside = 0;

/** The label of the first word of a name. */
export function beginLabel(nameClass: number): number {
  return 1 + 2 * nameClass;
}

/** The class index of a label, -1 for outside. */
export function classOfLabel(label: number): number {
  return label === outside ? -1 : (label - 1) >> 1;
}

/** Whether a label goes on with a name. */
export function isInside(label: number): boolean {
  return label !== outside && (label & 1) === 0;
}

/** Whether `next` may follow `label`: an inside label only goes on in its own class. */
export function mayFollow(label: number, next: number): boolean {
  return !isInside(next) || classOfLabel(label) === classOfLabel(next);
}
