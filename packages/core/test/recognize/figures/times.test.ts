import { expect, test } from 'vitest';
import { recognizeFigures } from '../../../src/recognize/figures.ts';
import { articleOf } from './marked.ts';

/** The times of the figures of a text in an article of Tuesday, January 11, 2022. */
function times(text: string, date = '2022-01-11'): (string | null)[] {
  return recognizeFigures(articleOf(text, date), []).map(({ figure: { time } }) =>
    time === null ? null : `${time.text}: ${time.from ?? ''} to ${time.to ?? ''}`,
  );
}

test.each([
  ['Since 2014 the war has killed 13,000 people.', ['Since 2014: 2014-01-01 to ']],
  ['By early 2021, only 41 percent agreed.', ['By early 2021:  to 2021-12-31']],
  ['In March the toll was 44.', ['March: 2021-03-01 to 2021-03-31']],
  ['They found 12 mines on Monday.', ['on Monday: 2022-01-10 to 2022-01-10']],
  ['They found 12 mines on Wednesday.', ['on Wednesday: 2022-01-05 to 2022-01-05']],
  ['Sales fell 3 percent last month.', ['last month: 2021-12-01 to 2021-12-31']],
  ['Output rose 9 percent last year.', ['last year: 2021-01-01 to 2021-12-31']],
  [
    'Yesterday 30 left; on Feb. 3, 2020, 80 came.',
    ['Yesterday: 2022-01-10 to 2022-01-10', 'Feb. 3, 2020: 2020-02-03 to 2020-02-03'],
  ],
  ['The hall seats 300 people.', [null]],
  ['This week 14 barns burned.', ['This week: 2022-01-10 to 2022-01-16']],
  ['Last week 14 barns burned.', ['Last week: 2022-01-03 to 2022-01-09']],
  ['Next month 60 nurses will come.', ['Next month: 2022-02-01 to 2022-02-28']],
  ['In 2019, 8 wells were dug.', ['2019: 2019-01-01 to 2019-12-31']],
  ['Before March 2020 it had 8 wells.', ['Before March 2020:  to 2020-03-31']],
  ['Until 2018 it had 8 wells.', ['Until 2018:  to 2018-12-31']],
  ['They bought 8 goats on 5 December.', ['5 December: 2021-12-05 to 2021-12-05']],
  ['They will buy 8 goats tomorrow.', ['tomorrow: 2022-01-12 to 2022-01-12']],
  ['They will buy 8 goats next Monday.', ['next Monday: 2022-01-17 to 2022-01-17']],
  ['They will buy 8 goats next Tuesday.', ['next Tuesday: 2022-01-18 to 2022-01-18']],
  ['In February 2020 it rained 9 times.', ['February 2020: 2020-02-01 to 2020-02-29']],
  ['The mayor may march with 90 nuns.', [null]],
  ['In May 90 nuns marched.', ['May: 2021-05-01 to 2021-05-31']],
])('%s', (text, expected) => {
  expect(times(text)).toEqual(expected);
});

test('without a date of the article a weekday stays unresolved', () => {
  const [figure] = recognizeFigures(articleOf('They found 12 mines on Monday.'), []);
  expect(figure!.figure.time).toMatchObject({ text: 'on Monday', from: null, to: null });
});

