import { expect, test } from 'vitest';
import { maybeSame, whyLinedUp } from '../../src/answers/about-figure.ts';
import type { Analysis } from '../../src/corpus/analysis.ts';
import { createCorpus, withDecisions } from '../../src/corpus/corpus.ts';
import { factOf } from '../../src/corpus/facts.ts';
import type { Fact } from '../../src/model/fact.ts';
import { type Marked, marked, markedCorpus, quotesOf } from './facts/marked.ts';

/** What the articles share is a story, not a sentence: the same names, in another order in each. */
const names = 'Velmara Korsk Lund Brenna fortress envoys army council quarrel treaty heralds Ostrava'.split(
  ' ',
);

function leadOf(path: string): string {
  const stride = [1, 5, 7, 11][path.charCodeAt(0) % 4]!;
  return `${names.map((_, i) => names[(i * stride) % names.length]).join(', ')}.`;
}

/** Words of its own for each article: enough that none is taken for a copy of another. */
function restOf(path: string): string {
  const letters = 'bdfgklmnprst';
  const word = (i: number): string =>
    `${path[0]}${letters[i % 12]}o${letters[(5 * i) % 11]}${letters[(i * i) % 12]}`;
  return Array.from(
    { length: 6 },
    (_, line) => `${Array.from({ length: 14 }, (_, i) => word(14 * line + i)).join(' ')}.`,
  ).join('\n\n');
}

/** Facts of articles that tell one story: each begins with the same lead, so that their stories are one. */
function factsOf(articles: Readonly<Record<string, string | Marked>>): readonly Fact[] {
  return corpusOf(articles).facts.facts;
}

function corpusOf(articles: Readonly<Record<string, string | Marked>>) {
  return markedCorpus(
    Object.fromEntries(
      Object.entries(articles).map(([path, article]) => {
        const given = typeof article === 'string' ? { text: article } : article;
        return [path, { ...given, text: `${leadOf(path)}\n\n${given.text}\n\n${restOf(path)}` }];
      }),
    ),
  );
}

/** The quotes of each fact, as readers count them. */
function joined(articles: Readonly<Record<string, string | Marked>>): readonly (readonly string[])[] {
  return quotesOf(corpusOf(articles));
}

test('one army under four hedges is one fact, with a clash of bounds', () => {
  const [fact, ...others] = factsOf({
    'a.txt': 'Velmara has about [100,000](about; troops) on the border of Korsk.',
    'b.txt': 'Velmara keeps more than [100,000](over; Velmaran troops) near the border with Korsk.',
    'c.txt': 'With close to [100,000](nearly; troops) at the border of Korsk, nobody slept.',
    'd.txt': 'Velmara massed [tens of thousands](; troops; min=10000; max=100000) on the border of Korsk.',
  });
  expect(others).toEqual([]);
  expect(fact).toMatchObject({ agreement: 'conflict', independentSources: 4, item: 'troops' });
  expect(fact!.mentions).toHaveLength(4);
});

test('seven hours and nearly eight of one meeting meet, whoever stands beside them; three of another do not', () => {
  const [fact, ...others] = factsOf({
    'a.txt':
      'After nearly [eight hours](nearly;; unit=hour; min=8; max=8) of intense talks in Brenna, the U.S. pushed back on the demands, while Russia saw no reason for fear.',
    'b.txt':
      'The United States and Russia emerged from [seven hours](;; unit=hour; min=7; max=7) of urgent negotiations in Brenna without a word on the demands.',
    'c.txt':
      'Years ago the two presidents met in Lund for over [three hours](over;; unit=hour; min=3; max=3) and founded a working group on shipping.',
  });
  expect(others).toEqual([]);
  expect(fact?.agreement).toBe('conflict');
  expect(fact!.mentions.map(({ quote }) => quote)).toEqual(['eight hours', 'seven hours']);
});

