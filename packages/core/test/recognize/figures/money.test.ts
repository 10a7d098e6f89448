import { expect, test } from 'vitest';
import { annotate } from './marked.ts';

/** What a text says of money, as `amount unit`. */
function money(text: string): string[] {
  return annotate(text).map(({ figure: { value, unit } }) => `${value} ${unit}`);
}

test.each([
  ['It cost $7.', ['7 USD']],
  ['It cost US$7.', ['7 USD']],
  ['It cost US $7.', ['7 USD']],
  ['It cost USD 7.', ['7 USD']],
  ['It cost 7 dollars.', ['7 USD']],
  ['It cost A$7 and NZ$8.', ['7 AUD', '8 NZD']],
  ['It cost HK$70.', ['70 HKD']],
  ['It cost €7 or 8 euros.', ['7 EUR', '8 EUR']],
  ['It cost £7bn.', ['7000000000 GBP']],
  ['It cost ¥700 million.', ['700000000 JPY']],
  ['It cost 700m lira.', ['700000000 TRY']],
  ['It cost 20bn rupees.', ['20000000000 INR']],
  ['The ice covers 14.1m sq km.', ['14100000 square kilometre']],
  ['There are 6m registered voters.', ['6000000 null']],
  ['They swam 700m.', ['700 metre']],
  ['She earns £13.10 an hour on the late shift.', ['13.1 GBP per hour']],
  ['It made £5m a year earlier.', ['5000000 GBP']],
  ['It cost ₹5 lakh.', ['500000 INR']],
  ['It cost Rs. 500.', ['500 INR']],
  ['It cost 50 hryvnias.', ['50 UAH']],
  ['It cost 900 rubles.', ['900 RUB']],
  ['It cost 12 Swiss francs.', ['12 CHF']],
  ['It cost 40 cents.', ['0.4 USD']],
  ['It cost 40 pence.', ['0.4 GBP']],
  ['It cost $-50.', ['-50 USD']],
  ['They won 7 games.', ['7 null']],
  ['The firm paid 5 million won.', ['5000000 KRW']],
])('%s', (text, expected) => {
  expect(money(text)).toEqual(expected);
});
