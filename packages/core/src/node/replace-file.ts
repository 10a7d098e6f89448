import { readFileSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { withLock } from './lock.ts';

/**
 * Makes a file hold this text: written beside it, flushed to the disk, then renamed, so that whoever reads (or a machine
 * that loses power) finds the old text or the new one.
 */
export async function replaceFile(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.${crypto.randomUUID().slice(0, 8)}.tmp`;
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await flushFolder(dirname(file));
}

/** A rename is on the disk only when its folder is; not every system lets a folder be opened. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  if (handle === null) return;
  await handle.sync().catch(() => undefined);
  await handle.close();
}

/** The text of a file; null where there is none. */
export function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}

/**
 * Changes a file while no other process does: `change` gets its text (null where there is none) and gives the new one,
 * or null to leave it as it is. Tells whether it was written.
 */
export async function changeFile(
  file: string,
  change: (text: string | null) => string | null,
): Promise<boolean> {
  return withLock(file, async () => {
    const old = textOf(file);
    const text = change(old);
    if (text === null || text === old) return false;
    await replaceFile(file, text);
    return true;
  });
}

/** Writes a file if it still holds `expected` (null: is absent); `text` null deletes it. Tells whether it did. */
export async function replaceFileIf(
  file: string,
  text: string | null,
  expected: string | null,
): Promise<boolean> {
  return withLock(file, async () => {
    if (textOf(file) !== expected) return false;
    if (text === null) await rm(file, { force: true });
    else await replaceFile(file, text);
    return true;
  });
}
