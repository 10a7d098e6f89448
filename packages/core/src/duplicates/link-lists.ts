import { withLetters } from '../text/letters.ts';
import type { FilledLine, Finding } from './layout.ts';

/** This many headlines in a row are links to other stories; fewer may be headings of the article. */
const leastHeadlines = 3;
/** A headline has at least this many words, most of them capitalized. */
const headlineWords = 4;
const capitalShare = 0.7;
/** The first lines of an article may be its own headlines. */
const headLines = 3;
/** So many unmarked lines between two that lead to other pages are links too. */
const linksBetween = 4;
const longestLink = 16;
/** A heading that announces links, and as many as may stand below it. */
const headingWords = 6;
const mostLinks = 8;
const announces =
  /^(?:related|recommended|trending|most|more (?:from|on|stories|news)|you (?:may|might)|(?:today['’]s )?top|latest|editors?|popular|read (?:more|also|next)|also|see also|don['’]t miss|up next)\b[^.]*$/i;
const longWord = withLetters(String.raw`^\p{L}{4,}`);
const capital = withLetters(String.raw`^\p{Lu}`);

/** Headlines of other stories: several in a row, or a few short lines between others that lead elsewhere. */
export function linkLists(lines: readonly FilledLine[], findings: readonly Finding[]): readonly Finding[] {
  return [...headlineRuns(lines), ...linesBetween(lines, findings), ...linesBelow(lines, findings)];
}

function headlineRuns(lines: readonly FilledLine[]): readonly Finding[] {
  const found: Finding[] = [];
  for (let from = headLines; from < lines.length; from++) {
    let to = from;
    while (to < lines.length && isHeadline(lines[to]!)) to++;
    if (to - from >= leastHeadlines) found.push(...linksOf(lines.slice(from, to)));
    from = Math.max(from, to);
  }
  return found;
}

function isHeadline({ text, words, closed }: FilledLine): boolean {
  if (closed || words < headlineWords || longestLink < words) return false;
  const long = text.split(/\s+/).filter((word) => longWord.test(word));
  const capitals = long.filter((word) => capital.test(word)).length;
  return long.length >= 2 && capitals >= capitalShare * long.length;
}

function linesBetween(lines: readonly FilledLine[], findings: readonly Finding[]): readonly Finding[] {
  const marked = new Set(findings.filter(({ kind }) => kind === 'navigation').map(({ span }) => span.start));
  const found: Finding[] = [];
  let last = -1;
  for (let i = 0; i < lines.length; i++) {
    if (!marked.has(lines[i]!.span.start)) continue;
    const between = lines.slice(last + 1, i);
    if (last >= 0 && 0 < between.length && between.length <= linksBetween && between.every(isLink)) {
      found.push(...linksOf(between));
    }
    last = i;
  }
  return found;
}

/** The links below a heading that announces some, down to a line that is none. */
function linesBelow(lines: readonly FilledLine[], findings: readonly Finding[]): readonly Finding[] {
  const marked = new Set(findings.map(({ span }) => span.start));
  const found: Finding[] = [];
  for (let i = 0; i < lines.length; i++) {
    const { span, words, text } = lines[i]!;
    if (!marked.has(span.start) || words > headingWords || !announces.test(text)) continue;
    let to = i + 1;
    while (to < lines.length && to - i <= mostLinks && isLink(lines[to]!)) to++;
    const below = lines.slice(i + 1, to).filter((line) => !marked.has(line.span.start));
    if (below.length >= 2 || to === lines.length) found.push(...linksOf(below));
  }
  return found;
}

function isLink({ closed, words }: FilledLine): boolean {
  return !closed && words <= longestLink;
}

function linksOf(lines: readonly FilledLine[]): readonly Finding[] {
  return lines.map(({ span }) => ({ kind: 'navigation', span }));
}
