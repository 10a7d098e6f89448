import { expect, test } from 'vitest';
import { reachOf } from '../../../src/corpus/facts/blocking.ts';
import type { Blocks } from '../../../src/corpus/facts/blocks.ts';
import { type FigureRecord, recordsFrom } from '../../../src/corpus/facts/figure-record.ts';
import type { Group } from '../../../src/corpus/facts/group.ts';
import type { Groups } from '../../../src/corpus/facts/grouping.ts';
import { linkAll, linkAmong } from '../../../src/corpus/facts/link-all.ts';
import { type LinkIndex, neighborsIn, noLinks, relink } from '../../../src/corpus/facts/linking.ts';
import { createPool } from '../../../src/corpus/facts/pool.ts';
import { linkThreshold, scoreOf } from '../../../src/corpus/facts/score.ts';
import { weigh } from '../../../src/corpus/facts/weighed.ts';
import { type Weights, weightsOf } from '../../../src/corpus/facts/weights.ts';
import { finish } from '../../../src/model/steps.ts';
import { groupsAfter, madeArticle } from './made-figures.ts';

function made(count: number, version: number): readonly (readonly FigureRecord[])[] {
  return Array.from({ length: count }, (_, i) => madeArticle(i, version));
}

function placeOf({ source, index }: FigureRecord): string {
  return `${source.path}:${index}`;
}

function linksIn({ links }: LinkIndex): readonly string[] {
  const all = new Set([...links.values()].flatMap((row) => [...row.values()].flat()));
  return [...all].map(({ a, b, score }) => `${placeOf(a)} ${placeOf(b)} ${score}`).sort();
}

function filesIn(blocks: Blocks): readonly string[] {
  return blocks.flatMap(({ keys, members }) => members.map((record, i) => `${keys[i]} ${placeOf(record)}`));
}

// So many figures meet in blocks of telling words, within a window: the update must find what moves in and out of it.
const many = 700;
// Of so many the weights move in larger steps.
const more = 1700;

test.each([many, more])(
  '%i articles replaced, taken out and put back one by one give the links of a corpus built at once',
  (count) => {
    const articles = [...made(count, 0)];
    let { index } = relink(noLinks, [], articles);
    for (const [round, i] of [3, 77, 420, 3, 699, 78].entries()) {
      articles[i] = madeArticle(i, round + 1);
      index = relink(index, [articles[i]![0]!.source.path], [articles[i]!]).index;
    }
    const [first] = articles.splice(0, 1);
    index = relink(index, [first![0]!.source.path], []).index;
    const whole = relink(noLinks, [], articles.toReversed()).index;
    expect(reachOf(index.counts).window).toBeLessThan(count);
    expect(linksIn(index).length).toBeGreaterThan(count);
    expect(linksIn(index)).toEqual(linksIn(whole));
    expect(filesIn(index.blocks).join()).toBe(filesIn(whole.blocks).join());
  },
);

function told(groups: Groups): readonly string[] {
  const all = new Set<Group>([...groups.values()].flatMap((row) => [...row.values()]));
  return [...all]
    .map(
      ({ records, links }) =>
        `${records.map(placeOf).join(' ')} | ${links.map(({ score }) => score).join(' ')}`,
    )
    .sort();
}

/** An article without a word, be it in its sentences or in its story. */
function without(article: readonly FigureRecord[], hash: number): readonly FigureRecord[] {
  const [first] = article;
  const source = { ...first!.source, story: first!.source.story.filter((word) => word !== hash) };
  const figures = article.map(({ traits }) => {
    const kept = traits.words.map((word) => word !== hash);
    const [words, marks] = [traits.words, traits.marks].map((list) => list.filter((_, i) => kept[i]));
    return { ...traits, words: words!, marks: marks! };
  });
  return recordsFrom(source, figures);
}

/** Words of which a few articles less would change the weight: each with the articles that have it. */
function tipping(
  articles: readonly (readonly FigureRecord[])[],
  wordsOf: (article: readonly FigureRecord[]) => readonly number[],
  weigh: (hash: number) => number,
): readonly (readonly [number, readonly number[]])[] {
  const holders = new Map<number, number[]>();
  for (const [i, article] of articles.entries()) {
    for (const hash of new Set(wordsOf(article))) {
      const own = holders.get(hash);
      if (own === undefined) holders.set(hash, [i]);
      else own.push(i);
    }
  }
  const byCount = [...holders].sort(([, a], [, b]) => a.length - b.length);
  return byCount.filter(([hash], i) => i > 0 && weigh(hash) < weigh(byCount[i - 1]![0]));
}

