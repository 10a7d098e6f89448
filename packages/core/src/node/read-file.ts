import { readFileSync, statSync } from 'node:fs';
import type { Issue } from '../model/issue.ts';
import { type ReadOptions, type ReadResult, readArticle } from '../text/read.ts';

/** Larger files are refused: a string of Node holds half a billion code units, and an index needs room besides. */
export const largestFile: number = 256 * 1024 * 1024;

/** Reads the article in a file. What cannot be read is an issue, not an exception. */
export function readArticleFile(file: string, options: ReadOptions): ReadResult {
  const bytes = readBytes(file, options.path);
  return bytes instanceof Uint8Array ? readArticle(bytes, options) : { article: null, issues: [bytes] };
}

/** Whoever reads an article has nothing else to do: waiting for the thread pool only makes it later. */
function readBytes(file: string, path: string): Uint8Array | Issue {
  try {
    const { size } = statSync(file);
    if (size > largestFile) return { code: 'too-large', path, bytes: size, limit: largestFile };
    return readFileSync(file);
  } catch (error) {
    return { code: 'unreadable', path, reason: reasonOf(error) };
  }
}

/** What the operating system says, in words: `permission denied`. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  ENOSPC: 'no space left on the disk',
  EMFILE: 'too many open files',
  EROFS: 'the disk is read-only',
  ENAMETOOLONG: 'the name is too long',
};
