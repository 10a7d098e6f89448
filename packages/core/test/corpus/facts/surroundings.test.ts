import { expect, test } from 'vitest';
import type { Analysis } from '../../../src/corpus/analysis.ts';
import { codeHash, conceptHash } from '../../../src/corpus/facts/concept.ts';
import type { FigureRecord } from '../../../src/corpus/facts/figure-record.ts';
import { itemOf } from '../../../src/corpus/facts/items.ts';
import { predicateName } from '../../../src/corpus/facts/predicates.ts';
import { recordsOf } from '../../../src/corpus/facts/record.ts';
import { stemOf } from '../../../src/corpus/facts/stem.ts';
import { marked } from './marked.ts';

function recordIn(text: string, quote: string): FigureRecord {
  return recordsOf(marked('a.txt', { text })).find(({ annotation }) => annotation.quote === quote)!;
}

test.each([
  ['At dawn [900](; people) guests were evacuated, [70](; engineers) are at the dam.', '70', []],
  ['The blast killed guests, [3](; women) of them near the door.', '3', ['death']],
  ['Nearly [40](; families) had left their houses by noon.', '40', ['displacement']],
  ['Some [30](; roads) were shut on Friday.', '30', ['closure']],
  ['They saw close to [30](; roads) from above.', '30', []],
  ['Storm leaves [1](; man) man dead, [30](; people) people wounded', '30', ['injury']],
  ['Before dawn [3](; men) men began shooting at the inn.', '3', []],
  ['At the inn [3](; men) men died in the shooting.', '3', ['death']],
  ['The flood shut [9](; schools) schools, [30](; homes) homes lost electricity.', '30', ['outage']],
  ['In the hills [30](; homes) homes are without any light.', '30', ['outage']],
  ['On Sunday [4](; smiths) smiths pleaded guilty.', '4', ['plea']],
  ['At the gate [2](; gunmen) gunmen wounded the guard at noon.', '2', []],
  ['At the gate [2](; guards) guards were wounded the same night.', '2', ['injury']],
  ['At the gate [2](; guards) guards wounded in the raid were treated.', '2', ['injury']],
  ['He opened fire on the crowd, killing [6](; fire) and wounding others.', '6', ['death']],
  ['The raid killed a father of [3](; ), a baker.', '3', []],
  ['They left the house where [5](; guests) guests, all of them cousins, slept.', '5', []],
  ['The crew stood on Falling Rock Road with [5](; guests) guests.', '5', []],
])('what happens to the counted: %s', (text, quote, expected) => {
  expect(recordIn(text, quote).predicates.map(predicateName)).toEqual(expected);
});

test.each([
  ['The number of people hurt in Brenna rose to [17](), officials said.', 'people'],
  ['The total of injured soldiers stood at [17](; total).', 'soldiers'],
  ['The plan could bring the number of soldiers at the gate to [17](; plan).', 'soldiers'],
  ['Ivo Prow, a father of [17](), baked.', 'children'],
  ['The number of people hurt in Brenna surprised [17](; doctors).', 'doctors'],
])('a total counts what it is a total of: %s', (text, item) => {
  expect(recordIn(text, '17').item.classId).toBe(itemOf(item).classId);
});

test('a number right behind what was done to people counts people, whatever noun was found for it', () => {
  const people = recordIn('A raid killed [6](; people) people.', '6');
  expect(recordIn('He opened fire on the crowd, killing [6](; fire) and wounding others.', '6').kind).toBe(
    people.kind,
  );
  expect(recordIn('A storm killed [6](; cows) cows.', '6').kind).not.toBe(people.kind);
});

/** An analysis whose figures all speak about one time of the text. */
function timed(text: string, time: string): Analysis {
  const analysis = marked('a.txt', { text });
  const start = analysis.article.text.indexOf(time);
  const said = {
    text: time,
    span: { start, end: start + time.length },
    from: '1995-01-01',
    to: '1995-12-31',
  };
  return {
    ...analysis,
    figures: analysis.figures.map((each) => ({ ...each, figure: { ...each.figure, time: said } })),
  };
}

