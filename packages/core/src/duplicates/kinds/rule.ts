import type { BoilerplateKind } from '../../model/passage.ts';

/** One way to tell boilerplate by its words. A new one is a new entry in the list of its kind. */
export interface KindRule {
  readonly kind: BoilerplateKind;
  /** Lower-case literals; a line that holds none of them is never tried. */
  readonly hints: readonly string[];
  /**
   * The source of an expression for what must be in the line (trimmed), made one when a line first needs it. Without
   * nested repetition: lines may be long. One without capitals is for lines in whatever case. See `withLetters`.
   */
  readonly pattern: string;
  /**
   * `line`: the whole line is boilerplate; `match`: what the pattern matched;
   * `tail`: what it matched, and what stands before it in the line is its caption.
   */
  readonly marks: 'line' | 'match' | 'tail';
  /** `soft`: counts only beside other boilerplate, at the head or foot of the article, or when it recurs. */
  readonly vote?: 'soft';
}

/** A rule of a kind whose whole line is boilerplate. */
export function line(kind: BoilerplateKind, hints: string, pattern: string): KindRule {
  return { kind, hints: hints.split('|'), pattern, marks: 'line' };
}

/** The same, but only with a second vote: position, neighbours or recurrence. */
export function softLine(kind: BoilerplateKind, hints: string, pattern: string): KindRule {
  return { kind, hints: hints.split('|'), pattern, marks: 'line', vote: 'soft' };
}

/** A rule that marks what it matched, inside a line of whatever length. */
export function inline(kind: BoilerplateKind, hints: string, pattern: string): KindRule {
  return { kind, hints: hints.split('|'), pattern, marks: 'match' };
}

/** A rule that marks a credit at the end of a line, and what stands before it as its caption. */
export function tail(hints: string, pattern: string): KindRule {
  return { kind: 'credit', hints: hints.split('|'), pattern, marks: 'tail' };
}
