import type { FilledLine, Finding } from './layout.ts';

/** A caption that has its credit in the next line is at most this long. */
const longestCaption = 35;

/**
 * Captions that show by what stands beside them: the line above a credit of its own, and the line that says again
 * what a caption with a credit says (the text for screen readers).
 */
export function captionsBeside(
  lines: readonly FilledLine[],
  findings: readonly Finding[],
): readonly Finding[] {
  const starts = new Map(findings.map(({ span, kind }) => [span.start, kind]));
  const captions = findings.filter(({ kind }) => kind === 'caption');
  const found: Finding[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (starts.has(line.span.start)) continue;
    const next = lines[i + 1];
    const aboveCredit = next !== undefined && starts.get(next.span.start) === 'credit';
    if (aboveCredit && isCaptionLike(line)) found.push({ kind: 'caption', span: line.span });
    else if (captions.some((caption) => saysAgain(line, caption, lines))) {
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
const captionCue =
  /(?:,|\() ?(?:left|right|center|centre|above|below)\b|\b(?:pictured|seen here)\b|\b(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:in|on|,) (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2})?(?:,? \d{4})?|in \d{4})\.?$|^(?:\S+ ){1,5}(?:\p{Ll}{3,}ing|gathered|seated|armed|dressed) /u;

/** Whether a line, without a glued `Image`, is the text of a caption found elsewhere. */
function saysAgain(line: FilledLine, caption: Finding, lines: readonly FilledLine[]): boolean {
  const other = lines.find(({ span }) => span.start === caption.span.start);
  if (other === undefined || line.text.length < 25) return false;
  return other.text.slice(0, caption.span.end - caption.span.start) === line.text;
}
