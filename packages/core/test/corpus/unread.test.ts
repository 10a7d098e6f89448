import { expect, test } from 'vitest';
import { analyze, unreadIn } from '../../src/corpus/analysis.ts';
import { isFatal } from '../../src/model/issue.ts';
import { loadNameModel } from '../../src/node/index.ts';
import { articleFromText } from '../../src/text/read.ts';
import { mostTold } from '../../src/text/repeats.ts';

const line = 'About 300 people left Odden on Monday.';

function analyzed(text: string): ReturnType<typeof analyze> {
  return analyze(articleFromText(text, { path: 'a.txt' }), loadNameModel());
}

test('an article that is read whole has nothing unread', () => {
  expect(unreadIn(analyzed(`${line}\n`.repeat(mostTold)))).toEqual([]);
});

test('what an article says again and again is annotated so many times, and the rest is counted', () => {
  const analysis = analyzed(`${line}\n\n`.repeat(mostTold + 40));
  expect(analysis.figures).toHaveLength(mostTold);
  const issues = unreadIn(analysis);
  expect(issues).toEqual([{ code: 'repeats', path: 'a.txt', count: 40, limit: mostTold }]);
  expect(issues.some(isFatal)).toBe(false);
});
