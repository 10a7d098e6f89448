import { type Alignment, type AlignmentBar, densityOf } from './alignment.ts';
import { Growth, type Worth } from './extend.ts';
import { OpenList } from './open-list.ts';
import { chainSeeds, type Seed, seedsOf, seedsWithin } from './seeds.ts';
import { type ShingleIndex, seedLength } from './shingle-index.ts';
import type { Words } from './words.ts';

/** Runs this many words apart in both texts are one passage, in whatever order they stand. */
const mergeGap = 25;
/** Of a passage of more runs than this the last ones are looked at when another comes. */
const mostParts = 64;

/** What a text has in so many ways at once (rows of a table, a count that goes on) is not compared in yet another one. */
const mostOpen = 32;

/** A run is a finding, or a part of one, only when it is worth this much. */
const leastPart = { score: 60, content: 2 };
/** A run word for word of this many words is a finding though it holds few telling ones, a longer one in any case. */
const verbatim = { matches: 8, score: 110, content: 2, density: 0.99 };
const longVerbatim = 12;
/** A run that is worth less than twice the bar must match this densely. */
const shortDensity = 0.66;

/** All runs that two texts share, in the order of `a`. */
export function align(a: ShingleIndex, b: ShingleIndex, bar: AlignmentBar): readonly Alignment[] {
  return alignSeeds(seedsOf(a, b), a.words, b.words, bar);
}

/** All runs that grow from the seeds of two texts: for a caller who knows where they lie. */
export function alignSeeds(
  seeds: readonly Seed[],
  a: Words,
  b: Words,
  bar: AlignmentBar,
): readonly Alignment[] {
  return merge(runsOf(chainSeeds(seeds), a, b), () => true)
    .filter((run) => reaches(run, bar))
    .sort(byPlace);
}

/** All runs of a text that stand again further on in it: `b` is the earlier one. */
export function alignWithin(index: ShingleIndex, bar: AlignmentBar): readonly Alignment[] {
  const { words } = index;
  const rhythm = index.rhythm();
  const chains = chainSeeds(seedsWithin(index))
    .flatMap(cutPeriods)
    .toSorted(([x], [y]) => x!.a - y!.a);
  const earlierEnd = ({ a, b }: Seed): number => (rhythm.count[a]! > 1 ? b + rhythm.period[a]! : a);
  return merge(runsOf(chains, words, words, earlierEnd), isOneRepeat)
    .filter((run) => reaches(run, bar))
    .sort(byPlace);
}

/** What repeats itself at once gives a chain longer than its shift: cut where it begins to copy its own copy. */
function cutPeriods(chain: readonly Seed[]): readonly (readonly Seed[])[] {
  const parts: Seed[][] = [];
  for (const seed of chain) {
    const part = parts.at(-1);
    if (part === undefined || part[0]!.a <= seed.b + seedLength - 1) parts.push([seed]);
    else part.push(seed);
  }
  return parts;
}

/** Parts of one repeat: apart from what they repeat, and shifted alike. */
function isOneRepeat(joined: Alignment, x: Alignment, y: Alignment): boolean {
  return joined.bEnd <= joined.aStart && Math.abs(x.aStart - x.bStart - y.aStart + y.bStart) <= mergeGap;
}

function runsOf(
  chains: readonly (readonly Seed[])[],
  a: Words,
  b: Words,
  earlierEnd?: (first: Seed) => number,
): readonly Alignment[] {
  const runs: Alignment[] = [];
  // Chains come by where they begin: a run that ends before one covers none of those that follow.
  const open = new OpenList<Alignment>();
  const growth = new Growth(a, b);
  for (const chain of chains) {
    open.keep(({ aEnd }) => chain[0]!.a < aEnd);
    if (open.size >= mostOpen) continue;
    growth.grow(chain, earlierEnd?.(chain[0]!));
    if (!isPart(growth)) continue;
    const run = growth.alignment();
    if (open.some((other) => covers(other, run))) continue;
    runs.push(run);
    open.add(run);
  }
  return runs;
}

function reaches(run: Alignment, bar: AlignmentBar): boolean {
  if (isVerbatim(run)) return true;
  const density = run.score < 2 * bar.score ? Math.max(bar.density, shortDensity) : bar.density;
  if (run.matches < bar.matches || run.content < bar.content) return false;
  return bar.score <= run.score && density <= densityOf(run);
}

function isVerbatim(run: Alignment): boolean {
  if (densityOf(run) < verbatim.density) return false;
  const { matches, score, content } = verbatim;
  return (
    longVerbatim <= run.matches || (matches <= run.matches && score <= run.score && content <= run.content)
  );
}

/** Whether a run counts at all, alone or as a part of a passage. */
function isPart({ score, content, matches }: Worth): boolean {
  return leastPart.score <= score && (leastPart.content <= content || longVerbatim <= matches);
}

