import { describe, expect, it } from 'vitest';
import { marksOf } from './marked.ts';

/** Articles without any boilerplate, with the words that boilerplate has: next, share, credit, support, copyright. */
const articles: readonly (readonly string[])[] = [
  [
    'Court lets island keep its night ferry',
    'A court in Odden ruled on Friday that the county must keep paying for the night ferry to Grytvik, at least until a new contract is signed.',
    'Judge Solveig Ravn said the county had promised the service by letter in 2029 and could not simply stop it. "A letter is a promise," she said.',
    'The county will appeal. Its lawyer, Anders Moe, argued that the letter was never meant to be binding and that the money is needed for schools.',
    'About 340 people use the night ferry each week, according to the operator. Most of them are nurses, students and cooks.',
    '“We share one hospital, so we need one timetable,” said Berit Aas, who has worked nights in Odden for eleven years.',
    'Next week the county council will vote on a budget that has no line for the ferry.',
    'In the photo that hangs in the waiting room, the first ferry leaves Grytvik in 1931 with two cows on deck.',
  ],
  [
    'Bakers give credit where it is due',
    'For three generations the bakers of Lindhof have written what their customers owe in a blue book by the door.',
    'Credit was never a question of money, said Paula Kern, who runs the oldest of the four shops. It was a question of faces.',
    'That is changing. In March the last of the four bought a card reader, and the blue book went to the town museum.',
    '"I support the change," said the mayor, Rolf Adler, "but I will miss being told in public what I owe."',
    'Copyright in the recipes has been a matter of dispute since two of the families stopped speaking to each other in 1987.',
    'Both families say the sour rye was theirs. A judge in the capital, asked to decide, ate a slice of each and sent them home.',
    'Follow the smell and you will find the shops: left at the church, then down the steps to the river.',
    'Who gets the recipe?',
    'Nobody will, says Kern. She keeps it in her head.',
    'By 6 a.m. the rolls are gone.',
  ],
  [
    'Survey finds half of the bridges sound',
    'Half of the region’s 212 bridges need no repair, engineers reported on Monday, and 17 must be closed at once.',
    'The survey took two years. Engineers tapped, drilled and X-rayed every span longer than eight meters.',
    'The worst is the Millrace bridge, built in 1911, where rust has eaten through four of the nine girders.',
    'Trucks heavier than 3.5 tons may no longer cross it; buses will turn around at the mill.',
    'Read aloud in the council chamber, the list of closed bridges took six minutes.',
    'The region has set aside $41 million for repairs, a third of what the engineers say is needed.',
    '"You can pay now or pay double," the chief engineer, Tomas Reil, told the council. "The river does not wait."',
    'Some residents said they had heard that before: a survey in 2017 led to two closures and one new bridge.',
    'Comments from the public will be heard on Thursday in the school gymnasium, where the chairs are small.',
  ],
];

describe('clean prose', () => {
  it.each(articles.map((lines) => [lines[0]!, lines] as const))('of %j is left alone', (_, lines) => {
    expect(marksOf(lines.join('\n\n'))).toEqual([]);
    expect(marksOf(lines.join('\n'))).toEqual([]);
  });
});
