import { expect, test } from 'vitest';
import { recognizeFigures } from '../../../src/recognize/figures.ts';
import { articleOf } from './marked.ts';

/** The times of the figures of a text in an article of Tuesday, January 11, 2022. */
function times(text: string): (string | null)[] {
  return recognizeFigures(articleOf(text, '2022-01-11'), []).map(({ figure: { time } }) =>
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
