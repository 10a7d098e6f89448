import { expect, test } from 'vitest';
import { annotationId, type NameAnnotation } from '../../../src/index.ts';
import { recognizeFigures } from '../../../src/recognize/figures.ts';
import { articleOf } from './marked.ts';

/** The sources of the figures of a text, whose named persons are given with their full names. */
function sources(text: string, persons: Readonly<Record<string, string>> = {}): (string | null)[] {
  const names = Object.entries(persons).map(([quote, name]) => person(text, quote, name));
  return recognizeFigures(articleOf(text), names).map(({ figure }) => figure.attribution?.source ?? null);
}

function person(text: string, quote: string, name: string): NameAnnotation {
  const start = text.indexOf(quote);
  const span = { start, end: start + quote.length };
  const status = { confidence: 1, origin: 'machine', status: 'suggested' } as const;
  return { kind: 'person', id: annotationId('person', span), span, quote, name, titles: [], ...status };
}

test.each([
  ['The march drew 9,000 people, according to the city police.', ['city police']],
  ['According to a survey by the Orlan Institute, 62 percent are tired.', ['Orlan Institute']],
  ['Harbour officials said on Friday that 14 boats had sunk.', ['Harbour officials']],
  ['Fourteen boats sank, harbour officials said.', ['harbour officials']],
  ['The fire killed 3 people, said a spokesman for the mayor.', ['spokesman for the mayor']],
  ['A study of 900 nurses found that 40 percent sleep badly.', [null, 'study of 900 nurses']],
  ['The mill has 40 looms and 9 weavers.', [null, null]],
  ['Half of the voters said they had 2 jobs.', [null, null]],
  ['The port ministry estimates that 70 cranes are idle.', ['port ministry']],
  ['At least 9 barns burned, firefighters said.', ['firefighters']],
  ['Police said 9 barns burned. The village has 80 barns.', ['Police', null]],
  ['A survey by Norden College shows that 30 percent snore.', ['Norden College']],
  ['The council wrote that 14 bridges are weak, but the road agency counts 22.', ['council', 'road agency']],
  ['Some 8 huts fell, the governor said on Friday.', ['governor']],
  ['Nobody who has 3 dogs said a word.', [null]],
])('%s', (text, expected) => {
  expect(sources(text)).toEqual(expected);
});

test('a person is named in full, and "she" is the one named before', () => {
  const text = 'Ms. Ortega said 40 wells were dry. She said 12 more would follow.';
  expect(sources(text, { Ortega: 'Lucia Ortega' })).toEqual(['Lucia Ortega', 'Lucia Ortega']);
});

test('quoted speech has a speaker, in every quotation of the paragraph', () => {
  const text = '“We lost 60 percent of the herd,” said Ana Ruiz, a farmer. “And about 30 goats are ill.”';
  expect(sources(text, { 'Ana Ruiz': 'Ana Ruiz' })).toEqual(['Ana Ruiz', 'Ana Ruiz']);
});

test('the shares after a poll are its findings, even in the next paragraph when it says so', () => {
  const text =
    'Most want peace, according to a poll by the Orlan Institute. Some 55 percent of respondents agreed.\n\n' +
    'Research by the same pollster shows that 20 percent moved away.';
  expect(sources(text)).toEqual(['Orlan Institute', 'Orlan Institute']);
});

test('what is said after "and" is not what was said before it', () => {
  expect(sources('The flood killed 12 people, and officials said that 40 were missing.')).toEqual([
    null,
    'officials',
  ]);
});

test('what one person says in several quoted sentences is theirs, the prose between is not', () => {
  const text =
    '“We have 40 beds,” said Rosa Keller. The ward was built for 25 patients. “We need 60 more,” she said.';
  expect(sources(text, { 'Rosa Keller': 'Rosa Keller' })).toEqual(['Rosa Keller', null, 'Rosa Keller']);
});

test('a poll covers the shares of the next sentences, not the counts', () => {
  const text =
    'A poll by the Fenner Group found that 51 percent approve. Another 30 percent object. The town has 4 bridges.';
  expect(sources(text)).toEqual(['Fenner Group', 'Fenner Group', null]);
});
