import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadNameModel } from '@tickmark/core/node';
import nlp from 'compromise';
import { measureNames, timeNames } from '../../core/bench/names.ts';
import { makeArticles } from './articles.ts';
import { type Bench, type Measured, median, seconds } from './bench.ts';
import { personAccuracy } from './names-accuracy.ts';

/** Names: speed, size and load, and compromise, what a JavaScript program would use otherwise, in the same run. */
export const names: Bench = {
  name: 'names',
  async run() {
    return [...(await speed(benchTexts())), ...personAccuracy(loadNameModel()), ...measureNames()];
  },
};

const rounds = 5;
/** Ours goes over the texts so many times for one time of compromise. */
const times = 10;

/** Real articles where they are at hand, made ones elsewhere. */
function benchTexts(): readonly string[] {
  const seeds = resolve(import.meta.dirname, '../../../../shared/seeds');
  if (!existsSync(seeds)) return makeArticles(30).map(({ text }) => text);
  return readdirSync(seeds)
    .toSorted()
    .map((file) => readFileSync(join(seeds, file), 'utf8'));
}

async function speed(texts: readonly string[]): Promise<readonly Measured[]> {
  const model = loadNameModel();
  const many = Array.from({ length: times }, () => texts).flat();
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  timeNames(many, model);
  const own: number[] = [];
  const other: number[] = [];
  let tokens = 0;
  for (let round = 0; round < rounds; round++) {
    const timed = timeNames(many, model);
    own.push(timed.seconds);
    tokens = timed.tokens;
    other.push(await seconds(() => texts.forEach(findWithCompromise)));
  }
  const ours = median(own);
  const theirs = median(other);
  const method = `${texts.length} articles ${times} times, warm, median of ${rounds}`;
  return [
    { metric: 'names: tokens, tags, entities', value: tokens / ours, unit: 'tokens/s', method },
    { metric: 'names: the same', value: (megabytes * times) / ours, unit: 'MB/s', method },
    {
      metric: 'names: compromise',
      value: megabytes / theirs,
      unit: 'MB/s',
      method: 'people and places with offsets',
    },
    {
      metric: 'names: times as fast',
      value: (theirs * times) / ours,
      unit: '',
      method: 'as compromise, turn by turn',
    },
  ];
}

function findWithCompromise(text: string): void {
  const document = nlp(text);
  document.people().json({ offset: true });
  document.places().json({ offset: true });
}
