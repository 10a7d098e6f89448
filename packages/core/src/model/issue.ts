/** What was wrong with an input. Data, not an exception: worded only where it is shown. */
export type Issue =
  | { readonly code: 'encoding-guessed'; readonly path: string; readonly encoding: string }
  | {
      readonly code: 'invalid-bytes';
      readonly path: string;
      readonly count: number;
      readonly firstByte: number;
    }
  | { readonly code: 'binary'; readonly path: string; readonly firstByte: number }
  | { readonly code: 'empty'; readonly path: string }
  /** So many sentences were left unread, as the article says them more than `limit` times. */
  | { readonly code: 'repeats'; readonly path: string; readonly count: number; readonly limit: number }
  /** The article has more figures than `limit`; the others were left unread. */
  | { readonly code: 'many-figures'; readonly path: string; readonly limit: number }
  | { readonly code: 'not-found'; readonly path: string }
  | { readonly code: 'no-articles'; readonly path: string }
  | { readonly code: 'unreadable'; readonly path: string; readonly reason: string }
  | { readonly code: 'too-large'; readonly path: string; readonly bytes: number; readonly limit: number }
  | { readonly code: 'invalid-config'; readonly path: string; readonly at: string; readonly reason: string }
  | { readonly code: 'invalid-import'; readonly path: string; readonly line: number; readonly reason: string }
  | {
      readonly code: 'invalid-sidecar';
      readonly path: string;
      readonly line: number;
      readonly reason: string;
    };

const remarks: ReadonlySet<Issue['code']> = new Set([
  'encoding-guessed',
  'invalid-bytes',
  'empty',
  'repeats',
  'many-figures',
]);

/** Whether an issue means that something asked for could not be done; the others are remarks. */
export function isFatal(issue: Issue): boolean {
  return !remarks.has(issue.code);
}
