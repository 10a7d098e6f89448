import { hashTable } from '../../src/recognize/name-hash-table.ts';
import { labelCount } from '../../src/recognize/name-labels.ts';
import { WordCache } from '../../src/recognize/name-words.ts';
import { parseNameModel } from '../index.ts';
import { type NamePool, renamed, written } from './augment.ts';
import { completed } from './complete.ts';
import { type TrainedWeights, type TrainOptions, trainCrf } from './crf.ts';
import { type GoldDocument, loadDocuments, normalize, upperCaseCopy } from './data.ts';
import { collectExamples } from './examples.ts';
import { knownKinds } from './known-kinds.ts';
import { buildLexicon, cachedClusters, commonWords, type LexiconTable, lexiconRows } from './lexicon.ts';
import { openSources } from './packages.ts';
import { buildPersonNames } from './people.ts';
import { buildPlaces, type PlaceTable } from './places.ts';
import { namePool } from './pool.ts';
import { randomFrom } from './random.ts';
import { readKinds } from './readout.ts';
import { loadVectors } from './vectors.ts';
import { type ModelParts, writeModel } from './write.ts';

/** What a training run is made of. */
export interface Recipe {
  /** Sets, as `folder` or `folder/file`, and how much a sentence of each counts. */
  readonly sets: Readonly<Record<string, number>>;
  readonly train: TrainOptions;
  readonly words: number;
  readonly leastFeature: number;
  /** Weights closer to zero are left out. */
  readonly prune: number;
  /** Share of sentences that are seen again in capitals. */
  readonly upperCase: number;
  /** Whether documents are seen again with other names in them. */
  readonly renamed: boolean;
  /** Documents written from templates. */
  readonly written: number;
  /** Whether the lexicon has a readout of word vectors. */
  readonly readout: boolean;
  /** Sets with names left unmarked: a model of the others marks what it is sure of before training. */
  readonly completed: readonly string[];
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
  const documents = trainingDocuments(data, recipe);
  const common = commonWords(documents);
  const known = knownKinds(vectors, documents, people, places.words, common);
  const kinds = recipe.readout ? readKinds(vectors, rows, known, recipe.seed) : new Uint8Array(rows.length);
  return {
    lexicon: buildLexicon(vectors, rows, { clusters, kinds }, people, common),
    places,
    pool: namePool(documents, people, resolve),
  };
}

/** Trains on the sets of the recipe; sets with gaps are first completed by a model of the others. */
export function buildModel(
  documents: readonly GoldDocument[],
  knowledge: Knowledge,
  recipe: Recipe,
  report: (line: string) => void,
): ModelParts {
  const gaps = (document: GoldDocument): boolean => recipe.completed.includes(folderOf(document));
  if (!documents.some(gaps)) return trainModel(documents, knowledge, recipe, report);
  const whole = documents.filter((document) => !gaps(document));
  const short = { ...recipe, train: { ...recipe.train, epochs: 4 }, renamed: false };
  const helper = parseNameModel(writeModel(trainModel(whole, knowledge, short, report)));
  const all = documents.map((document) => (gaps(document) ? completed(document, helper) : document));
  return trainModel(all, knowledge, recipe, report);
}

function folderOf({ set }: GoldDocument): string {
  return set.split('/')[0]!;
}

function trainModel(
  documents: readonly GoldDocument[],
  knowledge: Knowledge,
  recipe: Recipe,
  report: (line: string) => void,
): ModelParts {
  const { lexicon, places } = knowledge;
  const words = new WordCache(hashTable(lexicon.keys, lexicon.values));
  const collected = collectExamples(
    withCapitals([...documents, ...invented(documents, knowledge.pool, recipe)], recipe),
    (document) => recipe.sets[document.set] ?? 1,
    words,
    hashTable(places.keys, places.records),
    recipe.leastFeature,
  );
  report(`${collected.examples.gold.length} tokens, ${collected.examples.rows} features`);
  const trained = trainCrf(collected.examples, recipe.train, report);
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

function invented(
  documents: readonly GoldDocument[],
  pool: NamePool,
  recipe: Recipe,
): readonly GoldDocument[] {
  const random = randomFrom(recipe.seed + 1);
  return [
    ...(recipe.renamed ? renamed(documents, pool, random) : []),
    ...written(recipe.written, pool, random),
  ];
}

function withCapitals(documents: readonly GoldDocument[], recipe: Recipe): readonly GoldDocument[] {
  const random = randomFrom(recipe.seed);
  const copies = documents.map((document) => upperCaseCopy(document, () => random() < recipe.upperCase));
  return [...documents, ...copies.filter((copy) => copy.sentences.length > 0)];
}

/** Weights as bytes: 127 steps to the largest that matters; rows without any weight are dropped. */
function quantize(keys: Int32Array, { weights }: TrainedWeights, prune: number) {
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
