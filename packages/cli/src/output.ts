import { existsSync, realpathSync, statSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { reasonOf } from '@tickmark/core/node';
import type { Io } from './io.ts';
import { Stop } from './problem.ts';

/** Where results go; exactly one of `finish` and `abandon` ends it. */
export interface Output {
  write(text: string): Promise<void>;
  /** Makes what was written last. */
  finish(): Promise<void>;
  /** Leaves nothing half-written behind. */
  abandon(): Promise<void>;
}

/** Results to stdout, piece by piece as they come; what was written before a failure stays. */
export function streamOutput(io: Io): Output {
  return {
    write: (text) => io.stdout.write(text),
    finish: async () => {},
    abandon: async () => {},
  };
}

/**
 * Results to a file that appears whole or not at all: written beside it, then renamed. A link is followed; what is no file,
 * such as `/dev/null` or a pipe, is written to as it is.
 */
export function fileOutput(io: Io, path: string): Output {
  const file = targetOf(resolve(io.cwd, path));
  const isReplaced = !existsSync(file) || statSync(file).isFile();
  const partial = isReplaced ? `${file}.partial` : file;
  let handle: FileHandle | null = null;
  const stop = (error: unknown): never => {
    throw new Stop({ code: 'unwritable', path, reason: reasonOf(error) });
  };
  const opened = async (): Promise<FileHandle> => {
    handle ??= await open(partial, 'w').catch(stop);
    return handle;
  };
  return {
    async write(text) {
      const target = await opened();
      await target.writeFile(text).catch(stop);
    },
    async finish() {
      const target = await opened();
      await target.close();
      if (isReplaced) await rename(partial, file).catch(stop);
    },
    async abandon() {
      if (handle === null) return;
      await handle.close();
      if (isReplaced) await rm(partial, { force: true });
    },
  };
}

function targetOf(file: string): string {
  return existsSync(file) ? realpathSync(file) : file;
}
