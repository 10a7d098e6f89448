import { expect, test } from 'vitest';
import { figuresIn, unmark } from './figures/marked.ts';

test.each([
  'Fewer than {40|under 40} of the {212|212} families have moved.',
  'It cost {$3.2 billion|3200000000 USD}, up from {$2.9bn|2900000000 USD} in 2019.',
  'The {14|14}-seat minibus drove {80 km|80 kilometre} ({50 miles|50 mile}).',
  'Between {200 and 250|200..250} people waited for {two and a half hours|2.5 hour}.',
  'Turnout was {61.5 percent|61.5 percent} on June 9, 2019.',
  'Nobody in the 14th Brigade had seen the T-90 before.',
])('%s', (marked) => {
  const { text, figures } = unmark(marked);
  expect(figuresIn(text)).toEqual(figures);
});
