import { placeKeyBits } from '../../src/recognize/name-gazetteer.ts';
import { valueTable } from '../../src/recognize/name-key-table.ts';
import { labelCount } from '../../src/recognize/name-labels.ts';
import { wordKeyBits } from '../../src/recognize/name-lexicon.ts';
import { WordCache } from '../../src/recognize/name-words.ts';
import { parseNameModel } from '../index.ts';
import { collections, loadArticles } from './articles.ts';
import { type CalibrationSet, calibrate } from './calibrate.ts';
import { completed } from './complete.ts';
import { averageWeights, type TrainedWeights, type TrainOptions, trainCrf } from './crf.ts';
import { type GoldDocument, headlineCopy, loadDocuments, normalize, upperCaseCopy } from './data.ts';
import { collectExamples } from './examples.ts';
import { knownKinds } from './known-kinds.ts';
import { buildLexicon, cachedClusters, commonWords, type LexiconTable, lexiconRows } from './lexicon.ts';
import { openSources } from './packages.ts';
import { buildPersonNames } from './people.ts';
import { buildPlaces, type PlaceTable } from './places.ts';
import { type NamePool, namePool } from './pool.ts';
import { randomFrom } from './random.ts';
import { readKinds } from './readout.ts';
import { renamed } from './renamed.ts';
import { loadVectors } from './vectors.ts';
import { worldDocuments } from './world.ts';
import { type ModelParts, writeModel } from './write.ts';

/** What a training run is made of. */
export interface Recipe {
  /** Sets, as `folder` or `folder/file`, and how much a sentence of each counts. */
  readonly sets: Readonly<Record<string, number>>;
  readonly train: Omit<TrainOptions, 'seed'>;
  /** The model is the mean of one training for every seed. */
  readonly seeds: readonly number[];
  readonly words: number;
  readonly leastFeature: number;
  /** Weights closer to zero are left out. */
  readonly prune: number;
  /** Share of sentences that are seen again in capitals. */
  readonly upperCase: number;
  /** Share of sentences that are seen again as headlines. */
  readonly headline: number;
  /** Share of documents that are seen again with other names in them. */
  readonly renamed: number;
  /** Documents written from templates with the names of all parts of the world. */
  readonly world: number;
  /** Whether the lexicon has a readout of word vectors. */
  readonly readout: boolean;
  /** Sets with names left unmarked: a model of the others marks what it is sure of before training. */
  readonly completed: readonly string[];
  /** Sets that calibrate, and how much a name of each counts: the helper has not seen them. */
  readonly calibrated: Readonly<Record<string, number>>;
  readonly seed: number;
}

/** Word and place knowledge: the same for every mix of training sets. */
export interface Knowledge {
  readonly lexicon: LexiconTable;
  readonly places: PlaceTable;
  readonly pool: NamePool;
}

export function buildKnowledge(data: string, cache: string, recipe: Recipe): Knowledge {
  const resolve = openSources(cache);
  const vectors = loadVectors(cache, resolve);
  const places = buildPlaces(resolve);
  const people = buildPersonNames(resolve);
  const isName = (word: string): boolean =>
    people.first.has(word) || people.last.has(word) || places.words.has(word);
  const rows = lexiconRows(vectors, recipe.words, isName);
  const clusters = cachedClusters(cache, vectors, rows, recipe.seed);
  // What calibrates must be new to the helper, its words too.
  const documents = trainingDocuments(data, recipe).filter(
    (document) => !(folderOf(document) in recipe.calibrated),
  );
  const common = commonWords(documents);
  const known = knownKinds(vectors, documents, people, places.words, common);
  const kinds = recipe.readout ? readKinds(vectors, rows, known, recipe.seed) : new Uint8Array(rows.length);
  return {
    lexicon: buildLexicon(vectors, rows, { clusters, kinds }, people, common),
    places,
    pool: namePool(documents, people, resolve),
  };
}

/** A trained model, and the helper that was trained without the sets it completed and calibrated on. */
export interface Built {
  readonly model: ModelParts;
  readonly helper: ModelParts;
}

/**
 * Trains on the sets of the recipe. First a helper, without the sets that have gaps and those kept for calibration: it
 * fills the gaps, and tells how far probabilities can be believed on text that was not trained on.
 */
