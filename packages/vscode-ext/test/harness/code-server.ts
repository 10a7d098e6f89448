import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Carries VS Code 1.139.1, the same code as the desktop's. */
const release = 'code-server@4.139.1';
const run = promisify(execFile);

/** Where the VS Code under test and its caches are kept, outside version control. */
export function cacheFolder(root: string): string {
  return process.env.TICKMARK_VSCODE_CACHE ?? join(root, '.vscode-test');
}

/** Installs VS Code from the npm registry once; without install scripts, so that no compiler is needed. */
export async function prepareVsCode(root: string): Promise<string> {
  const folder = join(cacheFolder(root), release.replace('@', '-'));
  const app = join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
  const done = join(folder, '.installed');
  if (existsSync(done)) return app;
  console.log(`installing ${release} into ${folder}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  const flags = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await run('npm', [...flags, release], { cwd: folder, timeout: 600_000 });
  await run('npm', [...flags, '--omit=dev'], { cwd: app, timeout: 600_000 });
  await writeFile(done, '');
  return app;
}

export interface RunningServer {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** Starts the server of VS Code on a free port. The test flag makes the page take `extensionTestsPath` from its address. */
export async function startVsCode(app: string, data: string): Promise<RunningServer> {
  const args = [
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
    ...['--enable-smoke-test-driver', '--disable-workspace-trust', '--telemetry-level', 'off'],
    ...['--server-data-dir', data, '--extensions-dir', join(data, 'extensions')],
  ];
  const child = spawn(process.execPath, [join(app, 'out', 'server-main.js'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill();
    const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
    await exited;
    clearTimeout(timer);
  };
  const port = await new Promise<number>((resolve, reject) => {
    let output = '';
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      const found = /Extension host agent listening on (\d+)/.exec(output);
      if (found) resolve(Number(found[1]));
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => reject(new Error(`VS Code's server ended with ${code}: ${output}`)));
    setTimeout(() => reject(new Error(`VS Code's server did not start: ${output}`)), 300_000).unref();
  });
  return { port, stop };
}

/** The version of VS Code in the package. */
export async function vsCodeVersion(app: string): Promise<string> {
  return JSON.parse(await readFile(join(app, 'package.json'), 'utf8')).version;
}
