// How long it takes to find copied passages, what the index weighs, and two other tools on the same texts:
// `node packages/core/bench/duplicates.ts [articles] [--json]`. One line a metric, in processor time.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import DiffMatchPatch from 'diff-match-patch';
import type { detectClones as DetectClones } from 'jscpd';
import { randomFrom } from '../model/train/random.ts';
import { align } from '../src/duplicates/align.ts';
import { recognizeBoilerplate } from '../src/duplicates/boilerplate.ts';
import { type Fingerprint, fingerprint } from '../src/duplicates/fingerprint.ts';
import { noPassages, type PassageIndex, updatePassages } from '../src/duplicates/passages.ts';
import { shingleIndexOf } from '../src/duplicates/shingle-index.ts';
import type { Article } from '../src/model/article.ts';
import { articleFromText } from '../src/text/read.ts';
import { edited, paragraphs } from '../test/duplicates/synthetic.ts';

// Its module build names a file that Node does not resolve; the other one works.
const { detectClones } = createRequire(import.meta.url)('jscpd') as { detectClones: typeof DetectClones };

const count = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 3000);
const wordsEach = 470;
const edits = 100;

interface Text {
  readonly path: string;
  readonly text: string;
}

/** Articles of which every fourth repeats some paragraphs of an earlier one, edited, and all have the same footer. */
function makeTexts(): readonly Text[] {
  const random = randomFrom(7);
  const footer = 'Copyright 2031 The Valley Gazette. All rights reserved.';
  const made: string[][] = [];
  for (let i = 0; i < count; i++) {
    const own = [...paragraphs(random, wordsEach)];
    const source = i % 4 === 3 ? made[Math.floor(random() * i)] : undefined;
    if (source !== undefined)
      own.splice(2, 4, ...source.slice(1, 5).map((part) => edited(part, 0.1, random)));
    made.push(own);
  }
  return made.map((parts, i) => ({ path: `${i}.txt`, text: [...parts, footer].join('\n\n') }));
}

const asJson = process.argv.includes('--json');
const say = (metric: string, value: number, unit: string, method = ''): void => {
  const line = `${metric.padEnd(44)} ${value.toFixed(2).padStart(10)} ${unit.padEnd(4)} ${method}`;
  console.log(asJson ? JSON.stringify({ metric, value, unit, method }) : line);
};
/** Processor time, which a busy machine does not stretch as it does the time on the clock. */
const took = <T>(run: () => T): { readonly ms: number; readonly of: T } => {
  const start = process.cpuUsage();
  const of = run();
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1000, of };
};
const inSeconds = (ms: number): number => ms / 1000;
const printOf = (article: Article): Fingerprint => fingerprint(article, [], recognizeBoilerplate(article));

const texts = makeTexts();
const articles = texts.map(({ path, text }) => articleFromText(text, { path }));
const words = articles.reduce((sum, { tokens }) => sum + tokens.length, 0) / count;
if (!asJson)
  console.log(
    `${count} made articles of ${words.toFixed(0)} tokens, Node ${process.version}, load ${loadavg()[0]!.toFixed(1)}`,
  );

