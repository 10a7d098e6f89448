import { withLetters } from '../text/letters.ts';
import type { FilledLine, Finding } from './layout.ts';

/** A caption that has its credit in the next line is at most this long. */
const longestCaption = 35;
/** Shorter lines are said again by chance. */
const leastLength = 25;

/**
 * Captions that show by what stands beside them: the line above a credit of its own, and the line that says again
 * what a caption with a credit says (the text for screen readers).
 */
export function captionsBeside(
  lines: readonly FilledLine[],
  findings: readonly Finding[],
): readonly Finding[] {
  const starts = new Map(findings.map(({ span, kind }) => [span.start, kind]));
  const captions = captionTexts(lines, findings);
  const found: Finding[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (starts.has(line.span.start)) continue;
    const next = lines[i + 1];
    const aboveCredit = next !== undefined && starts.get(next.span.start) === 'credit';
    if (aboveCredit && isCaptionLike(line)) found.push({ kind: 'caption', span: line.span });
    else if (leastLength <= line.text.length && captions.has(line.text)) {
      found.push({ kind: 'caption', span: line.span });
    }
  }
  return found;
}

/** Short, says where or when or who stands where, and quotes nobody. */
function isCaptionLike({ text, words }: FilledLine): boolean {
  if (words > longestCaption || words < 3 || /[“”"]/.test(text) || /\b(?:said|told|says)\b/.test(text))
    return false;
  return captionCue.test(text);
}

/** Who stands where; a picture's place or day as the last words; a participle instead of a verb near the start. */
const captionCue = withLetters(
  String.raw`(?:,|\() ?(?:left|right|center|centre|above|below)\b|\b(?:pictured|seen here)\b|\b(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:in|on|,) (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2})?(?:,? \d{4})?|in \d{4})\.?$|^(?:\S+ ){1,5}(?:\p{Ll}{3,}ing|gathered|seated|armed|dressed) `,
);

/** What the captions say that were found at the start of a line. */
function captionTexts(lines: readonly FilledLine[], findings: readonly Finding[]): ReadonlySet<string> {
  const byStart = new Map(lines.map((line) => [line.span.start, line.text]));
  const captions = findings.filter(({ kind, span }) => kind === 'caption' && byStart.has(span.start));
  return new Set(captions.map(({ span }) => byStart.get(span.start)!.slice(0, span.end - span.start)));
}