function covers(outer: Alignment, inner: Alignment): boolean {
  return (
    outer.aStart <= inner.aStart &&
    inner.aEnd <= outer.aEnd &&
    outer.bStart <= inner.bStart &&
    inner.bEnd <= outer.bEnd
  );
}

/** Runs that are parts of one passage. */
interface Passage {
  readonly parts: readonly Alignment[];
  readonly whole: Alignment;
}

type Allowed = (joined: Alignment, x: Alignment, y: Alignment) => boolean;

/** Joins runs that lie beside one another in both texts, in whatever order: one passage is one finding. */
function merge(runs: readonly Alignment[], allowed: Allowed): readonly Alignment[] {
  if (!someNear(runs)) return runs;
  let passages = joinNear(
    runs.map((run) => ({ parts: [run], whole: run })),
    allowed,
  );
  // What was joined may lie beside what it did not reach before.
  for (let count = runs.length; count !== passages.length; ) {
    count = passages.length;
    passages = joinNear(passages, allowed);
  }
  return passages.map(({ whole }) => whole);
}

/** So many runs are looked at two by two, to tell that none can be joined, which is so of most texts. */
const fewRuns = 16;

function someNear(runs: readonly Alignment[]): boolean {
  if (runs.length > fewRuns) return true;
  for (let i = 1; i < runs.length; i++)
    for (let k = 0; k < i; k++)
      if (runs[i]!.segments === runs[k]!.segments && isNear(runs[i]!, runs[k]!)) return true;
  return false;
}

/** One look at all passages, in the order of `a`: each is joined to the last one before that it is one with. */
function joinNear(passages: readonly Passage[], allowed: Allowed): readonly Passage[] {
  const done: Passage[] = [];
  const open = new OpenList<Passage>();
  for (const passage of passages.toSorted((x, y) => byPlace(x.whole, y.whole))) {
    const { whole } = passage;
    const isOpen = (other: Passage): boolean => whole.aStart - other.whole.aEnd <= mergeGap;
    for (let i = 0; i < open.size; i++) if (!isOpen(open.at(i))) done.push(open.at(i));
    open.keep(isOpen);
    const at = open.findLastIndex(
      (other) => areOne(other, passage) && allowed(join(other.whole, whole), other.whole, whole),
    );
    if (at < 0) open.add(passage);
    else open.replace(at, joinPassages(open.at(at), passage));
  }
  for (let i = 0; i < open.size; i++) done.push(open.at(i));
  return done;
}

function byPlace(x: Alignment, y: Alignment): number {
  return x.aStart - y.aStart || x.bStart - y.bStart;
}

function joinPassages(x: Passage, y: Passage): Passage {
  return { parts: [...x.parts, ...y.parts].slice(-mostParts), whole: join(x.whole, y.whole) };
}

/** Whether two passages lie beside one another in both texts and no words of either are matched twice. */
function areOne(x: Passage, y: Passage): boolean {
  if (x.whole.segments !== y.whole.segments || !isNear(x.whole, y.whole)) return false;
  return (
    x.parts.some((part) => y.parts.some((other) => isNear(part, other))) &&
    !x.parts.some((part) => y.parts.some((other) => conflicts(part, other)))
  );
}

function isNear(x: Alignment, y: Alignment): boolean {
  return gapInA(x, y) <= mergeGap && gapInB(x, y) <= mergeGap;
}

/** Runs conflict where they overlap by more words than they leave unmatched. */
function conflicts(x: Alignment, y: Alignment): boolean {
  const unmatchedInA = x.aEnd - x.aStart + y.aEnd - y.aStart - x.matches - y.matches;
  const unmatchedInB = x.bEnd - x.bStart + y.bEnd - y.bStart - x.matches - y.matches;
  return -gapInA(x, y) > unmatchedInA + 2 || -gapInB(x, y) > unmatchedInB + 2;
}

function gapInA(x: Alignment, y: Alignment): number {
  return Math.max(x.aStart, y.aStart) - Math.min(x.aEnd, y.aEnd);
}

function gapInB(x: Alignment, y: Alignment): number {
  return Math.max(x.bStart, y.bStart) - Math.min(x.bEnd, y.bEnd);
}

function join(x: Alignment, y: Alignment): Alignment {
  return {
    segments: x.segments,
    aStart: Math.min(x.aStart, y.aStart),
    aEnd: Math.max(x.aEnd, y.aEnd),
    bStart: Math.min(x.bStart, y.bStart),
    bEnd: Math.max(x.bEnd, y.bEnd),
    score: x.score + y.score,
    net: x.net + y.net,
    matches: x.matches + y.matches,
    content: x.content + y.content,
  };
}
