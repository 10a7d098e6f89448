import { expect, test } from 'vitest';
import type { Analysis } from '../../../src/corpus/analysis.ts';
import { labelOf } from '../../../src/corpus/facts/label.ts';
import { recordsOf } from '../../../src/corpus/facts/record.ts';
import { marked } from './marked.ts';

/** The label of a fact that one marked sentence states. */
function labelIn(text: string): string {
  const analysis = marked('a.txt', { text });
  return labelOf(recordsOf(analysis).slice(0, 1), () => analysis.article);
}

test('a bare noun is told with the names that the sentences share, and what became of them', () => {
  const texts = [
    'Near Tarvik in Korsk a storm killed [5](; sailors) sailors.',
    'A wave off Tarvik drowned [5](; sailors) sailors, Korsk said.',
  ];
  const analyses = texts.map((text, i) => marked(`${i}.txt`, { text }));
  const records = analyses.flatMap((analysis) => recordsOf(analysis));
  const label = labelOf(records, (path) => analyses[Number.parseInt(path, 10)]!.article);
  expect(label).toBe('Sailors killed: Tarvik, Korsk');
});

test('what became of people is told where most sources tell it', () => {
  const label = (texts: readonly string[]): string => {
    const analyses = texts.map((text, i) => marked(`${i}.txt`, { text }));
    const records = analyses.flatMap((analysis) => recordsOf(analysis));
    return labelOf(records, (path) => analyses[Number.parseInt(path, 10)]!.article);
  };
  const killed = 'The storm killed [5](; sailors) sailors in the bay.';
  const sang = 'In the bay [5](; sailors) sailors sang.';
  expect(label([killed, killed, sang])).toBe('Sailors killed in the bay');
  expect(label([killed, sang, sang])).toBe('Sailors in the bay');
});