const boilerplate = took(() => articles.map(recognizeBoilerplate));
const prints = took(() => articles.map((article, i) => fingerprint(article, [], boilerplate.of[i]!)));
const built = took(() => updatePassages(noPassages, [], prints.of));
const { clusters, sourceGroups } = built.of;
say('boilerplate', inSeconds(boilerplate.ms), 's', `${count} articles; kinds, legends, repeated lines`);
say('fingerprints', inSeconds(prints.ms), 's');
say(
  'index and clusters',
  inSeconds(built.ms),
  's',
  `${clusters.length} clusters, ${sourceGroups.length} groups`,
);
say('fingerprinted and clustered', inSeconds(prints.ms + built.ms), 's', 'the two before, one thread');
say(
  'index an article',
  bytesOf(built.of),
  'B',
  'word columns, topics, postings; text and tokens are the article’s',
);
const times = editTimes(built.of);
const edit = `of ${edits} edits; one paragraph rewritten`;
say('one edit, median', times[edits >> 1]!, 'ms', edit);
say('one edit, 95 of 100', times[Math.floor(edits * 0.95)]!, 'ms', edit);
const repeats = took(() =>
  updatePassages(noPassages, [], [printOf(articleFromText(repeated(), { path: 'r' }))]),
);
say('one line 100,000 times', inSeconds(repeats.ms), 's', 'read, fingerprinted and clustered');
const [first, second] = pairOf();
const indexFor = (text: string) => shingleIndexOf(printOf(articleFromText(text, { path: 'a' })).words);
const own = took(() =>
  align(indexFor(second), indexFor(first), { score: 140, content: 4, matches: 5, density: 0.5 }),
);
const dmp = took(() => new DiffMatchPatch().diff_main(first, second));
say('one pair, ours', own.ms, 'ms', `${own.of.length} passages; read, fingerprinted and aligned`);
say(
  'one pair, diff-match-patch by ours',
  dmp.ms / own.ms,
  'x',
  `${dmp.ms.toFixed(0)} ms; its own limit is 1 s`,
);
const few = texts.slice(0, 300);
const ours = took(() =>
  updatePassages(
    noPassages,
    [],
    few.map(({ path, text }) => printOf(articleFromText(text, { path }))),
  ),
);
const theirs = await jscpd(few);
say(
  '300 articles, ours',
  inSeconds(ours.ms),
  's',
  `${ours.of.clusters.length} clusters; read, fingerprinted and clustered`,
);
say('300 articles, jscpd (weak, txt) by ours', theirs.ms / ours.ms, 'x', `${theirs.clones} clones`);

function repeated(): string {
  return 'About 300 people left Lisbon on Monday, Anna Brandt said.\n'.repeat(100_000);
}

function bytesOf({ prints, library }: PassageIndex): number {
  const tables = [library.postings, library.lines];
  let bytes = tables.reduce(
    (sum, { hash, slot, loose }) => sum + hash.byteLength + slot.byteLength + loose.byteLength,
    0,
  );
  for (const { words, topics } of prints.values()) {
    bytes += words.hash.byteLength + words.weight.byteLength + words.breaks.byteLength + topics.byteLength;
  }
  return bytes / prints.size;
}

function editTimes(index: PassageIndex): readonly number[] {
  const random = randomFrom(11);
  const times: number[] = [];
  let now = index;
  for (let i = 0; i < edits; i++) {
    const { path, text } = texts[Math.floor(random() * count)]!;
    const parts = text.split('\n\n');
    parts[3] = paragraphs(random, 40).join(' ');
    const article = articleFromText(parts.join('\n\n'), { path });
    const marked = recognizeBoilerplate(article);
    const { ms, of } = took(() => updatePassages(now, [path], [fingerprint(article, [], marked)]));
    times.push(ms);
    now = of;
  }
  return times.toSorted((a, b) => a - b);
}

function pairOf(): readonly [string, string] {
  const random = randomFrom(5);
  const shared = paragraphs(random, 150);
  const around = (): string => paragraphs(random, 600).join('\n\n');
  return [
    [around(), ...shared, around()].join('\n\n'),
    [around(), ...shared.map((part) => edited(part, 0.1, random)), around()].join('\n\n'),
  ];
}

async function jscpd(list: readonly Text[]): Promise<{ readonly ms: number; readonly clones: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'duplicates-'));
  for (const { path, text } of list) writeFileSync(join(folder, path), text);
  const start = process.cpuUsage();
  const clones = await detectClones({
    path: [folder],
    format: ['txt'],
    mode: 'weak',
    silent: true,
    reporters: [],
  });
  const { user, system } = process.cpuUsage(start);
  const ms = (user + system) / 1000;
  rmSync(folder, { recursive: true });
  return { ms, clones: clones.length };
}
