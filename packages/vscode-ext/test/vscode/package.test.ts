import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';
import type {} from '../harness/setup.ts';

const run = promisify(execFile);
const packageFolder = join(import.meta.dirname, '..', '..');
const { app } = inject('vsCode');

test.each([
  ['main.js', 500],
  ['browser.js', 500],
  ['server.mjs', 1536],
  ['server-worker.js', 1536],
])('%s is smaller than %i kB', async (name, kilobytes) => {
  expect((await stat(join(packageFolder, 'dist', name))).size).toBeLessThan(kilobytes * 1024);
});

test.skipIf(app === null)('the packed extension installs in VS Code', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tickmark-vsix-'));
  try {
    const vsix = join(folder, 'tickmark.vsix');
    await run(process.execPath, ['package.ts', vsix], { cwd: packageFolder });
    const flags = [
      '--accept-server-license-terms',
      '--server-data-dir',
      folder,
      '--extensions-dir',
      join(folder, 'e'),
    ];
    const server = join(app ?? '', 'out', 'server-main.js');
    await run(process.execPath, [server, ...flags, '--install-extension', vsix]);
    const { stdout } = await run(process.execPath, [
      server,
      ...flags,
      '--list-extensions',
      '--show-versions',
    ]);
    const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));
    expect(stdout).toContain(`tickmark.tickmark-vscode@${version}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
