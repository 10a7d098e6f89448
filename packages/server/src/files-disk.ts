import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { replaceFileIf } from '@tickmark/core/node';
import { glob } from 'tinyglobby';
import type { Files } from './host.ts';

/** Files on the disk, for editors that do not serve their own. */
export const diskFiles: Files = {
  async read(uri) {
    const path = pathOf(uri);
    // What an editor asked in the meantime comes first: a file that it has just opened is shown at once.
    await setTimeout(1);
    try {
      return path === null ? null : readRegular(path);
    } catch {
      // A file may vanish between the listing and the reading: that is no error of ours.
      return null;
    }
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

/**
 * The bytes of a file; null of what is none, such as a pipe, which must not be waited for. Read at once, as handing each of
 * thousands of small files to another thread takes ten times as long.
 */
function readRegular(path: string): Uint8Array | null {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    return fstatSync(file).isFile() ? readFileSync(file) : null;
  } finally {
    closeSync(file);
  }
}

function pathOf(uri: string): string | null {
  return uri.startsWith('file:') ? fileURLToPath(uri) : null;
}
