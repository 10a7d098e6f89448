import {
  type ChangedParams,
  type MentionsParams,
  notifications,
  serverCommands,
} from '@tickmark/server/protocol';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { createBadges } from './badges.ts';
import { type Platform, startClient } from './client/client.ts';
import { citationCommands } from './commands/cite.ts';
import { decisionCommands, runner } from './commands/decide.ts';
import { navigationCommands } from './commands/navigate.ts';
import { remarkCommands } from './commands/remarks.ts';
import { welcomeCommands } from './commands/sample.ts';
import { toggleCommands } from './commands/toggle.ts';
import { treeCommands } from './commands/trees.ts';
import { openDiff, registerPassages } from './compare/diff.ts';
import { type ComparePanel, createComparePanel } from './compare/panel.ts';
import { followContext } from './context-keys.ts';
import { createFileStatus, type FileStatus } from './file-status.ts';
import { createMentions, type Mentions } from './paint/mentions.ts';
import { createPainter, type Painter } from './paint/painter.ts';
import { reviewCommands } from './review/queue.ts';
import { createStatus } from './status.ts';
import type { TreeNode } from './trees/node.ts';
import { createSideBar, type SideBar } from './trees/side-bar.ts';

/** What the extension shows, for tests and for other extensions. */
export interface Api {
  readonly client: BaseLanguageClient;
  readonly mentions: Mentions;
  readonly painter: Painter;
  readonly fileStatus: FileStatus;
  readonly sideBar: SideBar;
  readonly compare: ComparePanel;
  /** What the server last said of the sources. */
  readonly changed: () => ChangedParams | null;
}

/** Starts everything; the two entries differ in their platform only. */
export async function start(context: vscode.ExtensionContext, platform: Platform): Promise<Api> {
  const { subscriptions } = context;
  register(welcomeCommands(context), subscriptions);
  registerPassages(subscriptions);
  const mentions = createMentions(subscriptions);
  const painter = createPainter(mentions, subscriptions);
  const fileStatus = createFileStatus(mentions, subscriptions);
  let latest: ChangedParams | null = null;
  const listeners = [
    createBadges(subscriptions),
    createStatus(subscriptions),
    followContext(mentions, subscriptions),
    (changed: ChangedParams) => {
      latest = changed;
    },
  ];
  const client = await startClient(context, platform, (starting) => {
    starting.onNotification(notifications.mentions, (params: MentionsParams) => mentions.set(params));
    starting.onNotification(notifications.changed, (changed: ChangedParams) => {
      for (const listener of listeners) listener(changed);
    });
  });
  subscriptions.push({ dispose: () => void client.stop() });
  const sideBar = createSideBar(client, subscriptions);
  const compare = createComparePanel(context, client);
  listeners.push(calmly(() => sideBar.refresh(), subscriptions));
  subscriptions.push(
    mentions.onDidChange((uri) => {
      const isActive = vscode.window.activeTextEditor?.document.uri.toString() === uri.toString();
      if (isActive && mentions.of(uri)?.role === 'draft') sideBar.trees.claims.refresh();
    }),
  );
  registerAll(client, { mentions, sideBar, compare }, subscriptions);
  sideBar.refresh();
  return { client, mentions, painter, fileStatus, sideBar, compare, changed: () => latest };
}

/** Soon after the sources changed, but seldom while they are being read: the trees ask for everything again. */
function calmly(refresh: () => void, subscriptions: vscode.Disposable[]): (changed: ChangedParams) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  subscriptions.push({ dispose: () => clearTimeout(timer) });
  return ({ state }) => {
    if (state === 'indexing' && timer !== undefined) return;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        timer = undefined;
        refresh();
      },
      state === 'ready' ? 300 : 3000,
    );
  };
}

function registerAll(
  client: BaseLanguageClient,
  { mentions, sideBar, compare }: Pick<Api, 'mentions' | 'sideBar' | 'compare'>,
  subscriptions: vscode.Disposable[],
): void {
  register(
    {
      ...navigationCommands(mentions),
      ...toggleCommands(),
      ...treeCommands(sideBar, mentions),
      ...decisionCommands(client, mentions),
      ...reviewCommands(client, sideBar.trees.review),
      ...citationCommands(client),
      ...remarkCommands(client),
      compare: (what?: TreeNode | { fact?: string; cluster?: string }) => compare.open(comparable(what)),
      compareDiff: ({ subject }: TreeNode) =>
        subject && 'places' in subject && subject.places ? openDiff(subject.places) : undefined,
      refresh: () => runner(client)(serverCommands.reindex, {}),
    },
    subscriptions,
  );
}

/** What to compare: the fact or passage of a line of a tree or of a link; nothing from a key. */
function comparable(
  what?: TreeNode | { fact?: string; cluster?: string },
): { fact?: string; cluster?: string } | undefined {
  const subject = what !== undefined && 'subject' in what ? what.subject : what;
  if (subject === undefined) return undefined;
  if ('fact' in subject && subject.fact !== undefined) return { fact: subject.fact };
  if ('cluster' in subject && subject.cluster !== undefined) return { cluster: subject.cluster };
  return undefined;
}

function register(
  commands: Record<string, (...args: never[]) => unknown>,
  subscriptions: vscode.Disposable[],
): void {
  for (const [name, run] of Object.entries(commands)) {
    subscriptions.push(
      vscode.commands.registerCommand(`tickmark.${name}`, run as (...args: unknown[]) => unknown),
    );
  }
}
