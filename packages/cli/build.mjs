// Bundles the command line into dist/: plain JavaScript, so that `npm pack` works under any Node.
// @ts-check
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');

rmSync(dist, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['src/bin.ts'],
  outdir: dist,
  bundle: true,
  // A command's code is a chunk of its own, read only when the command is called.
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  chunkNames: 'chunks/[name]-[hash]',
  legalComments: 'none',
  metafile: true,
  // Libraries in CommonJS ask for Node's modules through `require`, which ES modules lack.
  banner: {
    js: "import{createRequire as toRequire}from'node:module';const require=toRequire(import.meta.url);",
  },
});
// Where the bundle looks for it: beside its entry.
cpSync(join(root, '../core/model/names.bin'), join(dist, 'names.bin'));
cpSync(join(root, '../../LICENSE'), join(root, 'LICENSE'));
writeFileSync(join(dist, 'THIRD-PARTY.txt'), noticesOf(Object.keys(metafile.inputs)));

/**
 * The licenses of the libraries inside the bundle, which their terms ask to be kept with it.
 * @param {string[]} inputs
 */
function noticesOf(inputs) {
  const folders = new Set(
    inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []),
  );
  return [...folders]
    .sort()
    .map((folder) => noticeOf(join(root, folder)))
    .join('\n');
}

/** @param {string} folder */
function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8');
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}