test.each([
  [
    'There are [dozens](; ships; min=24; max=99) of cargo ships still waiting off Brenna.',
    'Cargo ships still waiting off Brenna',
  ],
  ['She will not pay [twice](; ; unit=times; min=2; max=2) for the same road.', 'Times for the same road'],
  ['Farmers pay a fee of [$3](; ; unit=USD per tonne) at the gate.', 'Fee at the gate (USD per tonne)'],
  [
    'The lake has sunk by [2 metres](; ; unit=metre) since the middle of the 1980s.',
    'Lake has sunk (metres)',
  ],
  ['The choir, [46](; people) people in all, went home.', 'People'],
  ['The profit is the third [quarter](; quarter; min=1; max=2) to exceed.', 'Quarter'],
  ['In Brenna [12](; missing) are missing in the hills.', 'People missing in the hills'],
  [
    'The station recorded [90 millimetres](; rain; unit=millimetre) of rain in a night.',
    'Rain in a night (millimetres)',
  ],
  ['The old Korsk Survey measured the quake at magnitude [6.3](; ; unit=magnitude).', 'Quake (magnitude)'],
  ['The Lund Bank of Korsk put the damage at [9 crowns](; ; unit=NOK).', 'Damage (NOK)'],
  ['Spending in the bay to the [9 crowns](; ; unit=NOK).', 'Spending in the bay (NOK)'],
  ['A plan for 1.2 crore smiths will cost [9 crowns](; ; unit=NOK).', 'Cost of smiths (NOK)'],
  ['Quake of magnitude [6.3](; ; unit=magnitude) hits the old province.', 'Quake (magnitude)'],
  ['The union called a strike of [3 days](; ; unit=day).', 'Strike (days)'],
  [
    'The minister, Ada Korsk, promised [12 million euros](; minister; unit=EUR) for training.',
    'Money for training (EUR)',
  ],
  [
    'The bank gave [85 million euros](; loans; unit=EUR) in loans to both ports.',
    'Loans to both ports (EUR)',
  ],
  [
    'A poll found [54 percent](; people; unit=percent) of the people of Brenna against it.',
    'Share of the people of Brenna',
  ],
  ['The baker, Sofia Lund, [47](; age), opened her shop.', 'Age of Sofia Lund'],
  ['A [31-year-old](; age) boy appears to have slept.', 'Age of boy'],
  ['The [31-year-old](; age) Ivo Prow was found at dawn.', 'Age of Ivo Prow'],
  ['The [31-year-old](; age) baker Ivo Prow of Lund sang.', 'Age of Ivo Prow'],
  ['Police: [31-year-old](; age) in hospital after a fall.', 'Age'],
  ['The storm killed [12](; sailors) sailors in the bay of Brenna.', 'Sailors killed in the bay of Brenna'],
  ['The mill laid off [900](; people) people in recent years.', 'People laid off in recent years'],
  ['The storm killed [12](; sailors) sailors who slept.', 'Sailors killed'],
  ['The king sent [90](; troops) more Korskan troops to the bay.', 'Korskan troops to the bay'],
  ['[12](; sailors) sailors were killed in the bay.', 'Sailors killed in the bay'],
  ['The guild charged [12](; boats) boats in the bay.', 'Boats in the bay'],
  ['Rain of [40 feet](; rain; unit=foot) were measured at noon.', 'Rain (feet)'],
  ['In the mill [5](; ) found dead at dawn.', 'People found dead at dawn'],
  ['Half, or [50 percent](; voters; unit=percent) of voters were against the bridge.', 'Share of voters'],
  ['The war in the [two](; countries; min=2; max=2) countries has cost much.', 'Countries'],
  [
    'Sales of lamps dropped [7 percent](; ; unit=percent) amid fierce frost.',
    'Sales of lamps dropped (percent)',
  ],
  [
    "The guild's stock of tar rose [9 percent](; ; unit=percent) on Monday.",
    "Guild's stock of tar rose (percent)",
  ],
  [
    'Shares of the mill, which has its own pond, rose [5 percent](; Shares; unit=percent).',
    'Shares rose (percent)',
  ],
  ['The ferry makes up [half](; ; unit=ratio) its revenue and profit.', 'Share of revenue'],
  ["He read [15](; pages) pages of the miller's letters.", "Pages of the miller's letters"],
  ['At least [two](; others; min=2; max=2) other smiths are held by the guild.', 'Smiths held by the guild'],
  [
    '[Three](; smiths; min=3; max=3) smiths were taken to the old tower of Brenna following the late night quarrel.',
    'Smiths taken to the old tower of Brenna',
  ],
  ['The mill sold [12](; units) wPads.', 'wPads'],
  ['The [12](; ships) lake ships Ivo Prow asserts that nobody built.', 'Lake ships Ivo'],
  ['Nobody found [9](; ; ) lake ships Prow claims to have seen.', 'Lake ships'],
  [
    'The dam broke [2 hours](; ; unit=hour) after the fall of the bridge.',
    'Time after the fall of the bridge (hours)',
  ],
  [
    'It was the fall of the great bridge [2 hours](; ; unit=hour) ago.',
    'Time since fall of the great bridge (hours)',
  ],
  ['[7](; ) slain by the raiders of Brenna.', 'People slain by the raiders of Brenna'],
  ['The union spent [25 million euros](; ; unit=EUR) on the old roads.', 'Spent on the old roads (EUR)'],
  ['[Two](; shots) of the 18 shots came from the wall.', 'Shots came from the wall'],
  ['A strike of [3 days](; ; unit=day) ended on Friday.', 'Strike (days)'],
  ['The session in Lund lasted [9 hours](; ; unit=hour) and ended at dawn.', 'Session in Lund (hours)'],
  ['The guild spoke of [9 hours](; ; unit=hour) of talks.', 'Talks (hours)'],
  ['The bakers want a new pay rise of [7 percent](; ; unit=percent) in May.', 'New pay rise (percent)'],
  [
    'There was talk of [7 million](; ; unit=EUR) for the roads of Brenna.',
    'Money for the roads of Brenna (EUR)',
  ],
  [
    'Dredging the old canal would cost [9 million](; ; unit=EUR) and more.',
    'Cost of dredging the old canal (EUR)',
  ],
  ['The strike cost the guild [9 million](; ; unit=EUR), it said.', 'Cost of the strike (EUR)'],
  ['Turnout rose by nearly six points to [67 percent](; ; unit=percent) in Brenna.', 'Turnout (percent)'],
  [
    'Unemployment in the region stands at [9 percent](; ; unit=percent).',
    'Unemployment in the region (percent)',
  ],
  ['The council put the damage at [9 million](; ; unit=EUR).', 'Damage (EUR)'],
  ["The Bakers' Guild [27.9 percent](; ; unit=percent).", "Bakers' Guild (percent)"],
  ['In Brenna [11](; bridges) bridges had been washed away.', 'Bridges washed away'],
  ['[60](; homes) homes were without electricity on Monday morning.', 'Homes without electricity'],
  ['[60](; homes) homes still had no light.', 'Homes still had no light'],
  ['[12](; roofs) roofs were a danger.', 'Roofs were a danger'],
  ['[12](; people) people have left their houses in Lund since Tuesday.', 'People left their houses in Lund'],
  ['Storms shut 3 of [14](; schools) schools in Lund.', 'Schools in Lund'],
  ['They came [2 centuries](; ; unit=century).', 'Time (centuries)'],
])('%s', (text, label) => {
  expect(labelIn(text)).toBe(label);
});

