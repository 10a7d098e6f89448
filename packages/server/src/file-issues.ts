import { type Issue, isFatal, wordIssue } from '@tickmark/core';
import type { FileRemark } from './protocol.ts';

/** What was wrong with files, by URI. Files that nothing was wrong with are not in it. */
export class FileIssues {
  private readonly byUri = new Map<string, readonly Issue[]>();
  private readonly told: (uri: string, issues: readonly Issue[]) => void;

  /** `told` hears of issues that a file did not have before. */
  constructor(told: (uri: string, issues: readonly Issue[]) => void) {
    this.told = told;
  }

  /** What is wrong with a file now. */
  set(uri: string, issues: readonly Issue[]): void {
    const before = this.of(uri).map((issue) => JSON.stringify(issue));
    if (issues.length === 0) this.byUri.delete(uri);
    else this.byUri.set(uri, issues);
    const fresh = issues.filter((issue) => !before.includes(JSON.stringify(issue)));
    if (fresh.length > 0) this.told(uri, fresh);
  }

  /** Forgets all files but these. */
  keep(wanted: (uri: string) => boolean): void {
    for (const uri of this.byUri.keys()) if (!wanted(uri)) this.byUri.delete(uri);
  }

  of(uri: string): readonly Issue[] {
    return this.byUri.get(uri) ?? [];
  }

  /** How many files could not be used, and how many have something else that is worth a remark. */
  get counts(): { readonly errors: number; readonly remarks: number } {
    const files = [...this.byUri.values()];
    const errors = files.filter((issues) => issues.some(isFatal)).length;
    return { errors, remarks: files.length - errors };
  }

  /** All of it in words, errors first, then by file. */
  remarks(): readonly FileRemark[] {
    const all = [...this.byUri].flatMap(([uri, issues]) => issues.map((issue) => remarkOf(uri, issue)));
    return all.sort(
      (a, b) =>
        Number(b.level === 'error') - Number(a.level === 'error') ||
        (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.line - b.line),
    );
  }
}

/** An issue of a file in words. */
export function remarkOf(uri: string, issue: Issue): FileRemark {
  const { where, what } = wordIssue(issue);
  // The name of the file is shown beside it; what is left is a place inside of it.
  const place = issue.code === 'invalid-config' && issue.at !== '' ? `${issue.at}: ` : '';
  return {
    uri: issue.code === 'invalid-sidecar' ? issue.path : uri,
    line: lineOf(issue, where),
    level: isFatal(issue) ? 'error' : 'remark',
    code: issue.code,
    what: `${place}${what}`,
  };
}

function lineOf(issue: Issue, where: string): number {
  if ('line' in issue) return Math.max(0, issue.line - 1);
  const line = issue.code === 'invalid-config' ? /: (\d+):\d+$/.exec(where)?.[1] : undefined;
  return line === undefined ? 0 : Number(line) - 1;
}
