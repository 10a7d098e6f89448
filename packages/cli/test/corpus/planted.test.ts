import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { tickmark } from '../run.ts';

const cwd = join(import.meta.dirname, '../../../..');

interface Stated {
  readonly agreement: string;
  readonly independentSources: number;
  readonly mentions: readonly { readonly path: string; readonly quote: string }[];
}

let facts: readonly Stated[] = [];
beforeAll(async () => {
  const { out } = await tickmark(['facts', 'corpus', '--format', 'json', '--quiet'], { cwd });
  facts = (JSON.parse(out) as { readonly facts: readonly Stated[] }).facts;
});

/** The fact of a folder with a figure that reads so in an article of the outlet. */
function factWith(folder: string, outlet: string, quote: string): Stated | undefined {
  return facts.find(({ mentions }) =>
    mentions.some((it) => it.path.includes(`${folder}/`) && it.path.includes(outlet) && it.quote === quote),
  );
}

/** What each source says, and the figures of other quantities that must not be among it. */
test.each([
  ['caspian-talks', 'harbour-post', 'nine hours', 'conflict', ['nine hours', 'eight hours'], []],
  ['caspian-talks', 'harbour-post', '60', 'conflict', ['60', 'dozens'], ['200', '10,000']],
  ['caspian-talks', 'lantern-gazette', '$48 million', 'conflict', ['$48 million', '$43 million'], []],
  ['caspian-talks', 'harbour-post', '14', 'conflict', ['14', '22'], []],
  ['caspian-talks', 'harbour-post', 'two meters', 'compatible', ['two meters', 'two metres'], []],
  ['oder-flood', 'wroclaw-observer', 'Four', 'conflict', ['Four', 'seven', 'Eight', 'nine'], ['three', '56']],
  ['oder-flood', 'wroclaw-observer', '83', 'conflict', ['83', '38'], []],
  ['oder-flood', 'wroclaw-observer', '460 millimeters', 'conflict', ['460 mm', '472 millimetres'], []],
  ['oder-flood', 'vistula-view', '6.4 meters', 'compatible', ['6.4 metres', '6.3 metres'], []],
  ['oder-flood', 'wroclaw-observer', '6.65 meters', 'agree', ['665 centimetres'], []],
  [
    'oder-flood',
    'vistula-view',
    '1 billion zlotys',
    'conflict',
    ['3.4 billion zlotys', '4 billion zlotys'],
    ['10,000 zlotys'],
  ],
  ['oder-flood', 'wroclaw-observer', '11', 'conflict', ['Twenty-eight', 'Thirty-one'], []],
  ['kotka-mill', 'hamburg-ledger', '640', 'conflict', ['640', '520'], ['1,900', '120']],
  ['kotka-mill', 'hamburg-ledger', '44 million euros', 'conflict', ['47 million euros'], []],
  ['kotka-mill', 'tampere-standard', '12 million euros', 'conflict', ['15 million euros'], []],
])('planted: %s, %s, %s: %s', (folder, outlet, quote, agreement, said, others) => {
  const fact = factWith(folder, outlet, quote);
  expect(fact?.agreement).toBe(agreement);
  const quotes = fact!.mentions.map((mention) => mention.quote);
  expect(quotes).toEqual(expect.arrayContaining([...said]));
  expect(quotes.filter((each) => (others as readonly string[]).includes(each))).toEqual([]);
});

test.each([
  ['nine hours', 'harbour-post', 4],
  ['14', 'harbour-post', 1],
  ['44 million euros', 'hamburg-ledger', 2],
])('copies of one source count once: %s', (quote, outlet, sources) => {
  const folder = outlet === 'hamburg-ledger' ? 'kotka-mill' : 'caspian-talks';
  const fact = factWith(folder, outlet, quote)!;
  const articles = new Set(fact.mentions.map(({ path }) => path)).size;
  expect(fact.independentSources).toBe(sources);
  expect(sources).toBeLessThan(articles);
});

test.each([
  ['caspian-talks', 'harbour-post', '200'],
  ['oder-flood', 'vistula-view', '38'],
])('like numbers of other things stay apart: %s, %s, %s', (folder, outlet, quote) => {
  const fact = factWith(folder, outlet, quote);
  const places = (fact?.mentions ?? []).map(({ path }) => path);
  expect(new Set(places).size).toBe(places.length);
});
