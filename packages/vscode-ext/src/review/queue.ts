import { type ReviewRow, requests, serverCommands } from '@tickmark/server/protocol';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { correct, runner } from '../commands/decide.ts';
import type { TreeNode } from '../trees/node.ts';
import { openNode, type Tree } from '../trees/tree.ts';

/** Commands of the review queue: the most doubtful first, one key each, the editor follows. */
export function reviewCommands(
  client: BaseLanguageClient,
  tree: Tree,
): Record<string, (node?: TreeNode) => unknown> {
  const run = runner(client);
  const skipped = new Set<string>();
  let done = 0;

  const queue = async (): Promise<TreeNode[]> => {
    await tree.find(() => false);
    const doubtful = tree.nodes().find(({ id }) => id === 'doubtful')?.children ?? [];
    return doubtful.filter(({ id }) => !skipped.has(id));
  };
  const goTo = async (node: TreeNode | undefined): Promise<void> => {
    if (node === undefined) {
      tree.view.message = vscode.l10n.t('Done: {0} reviewed.', done);
      return;
    }
    const left = (await queue()).length;
    tree.view.message = vscode.l10n.t(
      '{0} reviewed, {1} left. A accepts, R rejects, E corrects, S skips, U undoes.',
      done,
      left,
    );
    await openNode(node);
    await tree.view.reveal(node, { select: true, focus: true });
  };
  /** Decides on a line and goes on to the one after it. */
  const decide = (act: (node: TreeNode) => Promise<boolean | undefined>) => async (given?: TreeNode) => {
    const node = given ?? tree.view.selection[0];
    if (node?.subject === undefined || !('annotation' in node.subject)) return;
    const before = await queue();
    const next =
      before[before.findIndex(({ id }) => id === node.id) + 1] ?? before.find(({ id }) => id !== node.id);
    if (!(await act(node))) return;
    done++;
    await tree.reload();
    await goTo(next && (await queue()).find(({ id }) => id === next.id));
  };
  const send = (command: string) => (node: TreeNode) => run(command, { ...argumentOf(node), reach: 'here' });
  return {
    review: async () => {
      skipped.clear();
      done = 0;
      await vscode.commands.executeCommand('tickmark.review.focus');
      await tree.reload();
      await goTo((await queue())[0]);
    },
    reviewAccept: decide(send(serverCommands.accept)),
    reviewReject: decide(send(serverCommands.reject)),
    reviewCorrect: decide(async (node) => {
      const rows = await client.sendRequest<ReviewRow[]>(requests.review, {});
      const row = rows.find(
        ({ id, location }) => id === argumentOf(node).id && location.uri === node.location?.uri,
      );
      if (row === undefined) return false;
      const { id, kind, location, confidence } = row;
      const mention = {
        id,
        kind,
        range: location.range,
        confidence,
        status: 'suggested',
        origin: 'machine',
      } as const;
      return correct(run, { uri: location.uri, id, mention });
    }),
    reviewSkip: async (given) => {
      const node = given ?? tree.view.selection[0];
      if (node === undefined) return;
      const before = await queue();
      const next = before[before.findIndex(({ id }) => id === node.id) + 1];
      skipped.add(node.id);
      await goTo(next);
    },
  };
}

function argumentOf({ subject }: TreeNode): { readonly uri: string; readonly id: string } {
  return subject !== undefined && 'annotation' in subject
    ? { uri: subject.uri, id: subject.annotation }
    : { uri: '', id: '' };
}
