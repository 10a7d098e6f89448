import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { glob } from 'tinyglobby';
import type { Files } from './host.ts';

/** Files on the disk, for editors that do not serve their own. */
export const diskFiles: Files = {
  async read(uri) {
    const path = pathOf(uri);
    // A file may vanish between the listing and the reading: that is no error of ours.
    return path === null ? null : readFile(path).catch(() => null);
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
    const held = await readFile(path, 'utf8').catch(() => null);
    if (held !== ifText) return false;
    if (text === null) await rm(path, { force: true });
    else await replace(path, text);
    return true;
  },
};

/** Writes beside the file and renames, so that a reader sees the old text or the new one and nothing between. */
async function replace(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  await writeFile(temporary, text, { flush: true });
  await rename(temporary, path);
}

function pathOf(uri: string): string | null {
  return uri.startsWith('file:') ? fileURLToPath(uri) : null;
}
