import { type Connection, type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import { type Remark, remarksOf } from './features/diagnostics.ts';
import { mentionsOf } from './features/mentions.ts';
import { changedParams } from './features/overview.ts';
import { notifications } from './protocol.ts';
import type { OpenDocument, Workspace, WorkspaceEvents } from './workspace.ts';

/** What this client wants to be told. */
export interface Wanted {
  readonly mentions: boolean;
  readonly semanticTokens: boolean;
  readonly inlayHints: boolean;
}

/** Tells the client what changed: highlights, remarks, counts, and what it should ask for again. */
export function createPublisher(
  connection: Connection,
  wanted: Wanted,
  workspace: () => Workspace,
  issues: WorkspaceEvents['issues'],
): WorkspaceEvents {
  const withRemarks = new Set<string>();
  const highlights = (uri: string): void => {
    if (wanted.mentions) sendMentions(connection, workspace(), uri);
    sendRemarks(connection, workspace(), uri, withRemarks);
  };
  const drafts = async (): Promise<void> => {
    const isDraft = ([, { role }]: readonly [string, OpenDocument]): boolean => role === 'draft';
    if (![...workspace().open].some(isDraft)) return;
    await workspace().readyForDrafts();
    for (const [uri] of [...workspace().open].filter(isDraft)) highlights(uri);
    if (wanted.inlayHints) connection.languages.inlayHint.refresh();
  };
  return {
    issues,
    highlights,
    corpus() {
      // What the sources say of a document's words may have changed with any of them.
      for (const [uri, { role }] of workspace().open) if (role === 'source') highlights(uri);
      if (wanted.semanticTokens) connection.languages.semanticTokens.refresh();
      void connection.sendNotification(notifications.changed, changedParams(workspace()));
      void drafts();
    },
  };
}

function sendMentions(connection: Connection, workspace: Workspace, uri: string): void {
  const params = mentionsOf(workspace, uri);
  if (params !== null) void connection.sendNotification(notifications.mentions, params);
}

/** Diagnostics of an open document; said once more, empty, where there are none any more. */
function sendRemarks(connection: Connection, workspace: Workspace, uri: string, told: Set<string>): void {
  const document = workspace.open.get(uri)?.document;
  if (document === undefined) return;
  const diagnostics = remarksOf(workspace, uri).map(diagnosticOf);
  if (diagnostics.length === 0 && !told.delete(uri)) return;
  if (diagnostics.length > 0) told.add(uri);
  void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
}

const severities = {
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

function diagnosticOf({ range, code, message, level, faded, related }: Remark): Diagnostic {
  return {
    range,
    code,
    message,
    source: 'tickmark',
    severity: severities[level],
    relatedInformation: [...related],
    ...(faded && { tags: [DiagnosticTag.Unnecessary] }),
  };
}
