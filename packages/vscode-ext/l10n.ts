/** Writes `l10n/bundle.l10n.json`, the words a translator needs: `node l10n.ts`. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { collectWords } from './l10n-words.ts';

const words = await collectWords(join(import.meta.dirname, 'src'));
const bundle = Object.fromEntries(words.map((word) => [word, word]));
await writeFile(
  join(import.meta.dirname, 'l10n', 'bundle.l10n.json'),
  JSON.stringify(bundle, null, 2) + '\n',
);
