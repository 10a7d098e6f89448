import { describe, expect, it } from 'vitest';
import { marksOf } from './marked.ts';

const opening =
  'The harbor council met on Tuesday to decide on the new ferry line, which residents have wanted for years.';
const middle =
  'Councillor Edda Brandt said the line would open in spring if the docks were repaired before the first storms.';
const closing = 'The vote was put off until the engineers have measured the depth of the channel again.';

/** An article with one strange line in its middle, head or foot. */
const inMiddle = (line: string): string => [opening, line, middle, closing].join('\n\n');
const atFoot = (line: string): string => [opening, middle, closing, line].join('\n\n');

describe('recognizeBoilerplate', () => {
  it.each([
    [
      'A ferry leaves the old dock.Credit…Mara Lindqvist/Reuters',
      ['caption: A ferry leaves the old dock.', 'credit: Credit…Mara Lindqvist/Reuters'],
    ],
    [
      'A ferry near the old dock. Jon Aalto / AFP / Getty Images',
      ['caption: A ferry near the old dock.', 'credit: Jon Aalto / AFP / Getty Images'],
    ],
    ['(AP Photo/Mara Lindqvist)', ['credit: (AP Photo/Mara Lindqvist)']],
    [
      'A ferry at dusk. (Photo by Mara Lindqvist)',
      ['caption: A ferry at dusk.', 'credit: (Photo by Mara Lindqvist)'],
    ],
    ['Photo: Jon Aalto', ['credit: Photo: Jon Aalto']],
    ['Item 3 of 9', ['navigation: Item 3 of 9']],
    [
      'READ MORE: Ferry captain retires after forty years',
      ['navigation: READ MORE: Ferry captain retires after forty years'],
    ],
    ['Story continues below advertisement', ['navigation: Story continues below advertisement']],
    ['Home > News > Harbor', ['navigation: Home > News > Harbor']],
    ['FacebookTwitterEmailPrint', ['site-chrome: FacebookTwitterEmailPrint']],
    ['Advertisement', ['site-chrome: Advertisement']],
    ['Follow Edda Brandt on Twitter @eddab', ['site-chrome: Follow Edda Brandt on Twitter @eddab']],
    ['Sign up for our morning newsletter', ['site-chrome: Sign up for our morning newsletter']],
    [
      'This website uses cookies to improve your visit.',
      ['site-chrome: This website uses cookies to improve your visit.'],
    ],
    [
      'Copyright © 2031 The Harbor Herald. All rights reserved.',
      ['copyright: Copyright © 2031 The Harbor Herald.', 'copyright: All rights reserved.'],
    ],
    ['By Mara Lindqvist and Jon Aalto', ['byline: By Mara Lindqvist and Jon Aalto']],
    ['Published 14 March 2031 at 9:05', ['byline: Published 14 March 2031 at 9:05']],
    ['Jon Aalto contributed reporting.', ['byline: Jon Aalto contributed reporting.']],
    [
      '(Reporting by Jon Aalto; Editing by Mara Lindqvist)',
      ['byline: (Reporting by Jon Aalto; Editing by Mara Lindqvist)'],
    ],
    ['Leave a Reply', ['comments: Leave a Reply']],
    ['12 Comments', ['comments: 12 Comments']],
    ['https://harbor.example/ferry', ['machine-noise: https://harbor.example/ferry']],
    [
      'Please support us so that we can keep our journalism independent.',
      ['appeal: Please support us so that we can keep our journalism independent.'],
    ],
  ])('marks %j inside an article', (line, marks) => {
    expect(marksOf(inMiddle(line))).toEqual(marks);
  });

  it.each(['Next', 'Share', 'Reuters', 'Continue', 'Reply'])('marks %j at the foot of an article', (line) => {
    expect(marksOf(atFoot(line)).map((mark) => mark.split(': ')[1])).toEqual([line]);
  });

  it.each(['Next', 'Reply', 'Sports', 'Reuters'])('leaves %j alone in the middle of prose', (line) => {
    expect(
      marksOf([opening, middle, closing, line, opening, middle, closing, opening, middle].join('\n')),
    ).toEqual([]);
  });

  it('marks a credit inside a line that holds the whole article', () => {
    const text = `${opening} ${middle} A ferry at dusk.Credit…Mara Lindqvist/Reuters. ${closing} ${opening}`;
    expect(marksOf(text)).toEqual(['credit: Credit…Mara Lindqvist/Reuters']);
  });

  it('marks the text for screen readers above the same caption', () => {
    const text = inMiddle(
      'ImageA ferry leaves the old dock at dusk.\nA ferry leaves the old dock at dusk.Credit…Jon Aalto/AP',
    );
    expect(marksOf(text).map((mark) => mark.split(':')[0])).toEqual(['caption', 'caption', 'credit']);
  });

  it('marks the caption that stands above a credit of its own', () => {
    const text = inMiddle(
      'Workers repairing the old dock in March.\n\njon aalto / Agence France-Presse / Getty Images',
    );
    expect(marksOf(text)).toEqual([
      'caption: Workers repairing the old dock in March.',
      'credit: jon aalto / Agence France-Presse / Getty Images',
    ]);
  });

  it('marks the card of a carousel between its heading and its counter', () => {
    const card = [
      'Along the Harbor',
      'Mara Lindqvist',
      'Along the Harbor',
      'Mara Lindqvist',
      'That is where I met the old captain ->',
      'Item 1 of 7',
    ];
    const text = inMiddle(card.join('\n\n'));
    const covered = marksOf(text)
      .map((mark) => mark.slice(mark.indexOf(': ') + 2))
      .join('\n\n');
    for (const line of card) expect(covered).toContain(line);
  });

  it('marks the paragraphs of explainer cards', () => {
    const lead =
      'A long wait. Residents have asked for a ferry since the bridge was closed to heavy traffic years ago.';
    expect(marksOf(inMiddle(`The Ferry Dispute Card 1 of 4\n\n${lead}`))).toEqual([
      'navigation: The Ferry Dispute Card 1 of 4',
      `site-chrome: ${lead}`,
    ]);
  });

  it('marks a lone name at the foot only under other boilerplate', () => {
    expect(marksOf(atFoot('Copyright 2031 The Harbor Herald\n\nJon Aalto')).at(-1)).toBe('byline: Jon Aalto');
    expect(marksOf(atFoot('Jon Aalto'))).toEqual([]);
  });

  it('gives the same annotations for the same text and never overlaps them', () => {
    const text = inMiddle('A ferry.Credit…Jon Aalto/AP\n\nRead more\n\nShare\n\nLeave a Reply');
    expect(marksOf(text)).toEqual(marksOf(text));
  });

  it('marks nothing in an empty text', () => {
    expect(marksOf('')).toEqual([]);
  });

  it('marks an appeal to its end, and no further', () => {
    const appeal = [
      'As you may have heard, the Herald is an independent newspaper.',
      'Nobody owns us: no bank, no ministry and no shipping line decides what we print about the harbor.',
      'That freedom is paid for by readers, one coffee at a time.',
    ];
    expect(marksOf([opening, ...appeal, middle, closing].join('\n\n'))).toEqual(
      appeal.map((line) => `appeal: ${line}`),
    );
  });

  it('marks what leads up to an appeal from other boilerplate on', () => {
    const lead = ['… before you close this page.', 'Nobody owns us, and nobody decides what we print.'];
    const appeal = 'Please support our journalism for the price of a coffee.';
    const marks = marksOf([opening, middle, closing, 'Advertisement', ...lead, appeal].join('\n\n'));
    expect(marks).toEqual([
      'site-chrome: Advertisement',
      ...[...lead, appeal].map((line) => `appeal: ${line}`),
    ]);
    expect(marksOf([opening, middle, closing, ...lead, appeal].join('\n\n'))).toEqual([`appeal: ${appeal}`]);
  });

  it('marks the headlines that a heading announces', () => {
    const links = ['Ferry stuck in the mud for a day', 'What the captain ate: a diary'];
    expect(marksOf([opening, middle, closing, 'You may also like', ...links].join('\n\n'))).toEqual(
      ['You may also like', ...links].map((line) => `navigation: ${line}`),
    );
  });

  it('takes separators and one label over and over for no legend', () => {
    const apart = ['* * *', 'The region', '* * *', 'Has sent the currency reeling', '* * *'];
    const marks = marksOf([opening, ...apart, middle].join('\n\n'));
    expect(marks.filter((mark) => mark.startsWith('chart-label'))).toEqual([]);
  });
});
