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
  ['LIMA The United States and Peru spent seven hours on it.', [null]],
  ['The United States says 9 ships left.', ['United States']],
  ['Nine ships left, according to the United States.', ['United States']],
  ['Half of the voters said they had 2 jobs.', [null, null]],
  ['The port ministry estimates that 70 cranes are idle.', ['port ministry']],
  ['At least 9 barns burned, firefighters said.', ['firefighters']],
  ['Police said 9 barns burned. The village has 80 barns.', ['Police', null]],
  ['A survey by Norden College shows that 30 percent snore.', ['Norden College']],
  ['The council wrote that 14 bridges are weak, but the road agency counts 22.', ['council', 'road agency']],
  ['Some 8 huts fell, the governor said on Friday.', ['governor']],
  ['The firm lowered its forecast for profit to 90 crowns.', [null]],
  ['Losses are 9 million, up from an earlier estimate of 7 million.', [null, null]],
  ['Velm Foods cut its yearly profit forecast to 40 million.', [null]],
  ['The storm drowned an estimated 700 sheep.', [null]],
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

test.each([
  ['The Interior Ministry put the number of dead at 52.', ['Interior Ministry']],
  ['Some 4,000 houses are without power, the grid operator said in a statement.', ['grid operator']],
  ['The company is expected to cut 2,000 jobs.', [null]],
  ['By the union’s count, 9,500 workers walked out.', ['union']],
  ['The agency’s estimate of 14,000 displaced was disputed.', ['agency']],
  ['A spokeswoman for the airline said 70 flights were cancelled.', ['spokeswoman for the airline']],
  ['Analysts at Harrow Bank expect growth of 2 percent.', ['Analysts at Harrow Bank']],
  ['Witnesses told the newspaper that 5 men fled.', ['Witnesses']],
  ['The charity says it has fed 30,000 families.', ['charity']],
  ['In a report published on Tuesday, the watchdog said 18 inmates had died.', ['watchdog']],
  ['As many as 60 people are trapped, local media reported.', ['local media']],
  ['The plant was thought to employ 600 people.', [null]],
  ['State television reported 11 deaths.', ['State television']],
  ['Organizers claimed a turnout of 50,000; the police counted 12,000.', ['Organizers', 'police']],
  ['According to court papers, he stole $4 million.', ['court papers']],
  ['Satellite images show at least 40 tanks.', ['Satellite images']],
  ['“About 200 of our people are still inside,” said Omar Haddad, who runs the mine.', ['Omar Haddad']],
  ['The prime minister promised 5,000 new homes.', ['prime minister']],
  ['The opposition accused him of wasting $3 million.', ['opposition']],
  ['It was the 4 firms that were said to be involved.', [null]],
  ['Data from the port authority show that 310 ships called in May.', ['port authority']],
  ['The ministry confirmed 8 cases on Friday and warned that 30 more were likely.', ['ministry', 'ministry']],
  ['The rescue service, citing the crew, said 16 had been saved.', ['rescue service']],
  ['Residents who were asked to leave took 3 buses.', [null]],
  ['The store is said to be worth £2 million.', [null]],
  ['The study, led by Aalto University, followed 900 children.', [null]],
  ['The bank forecasts inflation of 6 percent this year.', ['bank']],
  ['Nobody was hurt, but 3 cars burned, a fire official said.', ['fire official']],
  ['Police say 14 people were arrested, 5 of them minors.', ['Police', 'Police']],
  ['Estonia says it has sent 36 guns.', ['Estonia']],
  ['Ministers are said by aides to want 10 percent.', ['aides']],
  ['The U.N. refugee agency estimates that 1.2 million people have fled.', ['U.N. refugee agency']],
  ['Census figures put the population at 41,000.', ['Census figures']],
  ['Per the finance ministry, debt stands at 80 percent of output.', ['finance ministry']],
  ['Moscow denies it, but Kyiv says 200 children were taken.', ['Kyiv']],
])('%s', (text, expected) => {
  expect(sources(text)).toEqual(expected);
});

test('the next sentence is theirs too who closed the one before, unless it names its own source', () => {
  expect(sources('Ten barns burned, the sheriff said. About 300 cows ran off.')).toEqual([
    'sheriff',
    'sheriff',
  ]);
  expect(sources('Ten barns burned, the sheriff said. Farmers reported 300 cows missing.')).toEqual([
    'sheriff',
    'Farmers',
  ]);
});

test('in "quoted Ruiz as saying" it is Ruiz who says so', () => {
  const text = 'The Harbour Star quoted Ruiz as saying that 80 boats were idle.';
  expect(sources(text, { Ruiz: 'Ana Ruiz' })).toEqual(['Ana Ruiz']);
});

test('the person in the aside is the source, and her age is not what she says', () => {
  expect(
    sources('The mayor, Ida Brandt, said 12 streets were flooded.', { 'Ida Brandt': 'Ida Brandt' }),
  ).toEqual(['Ida Brandt']);
  const text = '“It took 3 boats,” said Ida Brandt, 47, who runs the mill.';
  expect(sources(text, { 'Ida Brandt': 'Ida Brandt' })).toEqual(['Ida Brandt', null]);
});

test('who closes the sentence says so, whoever else is told of in it', () => {
  expect(sources('The town counts 4 dead, the governor said.')).toEqual(['governor']);
});
