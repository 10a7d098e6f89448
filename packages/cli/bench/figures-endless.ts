import { type Article, articleFromText, recognizeFigures } from '@tickmark/core';
import type { Measured } from './bench.ts';
import { collect, processorTime } from './bench-time.ts';

/** Text made to be slow: one piece over and over, and for brackets their ends as well. */
const pieces: Readonly<Record<string, string>> = {
  digits: '1',
  commas: ',',
  brackets: '(',
  '"one hundred"': 'one hundred ',
  'one sentence': 'Officials said on Monday that 300 of the 400 houses had burned. ',
};

const million = 1_000_000;

/** How much longer 10 MB in one paragraph take than 1 MB: 10 where time is linear. */
export function endlessFigures(): readonly Measured[] {
  return Object.entries(pieces).map(([name, piece]) => {
    const [one, ten] = [million, 10 * million].map((length) => endless(piece, length));
    scanned(one!, 10);
    const runs = Math.ceil(400 / scanned(ten!, 1));
    // Both sides of the ratio last equally long: a clock that ticks every 4 ms errs alike on both.
    const rounds = Array.from({ length: 9 }, () => ({
      ones: scanned(one!, 10 * runs) / 10,
      ten: scanned(ten!, runs),
    }));
    const shortest = Math.min(...rounds.map(({ ones }) => ones)) / runs;
    const longest = Math.min(...rounds.map(({ ten }) => ten)) / runs;
    const method = `10 MB of ${name} against 1 MB ten times, CPU time, least of 9 by turns, ${longest.toFixed(0)} ms`;
    return { metric: `figures: ${name}`, value: longest / shortest, unit: 'x', method };
  });
}

/** Only what the recognizer reads: making paragraphs and sentences is measured elsewhere. */
function endless(piece: string, length: number): Article {
  const half = Buffer.alloc(length / 2, piece).toString('latin1');
  // One flat string: joining it is not the recognizer's work.
  const text = Buffer.from(half + (piece === '(' ? half.replaceAll('(', ')') : half)).toString('latin1');
  const whole = [{ start: 0, end: text.length }];
  return { ...articleFromText('', { path: 'a.txt' }), text, paragraphs: whole, sentences: whole };
}

/** Milliseconds of so many runs. The garbage of what ran before is not theirs. */
function scanned(article: Article, runs: number): number {
  collect();
  const time = processorTime(() => {
    for (let i = 0; i < runs; i++) recognizeFigures(article, []);
  });
  return time / 1000;
}
