/**
 * Writes the extension as it ships to `dist/`: manifest, bundles, pictures. Nothing outside `dist/` is packed, so that
 * what the tests run is what users get. `node build.ts --development` keeps names and adds source maps.
 */
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const dist = join(here, 'dist');
const development = process.argv.includes('--development');

const shared: BuildOptions = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  minify: !development,
  sourcemap: development ? 'linked' : false,
  legalComments: 'none',
  logLevel: 'warning',
};

/** The four programs: client and server, each for a Node host and for a web worker. */
const bundles: readonly BuildOptions[] = [
  {
    entryPoints: [join(here, 'src/main.ts')],
    outfile: join(dist, 'main.js'),
    platform: 'node',
    external: ['vscode'],
  },
  {
    entryPoints: [join(here, 'src/browser.ts')],
    outfile: join(dist, 'browser.js'),
    platform: 'browser',
    external: ['vscode'],
  },
];

/** Copied as they are; the second column is the place in `dist/`. */
const files: readonly (readonly [string, string])[] = [
  [join(root, 'LICENSE'), 'LICENSE'],
  [join(here, 'README.md'), 'README.md'],
  [join(here, 'CHANGELOG.md'), 'CHANGELOG.md'],
];

/** The manifest without what only the workspace needs. */
async function manifest(): Promise<string> {
  const read: Record<string, unknown> = JSON.parse(await readFile(join(here, 'package.json'), 'utf8'));
  for (const key of ['type', 'private', 'scripts', 'dependencies', 'devDependencies']) delete read[key];
  return JSON.stringify(read, null, 2) + '\n';
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
for (const options of bundles) await build({ ...shared, ...options });
for (const [from, to] of files) if (await exists(from)) await cp(from, join(dist, to), { recursive: true });
await writeFile(join(dist, 'package.json'), await manifest());
for (const name of (await readdir(dist)).sort()) {
  const { size } = await stat(join(dist, name));
  if (name.endsWith('.js')) console.log(`${name} ${(size / 1024).toFixed(0)} kB`);
}
