import { expect, test } from 'vitest';
import { annotate } from './marked.ts';

/** The one figure of a text in its base unit, `amount unit`, to six digits. */
function inBase(text: string): string {
  const [{ figure }] = annotate(text) as [ReturnType<typeof annotate>[number]];
  const { unit, factor, offset } = figure.base!;
  return `${Number((figure.value! * factor + offset).toPrecision(6))} ${unit}`;
}

test.each([
  ['The cave is 3 miles long.', '4828.03 metre'],
  ['The wall is 6 feet high.', '1.8288 metre'],
  ['The board is 40 inches wide.', '1.016 metre'],
  ['They sailed 12 nautical miles.', '22224 metre'],
  ['Hail of 25 mm fell.', '0.025 metre'],
  ['The farm has 50 hectares.', '500000 square metre'],
  ['The park covers 2 square miles.', '5179980 square metre'],
  ['The tank holds 10 gallons.', '37.8541 litre'],
  ['The lake lost 2 cubic metres.', '2000 litre'],
  ['The bear weighs 400 kilos.', '400 kilogram'],
  ['The bomb weighed 500 pounds.', '226.796 kilogram'],
  ['They seized 3 tonnes.', '3000 kilogram'],
  ['The talks took 90 minutes.', '5400 second'],
  ['The truce lasted 2 weeks.', '1209600 second'],
  ['It fell to 14 degrees Fahrenheit.', '-10 degree Celsius'],
  ['It rose to 300 kelvins.', '26.85 degree Celsius'],
  ['Gusts reached 90 km/h.', '25 metre per second'],
  ['Gusts reached 100 mph.', '44.704 metre per second'],
  ['The plant makes 5 megawatts.', '5000000 watt'],
  ['It used 2 kWh.', '7200000 joule'],
  ['Turnout was 45 percent.', '0.45 ratio'],
  ['A fifth of the crew left.', '0.2 ratio'],
  ['The rate rose 25 basis points.', '0.25 percentage point'],
  ['The boy is 2 years old.', '63113900 second'],
  ['Oil costs $60 per barrel.', '60 USD per barrel'],
  ['It leaks 7 litres a day.', '0.0000810185 litre per second'],
])('%s is %s', (text, expected) => {
  expect(inBase(text)).toBe(expected);
});

test('a plain count has no base unit', () => {
  expect(annotate('They own 9 goats.').map(({ figure }) => figure.base)).toEqual([null]);
});