test.each([
  ['The plant made [900](; cars) cars in 1995.', true, true],
  ['The plant makes [900](; cars) cars, more than in 1995.', false, false],
  ['The plant makes [900](; cars) cars: in 1995 it burned down.', false, false],
  ['The plant makes [900](; cars) cars and [30](; buses) buses since 1995.', true, false],
  ['In 1995 they blamed the plant that made [900](; cars) cars.', false, false],
])('the time of a figure is its own: %s', (text, known, own) => {
  const record = recordsOf(timed(text, '1995'))[0]!;
  expect([!Number.isNaN(record.from), record.timed]).toEqual([known, own]);
});

test.each([
  ['In the first [6 months](; ; unit=month) the mill earned [90](; crowns) crowns.', 6],
  ['The mill earned [90](; crowns) crowns over the past [2 years](; ; unit=year).', 24],
  ['The mill earned [90](; crowns) crowns in [2 years](; ; unit=year).', 0],
  ['In its latest quarter the mill earned [90](; crowns) crowns.', 3],
])('the months it is counted over: %s', (text, months) => {
  expect(recordIn(text.replace(/\[(\d) (month|year)s\]/, '[$1]'), '90').period.months).toBe(months);
});

test.each([
  ['[4](; people) hurt in Brenna inn - Harbour News 7 - Lund, Ostmark', 'harbour', false],
  ['[4](; people) hurt in Brenna inn | The Lund Post', 'lund', false],
  ['[4](; people) hurt in Brenna inn - harbour guard holds two', 'harbour', true],
  ['[4](; people) hurt in Brenna inn - Lund took them home.', 'lund', true],
])('the outlet of a headline is none of its words: %s', (text, word, isIts) => {
  const { words } = recordIn(text, '4');
  expect(words.includes(conceptHash(stemOf(word)))).toBe(isIts);
  expect(words).toContain(conceptHash('inn'));
});

test('when something was is of another kind than how long it took', () => {
  const kindOf = (text: string): number => recordsOf(marked('a.txt', { text }))[0]!.kind;
  const lasted = kindOf('They talked for [4](; ; unit=hour) hours in Brenna.');
  expect(kindOf('It lasted [4 hours](; ; unit=hour) in Brenna.')).toBe(lasted);
  expect(kindOf('It ended [4 hours](; ; unit=hour) later in Brenna.')).not.toBe(lasted);
});

test.each([
  ['[9](; schools) schools are shut. The [9](; schools) schools are old.', [true, true]],
  ['[9](; schools) schools are shut, [5](; schools) schools are open.', [false, false]],
  ['[9](; people) people died, [5](; people) people were hurt.', [true, true]],
  ['[9](; people) people sang, [5](; people) people were hurt.', [null, true]],
  ['[9](; ) were shut.', [null]],
])('the only number of its article: %s', (text, expected) => {
  expect(recordsOf(marked('a.txt', { text })).map(({ sole }) => sole)).toEqual(expected);
});

test('a headline stands in the country of the text below', () => {
  const text =
    '[Four](; dead) dead as a river rises\n\nBRENNA — [Four](; people) people have drowned in the Polish hills this week.';
  const [headline, lead] = recordsOf(marked('a.txt', { text }));
  expect(headline!.countries).toEqual([codeHash('PL')]);
  expect(lead!.countries).toEqual([codeHash('PL')]);
});

test('a list without an end is read around each of its figures only', () => {
  const list = Array.from({ length: 3000 }, (_, i) => `[${i + 3}](; people) people`).join(', ');
  const records = recordsOf(marked('a.txt', { text: `At dawn ${list} were killed` }));
  expect(records).toHaveLength(3000);
  expect(records.at(-1)!.predicates.map(predicateName)).toEqual(['death']);
  expect(records[1500]!.predicates).toEqual([]);
});
