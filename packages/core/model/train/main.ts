import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { NameModel } from '../../src/index.ts';
import { parseNameModel } from '../index.ts';
import { buildKnowledge, buildModel, trainingDocuments } from './build.ts';
import { loadDocuments, normalize, sentencesOf } from './data.ts';
import { evaluate, f1, type Score } from './evaluate.ts';
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
const { model: parts, helper } = buildModel(trainingDocuments(values.data, used), knowledge, used, say);
const bytes = writeModel(parts);
writeFileSync(join(values.cache, 'helper.bin'), writeModel(helper));
writeFileSync(values.output, bytes);
say(`${values.output}: ${bytes.length} bytes, ${gzipSync(bytes).length} compressed`);
const model = parseNameModel(bytes);
reportScores('model', model, ['uner-pud/test-news']);
reportScores('helper', parseNameModel(writeModel(helper)), ['uner-pud/test-news', 'wikigold', 'gum-news']);

/** Scores on sets a model has not seen, marked our way; the last line by the set's own guideline. */
function reportScores(title: string, tagger: NameModel, names: readonly string[]): void {
  for (const name of names) {
    const documents = loadDocuments(values.data, name).flatMap(sentencesOf);
    const ours = evaluate(documents.map(normalize), tagger);
    const own = evaluate(documents, tagger, values.mistakes ? say : undefined);
    const percent = (score: Score): string => (100 * f1(score)).toFixed(1);
    say(
      `${title} on ${name}: PER ${percent(own.PER)}, LOC ${percent(own.LOC)}; our conventions: PER ${percent(ours.PER)}, LOC ${percent(ours.LOC)}`,
    );
  }
}