export function buildModel(
  documents: readonly GoldDocument[],
  knowledge: Knowledge,
  recipe: Recipe,
  report: (line: string) => void,
): Built {
  const apart = [...recipe.completed, ...Object.keys(recipe.calibrated)];
  const seen = documents.filter((document) => !apart.includes(folderOf(document)));
  const raw = trainModel(seen, knowledge, { ...recipe, seeds: recipe.seeds.slice(0, 1) }, report);
  const calibration = calibrate(calibrationSets(documents, recipe), parseNameModel(writeModel(raw)));
  const helper = { ...raw, calibration };
  const reader = parseNameModel(writeModel(helper));
  const all = documents.map((document) =>
    recipe.completed.includes(folderOf(document)) ? completed(document, reader) : document,
  );
  return { model: { ...trainModel(all, knowledge, recipe, report), calibration }, helper };
}

/** Held out sets, and our own articles to develop on. */
function calibrationSets(documents: readonly GoldDocument[], recipe: Recipe): readonly CalibrationSet[] {
  const held = Object.entries(recipe.calibrated).map(([folder, weight]) => ({
    documents: documents.filter((document) => folderOf(document) === folder),
    weight,
  }));
  const own = collections.flatMap((collection) => loadArticles(collection, false));
  return [...held, { documents: own, weight: 1 }];
}

export function folderOf({ set }: GoldDocument): string {
  return set.split('/')[0]!;
}

export function trainModel(
  documents: readonly GoldDocument[],
  knowledge: Knowledge,
  recipe: Recipe,
  report: (line: string) => void,
): ModelParts {
  const { lexicon, places } = knowledge;
  const words = new WordCache(valueTable(lexicon.keys, wordKeyBits, lexicon.values));
  const collected = collectExamples(
    withCapitals([...documents, ...invented(documents, knowledge.pool, recipe)], recipe),
    (document) => recipe.sets[document.set] ?? 1,
    words,
    valueTable(places.keys, placeKeyBits, places.records),
    recipe.leastFeature,
  );
  report(`${collected.examples.gold.length} tokens, ${collected.examples.rows} features`);
  const trained = averageWeights(
    recipe.seeds.map((seed) => trainCrf(collected.examples, { ...recipe.train, seed }, report)),
  );
  const features = quantize(collected.features, trained, recipe.prune);
  report(`${features.keys.length} features kept`);
  return {
    version: '1',
    scale: features.scale,
    transitions: trained.transitions,
    calibration: [],
    lexicon,
    places: { keys: places.keys, values: places.records },
    features,
  };
}

export function trainingDocuments(data: string, recipe: Recipe): readonly GoldDocument[] {
  return Object.keys(recipe.sets).flatMap((name) =>
    loadDocuments(data, name).map((document) => ({ ...normalize(document), set: name })),
  );
}

export function invented(
  documents: readonly GoldDocument[],
  pool: NamePool,
  recipe: Recipe,
): readonly GoldDocument[] {
  const random = randomFrom(recipe.seed + 1);
  return [...renamed(documents, recipe.renamed, pool, random), ...worldDocuments(recipe.world, pool, random)];
}

export function withCapitals(documents: readonly GoldDocument[], recipe: Recipe): readonly GoldDocument[] {
  const random = randomFrom(recipe.seed);
  const copies = documents.flatMap((document) => [
    upperCaseCopy(document, () => random() < recipe.upperCase),
    headlineCopy(document, () => random() < recipe.headline),
  ]);
  return [...documents, ...copies.filter((copy) => copy.sentences.length > 0)];
}

/** Weights as bytes: 127 steps to the largest that matters; rows without any weight are dropped. */
export function quantize(keys: Int32Array, { weights }: TrainedWeights, prune: number) {
  const largest = 8;
  const scale = largest / 127;
  const rows = Array.from(keys, (_, row) => row).filter((row) =>
    weights.subarray(row * labelCount, (row + 1) * labelCount).some((weight) => Math.abs(weight) >= prune),
  );
  const bytes = new Int8Array(rows.length * labelCount);
  rows.forEach((row, k) => {
    for (let label = 0; label < labelCount; label++) {
      const weight = weights[row * labelCount + label]!;
      if (Math.abs(weight) < prune / 2) continue;
      bytes[k * labelCount + label] = Math.max(-127, Math.min(127, Math.round(weight / scale)));
    }
  });
  return { keys: Int32Array.from(rows, (row) => keys[row]!), weights: bytes, scale };
}