test('the same number of other things is another fact', () => {
  expect(
    joined({
      'a.txt': 'More than [2,000](over; people) were injured in Brenna on Sunday, the governor said.',
      'b.txt': 'The arrival of more than [2,000](over; troops) in Brenna on Sunday surprised the governor.',
    }),
  ).toEqual([]);
});

test('the killed are not the injured, and each is lined up with its own', () => {
  expect(
    joined({
      'a.txt': 'The blast in Brenna killed [12](; people) and injured [30](; others) in the market.',
      'b.txt':
        'In Brenna [12](; people) were killed and [30](; people) were injured by the blast in the market.',
    }),
  ).toEqual([
    ['a.txt: 12', 'b.txt: 12'],
    ['a.txt: 30', 'b.txt: 30'],
  ]);
});

test('the length of one meeting is disputed; other meetings are left out', () => {
  const facts = factsOf({
    'a.txt':
      'The talks in Lund lasted nearly [eight](nearly;; unit=hour; min=8; max=8) hours of hard negotiations. After meeting for over [three](over;; unit=hour; min=3; max=3) hours in June, the kings of Velmara and Norre parted as friends.',
    'b.txt': 'The envoys came out of [seven](;; unit=hour; min=7; max=7) hours of hard negotiations in Lund.',
    'c.txt':
      'A council in Brenna is expected to last at least [three](at_least;; unit=hour; min=3; max=3) hours on Friday.',
  });
  expect(facts.map(({ mentions }) => mentions.map(({ quote }) => quote))).toEqual([['eight', 'seven']]);
  expect(facts[0]).toMatchObject({ agreement: 'conflict', difference: 'contradiction' });
});

test('shares of other years and other questions stay apart', () => {
  expect(
    joined({
      'a.txt':
        'In a survey of spring 2013, [85](; Korskans; unit=percent; from=2013-03-01; to=2013-05-31) percent of Korskans liked their neighbor Velmara.',
      'b.txt':
        'In a survey of this winter, [41](; Korskans; unit=percent; from=2026-01-01; to=2026-02-28) percent of Korskans liked their neighbor Velmara.',
      'c.txt':
        'Only [16](; people; unit=percent) percent thought that a war would help the king stay in office.',
    }),
  ).toEqual([]);
});

test('the dead of one country are not those of another', () => {
  expect(
    joined({
      'a.txt': 'In Poland [four](; people; min=4; max=4) people drowned, the fire service said.',
      'b.txt': 'Rescuers in Austria counted [four](; dead; min=4; max=4) dead along the river.',
    }),
  ).toEqual([]);
});

test('ages belong to one person', () => {
  expect(
    joined({
      'a.txt': 'Every morning the baker, [61](; age; unit=year), opens her shop by the old gate of Brenna.',
      'b.txt': 'The mason, [52](; age; unit=year), closes his yard by the old gate of Brenna.',
    }),
  ).toEqual([]);
});

test('two figures of one sentence never join, save a conversion', () => {
  expect(
    joined({
      'a.txt':
        'The wall at Brenna runs [15 km](;; unit=kilometer) ([9.3 miles](;; unit=mile)) along the border of Korsk.',
      'b.txt': 'The wall at Brenna runs [15 km](;; unit=kilometer) along the border of Korsk.',
    }),
  ).toEqual([['a.txt: 15 km', 'a.txt: 9.3 miles', 'b.txt: 15 km']]);
});

test('two equal numbers of one sentence are of two things, though a third sentence fits both', () => {
  const facts = joined({
    'a.txt': '[2](; bakers) bakers dead, [2](; bakers) bakers wounded in the fire at Brenna.',
    'b.txt': 'The fire at Brenna took [2](; bakers) bakers.',
    'c.txt': 'The fire at Brenna left [2](; bakers) bakers dead.',
  });
  for (const quotes of facts) expect(quotes.filter((quote) => quote.startsWith('a.txt'))).toHaveLength(1);
});

