import { expect, test } from 'vitest';
import { indexOf, type Source } from './marked.ts';

const wire = [
  'A freight train carrying 40 wagons of gravel left the rails near the village of Odden before dawn.',
  'The driver braked when he saw a fallen birch across the track, but the train was too heavy to stop in time.',
  'Twelve people who had camped beside the line were taken to the clinic with broken bones and cuts.',
];
const own = [
  'Passengers on the coast waited for hours while crews with cranes cleared the bend of gravel and glass.',
  'The mayor of the neighboring town opened her school gymnasium to everyone who could not get home that night.',
  'Nobody could say when the line will open, and the railway has not answered a letter of the council since May.',
];
const other = [
  'Bakers in the capital have struck against the price of rye, which has doubled since the dry summer before last.',
  'A loaf now costs as much as a tram ticket, and fewer people than ever before buy either of the two in the week.',
];

/** The groups of some articles: `original: copy share …`. */
function groupsOf(sources: Readonly<Record<string, Source>>): readonly string[] {
  return indexOf(sources).sourceGroups.map(({ original, members }) => {
    const shares = members.map(({ path, share }) => `${path} ${Math.round(share * 10) * 10}%`);
    return `${original}: ${shares.join(', ')}`;
  });
}
const text = (...parts: readonly (readonly string[])[]): string => parts.flat().join('\n\n');

test('an article that has most of an older one is its copy', () => {
  expect(groupsOf({ 'a.txt': text(wire), 'b.txt': text(wire, own) })).toEqual(['a.txt: b.txt 50%']);
});

test('the older of two is the original', () => {
  expect(
    groupsOf({
      'a.txt': { text: text(wire), date: '2031-03-05' },
      'b.txt': { text: text(wire, own), date: '2031-03-04' },
    }),
  ).toEqual(['b.txt: a.txt 100%']);
});

test('copies of one article are one group', () => {
  expect(groupsOf({ 'a.txt': text(wire), 'b.txt': text(wire), 'c.txt': text(wire) })).toEqual([
    'a.txt: b.txt 100%, c.txt 100%',
  ]);
});

test('articles of their own are in no group', () => {
  expect(groupsOf({ 'a.txt': text(wire), 'b.txt': text(own), 'c.txt': text(other) })).toEqual([]);
});

test('one shared quotation makes no copy', () => {
  const quote =
    '“A letter is a promise, and a promise of the county is a promise for every winter that may come,” she said.';
  expect(groupsOf({ 'a.txt': text(wire, [quote]), 'b.txt': text(own, [quote]) })).toEqual([]);
});
