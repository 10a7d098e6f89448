import { expect, test } from 'vitest';
import { sameQuantity } from '../../../src/answers/check-draft/same-quantity.ts';
import type { FigureRecord } from '../../../src/corpus/facts/figure-record.ts';
import { recordsOf } from '../../../src/corpus/facts/record.ts';
import { marked } from '../../corpus/facts/marked.ts';

/** The figures of a marked text. */
function recordsIn(path: string, text: string): readonly FigureRecord[] {
  return recordsOf(marked(path, { text }));
}

const [draft] = recordsIn('draft.md', 'The minister said [2,850](; rescuers) rescuers were at work.');

test.each([
  ['what counts the very thing leaves no room for other things', 'rescuers', ['1,850']],
  ['where no source counts it, what fits nearly as well may be meant', 'helpers', ['1,850', '1,412']],
])('%s', (_, item, expected) => {
  const source = recordsIn(
    'a.txt',
    `The minister said [1,850](; ${item}) ${item} came and [1,412](; people) people were in hospital.`,
  );
  const matches = source.map((record, i) => ({ record, score: 9 - i, fit: 9 - i, group: null }));
  const found = sameQuantity(draft!, matches, () => false);
  expect(found.map(({ annotation }) => annotation.quote)).toEqual(expected);
});