test('one article tells of one number in two events', () => {
  const facts = joined({
    'a.txt':
      'A car bomb killed [8](; people) people at the gate of Brenna. At dusk another car bomb killed [8](; people) people at the gate of Korsk.',
    'b.txt': 'A car bomb killed [8](; people) people at the gate of Brenna, heralds said.',
  });
  expect(facts).toEqual([['a.txt: 8', 'b.txt: 8']]);
});

test('two countries, both sides, our two nations: who is spoken of is no fact', () => {
  expect(
    joined({
      'a.txt': 'The treaty binds the [2](; countries) countries of Velmara and Korsk.',
      'b.txt': 'Between the [2](; nations) nations of Velmara and Korsk stands the fortress.',
    }),
  ).toEqual([]);
});

test('at least a few fits many, and is hardly the same', () => {
  expect(
    joined({
      'a.txt': 'Lund must stay in the fortress of Brenna for at least [2 hours](at_least;; unit=hour).',
      'b.txt': 'Lund must stay in the fortress of Brenna for [9 hours](;; unit=hour), said the council.',
    }),
  ).toEqual([]);
});

test('who died with the one who did it is another definition, and no contradiction', () => {
  const [fact] = factsOf({
    'a.txt': 'The gunman killed [6](; people) people in the army fortress at Brenna.',
    'b.txt': 'The raid on the army fortress at Brenna left [7](; people) people dead, including the gunman.',
  });
  expect(fact).toMatchObject({ agreement: 'conflict', difference: 'other-definition' });
});

test('two ages of one family are of two people, save where they are nearly the same', () => {
  const article = (name: string, age: number): Analysis => {
    const analysis = marked(`${name} ${age}.txt`, {
      text: `${leadOf('a')}\n\n${name}, [${age}](; age; unit=year), bakes in the fortress of Brenna.`,
    });
    const start = analysis.article.text.indexOf(name, leadOf('a').length);
    const span = { start, end: start + name.length };
    const found = { confidence: 1, origin: 'machine', status: 'suggested' } as const;
    const person = { kind: 'person', id: `${name}`, span, quote: name, name, titles: [], ...found } as const;
    return { ...analysis, names: [person] };
  };
  const joins = (a: Analysis, b: Analysis): boolean => createCorpus([a, b]).facts.facts.length === 1;
  expect(joins(article('Ada Prow', 31), article('Ada Prow', 40))).toBe(true);
  expect(joins(article('Ada Prow', 31), article('Ivo Prow', 40))).toBe(false);
  expect(joins(article('Ada Prow', 31), article('Prow', 31))).toBe(true);
  expect(joins(article('Ada Prow', 31), article('Prow', 62))).toBe(false);
});

test('an age is one age, whatever befell its bearer', () => {
  expect(
    joined({
      'a.txt': 'Lund was held hostage at [31 years](; age), a cook of Korsk.',
      'b.txt': 'Lund was arrested at [31 years](; age), a herald of Brenna.',
    }),
  ).toEqual([['a.txt: 31 years', 'b.txt: 31 years']]);
});

test('two shares of one sentence are two facts, however many sources give both', () => {
  expect(
    joined({
      'a.txt':
        'Sales fell by [7.1 percent](;; unit=percent) at the mill, compared with a [6.7 percent](;; unit=percent) drop for the trust as a whole.',
      'b.txt':
        'Sales of the mill dropped [7.1 percent](;; unit=percent), against [6.7 percent](;; unit=percent) for the whole trust.',
      'c.txt':
        'With [7.1 percent](;; unit=percent) less in sales at the mill, and a drop of [6.7 percent](;; unit=percent) for the trust as a whole, nobody sang.',
    }),
  ).toEqual([
    ['a.txt: 7.1 percent', 'b.txt: 7.1 percent', 'c.txt: 7.1 percent'],
    ['a.txt: 6.7 percent', 'b.txt: 6.7 percent', 'c.txt: 6.7 percent'],
  ]);
});

