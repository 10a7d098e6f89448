import { describe, expect, it } from 'vitest';
import { marksOf } from './marked.ts';

const prose = [
  'Dredging of the inner harbor will begin in September, the port said, nineteen years after the last time.',
  'Skippers had complained that the ebb leaves them in the mud for most of the day, and that nobody listens.',
  'The board voted seven to four on Tuesday after a debate of three hours that few came to hear.',
  'Nobody at the meeting could say where the mud will go when it has been lifted from the harbor floor.',
];
const page = (head: readonly string[], foot: readonly string[]): string =>
  [...head, ...prose, ...foot].join('\n\n');

describe('the head and foot of an article', () => {
  it('hold labels of the site below a line that surely is its own', () => {
    const foot = ['Advertisement', 'Most commented', 'Not now'];
    expect(marksOf(page([], foot))).toEqual(foot.map((line) => `site-chrome: ${line}`));
  });

  it('hold what sites say of themselves', () => {
    const line = 'Get browser notifications and alerts from our newsroom.';
    expect(marksOf(page([], [line]))).toEqual([`site-chrome: ${line}`]);
  });

  it('hold a short label above a byline', () => {
    const marks = marksOf(
      page(['Harbor board votes for a dredge at last', 'County news', 'By Mara Lindqvist'], []),
    );
    expect(marks).toEqual(['site-chrome: County news', 'byline: By Mara Lindqvist']);
  });

  it('are prose where nothing surely is the site’s', () => {
    expect(marksOf(page(['The mud of Odden'], ['What now?', 'The tide will tell']))).toEqual([]);
  });

  it('leave prose between labels alone', () => {
    const last =
      'The captain, who has seen it all before, went home for supper and said nothing more about it.';
    expect(marksOf(page([], [last, 'Advertisement']))).toEqual(['site-chrome: Advertisement']);
  });
});
