import { withLetters } from '../text/letters.ts';
import type { FilledLine, Finding } from './layout.ts';

/** `Item 1 of 7`, alone or at the end of a heading. */
const counter = /(?:^|\s)(?:Item|Image|Slide|Photo|Map|Card|Page|Picture) \d{1,3} of \d{1,3}$/;
/** A card that a carousel shows of another story has at most this many lines of this many words. */
const cardLines = 3;
const cardWords = 60;
const lead = withLetters(String.raw`^\p{Lu}[^.!?,:;“”"]{3,45}\. \p{Lu}`);

/**
 * The texts of carousels and explainer cards: what stands between other chrome and a counter below it, and the
 * paragraphs with a short lead ("Disturbing warnings. …") that follow a heading with a counter.
 */
export function cards(lines: readonly FilledLine[], findings: readonly Finding[]): readonly Finding[] {
  const marked = new Set(findings.map(({ span }) => span.start));
  const found: Finding[] = [];
  for (let i = 0; i < lines.length; i++) {
    const { text } = lines[i]!;
    if (!counter.test(text)) continue;
    const block = counter.exec(text)!.index === 0 ? teaserAbove(lines, i, marked) : explainerBelow(lines, i);
    found.push(...block.map(({ span }): Finding => ({ kind: 'site-chrome', span })));
  }
  return found;
}

/** Unmarked short lines above a counter, if a marked line closes them off. */
function teaserAbove(
  lines: readonly FilledLine[],
  at: number,
  marked: ReadonlySet<number>,
): readonly FilledLine[] {
  let i = at - 1;
  while (i >= 0 && marked.has(lines[i]!.span.start)) i--;
  const to = i + 1;
  while (i >= 0 && to - i <= cardLines && !marked.has(lines[i]!.span.start) && lines[i]!.words <= cardWords)
    i--;
  return i >= 0 && marked.has(lines[i]!.span.start) ? lines.slice(i + 1, to) : [];
}

/** Paragraphs below a heading with a counter that begin with a sentence of a few words, as cards do. */
function explainerBelow(lines: readonly FilledLine[], at: number): readonly FilledLine[] {
  let to = at + 1;
  while (to < lines.length && isLed(lines[to]!)) to++;
  return lines.slice(at, to);
}

function isLed({ text, words }: FilledLine): boolean {
  return words >= 15 && lead.test(text) && text.indexOf('.') < 48;
}
