import { link, mkdir, readFile, rename, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Who holds a lock. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly token: string;
}

/** After this long a lock of another machine, whose processes we cannot see, counts as left behind. */
const staleAfterMs = 30_000;
/** After this long somebody waits in vain. */
const patienceMs = 60_000;

/**
 * Runs while this process alone holds `file`. The lock is a file beside it that names its holder: one left behind by a
 * process that died is taken away.
 */
export async function withLock<T>(file: string, run: () => Promise<T>): Promise<T> {
  const lock = `${file}.lock`;
  await mkdir(dirname(lock), { recursive: true });
  const holder: Holder = { pid: process.pid, host: hostname(), token: crypto.randomUUID() };
  await acquire(lock, holder);
  try {
    return await run();
  } finally {
    await release(lock, holder);
  }
}

async function acquire(lock: string, holder: Holder): Promise<void> {
  const until = Date.now() + patienceMs;
  for (let wait = 1; !(await tryLock(lock, holder)); wait = Math.min(40, wait * 2)) {
    if (Date.now() > until) throw new Error(`${lock}: held by another process for too long`);
    await breakStale(lock);
    await setTimeout(wait * (0.5 + Math.random()));
  }
}

/** The lock appears whole: a hard link to a file that is written already, which fails where there is a lock. */
async function tryLock(lock: string, holder: Holder): Promise<boolean> {
  const own = `${lock}.${holder.token}`;
  await writeFile(own, JSON.stringify(holder), { flag: 'w' });
  try {
    await link(own, lock);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (unlinkable.has(codeOf(error))) return tryCreate(lock, holder);
    throw error;
  } finally {
    await rm(own, { force: true });
  }
}

/** Codes of file systems without hard links. */
const unlinkable: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EMLINK']);

async function tryCreate(lock: string, holder: Holder): Promise<boolean> {
  try {
    await writeFile(lock, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function breakStale(lock: string): Promise<void> {
  const held = await holderOf(lock);
  if (held === null || !(await isStale(lock, held))) return;
  // Two may find it stale at once: the rename lets one of them have it, and what was taken by mistake is put back.
  const aside = `${lock}.${crypto.randomUUID()}`;
  const taken = await rename(lock, aside).then(
    () => true,
    () => false,
  );
  if (!taken) return;
  const got = await holderOf(aside);
  if (got !== null && got.token !== held.token) await link(aside, lock).catch(() => undefined);
  await rm(aside, { force: true });
}

async function isStale(lock: string, held: Holder): Promise<boolean> {
  if (held.host === hostname()) return !isAlive(held.pid);
  const age = await stat(lock).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );
  return age > staleAfterMs;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not ours to signal means that it is there.
    return codeOf(error) === 'EPERM';
  }
}

/** Who holds a lock; null where nobody does. A lock that cannot be read was cut off in writing, by a process long gone. */
async function holderOf(lock: string): Promise<Holder | null> {
  const text = await readFile(lock, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    const { pid, host, token } = JSON.parse(text) as Holder;
    return { pid, host, token };
  } catch {
    return { pid: -1, host: '', token: '' };
  }
}

async function release(lock: string, holder: Holder): Promise<void> {
  const held = await holderOf(lock);
  if (held?.token === holder.token) await unlink(lock).catch(() => undefined);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
