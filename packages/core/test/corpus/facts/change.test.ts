import { expect, test } from 'vitest';
import { markedCorpus, quotesOf, quotesWhere } from './marked.ts';

/** The quotes of the figures of a marked text that say by how much something changed. */
function changesIn(text: string): readonly string[] {
  return quotesWhere(text, ({ change }) => change);
}

test.each<readonly [string, readonly string[]]>([
  ['The yard will drop [70](; jobs) jobs, [30](; ) fewer than planned.', ['30']],
  ['The yard kept [30](; welders) welders fewer than its rival.', ['30']],
  ['Herds in Brenna grew by [3,000](; ) to [41,000](; sheep) sheep.', ['3,000']],
  ['Herds in Brenna fell [3,000](; ) to [41,000](; sheep) sheep.', ['3,000']],
  ['The harbor cut its fleet by [12](; boats) boats.', ['12']],
  ['Another [40](; homes) homes got their light back.', ['40']],
  ['The ministry sent an additional [500](; tents) tents.', ['500']],
  ['The ministry sent [500](; tents) more tents.', ['500']],
  ['She won by [90](; votes) votes.', ['90']],
  ['Fees rose [4 percent](; ; unit=percent) in May.', ['4 percent']],
  ['A [4 percent](; ; unit=percent) annual rise in fees was too much.', ['4 percent']],
  ['Bread is [4 percent](; ; unit=percent) dearer.', ['4 percent']],
  ['They sold [4 percent](; ; unit=percent) less than in May.', ['4 percent']],
  ['It was a drop of [4 percent](; ; unit=percent) for Brenna.', ['4 percent']],
  ['The guild was losing [a fifth](; ; unit=ratio) of its seats.', ['a fifth']],
  ['The guild has [a fifth](; ; unit=ratio) of the seats.', []],
  ['Fees rose to [4 percent](; ; unit=percent) in May.', []],
  ['[4 percent](; ; unit=percent) of the voters stayed away.', []],
  ['The mill lost [9 million](; ; unit=EUR) last year.', []],
  ['A sum of [9 million](; ; unit=EUR) or more is needed.', []],
  ['The walk took [three hours](; ; unit=hour) or less.', []],
  ['They need [12](; boats) or fewer boats.', []],
  ['A blast hurt [12](; people) people and killed another [4](; people) people.', []],
  ['A boat was struck by [two](; planks) planks.', []],
  ['The yard has [70](; jobs) jobs, more than [60](; jobs) of them at night.', []],
])('%s', (text, expected) => {
  expect(changesIn(text)).toEqual(expected);
});

test('a change is not lined up with a level, but with the same change', () => {
  const corpus = markedCorpus({
    'a.txt': 'The Brenna shipyard will cut [250](; jobs) jobs at its dock in Lund.',
    'b.txt':
      'The Brenna shipyard will cut jobs at its dock in Lund, [60](; jobs) jobs fewer than it planned in the spring.',
    'c.txt':
      'The Brenna shipyard had planned to cut up to [400](up_to; jobs) jobs at its dock in Lund in the spring.',
  });
  expect(quotesOf(corpus).filter((quotes) => quotes.includes('b.txt: 60'))).toEqual([]);
  expect(quotesOf(corpus)).toEqual([['a.txt: 250', 'c.txt: 400']]);
});

test('a share of so many is lined up with another share of as many, and not with the whole', () => {
  const corpus = markedCorpus({
    'a.txt': 'The Reed Party of Brenna won [52](; ) of [101](; seats) seats in the council on Sunday.',
    'b.txt': 'The Reed Party of Brenna took [53](; ) of the [101](; seats) seats in the council on Sunday.',
    'c.txt': 'The Reed Party of Brenna holds [52](; seats) seats in the council since Sunday.',
  });
  expect(quotesOf(corpus)).toEqual([
    ['a.txt: 52', 'b.txt: 53', 'c.txt: 52'],
    ['a.txt: 101', 'b.txt: 101'],
  ]);
});
