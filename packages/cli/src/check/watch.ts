import { type FSWatcher, watch } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Editors write a file in several steps: what happens within this time is one change. */
const settle = 80;

/**
 * Calls `onChange` after each change of one of the files, until `signal` aborts. Folders are watched and not files,
 * because many editors save by putting a new file in the place of the old one.
 */
export async function watchFiles(
  files: readonly string[],
  signal: AbortSignal,
  onChange: () => Promise<void>,
): Promise<void> {
  const wanted = new Set(files.map((file) => resolve(file)));
  let timer: NodeJS.Timeout | null = null;
  let running: Promise<void> = Promise.resolve();
  const watchers = [...new Set([...wanted].map((file) => dirname(file)))].map(
    (folder): FSWatcher =>
      watch(folder, (_, name) => {
        if (name !== null && !wanted.has(resolve(folder, name))) return;
        if (timer !== null) clearTimeout(timer);
        timer = setTimeout(() => {
          running = running.then(onChange);
        }, settle);
      }),
  );
  await new Promise<void>((done) => {
    if (signal.aborted) done();
    else signal.addEventListener('abort', () => done(), { once: true });
  });
  if (timer !== null) clearTimeout(timer);
  for (const watcher of watchers) watcher.close();
  await running;
}
