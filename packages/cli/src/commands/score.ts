import { basename, resolve } from 'node:path';
import type { Corpus } from '@tickmark/core';
import type { CommandModule, Context } from '../command.ts';
import { articleRecord } from '../json/annotations.ts';
import { Stop } from '../problem.ts';
import { type Gold, readGold } from '../score/gold.ts';
import { measureBoilerplate } from '../score/measure-boilerplate.ts';
import { measureCopied } from '../score/measure-copied.ts';
import { measureFacts } from '../score/measure-facts.ts';
import { measureFigures } from '../score/measure-figures.ts';
import { measureNames } from '../score/measure-names.ts';
import { type Metric, ratesOf } from '../score/metric.ts';
import { type Pair, pairOf } from '../score/pair.ts';
import { scoreSets } from '../score/sets.ts';
import { table } from '../text/table.ts';
import { jsonOf } from '../text/visible.ts';

/** `tickmark score`: annotations against gold. */
export const score: CommandModule = {
  name: 'score',
  summary: 'annotations against gold annotations, one line a metric',
  operands: '[paths...]',
  formats: ['text', 'json'],
  options: [
    { flags: '--gold <folder>', description: 'annotations made by hand, one JSON file an article' },
    { flags: '--set <name>', description: 'score on a data set of another form; PATHS name its file' },
  ],
  examples: [
    { line: 'tickmark score --gold corpus/gold corpus/', says: 'precision, recall and F1 of every kind' },
    { line: 'tickmark score --gold gold/ sources/ --format json', says: 'the same as data' },
  ],
  async run(context) {
    const set = context.option('set');
    const metrics = typeof set === 'string' ? await scoreSet(context, set) : await scoreGold(context);
    await context.write(
      context.format === 'json' ? `${jsonOf(metrics.map(withRates), 2)}\n` : metricsText(context, metrics),
    );
    return 0;
  },
};

async function scoreSet({ io, operands }: Context, name: string): Promise<readonly Metric[]> {
  const set = scoreSets.find((candidate) => candidate.name === name);
  if (set === undefined) {
    const known = scoreSets.map((candidate) => candidate.name).join(', ');
    throw new Stop({ code: 'usage', reason: `no set '${name}'; known: ${known}`, command: 'score' });
  }
  const [path] = operands;
  if (path === undefined)
    throw new Stop({ code: 'usage', reason: `--set ${name} needs a PATH`, command: 'score' });
  const run = await set.load();
  return run(resolve(io.cwd, path));
}

async function scoreGold(context: Context): Promise<readonly Metric[]> {
  const folder = context.option('gold');
  if (typeof folder !== 'string')
    throw new Stop({ code: 'usage', reason: 'no --gold given', command: 'score' });
  const { golds, issues } = readGold(resolve(context.io.cwd, folder));
  for (const issue of issues) await context.report(issue);
  const corpus = await context.load(context.operands);
  const scored = { corpus, pairs: await pairsOf(context, corpus, golds) };
  return [measureNames, measureFigures, measureBoilerplate, measureCopied, measureFacts].flatMap((measure) =>
    measure(scored),
  );
}

async function pairsOf(context: Context, corpus: Corpus, golds: readonly Gold[]): Promise<readonly Pair[]> {
  const paths = [...corpus.analyses.keys()];
  const pairs: Pair[] = [];
  for (const gold of golds) {
    const path = paths.find((candidate) => basename(candidate) === gold.doc);
    if (path === undefined) {
      await context.remark(`tickmark: no article ${gold.doc} among PATHS; its gold is left out`);
      continue;
    }
    const record = articleRecord(corpus, path);
    if (record.article.sha256 !== gold.sha256) {
      await context.remark(`tickmark: ${path} is not the text that was annotated; its gold is left out`);
      continue;
    }
    pairs.push(pairOf(gold, record));
  }
  return pairs;
}

/** The metric with the rates that its counts mean. */
function withRates(metric: Metric): unknown {
  return metric.kind === 'found' ? { ...metric, ...ratesOf(metric) } : metric;
}

function metricsText({ paint }: Context, metrics: readonly Metric[]): string {
  const rows = metrics.map((metric) => [metric.name, ...valuesOf(metric)]);
  const right = { align: 'right' } as const;
  return table(rows, [{}, right, right, { ...right, style: paint.title }, { style: paint.dim }]);
}

function valuesOf(metric: Metric): readonly string[] {
  if (metric.kind === 'number') return ['', '', metric.value.toFixed(3)];
  if (metric.kind === 'right') {
    return ['', '', (metric.right / (metric.of || 1)).toFixed(3), `${metric.right} of ${metric.of}`];
  }
  const { precision, recall, f1 } = ratesOf(metric);
  const counts = `${metric.tp} found, ${metric.fp} wrong, ${metric.fn} missed`;
  return [`P ${precision.toFixed(3)}`, `R ${recall.toFixed(3)}`, `F1 ${f1.toFixed(3)}`, counts];
}
