import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Every Node on the path, by version: the one that runs the tests and, where there is one, an older one. */
export function nodes(): ReadonlyMap<string, string> {
  const found = new Map([[process.version, process.execPath]]);
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const node = join(folder, 'node');
    if (!existsSync(node)) continue;
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
    if (!found.has(version) && 20 <= Number(version.slice(1).split('.')[0])) found.set(version, node);
  }
  return found;
}
