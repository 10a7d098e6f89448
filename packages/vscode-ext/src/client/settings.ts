import type { Settings } from '@tickmark/server/protocol';
import * as vscode from 'vscode';

/** A setting of the extension; the manifest gives every one a default. */
export function setting<T>(name: string): T {
  return vscode.workspace.getConfiguration('tickmark').get<T>(name) as T;
}

/** The settings the server knows, in its words. */
export function readSettings(): Settings {
  return {
    sources: setting('sources.include'),
    drafts: setting('drafts.include'),
    exclude: setting('sources.exclude'),
    diagnostics: {
      conflicts: setting('problems.conflicts'),
      boilerplate: setting('problems.boilerplate'),
      drafts: setting('problems.drafts'),
    },
    inlayHints: setting('writing.inlayHints'),
    organizations: setting('highlights.organizations'),
    hoverRows: setting('hover.rows'),
    sidecars: setting('decisions.sidecars'),
    author: setting('decisions.author'),
  };
}

/** Sets a setting where the user has it already, else for the workspace, else for the user. */
export async function changeSetting(name: string, value: unknown): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('tickmark');
  const known = configuration.inspect(name);
  const inWorkspace = vscode.workspace.workspaceFolders !== undefined && known?.globalValue === undefined;
  const target = inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  await configuration.update(name, value, target);
}
