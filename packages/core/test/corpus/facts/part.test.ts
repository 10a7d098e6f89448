import { expect, test } from 'vitest';
import { quotesWhere } from './marked.ts';

/** The quotes of the figures of a marked sentence that count a part only. */
function partsIn(text: string): readonly string[] {
  return quotesWhere(text, ({ part }) => part !== null);
}

test.each<readonly [string, readonly string[]]>([
  ['The fire hurt [nine](; guests) guests, including [two](; children) children, at the inn.', ['two']],
  ['[Seven](; sailors) sailors drowned, of whom [three](; ) were from Brenna.', ['three']],
  ['[Two](; ) of them were still on the roof at dawn.', ['Two']],
  ['The guard saw the first [four](; boats) boats leave before dawn.', ['four']],
  ['[Three](; men) men and a woman were held at the gate.', ['Three']],
  ['[Three](; men) men, [one](; woman) woman hurt at the gate of Brenna.', ['Three', 'one']],
  ['They freed [12](; soldiers) soldiers and [30](; nurses) nurses.', ['12', '30']],
  ['[Five](; people) people were hurt, [two](; ) critically, in Brenna.', ['two']],
  ['[Six](; guests) guests were seriously injured in Brenna.', ['Six']],
  ['[Six](; guests) guests were badly injured in Brenna.', ['Six']],
  ['[Two](; bakers) bakers are in critical but stable condition.', ['Two']],
  ['A wave slightly injuring [four](; dockers) dockers came at noon.', ['four']],
  ['They won [92](; seats) of the [180](; seats) seats.', ['92', '180']],
  ['They won [half](; ; unit=ratio) of the [180](; seats) seats.', []],
  ['[Two](; dead) dead, [four](; injured) injured in the fire at Brenna.', []],
  ['The storm killed [six](; people) people and wounded [seven](; others) others.', []],
  ['[Nine](; people) people and a dog were on the ferry.', []],
  ['[Nine](; people) people were hurt and the mayor is in critical condition.', []],
  ['Rain of [90 mm](; rain; unit=mm) fell, including [20 mm](; rain; unit=mm) at noon.', []],
])('%s', (text, expected) => {
  expect(partsIn(text)).toEqual(expected);
});
