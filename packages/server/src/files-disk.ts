import { readFile } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { replaceFileIf } from '@tickmark/core/node';
import { glob } from 'tinyglobby';
import type { Files } from './host.ts';

/** Files on the disk, for editors that do not serve their own. */
export const diskFiles: Files = {
  async read(uri) {
    const path = pathOf(uri);
    if (path === null) return null;
    // With callbacks, as thousands are read: the same with promises takes the thread twice as long.
    return new Promise((resolve) => {
      // A file may vanish between the listing and the reading: that is no error of ours.
      readFile(path, (error, bytes) => resolve(error === null ? bytes : null));
    });
  },
  async list(folder) {
    const cwd = pathOf(folder.uri);
    if (cwd === null) return [];
    const found = await glob(['**/*.{txt,md,tick.json}'], {
      cwd,
      absolute: true,
      dot: true,
      ignore: ['**/node_modules/**', '**/.git/**'],
    });
    return found.map((path) => pathToFileURL(path).href);
  },
  async write(uri, text, ifText) {
    const path = pathOf(uri);
    if (path === null) return false;
    // Under the lock that the command line takes, too: comparing and writing are one step for every program.
    return replaceFileIf(path, text, ifText);
  },
};

function pathOf(uri: string): string | null {
  return uri.startsWith('file:') ? fileURLToPath(uri) : null;
}
