import { withLetters } from '../../text/letters.ts';
import type { FigureRecord } from './figure-record.ts';
import { stemOf } from './stem.ts';
import { stopStems } from './stop-words.ts';

/** Who stands behind a figure: a third party that is cited, or the outlet itself. */
export interface Origin {
  /** Stems that name the cited party; empty where none is cited or it could be anyone. */
  readonly cited: ReadonlySet<string>;
  readonly outlet: string | null;
  readonly path: string;
}

/** Words that cite without naming anyone. */
const anyone: ReadonlySet<string> = new Set(
  `source spokesman spokeswoman spokesperson person expert analyst report medium news account witness statement
  someone other critic observer newspaper agency study survey poll document record press release author reporter`
    .trim()
    .split(/\s+/),
);

const betweenWords = withLetters(String.raw`[^\p{L}\d.'’]+`);

/** Who says a figure. "Sources" and "he" name nobody, so the article speaks for itself there. */
export function originOf({ annotation, source }: FigureRecord): Origin {
  const cited = new Set(
    (annotation.figure.attribution?.source ?? '')
      // "Jean-Luc Prow" and "Jean Luc Prow" are one man.
      .split(betweenWords)
      .filter((word) => word !== '')
      .map(stemOf)
      .filter((stem) => !stopStems.has(stem) && !anyone.has(stem)),
  );
  return { cited, outlet: source.outlet, path: source.path };
}

/**
 * Whether two figures come from one mouth. "Police" and "Gary police" are one party where both speak of one fact; an outlet that
 * cites nobody is one source however often it writes.
 */
export function sameOrigin(a: Origin, b: Origin): boolean {
  if (a.cited.size > 0 && b.cited.size > 0) return isWithin(a.cited, b.cited) || isWithin(b.cited, a.cited);
  if (a.cited.size > 0 || b.cited.size > 0) return false;
  return a.path === b.path || (a.outlet !== null && a.outlet === b.outlet);
}

/** Whether two figures cite two different parties: then neither is a copy of the other, however alike their sentences are. */
export function citeOthers(a: Origin, b: Origin): boolean {
  return a.cited.size > 0 && b.cited.size > 0 && !sameOrigin(a, b);
}

function isWithin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].every((stem) => b.has(stem));
}
