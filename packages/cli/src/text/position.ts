import type { Article } from '@tickmark/core';
import { Stop } from '../problem.ts';
import { counted } from './words.ts';

/** A place in a file as somebody typed it. */
export interface GivenPosition {
  /** `sources/a.txt:12:40` */
  readonly given: string;
  readonly file: string;
  /** Line and column, from 1. */
  readonly line: number;
  readonly column: number;
}

/** Reads FILE:LINE:COL. Throws Stop where it is none. */
export function parsePosition(given: string): GivenPosition {
  const match = /^(.+):(\d{1,9}):(\d{1,9})$/s.exec(given);
  if (match === null) throw new Stop({ code: 'bad-position', given, reason: 'not FILE:LINE:COL' });
  return { given, file: match[1]!, line: Number(match[2]), column: Number(match[3]) };
}

/** The offset of a place in its article. Throws Stop where the article has no such place. */
export function offsetAt(article: Article, { given, line, column }: GivenPosition): number {
  const span = article.lines[line - 1];
  const stop = (reason: string): Stop => new Stop({ code: 'bad-position', given, reason });
  if (span === undefined) throw stop(`the file has ${counted(article.lines.length, 'line')}`);
  const length = span.end - span.start;
  if (column < 1 || length + 1 < column) throw stop(`line ${line} has ${counted(length, 'column')}`);
  return span.start + column - 1;
}