test('where what a word is worth tips, links and groups are those of a corpus built at once', () => {
  const articles = [...made(more, 0)];
  let relinked = relink(noLinks, [], articles);
  let groups = groupsAfter(new Map(), relinked);
  const { counts } = relinked.index;
  const weigh = (each: 'word' | 'story') => (hash: number) => weightsOf(counts)[each](hash);
  const words = tipping(articles, (article) => article.flatMap((record) => record.words), weigh('word'));
  const stories = tipping(articles, ([first]) => first!.source.story, weigh('story'));
  const worth = ({ word, story }: Weights, hash: number): string => `${word(hash)} ${story(hash)}`;
  let tipped = 0;
  const put = (changed: readonly (readonly [number, readonly FigureRecord[]])[], hash: number): void => {
    const before = worth(weightsOf(relinked.index.counts), hash);
    for (const [i, article] of changed) articles[i] = article;
    const fresh = changed.map(([, article]) => article);
    const paths = fresh.map(([first]) => first!.source.path);
    relinked = relink(relinked.index, paths, fresh);
    groups = groupsAfter(groups, relinked);
    const whole = relink(noLinks, [], articles);
    if (worth(weightsOf(whole.index.counts), hash) !== before) tipped++;
    expect(linksIn(relinked.index)).toEqual(linksIn(whole.index));
    expect(filesIn(relinked.index.blocks).join()).toBe(filesIn(whole.index.blocks).join());
    expect(told(groups)).toEqual(told(groupsAfter(new Map(), whole)));
  };
  for (const [hash, holders] of [...words.slice(-1), ...stories.slice(-1)]) {
    const few = holders.slice(0, holders.length >> 1).map((i) => [i, articles[i]!] as const);
    put(
      few.map(([i, article]) => [i, without(article, hash)] as const),
      hash,
    );
    put(few, hash);
  }
  expect(tipped).toBeGreaterThan(3);
}, 120_000);

test('what is linked among some figures, met or not, holds all links of the corpus between them', () => {
  const { index } = relink(noLinks, [], made(many, 0));
  const some = [...index.sources.values()].flatMap((records) => records.filter((_, i) => i % 3 < 2));
  const among = new Set(some);
  const steps = linkAmong(some, reachOf(index.counts), weightsOf(index.counts), index.telling);
  const found = new Set(finish(steps).map(({ a, b, score }) => `${placeOf(a)} ${placeOf(b)} ${score}`));
  const all = new Set([...index.links.values()].flatMap((row) => [...row.values()].flat()));
  const expected = [...all].filter(({ a, b }) => among.has(a) && among.has(b));
  expect(expected.length).toBeGreaterThan(300);
  for (const { a, b, score } of expected)
    expect(found.has(`${placeOf(a)} ${placeOf(b)} ${score}`)).toBe(true);
});

test('an article that comes back as it was leaves everything as it was', () => {
  const { index } = relink(noLinks, [], made(many, 0));
  const changed = relink(index, ['00000042'], [madeArticle(42, 1)]).index;
  const back = relink(changed, ['00000042'], [madeArticle(42, 0)]).index;
  expect(linksIn(back)).toEqual(linksIn(index));
  expect(filesIn(back.blocks)).toEqual(filesIn(index.blocks));
});

test('what the quick look rules out could not have been linked', () => {
  const records = made(40, 0).flat();
  const { counts } = relink(noLinks, [], made(40, 0)).index;
  const weights = weightsOf(counts);
  const pool = createPool(weigh(records, weights), weights);
  let ruledOut = 0;
  for (const [i, a] of records.entries()) {
    for (const [j, b] of records.entries()) {
      if (i === j || pool.mayReach(i, j, linkThreshold)) continue;
      ruledOut++;
      expect(scoreOf(a, b, weights)).toBeLessThan(linkThreshold);
    }
  }
  expect(ruledOut).toBeGreaterThan(0.9 * records.length ** 2);
});

test('a figure is compared with at most fifty others in a large corpus, and few are missed', () => {
  const articles = made(2000, 0);
  const { index } = relink(noLinks, [], articles);
  const weights = weightsOf(index.counts);
  const reach = reachOf({ figures: 1_000_000 });
  expect(reach.keys * reach.window).toBeLessThan(50);
  const { compared, links } = finish(linkAll(articles, reach, weights));
  expect(compared / (10 * articles.length)).toBeLessThan(50);
  const few = linksIn({ ...index, links }).length;
  expect(few).toBeGreaterThan(0.9 * linksIn(index).length);
  expect(neighborsIn(index, articles[0]![0]!).length).toBeGreaterThan(0);
});

/** An article that states one thing in so many sentences, each in words of its own. */
function repeating(path: string, times: number): readonly FigureRecord[] {
  const [first] = madeArticle(0, 0);
  const traits = Array.from({ length: times }, (_, i) => {
    const [words, place] = [
      first!.words.toSpliced(0, 1, -(2 ** 31) + i),
      { start: 200 * i, end: 200 * i + 150 },
    ];
    return { ...first!.traits, words, sentence: place };
  });
  return recordsFrom({ ...first!.source, path }, traits);
}

test('what two articles repeat hundreds of times is compared no more often than what they repeat a hundred times', () => {
  const pairs = [100, 400, 800].map((times) => {
    const articles = [repeating('a.txt', times), repeating('b.txt', times)];
    const { counts } = relink(noLinks, [], articles).index;
    const { compared, links } = finish(linkAll(articles, reachOf(counts), weightsOf(counts)));
    expect(links.size).toBe(2);
    return compared;
  });
  expect(new Set(pairs).size).toBe(1);
});