test('the numbers of a series of images say nothing', () => {
  const caption = (of: string): string =>
    `Image [12](; image) of [${of}](; flowers) Flowers on the steps of the burned house in Brenna.`;
  expect(joined({ 'a.txt': caption('111'), 'b.txt': caption('111') })).toEqual([]);
});

test('what was shipped in one quarter is not what was shipped in another', () => {
  expect(
    joined({
      'a.txt': 'In the first quarter the yards of Brenna shipped [10 million](; lanterns) lanterns to Korsk.',
      'b.txt': 'With [12 million](; lanterns) lanterns, Brenna shipped more to Korsk in the June quarter.',
      'c.txt': 'In Q1 the yards of Brenna shipped [10 million](; lanterns) lanterns to Korsk, it was said.',
    }),
  ).toEqual([['a.txt: 10 million', 'c.txt: 10 million']]);
});

test('two prices of a market are of two moments', () => {
  const price = (value: string, sentence: string): string =>
    sentence.replace('#', `[${value}](; barrel; unit=USD)`);
  const facts = joined({
    'a.txt': price('79.03', 'Whale oil recently went up to # a barrel for Brenna, where it is traded.'),
    'b.txt': price('82.50', 'Whale oil for Brenna was trading at # a barrel in Lund after the treaty.'),
    'c.txt': price('82.50', 'After the treaty, whale oil for Brenna traded at # a barrel in Lund.'),
  });
  expect(facts).toEqual([['b.txt: 82.50', 'c.txt: 82.50']]);
});

test('what is called by its size is another thing at another size, what lasts is not', () => {
  const window = '; windows; unit=kilometer';
  expect(
    joined({
      'a.txt': `The masons of Brenna sold out of the [4-kilometer](;${window}) windows.`,
      'b.txt': `Every [5-kilometer](;${window}) window is gone, the masons of Brenna said.`,
    }),
  ).toEqual([]);
  expect(
    joined({
      'a.txt': 'The envoys of Brenna met at the [5-hour](;; unit=hour) fair of bells.',
      'b.txt': 'At the fair of bells, [6-hour](;; unit=hour) long, the envoys of Brenna met.',
    }),
  ).toEqual([['a.txt: 5-hour', 'b.txt: 6-hour']]);
});

test('what is called by its size is no other size, however near', () => {
  expect(
    joined({
      'a.txt': 'The masons of Brenna sell a [4-kilometer](; windows; unit=kilometer) window.',
      'b.txt': 'Every [3.9-kilometer](; windows; unit=kilometer) window is gone, the masons of Brenna said.',
    }),
  ).toEqual([]);
});

test('two numbers of one sentence are of two things, though each could be the other', () => {
  const facts = joined({
    'a.txt':
      'There are about [1,400](about; troops) troops in Brenna, and up to [1,500](up_to; troops) troops go to Brenna.',
    'b.txt': 'About [1,400](about; troops) troops are in Brenna.',
    'c.txt': 'Up to [1,500](up_to; troops) troops go to Brenna.',
  });
  for (const quotes of facts)
    expect(quotes.filter((quote) => quote.startsWith('a.txt')).length).toBeLessThan(2);
  expect(facts.flat()).toContain('a.txt: 1,400');
});

test('a share of one whole is no share of another', () => {
  const make = (of: string): string =>
    `The smiths of Brenna make [39](; ${of}; unit=percent) percent of ${of} under the treaty.`;
  const made = (of: string): string =>
    `Of ${of}, [41](; ${of}; unit=percent) percent were those of the smiths of Brenna.`;
  expect(joined({ 'a.txt': make('northern lantern sales'), 'b.txt': made('large lantern sales') })).toEqual(
    [],
  );
  expect(
    joined({ 'a.txt': make('northern lantern sales'), 'b.txt': made('northern lantern sales') }),
  ).toHaveLength(1);
});

