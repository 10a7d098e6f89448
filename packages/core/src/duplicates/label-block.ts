import type { FilledLine, Finding } from './layout.ts';

/** A label has at most this many words, and a block at least this many labels that do not end like a sentence. */
const labelWords = 8;
const leastLabels = 5;

/**
 * Legends of charts and maps: runs of short lines, most of which do not end like a sentence. Structure and not
 * words, so the language and the map do not matter. Returns the first and last line of every run.
 */
export function labelBlocks(lines: readonly FilledLine[]): readonly Finding[] {
  const blocks: Finding[] = [];
  for (let from = 0; from < lines.length; from++) {
    const to = runEnd(lines, from);
    if (isBlock(lines.slice(from, to))) {
      const span = { start: lines[from]!.span.start, end: lines[to - 1]!.span.end };
      blocks.push({ kind: 'chart-label', span });
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

function isBlock(run: readonly FilledLine[]): boolean {
  return run.filter((line) => !line.closed).length >= leastLabels;
}
