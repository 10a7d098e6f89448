/** Packs `dist/` into `tickmark-<version>.vsix`; build first. */
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import manifest from './package.json' with { type: 'json' };

const packagePath = process.argv[2] ?? join(import.meta.dirname, `tickmark-${manifest.version}.vsix`);
await createVSIX({
  cwd: join(import.meta.dirname, 'dist'),
  packagePath,
  dependencies: false,
  skipLicense: false,
  allowMissingRepository: true,
});