test('an article does not contradict itself: its other number is of another thing', () => {
  const facts = joined({
    'a.txt':
      'The flood killed [nine](; people; min=9; max=9) people. In the valley of Ure the flood killed [four](; people; min=4; max=4) people.',
    'b.txt': 'The flood killed [nine](; people; min=9; max=9) people, the fire service said.',
  });
  expect(facts).toEqual([['a.txt: nine', 'b.txt: nine']]);
});

test('the only number that each article gives for such things is the same one', () => {
  const schools = (value: string): string =>
    `In the valley of Ure [${value}](; schools) schools stayed shut.`;
  const facts = factsOf({
    'a.txt': { text: schools('420'), date: '2026-03-01' },
    'b.txt': { text: schools('140').replace('stayed', 'are still'), date: '2026-03-03' },
  });
  expect(facts).toHaveLength(1);
  expect(
    factsOf({
      'a.txt': { text: schools('420'), date: '2026-03-01' },
      'b.txt':
        'In the valley of Ure [140](; schools) schools asked for stoves, [90](; schools) schools for bread.',
    }),
  ).toEqual([]);
});

test('what is counted beside one name is not what is counted beside another', () => {
  const shipped = (first: string, second: string): Readonly<Record<string, string>> => ({
    'a.txt': `This winter the yards say that ${first} reached [900](; units) units.`,
    'b.txt': `The yards hope that ${second} touched [800](; sales) sales this winter.`,
  });
  expect(joined(shipped('their Torvex', 'the Torvex'))).toHaveLength(1);
  expect(joined(shipped('their Torvex', 'the iGlim'))).toEqual([]);
});

test('prices of what is sold by the barrel are of two moments', () => {
  const price = (value: string): string => `[${value}](; oil; unit=USD per barrel)`;
  expect(
    joined({
      'a.txt': `Whale oil of Brenna closed at ${price('82')} a barrel after the treaty.`,
      'b.txt': `After the treaty whale oil of Brenna stood at ${price('85')} a barrel.`,
    }),
  ).toEqual([]);
});

test('one event has one length, whatever it is called', () => {
  const facts = joined({
    'a.txt': 'At the fort of Brenna the army holds a [14-hour](; exercise; unit=hour) exercise.',
    'b.txt': 'The army is at the fort of Brenna for the [9-hour](; drill; unit=hour) drill.',
  });
  expect(facts).toEqual([['a.txt: 14-hour', 'b.txt: 9-hour']]);
});

test('where other things happened to them, other numbers are of other things', () => {
  const smiths = (fate: string): Readonly<Record<string, string>> => ({
    'a.txt': 'At the gate of Brenna [7](; smiths) smiths were charged with theft.',
    'b.txt': `In Brenna the court said that [6](; smiths) smiths were ${fate}.`,
  });
  expect(joined(smiths('charged'))).toHaveLength(1);
  expect(joined(smiths('acquitted'))).toEqual([]);
});

test('a part of a count contradicts no count of all', () => {
  expect(
    joined({
      'a.txt': 'The fire at the inn of Brenna hurt [five](; men; min=5; max=5) men and a woman on Sunday.',
      'b.txt': 'On Sunday [six](; people; min=6; max=6) people were hurt in the fire at the inn of Brenna.',
      'c.txt': '[Six](; guests; min=6; max=6) were hurt on Sunday by a fire at the inn of Brenna.',
    }),
  ).toEqual([['b.txt: six', 'c.txt: Six']]);
});

test('an article that says a number again and again has one voice in what fits', () => {
  const again = Array.from({ length: 30 }, (_, i) => `The ${i + 2}th bell rang for the [nine](; dead) dead.`);
  const facts = joined({
    'a.txt': `The flood in Brenna killed [nine](; people) people on Sunday. ${again.join(' ')}`,
    'b.txt': 'On Sunday [nine](; people) people were killed by the flood in Brenna.',
    'c.txt': 'In Brenna the flood of Sunday killed [nine](; people) people.',
  });
  expect(facts.some((quotes) => ['a', 'b', 'c'].every((path) => quotes.includes(`${path}.txt: nine`)))).toBe(
    true,
  );
});

