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

const server = join(root, 'packages', 'server', 'src');

/** Client and server, each for a Node host and for a web worker, and the script of the Compare panel's page. */
const bundles: readonly BuildOptions[] = [
  {
    entryPoints: [join(here, 'src/main.ts')],
    outfile: join(dist, 'main.js'),
    platform: 'node',
    // The core's way to its model is not in the bundle, but esbuild warns before it leaves it out.
    logOverride: { 'empty-import-meta': 'silent' },
    external: ['vscode'],
  },
  {
    entryPoints: [join(here, 'src/browser.ts')],
    outfile: join(dist, 'browser.js'),
    platform: 'browser',
    external: ['vscode'],
  },
  {
    entryPoints: [join(server, 'main.ts')],
    outfile: join(dist, 'server.mjs'),
    platform: 'node',
    // A module, for the server finds its model by `import.meta.url`; the protocol library still calls `require`.
    format: 'esm',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  },
  {
    entryPoints: [join(server, 'browser.ts')],
    outfile: join(dist, 'server-worker.js'),
    platform: 'browser',
    format: 'iife',
  },
  {
    entryPoints: [join(here, 'src/compare/page.ts')],
    outfile: join(dist, 'compare-page.js'),
    platform: 'browser',
    format: 'iife',
  },
];

/** Copied as they are; the second column is the place in `dist/`. */
const files: readonly (readonly [string, string])[] = [
  [join(root, 'LICENSE'), 'LICENSE'],
  [join(here, 'README.md'), 'README.md'],
  [join(here, 'CHANGELOG.md'), 'CHANGELOG.md'],
  [join(here, 'package.nls.json'), 'package.nls.json'],
  [join(here, 'l10n'), 'l10n'],
  [join(here, 'media'), 'media'],
  [join(here, 'sample'), 'sample'],
  [join(root, 'packages', 'core', 'model', 'names.bin'), 'names.bin'],
  [join(root, 'packages', 'cli', 'tickmark.config.schema.json'), 'tickmark.config.schema.json'],
];

/** The manifest without what only the workspace needs. */
async function manifest(): Promise<string> {
  const read: Record<string, unknown> = JSON.parse(await readFile(join(here, 'package.json'), 'utf8'));
  for (const key of ['type', 'private', 'scripts', 'dependencies', 'devDependencies']) delete read[key];
  read.files = ['**/*'];
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
  if (/\.m?js$/.test(name)) console.log(`${name} ${(size / 1024).toFixed(0)} kB`);
}
