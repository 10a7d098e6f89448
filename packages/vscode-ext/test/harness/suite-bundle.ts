import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

/** Bundles a suite so that it loads in a Node host and in a web worker alike. */
export async function buildSuite(entry: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [join(here, '..', 'suite', `${entry}.ts`)],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    logLevel: 'warning',
  });
}
