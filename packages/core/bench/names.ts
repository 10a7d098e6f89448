// How fast names are found, and entities kept: `node packages/core/bench/names.ts`, or as part of `pnpm bench`.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Analysis } from '../src/corpus/analysis.ts';
import { noEntities, updateEntities } from '../src/corpus/entities.ts';
import { articleFromText, type NameModel, recognizeNames } from '../src/index.ts';
import { loadNameModel, nameModelPath } from '../src/node/index.ts';
import { inventArticle } from '../test/review/invented.ts';

/** One measured number. */
export interface NameMetric {
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  readonly method: string;
}

/** What entities are made of, without the other recognizers. */
export function namesOnly(text: string, path: string, model: NameModel): Analysis {
  const article = articleFromText(text, { path });
  const nothing = { figures: [], boilerplate: [], rejected: [], reporting: [] };
  return { article, names: recognizeNames(article, model), ...nothing } as unknown as Analysis;
}

/** Seconds that tokens, tags and entities of these texts take, and how many tokens they have. */
export function timeNames(
  texts: readonly string[],
  model: NameModel,
): { readonly seconds: number; readonly tokens: number } {
  const start = performance.now();
  const analyses = texts.map((text, k) => namesOnly(text, `${k}`, model));
  const index = updateEntities(noEntities, [], analyses);
  if (index.entities.length === 0) throw new RangeError('no names in these texts');
  const seconds = (performance.now() - start) / 1000;
  return { seconds, tokens: analyses.reduce((sum, { article }) => sum + article.tokens.length, 0) };
}

/** Loading the model, its size, and what one changed article costs an index of 5,000. */
export function measureNames(): readonly NameMetric[] {
  const loads = Array.from({ length: 7 }, () => timed(() => loadNameModel()));
  const bytes = readFileSync(nameModelPath());
  return [
    { metric: 'names: model loaded', value: middle(loads), unit: 'ms', method: 'median of 7' },
    {
      metric: 'names: model compressed',
      value: gzipSync(bytes).length / 1e6,
      unit: 'MB',
      method: `gzip of ${bytes.length} bytes`,
    },
    ...measureUpdates(loadNameModel()),
  ];
}

function measureUpdates(model: NameModel): readonly NameMetric[] {
  const analyses = Array.from({ length: 5000 }, (_, k) =>
    namesOnly(inventArticle(k + 1, 25), `${k}.txt`, model),
  );
  let index = noEntities;
  const built = timed(() => {
    index = updateEntities(noEntities, [], analyses);
  });
  const updates = Array.from({ length: 40 }, (_, k) => {
    const changed = namesOnly(inventArticle(9000 + k, 25), `${k * 101}.txt`, model);
    return timed(() => {
      index = updateEntities(index, [changed.article.path], [changed]);
    });
  });
  const method = '5,000 invented articles';
  return [
    { metric: 'entities: index built', value: built, unit: 'ms', method },
    {
      metric: 'entities: one changed article',
      value: middle(updates),
      unit: 'ms',
      method: `${method}, median of 40`,
    },
    { metric: 'entities: the slowest of them', value: Math.max(...updates), unit: 'ms', method },
  ];
}

/** Milliseconds. */
function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const { metric, value, unit, method } of measureNames()) {
    process.stdout.write(`${metric.padEnd(38)} ${value.toFixed(2)} ${unit}  ${method}\n`);
  }
}
