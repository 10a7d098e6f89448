// Writes corpus/ and its gold from the marked texts: node packages/cli/test/corpus/build.ts

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { builtFiles, corpusFolder } from './files.ts';

for (const [path, content] of builtFiles()) {
  const target = join(corpusFolder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}
