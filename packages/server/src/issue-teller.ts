import { type Issue, wordIssue } from '@tickmark/core';
import type { Connection, ShowDocumentParams } from 'vscode-languageserver';
import { remarkOf } from './file-issues.ts';

/** More lines than these about files nobody reads in a log; the list of remarks has them all. */
const mostLines = 200;

/** Says in the log what is wrong with files; what is wrong with a configuration is a message, too. */
export function createIssueTeller(
  connection: Connection,
  canShowDocument: boolean,
): (uri: string, issues: readonly Issue[]) => void {
  let lines = 0;
  const shown = new Set<string>();
  const warn = (uri: string, issue: Issue): void => {
    // Its words stay until somebody puts them away: one message at a time for each file.
    if (shown.has(uri)) return;
    shown.add(uri);
    void showWarning(connection, uri, issue, canShowDocument).finally(() => shown.delete(uri));
  };
  return (uri, issues) => {
    for (const issue of issues) {
      if (lines++ < mostLines) connection.console.warn(lineOf(issue));
      else if (lines === mostLines + 1) connection.console.warn('More of this is not logged.');
    }
    const config = issues.find(({ code }) => code === 'invalid-config');
    if (config !== undefined) warn(uri, config);
  };
}

function lineOf(issue: Issue): string {
  const { where, what } = wordIssue(issue);
  return `${where}: ${what}`;
}

async function showWarning(
  connection: Connection,
  uri: string,
  issue: Issue,
  canShowDocument: boolean,
): Promise<void> {
  const { what, line } = remarkOf(uri, issue);
  const message = `${uri.split('/').at(-1)} is not used, for it cannot be read: ${what}. Until it is repaired, the settings of the editor hold.`;
  if (!canShowDocument) return connection.window.showWarningMessage(message);
  const answer = await connection.window.showWarningMessage(message, { title: 'Open File' });
  if (answer === undefined) return;
  const start = { line, character: 0 };
  const params: ShowDocumentParams = { uri, takeFocus: true, selection: { start, end: start } };
  await connection.window.showDocument(params);
}
