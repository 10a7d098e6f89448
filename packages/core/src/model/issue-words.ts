import type { Issue } from './issue.ts';

/** An issue as it is shown: where it is, and what is wrong there. */
export interface WordedIssue {
  /** The file, with the line or the part of it where that is known. */
  readonly where: string;
  readonly what: string;
}

type Words = { readonly [C in Issue['code']]: (issue: Extract<Issue, { code: C }>) => string };

const words: Words = {
  'encoding-guessed': ({ encoding }) => `not UTF-8; read as ${encoding}`,
  'invalid-bytes': ({ count, firstByte }) =>
    `${count} invalid UTF-8 sequence${count === 1 ? '' : 's'}, the first at byte ${firstByte}`,
  binary: ({ firstByte }) => `not a text file (control byte at ${firstByte}); left out`,
  empty: () => 'empty',
  repeats: ({ count, limit }) =>
    `${count.toLocaleString('en')} sentences left unread, which it repeats more than ${limit} times`,
  'many-figures': ({ limit }) => `more than ${limit.toLocaleString('en')} figures; the rest was left unread`,
  'not-found': () => 'no such file or folder',
  'no-articles': () => 'no sources in this folder (*.txt, unless the configuration says otherwise)',
  unreadable: ({ reason }) => `could not be read: ${reason}`,
  'too-large': ({ bytes, limit }) =>
    `${megabytes(bytes)} MB is over the limit of ${megabytes(limit)} MB; left out`,
  'invalid-config': ({ reason }) => reason,
  'invalid-import': ({ reason }) => reason,
  'invalid-sidecar': ({ reason }) => reason,
};

/** An issue in words: the same in a terminal and in an editor. */
export function wordIssue(issue: Issue): WordedIssue {
  // Each wording takes the issue of its own code; the compiler cannot follow the pairing through the table.
  return { where: placeOf(issue), what: (words[issue.code] as (issue: Issue) => string)(issue) };
}

function placeOf(issue: Issue): string {
  if ('line' in issue) return `${issue.path}:${issue.line}`;
  if (issue.code === 'invalid-config' && issue.at !== '') return `${issue.path}: ${issue.at}`;
  return issue.path;
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(0);
}
