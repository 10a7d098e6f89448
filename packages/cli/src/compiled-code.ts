import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

/** A bundle that has been run, and a way to keep what the engine compiled of it. */
export interface Program<Exports> {
  readonly exports: Exports;
  /** Writes the code compiled so far for the next run, unless this run had it already. Never fails. */
  keep(): void;
}

/**
 * Runs a bundle with what an earlier run compiled of it: compiling is a fifth of a short run. Node 22 has
 * `module.enableCompileCache` for this and Node 20 has nothing; where both can be had, one bundle with one file of code is
 * read faster than many. `NODE_DISABLE_COMPILE_CACHE` switches this off, as it does there.
 *
 * @param bundle a file in CommonJS and ASCII
 * @param kept where the code lies; what is missing, damaged, of another bundle or of another engine is not used
 */
export function loadCompiled<Exports>(bundle: string, kept: string): Program<Exports> {
  const bytes = readFileSync(bundle);
  const isOff = process.env.NODE_DISABLE_COMPILE_CACHE !== undefined;
  const code = isOff ? undefined : readCode(kept, crc32(bytes));
  const script = new Script(
    `(function(exports,require,module,__filename,__dirname){${bytes.toString('latin1')}\n})`,
    {
      filename: bundle,
      ...(code && { cachedData: code }),
    },
  );
  const module = { exports: {} as Exports };
  script.runInThisContext()(module.exports, createRequire(bundle), module, bundle, dirname(bundle));
  const isCompiled = code !== undefined && script.cachedDataRejected === false;
  return {
    exports: module.exports,
    keep() {
      if (!isOff && !isCompiled) writeCode(kept, crc32(bytes), script.createCachedData());
    },
  };
}

const checksumBytes = 4;

/** The engine looks at its own version and at the length of the bundle; the checksum covers both files whole. */
function readCode(path: string, bundle: number): Buffer | undefined {
  try {
    const file = readFileSync(path);
    const code = file.subarray(checksumBytes);
    return crc32(code, bundle) === file.readUInt32LE(0) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Whole or not at all. */
function writeCode(path: string, bundle: number, code: Buffer): void {
  const file = Buffer.alloc(checksumBytes + code.length);
  file.writeUInt32LE(crc32(code, bundle), 0);
  code.copy(file, checksumBytes);
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(`${path}.${process.pid}`, file, { mode: 0o600 });
    renameSync(`${path}.${process.pid}`, path);
  } catch {
    // A home that cannot be written to is no mistake: the next run compiles again.
  }
}
