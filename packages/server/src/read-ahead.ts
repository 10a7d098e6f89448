import type { Files } from './host.ts';

/** So many files are read while one is analyzed: neither waits for the other. */
const mostAhead = 4;

/** The contents of files one after the other, of which some are asked for ahead of their turn. */
export function readAhead(files: Files, uris: readonly string[]): () => Promise<Uint8Array | null> {
  const asked: Promise<Uint8Array | null>[] = [];
  let next = 0;
  return () => {
    while (next < uris.length && asked.length <= mostAhead) {
      const read = files.read(uris[next++]!);
      // Whoever takes it hears of a failure; nobody does where reading was cancelled.
      read.catch(() => undefined);
      asked.push(read);
    }
    return asked.shift() ?? Promise.resolve(null);
  };
}
