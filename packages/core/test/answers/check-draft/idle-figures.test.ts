import { describe, expect, test } from 'vitest';
import { checked, verdictsOf } from './marked.ts';

const sources = { 'a.txt': 'The orchard of Harwick is quiet.' };

describe('too little is claimed to be missed:', () => {
  test.each([
    'Two of them left early.',
    'Four men climb onto the frame.',
    'It took a week.',
    'It took less than five minutes.',
    'It took forty weeks.',
    'She is 38, and tired.',
    'A girl of about fifteen, she said.',
    'Anyone over fifty may sing.',
    'He gave a hundred percent.',
    'He wins nine times out of ten.',
    'Seven in ten voters agreed.',
    'They met at four.',
    'They met four times a day.',
    'Half of the town sings.',
    'Over thirty years, the sea has sunk.',
    'One hears the gulls.',
    'One misses it when the people go.',
    'It cost three euros.',
    'The first ten and the last ten are free.',
    'Twenty percent of the roof fell.',
  ])('%s', (draft) => {
    expect(verdictsOf(checked(sources, draft))).toEqual([]);
  });
});

describe('a claim that no source makes:', () => {
  test.each([
    ['The hall holds 600 guests.', '600'],
    ['Four men died on the frame.', 'Four'],
    ['Forty men climb onto the frame.', 'Forty'],
    ['It took 3 weeks.', '3 weeks'],
    ['Three thousand people sing.', 'Three thousand'],
    ['Dozens of people sing.', 'Dozens'],
    ['Over thirty years have passed.', 'thirty years'],
    ['One child was killed.', 'One'],
    ['It cost 3 euros.', '3 euros'],
    ['It cost a thousand euros.', 'a thousand euros'],
    ['Six gulls cried.', 'Six'],
    ['Twenty-two percent of the roof fell.', 'Twenty-two percent'],
    ['He is 4 metres tall.', '4 metres'],
  ])('%s', (draft, quote) => {
    expect(verdictsOf(checked(sources, draft))).toEqual([`figure:not-found ${quote}`]);
  });
});
