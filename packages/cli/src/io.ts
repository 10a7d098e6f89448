import type { Readable, Writable } from 'node:stream';

/** Where text goes to, one piece after the other. */
export interface Sink {
  /** Resolves when more may be written. Rejects with `ClosedPipe` when the reader has gone. */
  write(text: string): Promise<void>;
  readonly isTerminal: boolean;
  /** Width in columns; a fixed one where it is no terminal, so that files do not depend on a window. */
  readonly columns: number;
}

/** The outside world of a run: everything the command line depends on beside the files. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable;
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** Ends what would run until it is interrupted. */
  readonly signal?: AbortSignal;
}

/** The reader of a stream has gone (`| head`): nothing more to do, and no mistake. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe';
}

/** The folder, environment and streams of this process. */
export function processIo(): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdin: process.stdin,
    stdout: sinkOf(process.stdout),
    stderr: sinkOf(process.stderr),
  };
}

interface Stream extends Writable {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const columnsOfFiles = 120;

function sinkOf(stream: Stream): Sink {
  let failure: Error | null = null;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure = error.code === 'EPIPE' ? new ClosedPipe() : error;
  });
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? columnsOfFiles,
    write: (text) =>
      new Promise((resolve, reject) => {
        if (failure !== null) return reject(failure);
        stream.write(text, (error) => {
          if (!error) return resolve();
          reject('code' in error && error.code === 'EPIPE' ? new ClosedPipe() : error);
        });
      }),
  };
}
