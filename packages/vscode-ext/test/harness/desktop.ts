/** Runs the suite in a desktop VS Code, downloaded on the first run: `pnpm test:desktop [version]`. Needs a display. */
import { cp, mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { type Browser, chromium, type Page } from 'playwright-core';
import { openBridge } from './bridge.ts';
import { act } from './driver.ts';
import { writeSettings } from './session.ts';
import { buildSuite } from './suite-bundle.ts';
import type { Action } from './wire.ts';

const packageFolder = join(import.meta.dirname, '..', '..');
const work = await mkdtemp(join(tmpdir(), 'tickmark-desktop-'));
const extension = join(work, 'extension');
const workspace = join(work, 'workspace');
await cp(join(packageFolder, 'dist'), extension, { recursive: true });
await cp(join(packageFolder, 'sample'), workspace, { recursive: true });
const suite = join(extension, 'suite.js');
await buildSuite('index', suite);

const debugPort = await freePort();
const opened: { browser?: Browser } = {};
const bridge = await openBridge(async (action: Action) =>
  act(await windowPage(), action, join(work, 'screenshots')),
);
await writeSettings(workspace, bridge.port);
try {
  await runTests({
    version: process.argv[2] ?? 'stable',
    extensionDevelopmentPath: extension,
    extensionTestsPath: suite,
    launchArgs: [
      workspace,
      `--remote-debugging-port=${debugPort}`,
      '--disable-extensions',
      '--disable-workspace-trust',
    ],
  });
} finally {
  await opened.browser?.close();
  bridge.close();
}
const failed = bridge.results.filter(({ error }) => error !== null);
console.log(`VS Code ${bridge.hello?.version}: ${bridge.results.length} tests ran, ${failed.length} failed`);
for (const { name, error } of failed) console.log(`${name}\n${error}`);
process.exitCode = failed.length === 0 && bridge.results.length === bridge.hello?.tests ? 0 : 1;

/** The page of the window, over the debugging port that Electron shares with Chromium. */
async function windowPage(): Promise<Page> {
  opened.browser ??= await chromium.connectOverCDP(`http://127.0.0.1:${debugPort}`);
  const page = opened.browser
    .contexts()
    .flatMap((context) => context.pages())
    .find((one) => one.url().includes('workbench'));
  if (page === undefined) throw new Error('the window of VS Code has no page');
  return page;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
