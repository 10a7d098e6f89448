import type { Steps } from '../../model/steps.ts';
import { type DerivedInSteps, derivedInSteps } from '../derived.ts';
import type { FactIndex } from '../facts.ts';
import { memo } from '../memo.ts';
import type { FigureRecord } from './figure-record.ts';
import type { LinkIndex } from './linking.ts';
import { keptWeights } from './weights-kept.ts';

/** Stories, each a way the draft was, that are kept. */
const keptStories = 20;
/** Figures of articles that tell the same story are all compared; of others only those that share a telling word. */
const sameStoryArticles = 60;
const minStory = 10;
/** As many figures of one article and kind are compared, whatever their value: a table has thousands. */
const tableLimit = 60;
/** As many figures of one value are compared. */
const valueLimit = 100;

/** The figures of the articles of the corpus that tell the story of a figure outside it: all, and those of its value. */
export function figuresOfStory(
  { links }: FactIndex,
  record: FigureRecord,
): { readonly near: readonly FigureRecord[]; readonly equal: readonly FigureRecord[] } {
  const { story } = record.source;
  const around = storyAround(links, story);
  return { near: around.near, equal: ofValue(around, record) };
}

/** The articles of a corpus, numbered, and by each word of their story. */
interface Stories {
  readonly articles: readonly (readonly FigureRecord[])[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly byWord: ReadonlyMap<number, readonly number[]>;
}

/** The articles of a corpus, ready to be looked up by a story. */
export const storiesOf: DerivedInSteps<LinkIndex, Stories> = derivedInSteps(storySteps);

function* storySteps({ sources }: LinkIndex): Steps<Stories> {
  const articles = [...sources.values()];
  const byWord = new Map<number, number[]>();
  for (const [n, records] of articles.entries()) {
    for (const hash of records[0]!.source.story) {
      const list = byWord.get(hash);
      if (list === undefined) byWord.set(hash, [n]);
      else list.push(n);
    }
    yield;
  }
  return { articles, numberOf: new Map([...sources.keys()].map((path, n) => [path, n])), byWord };
}

/** What articles of the corpus share with the story of one outside it. */
export interface Story {
  /** With each article, by its number, in half bits. */
  readonly shared: Uint32Array;
  /** The figures of those that share most. */
  readonly near: readonly FigureRecord[];
  /** By kind: of each article the first ones. */
  readonly nearByKind: ReadonlyMap<number, readonly FigureRecord[]>;
  /** By the value as it is written. */
  readonly byValue: ReadonlyMap<number, readonly FigureRecord[]>;
}

/** The figures of a story with a figure's value, in whatever unit. */
export function ofValue({ byValue }: Story, record: FigureRecord): readonly FigureRecord[] {
  return byValue.get(writtenValue(record)) ?? [];
}

/** NaN for ranges. */
function writtenValue({ annotation }: FigureRecord): number {
  return annotation.figure.value ?? Number.NaN;
}

const keptStory = memo<LinkIndex, Story>(keptStories);

/** What the articles of a corpus share with a story. */
export function storyAround(links: LinkIndex, story: readonly number[]): Story {
  return keptStory(links, story.join(), () => lookAround(links, story));
}

function lookAround(links: LinkIndex, story: readonly number[]): Story {
  const { articles, byWord } = storiesOf(links);
  const weights = keptWeights(links.counts);
  const shared = new Uint32Array(articles.length);
  for (const hash of story) {
    const weight = weights.story(hash);
    if (weight > 0) for (const n of byWord.get(hash) ?? []) shared[n]! += weight;
  }
  const pathOf = (n: number): string => articles[n]![0]!.source.path;
  const nearest = [...shared.keys()]
    .filter((n) => minStory <= shared[n]!)
    .sort((a, b) => shared[b]! - shared[a]! || (pathOf(a) < pathOf(b) ? -1 : 1))
    .slice(0, sameStoryArticles)
    .map((n) => articles[n]!);
  const near = nearest.flat();
  const firsts = nearest.map((records) => grouped(records, ({ kind }) => kind, tableLimit));
  const nearByKind = new Map<number, FigureRecord[]>();
  for (const kinds of firsts) {
    for (const [kind, records] of kinds) nearByKind.set(kind, [...(nearByKind.get(kind) ?? []), ...records]);
  }
  return { shared, near, nearByKind, byValue: grouped(near, writtenValue, valueLimit) };
}

/** Records by a number; of each group the first ones. */
function grouped(
  records: readonly FigureRecord[],
  by: (record: FigureRecord) => number,
  limit: number,
): ReadonlyMap<number, readonly FigureRecord[]> {
  const groups = new Map<number, FigureRecord[]>();
  for (const record of records) {
    const key = by(record);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else if (group.length < limit) group.push(record);
  }
  return groups;
}
