import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The root of the repository. */
export const root: string = join(import.meta.dirname, '..');

/** Runs a program of the workspace and shows what it prints; whether it ended well. */
export function run(program: string, ...args: readonly string[]): boolean {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit', env: environment() });
  if (error !== undefined) process.stderr.write(`${program}: ${error.message}\n`);
  return status === 0;
}

/** Programs are found in the workspace; tests are not served from a cache made where other data was at hand. */
function environment(): NodeJS.ProcessEnv {
  const path = `${join(root, 'node_modules/.bin')}:${process.env.PATH}`;
  const shared = existsSync(join(root, '../shared')) ? 'present' : 'absent';
  return {
    ...process.env,
    PATH: path,
    TICKMARK_SHARED: shared,
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
  };
}
