import { hashTable } from '../../src/recognize/name-hash-table.ts';
import { labelCount } from '../../src/recognize/name-labels.ts';
import { WordCache } from '../../src/recognize/name-words.ts';
import { type TrainedWeights, type TrainOptions, trainCrf } from './crf.ts';
import { type GoldDocument, loadDocuments, normalize, upperCaseCopy } from './data.ts';
import { collectExamples } from './examples.ts';
import { buildLexicon, cachedClusters, commonWords, type LexiconTable, lexiconRows } from './lexicon.ts';
import { openSources } from './packages.ts';
import { buildPersonNames } from './people.ts';
import { buildPlaces, type PlaceTable } from './places.ts';
import { randomFrom } from './random.ts';
import { loadVectors } from './vectors.ts';
import type { ModelParts } from './write.ts';

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
  readonly seed: number;
}

/** Word and place knowledge: the same for every mix of training sets. */
export interface Knowledge {
  readonly lexicon: LexiconTable;
  readonly places: PlaceTable;
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
  const common = commonWords(Object.keys(recipe.sets).flatMap((name) => loadDocuments(data, name)));
  return { lexicon: buildLexicon(vectors, rows, clusters, people, common), places };
}

/** Trains on the sets of the recipe. */
export function buildModel(
  documents: readonly GoldDocument[],
  knowledge: Knowledge,
  recipe: Recipe,
  report: (line: string) => void,
): ModelParts {
  const { lexicon, places } = knowledge;
  const words = new WordCache(hashTable(lexicon.keys, lexicon.values));
  const placeTable = hashTable(places.keys, places.records);
  const collected = collectExamples(
    withCapitals(documents, recipe),
    (document) => recipe.sets[document.set] ?? 1,
    words,
    placeTable,
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
