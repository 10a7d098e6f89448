// Bundles the command line into dist/: plain JavaScript, so that `npm pack` works under any Node.
// @ts-check
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');

rmSync(dist, { recursive: true, force: true });
/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  outdir: dist,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
};
const loader = await build({ ...common, entryPoints: { bin: 'src/start.ts' }, format: 'esm' });
// All commands in one file, CommonJS: the engine can keep what it compiles of such a file (see src/compiled-code.ts).
// A command's modules still run only when it is called.
const program = await build({
  ...common,
  entryPoints: { tickmark: 'src/run.ts' },
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  banner: { js: "const here=require('node:url').pathToFileURL(__filename).href;" },
  define: { 'import.meta.url': 'here' },
});
// Where the bundle looks for it: beside its entry.
cpSync(join(root, '../core/model/names.bin'), join(dist, 'names.bin'));
cpSync(join(root, '../../LICENSE'), join(root, 'LICENSE'));
writeFileSync(
  join(dist, 'THIRD-PARTY.txt'),
  noticesOf(Object.keys({ ...loader.metafile.inputs, ...program.metafile.inputs })),
);

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
