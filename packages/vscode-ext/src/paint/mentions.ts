import type { Mention, MentionsParams } from '@tickmark/server/protocol';
import * as vscode from 'vscode';
import { toRange } from '../client/convert.ts';

/** The highlights of the open documents, as last told by the server. */
export interface Mentions {
  readonly of: (uri: vscode.Uri) => MentionsParams | undefined;
  /** The mention at a place; the shortest, where several lie over one another. */
  readonly at: (uri: vscode.Uri, position: vscode.Position) => Mention | undefined;
  readonly set: (params: MentionsParams) => void;
  readonly onDidChange: vscode.Event<vscode.Uri>;
}

/** The mentions of the open documents. */
export function createMentions(subscriptions: vscode.Disposable[]): Mentions {
  const byUri = new Map<string, MentionsParams>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const of = (uri: vscode.Uri) => byUri.get(uri.toString());
  subscriptions.push(
    changed,
    vscode.workspace.onDidCloseTextDocument(({ uri }) => byUri.delete(uri.toString())),
  );
  return {
    of,
    at(uri, position) {
      const here = of(uri)?.mentions.filter(({ range }) => toRange(range).contains(position)) ?? [];
      return here.sort((a, b) => compareSize(toRange(a.range), toRange(b.range)))[0];
    },
    set(params) {
      const uri = vscode.Uri.parse(params.uri);
      byUri.set(uri.toString(), params);
      changed.fire(uri);
    },
    onDidChange: changed.event,
  };
}

function compareSize(a: vscode.Range, b: vscode.Range): number {
  return a.contains(b) ? 1 : b.contains(a) ? -1 : 0;
}
