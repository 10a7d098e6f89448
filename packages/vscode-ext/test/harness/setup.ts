import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findChromium, launchChromium } from './chromium.ts';
import { cacheFolder, prepareVsCode, type RunningServer, startVsCode } from './code-server.ts';
import { runSession, type Session, type SessionReport, withoutMain } from './session.ts';
import { buildSuite } from './suite-bundle.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** What ran in VS Code, or why nothing did. */
    vsCode: {
      readonly reports: readonly SessionReport[];
      readonly skipped: string | null;
      readonly app: string | null;
    };
  }
}

const here = dirname(fileURLToPath(import.meta.url));
const packageFolder = join(here, '..', '..');
const root = join(packageFolder, '..', '..');
const run = promisify(execFile);

/** Builds the extension and the suite, runs them in VS Code and hands the results to the tests. */
export default async function setup(project: TestProject): Promise<void> {
  const chromium = await findChromium();
  if (chromium === null) {
    const reason = 'no Chromium was found (set CHROMIUM to its path): nothing ran in VS Code';
    if (process.env.CI) throw new Error(reason);
    console.warn(reason);
    project.provide('vsCode', { reports: [], skipped: reason, app: null });
    return;
  }
  const app = await prepareVsCode(root);
  const reports = await runAll(app, chromium);
  await tell(reports);
  project.provide('vsCode', { reports, skipped: null, app });
}

async function runAll(app: string, chromium: string): Promise<SessionReport[]> {
  await run(process.execPath, ['build.ts'], { cwd: packageFolder });
  const work = join(cacheFolder(root), 'run');
  await rm(work, { recursive: true, force: true });
  const sessions = await prepareSessions(work);
  const server = await startVsCode(app, join(work, 'data'));
  const browser = await launchChromium(chromium);
  try {
    const reports = await inTurn(server, browser, sessions);
    await writeFile(join(work, 'reports.json'), JSON.stringify(reports, null, 2));
    return reports;
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function inTurn(
  server: RunningServer,
  browser: Browser,
  sessions: readonly Session[],
): Promise<SessionReport[]> {
  const reports: SessionReport[] = [];
  for (const session of sessions) reports.push(await runSession(server, browser, session));
  return reports;
}

/** Node host and web worker host: each with its own copy of the extension and of the sources. */
async function prepareSessions(work: string): Promise<Session[]> {
  const sessions: Session[] = [];
  for (const host of ['node', 'web'] as const) {
    const extension = join(work, host, 'extension');
    const workspace = join(work, host, 'workspace');
    await cp(join(packageFolder, 'dist'), extension, { recursive: true });
    await cp(join(packageFolder, 'sample'), workspace, { recursive: true });
    const session = { host, extension, workspace, screenshots: screenshotFolder(work, host), seconds: 3600 };
    // Inside the extension's folder, for that is how VS Code tells which extension host a suite is for.
    const suite = join(extension, 'suite.js');
    await buildSuite('index', suite);
    const again = join(extension, 'after-reload.js');
    await buildSuite('after-reload', again);
    sessions.push(
      { ...session, name: host, suite },
      { ...session, name: `${host}, opened again`, suite: again },
    );
  }
  await withoutMain(
    join(packageFolder, 'dist', 'package.json'),
    join(work, 'web', 'extension', 'package.json'),
  );
  return [...sessions, ...(await realSources(work, sessions[0] as Session))];
}

/** Articles that must not be in this repository, where they lie beside it. */
async function realSources(work: string, session: Session): Promise<Session[]> {
  const folder = join(root, '..', 'shared', 'seeds');
  if (!existsSync(folder)) {
    console.log('no real articles beside the repository: their tests in VS Code are left out');
    return [];
  }
  const workspace = join(work, 'real', 'workspace');
  await cp(folder, workspace, { recursive: true });
  const suite = join(session.extension, 'real-sources.js');
  await buildSuite('real-sources', suite);
  return [
    {
      ...session,
      name: 'node, real articles',
      workspace,
      suite,
      screenshots: join(work, 'screenshots', 'real'),
    },
  ];
}

/** Pictures for the documentation come from the Node host, when asked for. */
function screenshotFolder(work: string, host: string): string {
  const wanted = process.env.TICKMARK_SCREENSHOTS;
  return wanted !== undefined && host === 'node' ? join(root, wanted) : join(work, 'screenshots', host);
}

/** Says what ran, here and, for whoever runs all checks, in a file beside the tally. */
async function tell(reports: readonly SessionReport[]): Promise<void> {
  const folder = join(packageFolder, 'test-results');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'vscode.txt'), `${reports.map(summary).join('\n')}\n`);
  for (const report of reports) {
    console.log(summary(report));
    if (report.failure) console.log(report.log.slice(-40).join('\n'));
  }
}

/** `VS Code 1.139.1, node extension host: 61 tests ran, 0 failed`. */
function summary({ name, hello, results, failure }: SessionReport): string {
  const failed = results.filter((result) => result.error !== null).length;
  const where = hello
    ? `VS Code ${hello.version}, ${hello.host} extension host`
    : `VS Code (${name}) did not start`;
  const notes = results.flatMap(({ note }) => (note === undefined ? [] : [`\n  ${note}`]));
  return `${where}: ${results.length} tests ran, ${failed} failed${failure ? `, ${failure}` : ''}${notes.join('')}`;
}
