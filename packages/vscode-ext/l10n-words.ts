import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Every text that the source gives to `l10n.t`, sorted. */
export async function collectWords(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => name.endsWith('.ts'));
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  return [...new Set(texts.flatMap(wordsIn))].sort();
}

function wordsIn(source: string): string[] {
  return [...source.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, word]) =>
    (word ?? '').replace(/\\(.)/g, '$1'),
  );
}
