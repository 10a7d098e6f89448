import { officeHeads, officeParts, officeSynonyms } from './office-words.ts';

/** Words that make an office one of another time: who was a minister may be a mayor now. */
const otherTime = /\b(?:former|formerly|ex|late|retired|outgoing|incoming|then|onetime)\b/i;

/**
 * Whether a title contradicts all that the sources call the same person. "Minister" and "foreign minister" are no
 * contradiction, "foreign minister" and "deputy transport minister" are one. What names no office never is.
 */
export function titlesClash(draft: string, sources: readonly string[]): boolean {
  const own = officeOf(draft);
  if (own === null) return false;
  const all = sources.map(officeOf).filter((office) => office !== null);
  // "The minister" beside "the foreign minister" is short for it, and would go with any other.
  const theirs = all.filter(
    (office) => !all.some((fuller) => office.size < fuller.size && isWithin(office, fuller)),
  );
  return theirs.length > 0 && theirs.every((office) => !isWithin(own, office) && !isWithin(office, own));
}

/** Whether a title names an office. */
export function namesOffice(title: string): boolean {
  return officeOf(title) !== null;
}

/** The words that make an office; null for occupations, honorifics and offices of another time. */
function officeOf(title: string): ReadonlySet<string> | null {
  if (otherTime.test(title)) return null;
  const words = title
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .flatMap((word) => (officeSynonyms.get(word) ?? word).split(' '))
    .filter((word) => officeHeads.has(word) || officeParts.has(word));
  return words.some((word) => officeHeads.has(word)) ? new Set(words) : null;
}

function isWithin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].every((word) => b.has(word));
}
