import { contains } from '../model/span.ts';
import { loneName } from './kinds/byline.ts';
import type { KindMatch } from './kinds/match.ts';
import type { FilledLine, Finding } from './layout.ts';
import { lookupOf } from './lookup.ts';

/** This many lines from the head and the foot of an article are where chrome stands. */
const headLines = 3;
const footLines = 4;

/**
 * Counts the second votes of soft matches: they are boilerplate at the head or foot of the article, beside other
 * boilerplate, or where the line recurs (`structural` holds those). A lone personal name is boilerplate only as
 * the very last line, after other boilerplate.
 */
export function castVotes(
  lines: readonly FilledLine[],
  matches: readonly (readonly KindMatch[])[],
  structural: readonly Finding[],
): readonly Finding[] {
  const structuralAt = lookupOf(structural, ({ span }) => span);
  const isStructural = ({ span }: FilledLine): boolean =>
    structuralAt(span).some((finding) => contains(finding.span, span));
  const sure = lines.map((line, i) => matches[i]!.some((match) => !match.soft) || isStructural(line));
  const soft = matches.map((list) => list.length > 0);
  spread(sure, soft, lines.length);
  const findings = matches.flatMap((list, i) => list.filter((match) => !match.soft || sure[i]!));
  const last = lines.at(-1);
  const signed = lines.length > 3 && last !== undefined && loneName.test(last.text) && sure.at(-2)!;
  const account: Finding[] = signed ? [{ kind: 'byline', span: last.span }] : [];
  return [...structural, ...findings, ...account];
}

/** Lets a soft line count where a neighbour does: forwards, then backwards, so that whole runs are reached. */
function spread(sure: boolean[], soft: readonly boolean[], count: number): void {
  const placed = (i: number): boolean => i < headLines || count - footLines <= i;
  for (let i = 0; i < count; i++) sure[i] ||= soft[i]! && (placed(i) || (i > 0 && sure[i - 1]!));
  for (let i = count - 2; i >= 0; i--) sure[i] ||= soft[i]! && sure[i + 1]!;
}
