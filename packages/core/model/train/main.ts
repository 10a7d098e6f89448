import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { NameModel } from '../../src/index.ts';
import { parseNameModel } from '../index.ts';
import { collections, loadArticles } from './articles.ts';
import { buildKnowledge, buildModel, trainingDocuments } from './build.ts';
import { calibrationError, reliability } from './calibrate.ts';
import { type GoldDocument, loadDocuments, normalize, sentencesOf } from './data.ts';
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
// `--set world=0` tries a recipe with one number changed.
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
for (const collection of collections) {
  for (const held of [false, true]) {
    const { PER, LOC } = evaluate(loadArticles(collection, held), model, held ? undefined : onMistake);
    say(`own ${collection}, ${held ? 'held back' : 'development'}: PER ${percent(PER)}, LOC ${percent(LOC)}`);
  }
}
const news = loadDocuments(values.data, 'uner-pud/test-news').flatMap(sentencesOf).map(normalize);
reportReliability('uner-pud news', news);
reportReliability(
  'own articles held back',
  collections.flatMap((collection) => loadArticles(collection, true)),
);

function onMistake(line: string): void {
  if (values.mistakes) say(line);
}

function percent(score: Score): string {
  return (100 * f1(score)).toFixed(1);
}

/** Scores on sets a model has not seen, by their own guideline and by ours. */
function reportScores(title: string, tagger: NameModel, names: readonly string[]): void {
  for (const name of names) {
    const documents = loadDocuments(values.data, name).flatMap(sentencesOf);
    const own = evaluate(documents, tagger, onMistake);
    const ours = evaluate(documents.map(normalize), tagger);
    say(
      `${title} on ${name}: PER ${percent(own.PER)}, LOC ${percent(own.LOC)}; our conventions: PER ${percent(ours.PER)}, LOC ${percent(ours.LOC)}`,
    );
  }
}

function reportReliability(title: string, documents: readonly GoldDocument[]): void {
  const table = reliability(documents, model);
  say(`${title}: expected calibration error ${calibrationError(table).toFixed(3)}`);
  for (const { from, to, count, meanConfidence, right } of table)
    say(
      `  ${from} to ${Math.min(1, to)}: ${count} names, mean ${meanConfidence.toFixed(2)}, right ${right.toFixed(2)}`,
    );
}
