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
    scanned(one!);
    scanned(ten!);
    const rounds = [1, 2, 3, 4, 5].map(() => ({
      ones: Array.from({ length: 4 }, () => scanned(one!)),
      ten: scanned(ten!),
    }));
    const shortest = Math.min(...rounds.flatMap(({ ones }) => ones));
    const longest = Math.min(...rounds.map(({ ten }) => ten));
    const method = `10 MB of ${name} against 1 MB, CPU time, least of 5 and 20 by turns, ${(longest / 1000).toFixed(0)} ms`;
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

/** Microseconds a run, over as many as can be timed. The garbage of the runs before is not theirs. */
function scanned(article: Article): number {
  collect();
  let time = 0;
  let runs = 0;
  for (; time < 20_000; runs++) time += processorTime(() => recognizeFigures(article, []));
  return time / runs;
}
