import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseNameModel } from '../../model/index.ts';
import type { NameModel } from '../recognize/name-model.ts';

/** Where the model file lies: in the source tree, or beside a bundle. */
const places = ['../../model/names.bin', './names.bin', '../names.bin', './model/names.bin'];

/** The path of the name tagger that is shipped with the core. Throws when the installation lacks it. */
export function nameModelPath(): string {
  for (const place of places) {
    const path = fileURLToPath(new URL(place, import.meta.url));
    if (existsSync(path)) return path;
  }
  throw new Error(`no names.bin beside ${fileURLToPath(import.meta.url)}`);
}

/** Loads the name tagger that is shipped with the core, or the one at `path`. */
export function loadNameModel(path: string = nameModelPath()): NameModel {
  return parseNameModel(readFileSync(path));
}
