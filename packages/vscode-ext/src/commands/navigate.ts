import type { Mention, WireRange } from '@tickmark/server/protocol';
import * as vscode from 'vscode';
import { toRange } from '../client/convert.ts';
import type { Mentions } from '../paint/mentions.ts';
import type { TreeNode } from '../trees/node.ts';

/** Commands that move the caret. */
export function navigationCommands(mentions: Mentions): Record<string, (...args: never[]) => unknown> {
  const isConflict = ({ conflict }: Mention) => conflict === true;
  const isAny = ({ kind, status }: Mention) => kind !== 'boilerplate' && status !== 'rejected';
  return {
    open: (uri: string, range: WireRange) => openAt(uri, range),
    openAside: ({ location }: TreeNode) =>
      location && openAt(location.uri, location.range, vscode.ViewColumn.Beside),
    nextMention: () => go(mentions, 1, isAny),
    previousMention: () => go(mentions, -1, isAny),
    nextConflict: () => go(mentions, 1, isConflict),
    previousConflict: () => go(mentions, -1, isConflict),
  };
}

async function openAt(uri: string, range: WireRange, viewColumn?: vscode.ViewColumn): Promise<void> {
  const options = { selection: toRange(range), ...(viewColumn !== undefined && { viewColumn }) };
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), options);
}

/** Selects the next mention, or the one before, round the end of the file. */
function go(mentions: Mentions, by: 1 | -1, accepts: (mention: Mention) => boolean): void {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  const ranges = (mentions.of(editor.document.uri)?.mentions ?? [])
    .filter(accepts)
    .map(({ range }) => toRange(range))
    .sort((a, b) => a.start.compareTo(b.start));
  const next = by === 1 ? after(ranges, editor.selection.start) : before(ranges, editor.selection.start);
  if (next === undefined) return;
  editor.selection = new vscode.Selection(next.start, next.end);
  editor.revealRange(next, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function after(ranges: readonly vscode.Range[], caret: vscode.Position): vscode.Range | undefined {
  return ranges.find(({ start }) => start.isAfter(caret)) ?? ranges[0];
}

function before(ranges: readonly vscode.Range[], caret: vscode.Position): vscode.Range | undefined {
  return ranges.findLast(({ start }) => start.isBefore(caret)) ?? ranges.at(-1);
}