test('an age is told by the name of its bearer, though most sources give none', () => {
  const texts = [
    'A [31-year-old](; age) baker sang.',
    'A [31-year-old](; age) baker wept.',
    'Ada Lund, [31](; age), sang.',
  ];
  const analyses = texts.map((text, i) => marked(`${i}.txt`, { text }));
  const records = analyses.flatMap((analysis) => recordsOf(analysis));
  expect(labelOf(records, (path) => analyses[Number.parseInt(path, 10)]!.article)).toBe('Age of Ada Lund');
});

test('a bare noun is not told with the name of who says so, and names that stand together stay together', () => {
  const label = (texts: readonly string[]): string => {
    const analyses = texts.map((text, i) => withSpeaker(`${i}.txt`, text));
    const records = analyses.flatMap((analysis) => recordsOf(analysis));
    return labelOf(records, (path) => analyses[Number.parseInt(path, 10)]!.article);
  };
  expect(
    label([
      "Last night in Tarvik the small Reed Growers' Guild lost [9](; boats), said Ada Korsk.",
      "Late that night near Tarvik the poor Reed Growers' Guild lost [9](; boats), said Ada Korsk.",
    ]),
  ).toBe("Boats: Tarvik, Reed Growers' Guild");
});

test('the whole is told from the share beside it', () => {
  const analysis = marked('a.txt', { text: 'They won [52](; ) of [101](; seats) seats in the council.' });
  const labels = recordsOf(analysis).map((record) => labelOf([record], () => analysis.article));
  expect(labels[1]).toBe('Seats in the council in all');
});

test('"the two" who met are no number that anybody counted', () => {
  const counted = (text: string): number => recordsOf(marked('a.txt', { text })).length;
  expect(counted('The [two](; ; min=2; max=2) had met in Lund.')).toBe(1);
  expect(counted('The [2](; ) had met in Lund over a long dinner.')).toBe(0);
  expect(counted('The [2](; ) were killed in Lund.')).toBe(1);
});

/** A marked article in which Ada Korsk says what is said. */
function withSpeaker(path: string, text: string): Analysis {
  const analysis = marked(path, { text });
  const start = analysis.article.text.indexOf('Ada Korsk');
  const attribution = { source: 'Ada Korsk', span: { start, end: start + 'Ada Korsk'.length } };
  const figures = analysis.figures.map((each) => ({ ...each, figure: { ...each.figure, attribution } }));
  return { ...analysis, figures };
}
