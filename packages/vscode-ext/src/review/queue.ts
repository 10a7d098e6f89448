import { type ReviewRow, requests, serverCommands } from '@tickmark/server/protocol';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { takingTurns } from '../client/turns.ts';
import { correct, runner } from '../commands/decide.ts';
import type { TreeNode } from '../trees/node.ts';
import { openNode, type Tree } from '../trees/tree.ts';

/** Commands of the review queue: the most doubtful first, one key each, the editor follows. */
export function reviewCommands(
  client: BaseLanguageClient,
  tree: Tree,
): Record<string, (node?: TreeNode) => unknown> {
  const run = runner(client);
  const inTurn = takingTurns();
  const skipped = new Set<string>();
  let done = 0;
  /** The line the queue is at: while a tree is drawn anew, VS Code tells of no selection. */
  let at: TreeNode | undefined;

  const queue = async (): Promise<TreeNode[]> => {
    await tree.find(() => false);
    const doubtful = tree.nodes().find(({ id }) => id === 'doubtful')?.children ?? [];
    return doubtful.filter(({ id }) => !skipped.has(id));
  };
  const goTo = async (node: TreeNode | undefined): Promise<void> => {
    if (node === undefined) {
      at = undefined;
      tree.view.message = vscode.l10n.t('Done: {0} reviewed.', done);
      return;
    }
    at = node;
    await openNode(node);
    await tree.reveal(node, true);
    tree.view.message = vscode.l10n.t(
      '{0} reviewed, {1} left. A accepts, R rejects, E corrects, S skips, U undoes.',
      done,
      (await queue()).length,
    );
  };
  /** Keys come faster than decisions are written: each waits for the line that the one before it leads to. */
  const onLine = (act: (node: TreeNode) => Promise<void>) => (given?: TreeNode) =>
    inTurn(async () => {
      const node = given ?? tree.view.selection[0] ?? at;
      if (node !== undefined) await act(node);
    });
  /** Decides on a line and goes on to the one after it. */
  const decide = (act: (node: TreeNode) => Promise<boolean | undefined>) =>
    onLine(async (node) => {
      if (node.subject === undefined || !('annotation' in node.subject)) return;
      const next = after(await queue(), node);
      if (!(await act(node))) return;
      done++;
      await tree.reload();
      const left = await queue();
      await goTo(left.find(({ id }) => id === next?.id) ?? left[0]);
    });
  const send = (command: string) => (node: TreeNode) => run(command, { ...argumentOf(node), reach: 'here' });
  return {
    review: () =>
      inTurn(async () => {
        skipped.clear();
        done = 0;
        await vscode.commands.executeCommand('tickmark.review.focus');
        await tree.reload();
        await goTo((await queue())[0]);
      }),
    reviewAccept: decide(send(serverCommands.accept)),
    reviewReject: decide(send(serverCommands.reject)),
    reviewCorrect: decide((node) => correctLine(client, node)),
    reviewSkip: onLine(async (node) => {
      const next = after(await queue(), node);
      skipped.add(node.id);
      await goTo(next);
    }),
  };
}

/** Asks what is wrong with the annotation of a line, as at its place in the text. */
async function correctLine(client: BaseLanguageClient, node: TreeNode): Promise<boolean | undefined> {
  const argument = argumentOf(node);
  const rows = await client.sendRequest<ReviewRow[]>(requests.review, {});
  const row = rows.find(({ id, location }) => id === argument.id && location.uri === node.location?.uri);
  if (row === undefined) return false;
  const { id, kind, location, confidence } = row;
  const state = { status: 'suggested', origin: 'machine' } as const;
  const mention = { id, kind, range: location.range, confidence, ...state };
  return correct(runner(client), { uri: location.uri, id, mention });
}

/** The line after one, else any other. */
function after(lines: readonly TreeNode[], { id }: TreeNode): TreeNode | undefined {
  return lines[lines.findIndex((line) => line.id === id) + 1] ?? lines.find((line) => line.id !== id);
}

function argumentOf({ subject }: TreeNode): { readonly uri: string; readonly id: string } {
  return subject !== undefined && 'annotation' in subject
    ? { uri: subject.uri, id: subject.annotation }
    : { uri: '', id: '' };
}
