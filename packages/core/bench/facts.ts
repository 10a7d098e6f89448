/**
 * How fast figures are lined up, on synthetic figures: words fall as in prose (Zipf), a fifth of the figures state something that
 * other articles state too. `node packages/core/bench/facts.ts [FIGURES]`, one core, no recognizers.
 */
import { parseArgs } from 'node:util';
import type { Groups } from '../src/corpus/facts/grouping.ts';
import { noLinks, type Relinked, relink } from '../src/corpus/facts/linking.ts';
import { figuresPerArticle, groupsAfter, madeArticle } from '../test/corpus/facts/made-figures.ts';

function grouped(figures: number): { readonly linked: Relinked; readonly groups: Groups } {
  const articles = Array.from({ length: Math.ceil(figures / figuresPerArticle) }, (_, i) =>
    madeArticle(i, 0),
  );
  const before = cpuTime();
  const linked = relink(noLinks, [], articles);
  const between = cpuTime();
  const groups = groupsAfter(new Map(), linked);
  const after = cpuTime();
  const distinct = new Set([...groups.values()].flatMap((row) => [...row.values()]));
  console.log(
    `${figures.toLocaleString('en')} figures: linked in ${seconds(between - before)} of CPU time, grouped in ${seconds(after - between)}; ` +
      `${distinct.size.toLocaleString('en')} groups`,
  );
  return { linked, groups };
}

/** CPU time of the process so far, in ms: what one core spends, whatever else the machine does. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

/** Replaces articles of a corpus one by one, and says how long the median and the slowest of them took. */
function updated(figures: number, rounds: number): void {
  let { linked, groups } = grouped(figures);
  const articles = Math.ceil(figures / figuresPerArticle);
  const taken: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const index = (round * 7919) % articles;
    const records = madeArticle(index, round + 1);
    const before = cpuTime();
    linked = relink(linked.index, [records[0]!.source.path], [records]);
    groups = groupsAfter(groups, linked);
    taken.push(cpuTime() - before);
  }
  taken.sort((a, b) => a - b);
  const median = taken[taken.length >> 1]!.toFixed(1);
  console.log(
    `one article of ${articles.toLocaleString('en')} replaced: median ${median} ms of CPU time, p95 ${taken[Math.floor(0.95 * taken.length)]!.toFixed(1)} ms, slowest ${taken.at(-1)!.toFixed(1)} ms`,
  );
}

const { positionals } = parseArgs({ allowPositionals: true });
grouped(Number(positionals[0] ?? 1_000_000));
// In kilobytes: the most that was resident at any time, the made figures and the result included. So the large corpus comes first.
const { maxRSS } = process.resourceUsage();
console.log(`at most ${Math.round((maxRSS * 1024) / 1e6)} MB resident`);
updated(50_000, 100);
