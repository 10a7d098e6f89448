import { withLetters } from '../../text/letters.ts';
import type { KindRule } from './rule.ts';

/** A line of text, trimmed, as it is and in lower case. */
export interface CasedLine {
  readonly text: string;
  readonly lower: string;
}

const compiled = new Map<KindRule, { readonly expression: RegExp; readonly anyCase: boolean }>();

/** Where the pattern of a rule matches a line, from left to right; for a rule that marks lines the first place only. */
export function placesIn(rule: KindRule, { text, lower }: CasedLine): readonly RegExpExecArray[] {
  const { expression, anyCase } = expressionOf(rule);
  // Where lower case is longer than the text, its offsets are not those of the text.
  const subject = anyCase && lower.length === text.length ? lower : text;
  if (rule.marks === 'match') return [...subject.matchAll(expression)];
  const found = expression.exec(subject);
  return found === null ? [] : [found];
}

function expressionOf(rule: KindRule): { readonly expression: RegExp; readonly anyCase: boolean } {
  const known = compiled.get(rule);
  if (known !== undefined) return known;
  const expression = withLetters(rule.pattern, rule.marks === 'match' ? 'g' : '');
  const anyCase = !/[A-Z]|\\p\{Lu\}/.test(rule.pattern.replace(/\\p\{L\}|\\[a-zA-Z]/g, ''));
  const value = { expression, anyCase };
  compiled.set(rule, value);
  return value;
}
