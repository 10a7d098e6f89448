import type { Issue } from '@tickmark/core';

/** What keeps a command from running. */
export type Problem =
  | Issue
  | { readonly code: 'usage'; readonly reason: string; readonly command: string | null }
  | { readonly code: 'no-paths'; readonly command: string }
  | { readonly code: 'no-drafts'; readonly path: string }
  | { readonly code: 'unwritable'; readonly path: string; readonly reason: string }
  | { readonly code: 'exists'; readonly path: string }
  | { readonly code: 'bad-position'; readonly given: string; readonly reason: string };

/** Ends the run with exit 2 and one line that says why. */
export class Stop extends Error {
  override readonly name = 'Stop';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

type Wordings = { readonly [C in Problem['code']]: (problem: Extract<Problem, { code: C }>) => string };

/** The one place where problems get their words. */
const wordings: Wordings = {
  usage: ({ reason, command }) => `${reason} (see tickmark ${command === null ? '' : `${command} `}--help)`,
  'no-paths': ({ command }) =>
    `no PATHS given, and no tickmark.config.json says where the sources are (see tickmark ${command} --help)`,
  'no-drafts': ({ path }) =>
    `${path}: no drafts in this folder (*.md, unless the configuration says otherwise)`,
  unwritable: ({ path, reason }) => `${path}: could not be written: ${reason}`,
  exists: ({ path }) => `${path}: is there already (--force writes over it)`,
  'bad-position': ({ given, reason }) => `${given}: ${reason}`,
  'encoding-guessed': ({ path, encoding }) => `${path}: not UTF-8; read as ${encoding}`,
  'invalid-bytes': ({ path, count, firstByte }) =>
    `${path}: ${count} invalid UTF-8 sequence${count === 1 ? '' : 's'}, the first at byte ${firstByte}`,
  binary: ({ path, firstByte }) => `${path}: not a text file (control byte at ${firstByte}); left out`,
  empty: ({ path }) => `${path}: empty`,
  repeats: ({ path, count, limit }) =>
    `${path}: ${count.toLocaleString('en')} sentences left unread, which it repeats more than ${limit} times`,
  'many-figures': ({ path, limit }) =>
    `${path}: more than ${limit.toLocaleString('en')} figures; the rest was left unread`,
  'not-found': ({ path }) => `${path}: no such file or folder`,
  'no-articles': ({ path }) =>
    `${path}: no sources in this folder (*.txt, unless the configuration says otherwise)`,
  unreadable: ({ path, reason }) => `${path}: could not be read: ${reason}`,
  'too-large': ({ path, bytes, limit }) =>
    `${path}: ${megabytes(bytes)} MB is over the limit of ${megabytes(limit)} MB; left out`,
  'invalid-config': ({ path, at, reason }) => `${path}${at === '' ? '' : `: ${at}`}: ${reason}`,
  'invalid-import': ({ path, line, reason }) => `${path}:${line}: ${reason}`,
  'invalid-sidecar': ({ path, line, reason }) => `${path}:${line}: ${reason}`,
};

/** A problem in one line, without a period and not yet made harmless for a terminal. */
export function wordingOf(problem: Problem): string {
  // Each wording takes the problem of its own code; the compiler cannot follow the pairing through the table.
  return (wordings[problem.code] as (problem: Problem) => string)(problem);
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(0);
}
