import { OpenList } from './open-list.ts';
import { minSeedWeight, type ShingleIndex, seedLength } from './shingle-index.ts';
import { segmentOf, type Words, weightOf } from './words.ts';

/** The same few words at `a` in one text and at `b` in another. */
export interface Seed {
  readonly a: number;
  readonly b: number;
  /** The segments of both places, as one number: a chain stays in them. */
  readonly segments: number;
}

/** How many places of one shingle are tried; the first ones. */
const maxPlaces = 8;
/** Seeds of one chain lie no further apart than this, and drift no further from its diagonal. */
const maxGap = 12;
const maxDrift = 10;

/** Seeds between two texts, by position in the first. The places of one text are enough, whichever has them at hand. */
export function seedsOf(a: ShingleIndex, b: ShingleIndex): readonly Seed[] {
  return a.hasPlaces() && !b.hasPlaces() ? seedsFromSecond(a, b) : seedsFromFirst(a, b);
}

function seedsFromFirst(a: ShingleIndex, b: ShingleIndex): readonly Seed[] {
  const seeds: Seed[] = [];
  const { firsts, next } = b.places();
  for (let i = 0; i < a.shingles.length; i++) {
    if (a.shingles[i] === 0) continue;
    let place = firsts.get(a.shingles[i]!);
    for (let n = 0; place >= 0 && n < maxPlaces; n++, place = next[place]!)
      seeds.push(seedAt(a.words, b.words, i, place));
  }
  return seeds;
}

function seedsFromSecond(a: ShingleIndex, b: ShingleIndex): readonly Seed[] {
  const seeds: Seed[] = [];
  const { firsts, next, counts } = a.places();
  firsts.eachFound(b.shingles, (j, first) => {
    if (counts[first] === maxPlaces) return;
    counts[first]!++;
    for (let i = first; i >= 0; i = next[i]!) seeds.push(seedAt(a.words, b.words, i, j));
  });
  for (const seed of seeds) counts[seed.a] = 0;
  return seeds.sort((x, y) => x.a - y.a || x.b - y.b);
}

/** The same where it is known which positions of the two texts share three words; by position in `a`, then in `b`. */
export function seedsOfPairs(
  a: Words,
  b: Words,
  pairs: readonly (readonly [number, number])[],
): readonly Seed[] {
  const seeds: Seed[] = [];
  let [last, count] = [-1, 0];
  for (const [i, j] of pairs) {
    if (i !== last) [last, count] = [i, 0];
    if (count === maxPlaces || !isSeed(a, i) || !isSeed(b, j)) continue;
    seeds.push(seedAt(a, b, i, j));
    count++;
  }
  return seeds;
}

/** Whether the three words from a position on tell something and lie in one segment. */
function isSeed(words: Words, i: number): boolean {
  let weight = 0;
  for (let k = i; k < i + seedLength; k++) weight += weightOf(words, k);
  return weight >= minSeedWeight && segmentOf(words, i) === segmentOf(words, i + seedLength - 1);
}

/** Seeds of a text with an earlier place of itself; of what repeats itself at once, with the first time it does. */
export function seedsWithin({ words, shingles, places, ...index }: ShingleIndex): readonly Seed[] {
  const seeds: Seed[] = [];
  const { firsts, next } = places();
  const rhythm = index.rhythm();
  for (let i = 0; i < shingles.length; i++) {
    if (shingles[i] === 0) continue;
    let place = firsts.get(shingles[i]!);
    const last = i - rhythm.count[i]! * rhythm.period[i]!;
    for (let n = 0; place < i && place <= last && n < maxPlaces; n++, place = next[place]!) {
      if (i - place >= seedLength) seeds.push(seedAt(words, words, i, place));
    }
  }
  return seeds;
}

function seedAt(a: Words, b: Words, i: number, j: number): Seed {
  return { a: i, b: j, segments: segmentsAt(a, b, i, j) };
}

/** One number for the segments of two places. */
export function segmentsAt(a: Words, b: Words, i: number, j: number): number {
  return segmentOf(a, i) * 0x100000 + segmentOf(b, j);
}

/** Joins seeds that go on in step in both texts. Seeds come by position in `a`. */
export function chainSeeds(seeds: readonly Seed[]): readonly (readonly Seed[])[] {
  const chains: Seed[][] = [];
  const open = new OpenList<Seed[]>();
  for (const seed of seeds) {
    open.keep((chain) => seed.a - chain.at(-1)!.a <= maxGap + seedLength);
    const chain = bestChain(open, seed);
    if (chain !== null) {
      chain.push(seed);
      continue;
    }
    const started = [seed];
    chains.push(started);
    open.add(started);
  }
  return chains;
}

/** The chain this seed continues with the least drift, or null. */
function bestChain(open: OpenList<Seed[]>, seed: Seed): Seed[] | null {
  let best: Seed[] | null = null;
  let least = maxDrift + 1;
  for (let i = 0; i < open.size; i++) {
    const chain = open.at(i);
    const last = chain.at(-1)!;
    const gapA = seed.a - last.a;
    const gapB = seed.b - last.b;
    if (last.segments !== seed.segments || gapA <= 0 || gapB <= 0 || maxGap + seedLength < gapB) continue;
    const drift = Math.abs(gapA - gapB);
    if (drift < least) [best, least] = [chain, drift];
  }
  return best;
}
