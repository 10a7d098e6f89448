import { Readable } from 'node:stream';
import type { Sink } from '../src/io.ts';
import { main } from '../src/main.ts';

export { folderOf } from '../../core/test/node/folder.ts';

/** What a run printed and how it ended. */
export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** How a run sees the world: a folder, an environment, and whether its streams are terminals. */
export interface World {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTerminal?: boolean;
  readonly columns?: number;
  /** What is typed. */
  readonly stdin?: string;
}

/** Runs one command line in this process. */
export async function tickmark(argv: readonly string[], world: World = {}): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const sink = (pieces: string[]): Sink => ({
    write: async (text) => {
      pieces.push(text);
    },
    isTerminal: world.isTerminal ?? false,
    columns: world.columns ?? 120,
  });
  const exit = await main(argv, {
    cwd: world.cwd ?? process.cwd(),
    env: world.env ?? {},
    stdin: Readable.from(world.stdin === undefined ? [] : [world.stdin]),
    stdout: sink(out),
    stderr: sink(err),
  });
  return { exit, out: out.join(''), err: err.join('') };
}
