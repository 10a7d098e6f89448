import { dirname, isAbsolute, relative, sep } from 'node:path';

/** The path of a file seen from a folder, with forward slashes; null when it lies outside. */
export function pathFrom(folder: string, file: string): string | null {
  const path = relative(folder, file);
  if (path === '' || path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)) return null;
  return path.split(sep).join('/');
}

/** The folder that holds a file or folder and every folder above it, the nearest first. */
export function foldersAbove(path: string): readonly string[] {
  const up = dirname(path);
  return up === path ? [] : [up, ...foldersAbove(up)];
}