test('stories that share nothing are not lined up, whatever they count', () => {
  const corpus = markedCorpus({
    'a.txt':
      'Gunfire at a tavern in Ostrel.\n\nPolice in Ostrel said that [five](; people; min=5; max=5) people were injured at the Anchor tavern.',
    'b.txt':
      'A bus fell from a bridge near Munde.\n\nIn Munde [five](; people; min=5; max=5) people were injured as a bus fell into the river Sorl.',
  });
  expect(corpus.facts.facts).toEqual([]);
});

test('copies of a sentence with another number are the surest conflict', () => {
  const text = (dead: string): string =>
    `The explosion in the harbor of Brenna killed [${dead}](; dockers) dockers before sunrise on the old pier.`;
  const corpus = corpusOf({ 'a.txt': text('12'), 'b.txt': text('14') });
  const [fact] = corpus.facts.facts;
  expect(fact).toMatchObject({ agreement: 'conflict', difference: 'contradiction', independentSources: 1 });
  const reasons = whyLinedUp(corpus, 'a.txt', fact!.mentions[0]!.id);
  expect(reasons.map(({ code }) => code)).toContain('masked-sentence');
});

test('one third party and one outlet count once', () => {
  const said = (by: string): string =>
    `Velmara has about [100,000](about; troops; by=${by}) on the border of Korsk, it was said.`;
  const independent = (articles: Readonly<Record<string, string | Marked>>): number =>
    factsOf(articles)[0]!.independentSources;
  const own = 'Velmara keeps about [100,000](about; troops) at its long border with Korsk.';
  expect(independent({ 'a.txt': said('Korskan officials'), 'b.txt': own })).toBe(2);
  const again = (by: string): string => own.replace('(about; troops)', `(about; troops; by=${by})`);
  expect(independent({ 'a.txt': said('Ada-Ulla Lund'), 'b.txt': again('Ada Ulla Lund') })).toBe(1);
  expect(independent({ 'a.txt': said('Ada-Ulla Lund'), 'b.txt': again('Ivo Prow') })).toBe(2);
  expect(
    independent({
      'a.txt': { text: own, outlet: 'Lund Post' },
      'b.txt': { text: `${own} `.replace('keeps', 'has'), outlet: 'Lund Post' },
    }),
  ).toBe(1);
});

test('a later number of the same outlet is a revision', () => {
  const [fact] = factsOf({
    'a.txt': {
      text: 'The fire in Brenna killed [7](; dockers) dockers.',
      outlet: 'Lund Post',
      date: '2026-03-01',
    },
    'b.txt': {
      text: 'The fire in Brenna killed [8](; dockers) dockers in all.',
      outlet: 'Lund Post',
      date: '2026-03-02',
    },
  });
  expect(fact).toMatchObject({ agreement: 'conflict', difference: 'revision', independentSources: 1 });
});

test('labels are words of the sources', () => {
  const [fact] = factsOf({
    'a.txt': 'There are [100,000](; Velmaran troops) Velmaran troops near the border of Korsk.',
    'b.txt': 'The king sent [100,000](; Velmaran troops) Velmaran troops to the border of Korsk.',
  });
  expect(fact!.label).toMatch(/^Velmaran troops (?:near|to) the border of Korsk$/);
});

