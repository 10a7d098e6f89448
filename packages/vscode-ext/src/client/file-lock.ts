/** What taking a lock needs of the editor's file system, or of one made for a test. */
export interface LockFiles<Uri> {
  /** The name that this one has with an ending more. */
  beside(uri: Uri, ending: string): Uri;
  write(uri: Uri, text: string): Promise<void>;
  /** Fails where there is a file of the new name. */
  rename(from: Uri, to: Uri): Promise<void>;
  remove(uri: Uri): Promise<void>;
  /** Milliseconds since a file was written; null where there is none. */
  age(uri: Uri): Promise<number | null>;
}

/** After this long a lock counts as left behind, here as on the command line. */
const staleAfterMs = 30_000;
/** After this long somebody waits in vain. */
const patienceMs = 60_000;

/**
 * Runs while nobody else writes a file: under the lock file that the command line takes too. A rename that must not
 * replace anything is the one step of the editor's file systems of which two cannot both succeed.
 */
export async function withFileLock<Uri, T>(
  files: LockFiles<Uri>,
  file: Uri,
  run: () => Promise<T>,
): Promise<T> {
  const lock = files.beside(file, '.lock');
  const started = Date.now();
  while (!(await tryLock(files, lock))) {
    if (patienceMs < Date.now() - started) throw new Error(`${String(lock)}: held for too long`);
    const age = await files.age(lock);
    if (age !== null && staleAfterMs < age) await files.remove(lock).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 5 + 20 * Math.random()));
  }
  try {
    return await run();
  } finally {
    await files.remove(lock).catch(() => undefined);
  }
}

async function tryLock<Uri>(files: LockFiles<Uri>, lock: Uri): Promise<boolean> {
  if ((await files.age(lock)) !== null) return false;
  const token = Math.random().toString(36).slice(2);
  const own = files.beside(lock, `.${token}`);
  // Whoever else wants the lock reads these names: no process that could be looked for, on no machine.
  await files.write(own, JSON.stringify({ pid: -1, host: '', token }));
  try {
    await files.rename(own, lock);
    return true;
  } catch {
    await files.remove(own).catch(() => undefined);
    return false;
  }
}
