import { furnitureWords } from './furniture-words.ts';
import type { FilledLine, Finding } from './layout.ts';
import { lookupOf } from './lookup.ts';
import { sharedLength } from './stretches.ts';
import { contentKinds } from './words.ts';

/** As many lines at the head and the foot of an article may be a site's, around one that surely is. */
const headLines = 8;
const footLines = 14;
/** Words of a label at the foot, and at the head, where a headline stands too. */
const footLabel = 8;
const headLabel = 4;
/** Of a sure line this much is the site's, and nothing of it the story's. */
const sureShare = 0.8;
/** Longer lines are told by rules or not at all. */
const longest = 45;

/**
 * What stands at the head or foot of an article among lines that surely are the site's, and is no prose: labels, and
 * lines in the words that sites speak of themselves with. An article without such sure lines is left alone.
 */
export function margins(
  lines: readonly FilledLine[],
  findings: readonly Finding[],
  title: string | null,
): readonly Finding[] {
  const ofSite = findings.filter(({ kind }) => !contentKinds.has(kind));
  const at = lookupOf(ofSite, ({ span }) => span);
  const sure = lines.map(({ span }) => {
    const covered = at(span).reduce((sum, other) => sum + sharedLength(span, other.span), 0);
    return covered >= sureShare * (span.end - span.start);
  });
  const foot = lines.map(
    (line, i) => sure[i]! || isCall(line) || (at(line.span).length > 0 && isOfSite(line)),
  );
  const marked = new Set([...headOf(lines, sure, title), ...footOf(lines, foot)]);
  return [...marked].filter((i) => !sure[i]).map((i) => ({ kind: 'site-chrome', span: lines[i]!.span }));
}

/** Labels above the last sure line of the head. */
function headOf(
  lines: readonly FilledLine[],
  sure: readonly boolean[],
  title: string | null,
): readonly number[] {
  const isHead = (i: number): boolean =>
    sure[i]! || lines[i]!.text === title || isLabel(lines[i]!, headLabel);
  let end = 0;
  while (end < Math.min(headLines, lines.length) && isHead(end)) end++;
  const last = sure.lastIndexOf(true, end - 1);
  const above = [...lines.keys()].slice(0, end === 0 ? 0 : last + 1);
  return above.filter((i) => lines[i]!.text !== title);
}

/** Labels below the first sure line of the foot, and the site's own words above and below it. */
function footOf(lines: readonly FilledLine[], sure: readonly boolean[]): readonly number[] {
  const isFoot = (i: number): boolean => sure[i]! || isLabel(lines[i]!, footLabel) || isOfSite(lines[i]!);
  let start = lines.length;
  while (start > Math.max(0, lines.length - footLines) && isFoot(start - 1)) start--;
  const first = sure.indexOf(true, start);
  if (first < 0) return [];
  let top = first;
  while (top > start && isOfSite(lines[top - 1]!)) top--;
  return [...lines.keys()].slice(top);
}

function isLabel({ text, words, closed }: FilledLine, most: number): boolean {
  return words <= most && !closed && !/["“”]/.test(text);
}

/** Whether a line speaks as sites do: two of their words, or one and to the reader. */
function isOfSite(line: FilledLine): boolean {
  const count = siteWords(line);
  return count >= 2 || (count === 1 && address.test(line.text));
}

/** Whether a line asks the reader for something in two words of sites: that shows by itself what it is. */
function isCall(line: FilledLine): boolean {
  return siteWords(line) >= 2 && address.test(line.text);
}

const address =
  /\b(?:you|your|you['’](?:re|ve|ll)|our|us|we)\b|^(?:get|turn|choose|join|visit|manage|sign|subscribe|follow|read|see|find|send|thanks?|never|be the first|click|tap|add|log)\b/i;

function siteWords({ text, words }: FilledLine): number {
  if (words > longest || /["“”]|\b(?:said|says|told)\b/.test(text)) return 0;
  const all = text.toLowerCase().match(/[a-z][a-z-]*/g) ?? [];
  return new Set(all.filter((word) => furnitureWords.has(word))).size;
}
