import { type Article, articleFromText, recognizeFigures } from '@tickmark/core';
import { type Measured, median } from './bench.ts';
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
    scanned(one!, 3);
    const rounds = [1, 2, 3].map(() => ({ one: scanned(one!, 10) / 10, ten: scanned(ten!, 1) }));
    const times = median(rounds.map((round) => round.ten / round.one));
    const taken = median(rounds.map((round) => round.ten)) / 1000;
    const method = `10 MB of ${name} against 1 MB ten times over, median of 3, CPU time, ${taken.toFixed(0)} ms`;
    return { metric: `figures: ${name}`, value: times, unit: 'x', method };
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

function scanned(article: Article, times: number): number {
  let taken = 0;
  for (let i = 0; i < times; i++) {
    collect();
    taken += processorTime(() => recognizeFigures(article, []));
  }
  return taken;
}
