import { withLetters } from '../text/letters.ts';
import type { FilledLine, Finding } from './layout.ts';

/** A label has at most this many words, and a block at least this many labels that do not end like a sentence. */
const labelWords = 8;
const leastLabels = 5;
const leastDifferent = 3;
const says = withLetters(String.raw`[\p{L}\d]`);
/** Lines after its first by which a legend is known again. */
const openingLines = 6;

/**
 * Legends of charts and maps: runs of short lines, most of which do not end like a sentence. Structure and not
 * words, so the language and the map do not matter. A map that is there again for another screen is another legend.
 */
export function labelBlocks(lines: readonly FilledLine[]): readonly Finding[] {
  const blocks: Finding[] = [];
  for (let from = 0; from < lines.length; from++) {
    const to = runEnd(lines, from);
    if (isBlock(lines.slice(from, to))) {
      for (const unit of legendsOf(lines.slice(from, to))) {
        const span = { start: unit[0]!.span.start, end: unit.at(-1)!.span.end };
        blocks.push({ kind: 'chart-label', span });
      }
    }
    from = Math.max(from, to - 1);
  }
  return blocks;
}

/** The end of the run of labels from a line on; a closed line belongs to it only as the end of a wrapped label. */
function runEnd(lines: readonly FilledLine[], from: number): number {
  let to = from;
  while (to < lines.length && isLabel(lines, to, from)) to++;
  return to;
}

function isLabel(lines: readonly FilledLine[], i: number, from: number): boolean {
  const line = lines[i]!;
  if (line.words > labelWords || /^["“‘«]|["”]$/.test(line.text)) return false;
  return !line.closed || (i > from && !lines[i - 1]!.closed);
}

/** The same line over and over is no legend, and a separator no label. */
function isBlock(run: readonly FilledLine[]): boolean {
  const labels = run.filter(({ closed, text }) => !closed && says.test(text));
  return leastLabels <= labels.length && leastDifferent <= new Set(labels.map(({ text }) => text)).size;
}

/** Cuts a block where it begins anew: its first line again, and among the next ones two of those that followed it. */
function legendsOf(block: readonly FilledLine[]): readonly (readonly FilledLine[])[] {
  const first = block[0]!.text;
  const opening = new Set(block.slice(1, 1 + openingLines).map(({ text }) => text));
  const legends: FilledLine[][] = [];
  block.forEach((line, i) => {
    const next = block.slice(i + 1, i + 1 + openingLines);
    const beginsAnew = line.text === first && next.filter(({ text }) => opening.has(text)).length >= 2;
    const last = legends.at(-1);
    if (last === undefined || (beginsAnew && last.length >= leastLabels)) legends.push([line]);
    else last.push(line);
  });
  return legends;
}