test.each([
  ['The mine closed in 1999 and 400 people left.', ['1999: 1999-01-01 to 1999-12-31']],
  ['Over the past two years 90 shops closed.', [null, 'past two years: 2021-03-15 to 2023-03-15']],
  ['Sales fell 4 percent in the third quarter of 2022.', ['third quarter of 2022: 2022-07-01 to 2022-09-30']],
  ['On Friday, 60 prisoners were freed.', ['On Friday: 2023-03-10 to 2023-03-10']],
  ['At least 30 people died on Saturday night.', ['on Saturday: 2023-03-11 to 2023-03-11']],
  ['In the first half of 2021 it lost $9 million.', ['first half of 2021: 2021-01-01 to 2021-06-30']],
  ['The fund grew 8 percent between 2010 and 2015.', ['between 2010 and 2015: 2010-01-01 to 2015-12-31']],
  ['By the end of 2024 the army will have 5,000 drones.', ['By the end of 2024:  to 2024-12-31']],
  ['From January to March, 120 boats arrived.', ['From January to March: 2023-01-01 to 2023-03-31']],
  ['Three days ago 12 tents stood here.', [null, 'Three days ago: 2023-03-12 to 2023-03-12']],
  ['Since last Monday 7 trains have been late.', ['Since last Monday: 2023-03-13 to ']],
  ['In the 1990s, it employed 3,000 weavers.', ['1990s: 1990-01-01 to 1999-12-31']],
  ['Last summer 16 fires broke out.', ['Last summer: 2022-06-01 to 2022-08-31']],
  [
    'In December, 44 refugees came; in January, 51.',
    ['December: 2022-12-01 to 2022-12-31', 'January: 2023-01-01 to 2023-01-31'],
  ],
  ['This month 9 restaurants opened.', ['This month: 2023-03-01 to 2023-03-31']],
  ['The year before, 19 cases were known.', ['The year before: 2022-01-01 to 2022-12-31']],
  ['Early this year 70 wells ran dry.', ['Early this year: 2023-01-01 to 2023-12-31']],
  ['On March 2, about 500 people marched.', ['March 2: 2023-03-02 to 2023-03-02']],
  ['In fiscal 2022 the club earned €30 million.', ['2022: 2022-01-01 to 2022-12-31']],
  ['As of Tuesday, 88 homes were dark.', ['Tuesday: 2023-03-14 to 2023-03-14']],
  ['Two years earlier the choir had 40 members.', [null, 'Two years earlier: 2021-01-01 to 2021-12-31']],
  ['At the end of last year it owed $6 billion.', ['last year: 2022-01-01 to 2022-12-31']],
  ['On the morning of 4 July 2020 some 20 cows escaped.', ['4 July 2020: 2020-07-04 to 2020-07-04']],
  ['After 2018 only 6 ferries ran.', ['After 2018: 2019-01-01 to ']],
  ['During the past week 14 quakes were felt.', ['past week: 2023-03-08 to 2023-03-15']],
  ['It will hire 40 people next year.', ['next year: 2024-01-01 to 2024-12-31']],
  [
    'Between Monday and Thursday 33 people fell ill.',
    ['Between Monday and Thursday: 2023-03-06 to 2023-03-09'],
  ],
  ['In mid-February, 5 walls collapsed.', ['mid-February: 2023-02-01 to 2023-02-28']],
  ['In 2007-08 the bank lost 2,000 clients.', ['2007-08: 2007-01-01 to 2008-12-31']],
  [
    'Today 15 people live there; in 1950 it was 900.',
    ['Today: 2023-03-15 to 2023-03-15', '1950: 1950-01-01 to 1950-12-31'],
  ],
  ['Sales fell 5 percent in Q3.', ['Q3: 2023-07-01 to 2023-09-30']],
  ['By mid-March it had 7 bids.', ['By mid-March:  to 2023-03-31']],
  [
    'The toll was 8 on 3 Feb. and 9 on Monday.',
    ['3 Feb.: 2023-02-03 to 2023-02-03', 'on Monday: 2023-03-13 to 2023-03-13'],
  ],
  ['From November to February, 6 bears were seen.', ['From November to February: 2022-11-01 to 2023-02-28']],
  ['The guild had 80 members a decade ago.', ['a decade ago: 2013-01-01 to 2013-12-31']],
  ['It sold 40 boats in the past 12 months.', ['past 12 months: 2022-03-15 to 2023-03-15', null]],
  ['A month ago 9 mills were open.', ['A month ago: 2023-02-01 to 2023-02-28']],
  ['Next summer it will open 3 pools.', ['Next summer: 2023-06-01 to 2023-08-31']],
  ['In the last 10 days 14 dogs were lost.', [null, 'last 10 days: 2023-03-05 to 2023-03-15']],
  ['The current year will bring 20 more.', ['current year: 2023-01-01 to 2023-12-31']],
  ['In the previous month 61 came.', ['previous month: 2023-02-01 to 2023-02-28']],
  ['Over the coming three years 200 jobs will go.', [null, 'coming three years: 2023-03-15 to 2026-03-15']],
])('%s, in an article of Wednesday, March 15, 2023', (text, expected) => {
  expect(times(text, '2023-03-15')).toEqual(expected);
});
