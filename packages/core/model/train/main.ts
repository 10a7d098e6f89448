import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { parseNameModel } from '../index.ts';
import { buildKnowledge, buildModel, trainingDocuments } from './build.ts';
import { loadDocuments } from './data.ts';
import { evaluate, f1 } from './evaluate.ts';
import { recipe } from './recipe.ts';
import { writeModel } from './write.ts';

const root = resolve(import.meta.dirname, '../../../..');
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join(root, '../shared/data/names') },
    cache: { type: 'string', default: join(tmpdir(), 'tickmark-train') },
    output: { type: 'string', default: join(import.meta.dirname, '../names.bin') },
    sets: { type: 'string' },
    epochs: { type: 'string' },
    dropout: { type: 'string' },
    set: { type: 'string', multiple: true, default: [] },
    mistakes: { type: 'boolean', default: false },
  },
});

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

if (!existsSync(values.data)) {
  say(`no training data at ${values.data}; name its folder with --data`);
  process.exit(2);
}
mkdirSync(values.cache, { recursive: true });
const sets =
  values.sets === undefined
    ? recipe.sets
    : Object.fromEntries(values.sets.split(',').map((set) => [set, recipe.sets[set] ?? 1]));
// `--set written=0` tries a recipe with one number changed.
const changes = Object.fromEntries(values.set.map((change) => change.split('='))) as Record<string, string>;
const used = {
  ...recipe,
  ...Object.fromEntries(Object.entries(changes).map(([key, value]) => [key, Number(value)])),
  sets,
  train: {
    ...recipe.train,
    epochs: Number(values.epochs ?? recipe.train.epochs),
    dropout: Number(values.dropout ?? recipe.train.dropout),
  },
};
const knowledge = buildKnowledge(values.data, values.cache, used);
say(`${knowledge.lexicon.keys.length} words, ${knowledge.places.keys.length} places`);
const parts = buildModel(trainingDocuments(values.data, used), knowledge, used, say);
const bytes = writeModel(parts);
writeFileSync(values.output, bytes);
say(`${values.output}: ${bytes.length} bytes, ${gzipSync(bytes).length} compressed`);
const model = parseNameModel(bytes);
for (const name of ['uner-pud/test-news', 'gum-news/test', 'gum-news/dev']) {
  const scores = evaluate(loadDocuments(values.data, name), model, values.mistakes ? say : undefined);
  say(`${name}: PER ${(100 * f1(scores.PER)).toFixed(1)}, LOC ${(100 * f1(scores.LOC)).toFixed(1)}`);
}
