import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBridge } from './bridge.ts';
import type { RunningServer } from './code-server.ts';
import { act } from './driver.ts';
import type { Hello, TestResult } from './wire.ts';

/** One window of VS Code with the extension and the suite in it. */
export interface Session {
  readonly name: string;
  /** The extension host to run in: Node's, or a web worker in the page. */
  readonly host: 'node' | 'web';
  /** Folder of the extension under test. */
  readonly extension: string;
  readonly workspace: string;
  readonly suite: string;
  readonly screenshots: string;
  readonly seconds: number;
}

export interface SessionReport {
  readonly name: string;
  readonly hello: Hello | null;
  readonly results: readonly TestResult[];
  /** Why the suite did not come to its end; null when it did. */
  readonly failure: string | null;
  readonly log: readonly string[];
}

const settings = {
  'editor.wordWrap': 'on',
  'editor.hover.delay': 100,
  'editor.minimap.enabled': false,
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'files.autoSave': 'off',
  'window.commandCenter': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
};

/** Runs a suite in a window and returns what it reported. Never throws for a failing suite. */
export async function runSession(
  server: RunningServer,
  browser: Browser,
  session: Session,
): Promise<SessionReport> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 });
  const page = await context.newPage();
  const bridge = await openBridge((action) => act(page, action, session.screenshots));
  const log: string[] = [];
  try {
    await writeSettings(session.workspace, bridge.port);
    const failure = await open(page, address(server.port, session), session.seconds, log);
    return { name: session.name, hello: bridge.hello, results: bridge.results, failure, log };
  } finally {
    if (process.env.TICKMARK_VSCODE_KEEP)
      await act(page, { do: 'screenshot', name: `end-${session.name}` }, session.screenshots);
    await context.close();
    bridge.close();
  }
}

/**
 * The suite finds the bridge through a setting: both kinds of extension host can read those. `TICKMARK_VSCODE_ONLY` is
 * a regular expression of the names of tests to run alone.
 */
export async function writeSettings(workspace: string, port: number): Promise<void> {
  const folder = join(workspace, '.vscode');
  await mkdir(folder, { recursive: true });
  const only = process.env.TICKMARK_VSCODE_ONLY ?? '';
  await writeFile(
    join(folder, 'settings.json'),
    JSON.stringify({ ...settings, 'tickmarkTest.port': port, 'tickmarkTest.only': only }, null, 2),
  );
}

function address(port: number, { host, extension, workspace, suite }: Session): string {
  const remote = (path: string) => `vscode-remote://127.0.0.1:${port}${path}`;
  const payload = [
    ['extensionDevelopmentPath', remote(extension)],
    ...(host === 'web' ? [['extensionDevelopmentKind', 'web']] : []),
    ['extensionTestsPath', remote(suite)],
    ['skipWelcome', 'true'],
  ];
  const query = new URLSearchParams({ folder: workspace, payload: JSON.stringify(payload) });
  return `http://127.0.0.1:${port}/?${query}`;
}

async function open(page: Page, url: string, seconds: number, log: string[]): Promise<string | null> {
  const keep = (line: string) => {
    if (log.length < 500) log.push(line.slice(0, 2000));
  };
  page.on('console', (message) => keep(message.text()));
  page.on('pageerror', (error) => keep(String(error)));
  await page.route('**/*', (route) => (isLocal(route.request().url()) ? route.continue() : route.abort()));
  await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) =>
    keep(`${type}: ${args.join(' ')}`),
  );
  const ended = new Promise<number>((resolve) => void page.exposeFunction('codeAutomationExit', resolve));
  await page.goto(url, { timeout: 300_000 });
  const timeout = new Promise<null>((resolve) => setTimeout(resolve, seconds * 1000, null).unref());
  const code = await Promise.race([ended, timeout]);
  if (code === null) return `no end after ${seconds} s`;
  return code === 0 ? null : `ended with ${code}`;
}

function isLocal(url: string): boolean {
  const { hostname, protocol } = new URL(url);
  return (
    hostname === '127.0.0.1' || hostname.endsWith('localhost') || protocol === 'data:' || protocol === 'blob:'
  );
}

/** The extension as web-only, so that VS Code runs it in its web worker host. */
export async function withoutMain(manifest: string, to: string): Promise<void> {
  const { main: _, ...rest } = JSON.parse(await readFile(manifest, 'utf8'));
  await rm(to, { force: true });
  await writeFile(to, JSON.stringify(rest, null, 2));
}
