import { expect, test } from 'vitest';
import { placeDecisions } from '../../src/index.ts';
import { articleOf, say, sidecarOf } from './decisions.ts';

/** What becomes of a decision on a quote when the text becomes another. */
function after(text: string, quote: string, edited: string): string {
  const sidecar = sidecarOf(text, say(text, quote, { action: 'note', note: 'x' }));
  const [{ placement }] = placeDecisions(sidecar, articleOf(edited)) as [
    ReturnType<typeof placeDecisions>[0],
  ];
  if (placement.state === 'changed') return `changed to ${placement.now}`;
  if (placement.state !== 'placed') return placement.state;
  return `${placement.how}: ${edited.slice(placement.span.start - 12, placement.span.end + 12).trim()}`;
}

const teams =
  'Team Alpha grew its output by twelve percent in the spring quarter.\nTeam Beta grew its output by twelve percent in the spring quarter.\n';

test.each([
  [
    'a look-alike sentence does not take the place of a deleted one',
    teams,
    'Alpha',
    teams.split('\n')[1]!,
    'orphaned',
  ],
  [
    'one digit more is another figure',
    'Officials counted about 100,000 men at the northern border on Monday.',
    '100,000',
    'Officials counted about 1,100,000 men at the northern border on Monday.',
    'changed to 1,100,000',
  ],
  [
    'a magnitude put behind is another figure',
    'The fund lent about 5 to the city at the northern border on Monday.',
    '5',
    'The fund lent about 5 million to the city at the northern border on Monday.',
    'changed to 5 million',
  ],
  [
    'another currency is another figure',
    'The fund lent about $500 to the city at the northern border on Monday.',
    '500',
    'The fund lent about €500 to the city at the northern border on Monday.',
    'changed to €500',
  ],
  [
    'a part of a longer number is no place',
    'They met in room 12 of the long building by the river yesterday.',
    '12',
    'They met in room 12.5 of the long building by the river yesterday.',
    'changed to 12.5',
  ],
  [
    'a corrected name is told, not taken',
    'In the evening Mr. Lavrow spoke to the press about the talks.',
    'Lavrow',
    'In the evening Mr. Lavrov spoke to the press about the talks.',
    'changed to Lavrov',
  ],
  [
    'words put in around it do no harm',
    'In the evening Mr. Lavrov spoke to the press about the talks.',
    'Lavrov',
    'Late in the evening Mr. Lavrov, visibly tired, spoke to the press about the talks.',
    'found: evening Mr. Lavrov, visibly ti',
  ],
  [
    'the right one of two in a line',
    'We saw 12 trucks in the north and later on 12 buses in the far south.',
    '12',
    'We then saw 12 trucks in the north and later on 12 buses in the far south.',
    'found: We then saw 12 trucks in t',
  ],
  [
    'a line of one word is not the last word of another line',
    'Orlov met Hale by the river.\n\nTolna\n\nThey spoke for hours.',
    'Tolna',
    'Orlov met Hale by the river.\n\nRead more: the talks in Tolna\n\nThey spoke for hours.',
    'orphaned',
  ],
])('%s', (_, text, quote, edited, expected) => {
  expect(after(text, quote, edited)).toBe(expected);
});
