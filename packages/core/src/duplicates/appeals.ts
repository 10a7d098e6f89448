import type { FilledLine, Finding } from './layout.ts';

/** An appeal has at most so many more paragraphs, none of them longer than this. */
const mostParagraphs = 3;
const longest = 60;

/**
 * The paragraphs in which an appeal goes on: those below one that speak to the readers or of them, and those between
 * other boilerplate and one.
 */
export function appealsGoOn(lines: readonly FilledLine[], findings: readonly Finding[]): readonly Finding[] {
  const kinds = new Map(findings.map(({ span, kind }) => [span.start, kind]));
  const isMarked = (i: number): boolean => i in lines && kinds.has(lines[i]!.span.start);
  const reach = (from: number, step: 1 | -1): number => {
    let to = from + step;
    while (to in lines && Math.abs(to - from) <= mostParagraphs && !isMarked(to) && goesOn(lines[to]!))
      to += step;
    return to;
  };
  return lines.flatMap((line, i) => {
    if (kinds.get(line.span.start) !== 'appeal') return [];
    const above = reach(i, -1);
    const from = isMarked(above) ? above + 1 : i;
    const part = [...lines.slice(from, i), ...lines.slice(i + 1, reach(i, 1))];
    return part.map(({ span }): Finding => ({ kind: 'appeal', span }));
  });
}

function goesOn({ text, words }: FilledLine): boolean {
  if (words > longest || /["“”]|\b(?:said|says|told|he|she)\b/.test(text)) return false;
  return /\b(?:you|your|us|our|readers?|supporters|members)\b/.test(text);
}
