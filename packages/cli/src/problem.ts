import { type Issue, wordIssue } from '@tickmark/core';

/** What keeps a command from running, besides what is wrong with its input. */
type OwnProblem =
  | { readonly code: 'usage'; readonly reason: string; readonly command: string | null }
  | { readonly code: 'no-paths'; readonly command: string }
  | { readonly code: 'no-drafts'; readonly path: string }
  | { readonly code: 'unwritable'; readonly path: string; readonly reason: string }
  | { readonly code: 'exists'; readonly path: string }
  | { readonly code: 'bad-position'; readonly given: string; readonly reason: string };

/** What keeps a command from running. */
export type Problem = Issue | OwnProblem;

/** Ends the run with exit 2 and one line that says why. */
export class Stop extends Error {
  override readonly name = 'Stop';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

type Wordings = {
  readonly [C in OwnProblem['code']]: (problem: Extract<OwnProblem, { code: C }>) => string;
};

const wordings: Wordings = {
  usage: ({ reason, command }) => `${reason} (see tickmark ${command === null ? '' : `${command} `}--help)`,
  'no-paths': ({ command }) =>
    `no PATHS given, and no tickmark.config.json says where the sources are (see tickmark ${command} --help)`,
  'no-drafts': ({ path }) =>
    `${path}: no drafts in this folder (*.md, unless the configuration says otherwise)`,
  unwritable: ({ path, reason }) => `${path}: could not be written: ${reason}`,
  exists: ({ path }) => `${path}: is there already (--force writes over it)`,
  'bad-position': ({ given, reason }) => `${given}: ${reason}`,
};

/** A problem in one line, without a period and not yet made harmless for a terminal. */
export function wordingOf(problem: Problem): string {
  if (isOwn(problem)) {
    // Each wording takes the problem of its own code; the compiler cannot follow the pairing through the table.
    return (wordings[problem.code] as (problem: OwnProblem) => string)(problem);
  }
  const { where, what } = wordIssue(problem);
  return `${where}: ${what}`;
}

function isOwn(problem: Problem): problem is OwnProblem {
  return problem.code in wordings;
}