test('people have the last word: same, and not the same', () => {
  const texts = {
    'a.txt': `${leadOf('a')}\n\nVelmara has about [100,000](about; troops) on the border of Korsk.`,
    'b.txt': `${leadOf('b')}\n\nVelmara keeps [100,000](; troops) near the border with Korsk.`,
    'c.txt': `${leadOf('c')}\n\nAll of [31](; bakers) bakers in Lund sold out of bread.`,
  };
  const corpus = createCorpus(Object.entries(texts).map(([path, text]) => marked(path, { text })));
  const [a, b, c] = Object.keys(texts).map((path) => ({
    path,
    id: corpus.analyses.get(path)!.figures[0]!.id,
  }));
  expect(factOf(corpus.facts, 'a.txt', a!.id)?.mentions).toHaveLength(2);
  const decided = withDecisions(corpus, {
    ...corpus.decisions,
    facts: { join: [[a!, c!]], part: [[a!, b!]] },
  });
  expect(quotesOf(decided)).toEqual([['a.txt: 100,000', 'c.txt: 31']]);
  expect(whyLinedUp(decided, 'a.txt', a!.id)[0]!.code).toBe('decision');
});

test('what is not surely the same is offered as maybe the same', () => {
  const corpus = corpusOf({
    'a.txt': 'The council of Brenna counts [420](; schools) schools that stayed shut in the storm.',
    'b.txt': 'By Friday [310](; schools) schools had asked for stoves.',
  });
  expect(corpus.facts.facts).toEqual([]);
  const [maybe] = maybeSame(corpus, 'a.txt', corpus.analyses.get('a.txt')!.figures[0]!.id);
  expect(maybe).toMatchObject({ path: 'b.txt', fact: null });
  expect(maybe!.reasons.some(({ points }) => points < 0)).toBe(true);
});

test('a toll that rises from day to day is one toll', () => {
  expect(
    joined({
      'a.txt': { text: '[4](; people) people died in the flood.', date: '2026-03-01' },
      'b.txt': { text: 'The flood has killed [7](; people).', date: '2026-03-02' },
      'c.txt': { text: 'The flood has killed [8](; people) people.', date: '2026-03-03' },
    }),
  ).toEqual([['a.txt: 4', 'b.txt: 7', 'c.txt: 8']]);
});

test.each([
  ['a later and higher toll was counted later', '2026-03-01', '2026-03-03', 'other-time'],
  ['a later and lower toll contradicts', '2026-03-03', '2026-03-01', 'contradiction'],
  ['two tolls of one day contradict', '2026-03-01', '2026-03-01', 'contradiction'],
])('%s', (_, first, second, difference) => {
  const [fact] = factsOf({
    'a.txt': { text: '[4](; people) people died in the flood of Brenna.', date: first },
    'b.txt': { text: 'The flood in Brenna has killed [7](; people) people.', date: second },
  });
  expect(fact).toMatchObject({ agreement: 'conflict', difference });
});

test('an article that words one number in two ways contradicts nobody by that', () => {
  const facts = factsOf({
    'a.txt':
      'Velmara has nearly [900](nearly; troops) troops in Brenna. Of troops in Brenna Velmara has over [900](over; troops).',
    'b.txt': 'In Brenna, Velmara has about [900](about; troops) troops.',
  });
  expect(facts.map(({ agreement }) => agreement)).toEqual(['compatible']);
});

test('the dead of a country that the other article never names are others', () => {
  expect(
    joined({
      'a.txt': 'Nine people died in a fire in Portugal.',
      'b.txt': '[9](; people) people died in the French flood, and the fire service left France.',
      'c.txt': '[9](; people) people died in a fire in Portugal.',
    }),
  ).toEqual([]);
});

test('chart labels and appeals never enter', () => {
  const analyses = ['a.txt', 'b.txt'].map((path) => {
    const analysis = marked(path, {
      text: `${leadOf(path)}\n\n[32,000](; troops) troops of Velmara stand on the border of Korsk.`,
    });
    const [figure] = analysis.figures;
    const kind = path === 'a.txt' ? ('chart-label' as const) : ('appeal' as const);
    const boilerplate = { kind, relation: null, cluster: null, original: null, similarity: 1 };
    return { ...analysis, boilerplate: [{ ...figure!, kind: 'boilerplate' as const, boilerplate }] };
  });
  expect(createCorpus(analyses).facts.facts).toEqual([]);
});
