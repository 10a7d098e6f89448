import { expect, test } from 'vitest';
import { quotesWhere } from './marked.ts';

/** The quotes of the figures of a marked sentence that have a trait. */
function quotesWith(trait: 'inclusive' | 'another', text: string): readonly string[] {
  return quotesWhere(text, (record) => record[trait]);
}

test.each([
  ['The raid left [seven](; people) people dead, including the suspected gunman.', ['seven']],
  ['[Three](; people) people died at the inn, among them the attacker.', ['Three']],
  ['[Three](; people) people died at the inn, including a baker.', []],
  ['The gunman killed [six](; people) people and himself.', []],
  ['The wall is [90 m](; wall; unit=meter) long, including the gunman.', []],
])('with who did it: %s', (text, expected) => {
  expect(quotesWith('inclusive', text)).toEqual(expected);
});

test.each([
  ['At noon another car bomb killed [eight](; people) people in Brenna.', ['eight']],
  ['[Two](; dockers) dockers were hurt in a separate shooting at the quay.', ['Two']],
  ['A second explosion hurt [four](; bakers) bakers.', ['four']],
  ['Four separate shootings left [two](; men) men dead in Brenna.', ['two']],
  ['[Nine](; dockers) dockers were hurt in two explosions at the quay.', ['Nine']],
  ['[2](; dead) dead, 7 hurt after shootings in Brenna', ['2']],
  ['Another baker saw [eight](; people) people fall.', []],
  ['A car bomb killed [eight](; people) people in Brenna.', []],
])('of one event more: %s', (text, expected) => {
  expect(quotesWith('another', text)).toEqual(expected);
});
