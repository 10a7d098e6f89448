import {
  type EntityRow,
  type FactRow,
  type MentionKind,
  requests,
  serverCommands,
} from '@tickmark/server/protocol';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { fromRange } from '../client/convert.ts';
import type { Mentions } from '../paint/mentions.ts';
import { kindName } from '../trees/kinds.ts';
import type { TreeNode } from '../trees/node.ts';
import { mostChoices } from './cite.ts';
import { parseValue } from './figure-input.ts';
import { type Target, targetAtCaret } from './target.ts';

type Reach = 'here' | 'article' | 'project';
type Run = (command: string, argument: object) => Promise<boolean>;

const kinds: readonly MentionKind[] = ['person', 'place', 'organization', 'figure', 'boilerplate'];

/** Commands with which a person says what an annotation is. The server writes the decisions. */
export function decisionCommands(
  client: BaseLanguageClient,
  mentions: Mentions,
): Record<string, (...args: never[]) => unknown> {
  const run = runner(client);
  const here = (act: (target: Target) => unknown) => () => {
    const target = targetAtCaret(mentions);
    return target && act(target);
  };
  const decide = (command: string, reach: Reach) => here(({ uri, id }) => run(command, { uri, id, reach }));
  return {
    accept: decide(serverCommands.accept, 'here'),
    acceptArticle: decide(serverCommands.accept, 'article'),
    acceptProject: decide(serverCommands.accept, 'project'),
    reject: decide(serverCommands.reject, 'here'),
    rejectArticle: decide(serverCommands.reject, 'article'),
    rejectProject: decide(serverCommands.reject, 'project'),
    correct: here((target) => correct(run, target)),
    changeKind: here(async ({ uri, id }) => {
      const kind = await askKind();
      return kind && run(serverCommands.changeKind, { uri, id, kind });
    }),
    changeBounds: here(({ uri, id }) =>
      run(serverCommands.changeBounds, { uri, id, range: selectedRange() }),
    ),
    addFromSelection: () => add(run, 'here'),
    addAllOccurrences: () => add(run, 'article'),
    note: here(async ({ uri, id }) => {
      const text = await vscode.window.showInputBox({ prompt: vscode.l10n.t('Note') });
      return text === undefined ? undefined : run(serverCommands.note, { uri, id, text });
    }),
    merge: (node?: TreeNode) => merge(client, run, mentions, node),
    split: here(({ uri, id, mention }) =>
      mention?.entity === undefined
        ? undefined
        : run(serverCommands.splitEntity, { entity: mention.entity, mention: { uri, id } }),
    ),
    join: here((target) => join(client, run, target)),
    notSameFigure: ({ uri, id }: { uri: string; id: string }) => part(client, run, mentions, { uri, id }),
    undoDecision: () => run(serverCommands.undo, {}),
  };
}

/** Runs a command of the server; a refusal is shown and is no error of ours. */
export function runner(client: BaseLanguageClient): Run {
  return async (command, argument) => {
    try {
      await client.sendRequest('workspace/executeCommand', { command, arguments: [argument] });
      return true;
    } catch (error) {
      void vscode.window.showWarningMessage(error instanceof Error ? error.message : String(error));
      return false;
    }
  };
}

function selectedRange(): ReturnType<typeof fromRange> | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && fromRange(editor.selection);
}

async function askKind(): Promise<MentionKind | undefined> {
  const items = kinds.map((kind) => ({ label: kindName(kind), of: kind }));
  const placeHolder = vscode.l10n.t('What is it?');
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.of;
}

async function add(run: Run, reach: Reach): Promise<unknown> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || editor.selection.isEmpty) return;
  const { document, selection } = editor;
  const kind = await askKind();
  return (
    kind &&
    run(serverCommands.add, { uri: document.uri.toString(), range: fromRange(selection), kind, reach })
  );
}

const hedges = [null, 'about', 'nearly', 'over', 'at_least', 'under', 'up_to'] as const;

/** Asks what is wrong with a figure, then what is right; other kinds can only be of another kind. */
export async function correct(run: Run, { uri, id, mention }: Target): Promise<boolean | undefined> {
  const send = (fields: object | undefined) => fields && run(serverCommands.correct, { uri, id, ...fields });
  if (mention !== undefined && mention.kind !== 'figure') {
    const kind = await askKind();
    return kind && run(serverCommands.changeKind, { uri, id, kind });
  }
  const parts = [
    { label: vscode.l10n.t('Value'), ask: askValue },
    { label: vscode.l10n.t('Hedge'), ask: askHedge },
    {
      label: vscode.l10n.t('Unit'),
      ask: () => askText('unit', vscode.l10n.t('Unit, for example: kilometer')),
    },
    { label: vscode.l10n.t('What is counted'), ask: () => askText('item', vscode.l10n.t('What is counted')) },
    { label: vscode.l10n.t('Who says so'), ask: () => askText('attribution', vscode.l10n.t('Who says so')) },
  ];
  const chosen = await vscode.window.showQuickPick(parts, {
    placeHolder: vscode.l10n.t('What is to be corrected?'),
  });
  return send(await chosen?.ask());
}

async function askValue(): Promise<object | undefined> {
  const text = await vscode.window.showInputBox({
    prompt: vscode.l10n.t('Value, or a range such as 40-50'),
    validateInput: (typed) =>
      parseValue(typed.trim()) === null
        ? vscode.l10n.t('A number such as 120,000 or a range such as 40-50')
        : null,
  });
  return text === undefined ? undefined : (parseValue(text.trim()) ?? undefined);
}

async function askHedge(): Promise<object | undefined> {
  const items = hedges.map((hedge) => ({
    label: hedge?.replace('_', ' ') ?? vscode.l10n.t('exactly'),
    hedge,
  }));
  const chosen = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('How exactly?') });
  return chosen && { hedge: chosen.hedge };
}

async function askText(field: string, prompt: string): Promise<object | undefined> {
  const text = await vscode.window.showInputBox({ prompt: `${prompt} (${vscode.l10n.t('empty: none')})` });
  return text === undefined ? undefined : { [field]: text.trim() === '' ? null : text.trim() };
}

/** Says that two entities are one: the one in the tree or at the caret, and one that is asked for. */
async function merge(
  client: BaseLanguageClient,
  run: Run,
  mentions: Mentions,
  node?: TreeNode,
): Promise<unknown> {
  const subject = node?.subject;
  const first = subject && 'entity' in subject ? subject.entity : targetAtCaret(mentions)?.mention?.entity;
  if (first === undefined) return;
  const lists = await Promise.all(
    (['person', 'place', 'organization'] as const).map((kind) =>
      client.sendRequest<EntityRow[]>(requests.entities, { kind, limit: mostChoices }),
    ),
  );
  const rows = lists.find((list) => list.some(({ id }) => id === first)) ?? [];
  const items = rows
    .filter(({ id }) => id !== first)
    .map(({ id, name, count, titles }) => ({
      label: name,
      description: [vscode.l10n.t('{0} mentions', count), ...titles.slice(0, 1)].join(', '),
      id,
    }));
  const name = rows.find(({ id }) => id === first)?.name ?? '';
  const placeHolder = vscode.l10n.t('{0} is the same as…', name);
  const chosen = await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true });
  return chosen && run(serverCommands.mergeEntities, { entities: [first, chosen.id] });
}

/** Says that the figure states the same quantity as one of another fact. */
async function join(client: BaseLanguageClient, run: Run, { uri, id, mention }: Target): Promise<unknown> {
  const rows = await client.sendRequest<FactRow[]>(requests.facts, { limit: mostChoices });
  const items = rows
    .filter((row) => row.id !== mention?.fact)
    .flatMap((row) => row.mentions.slice(0, 1).map((first) => ({ row, first })))
    .map(({ row, first }) => ({
      label: row.label,
      description: row.values.join(' / '),
      detail: first.context,
      first,
    }));
  const placeHolder = vscode.l10n.t('The same figure as…');
  const chosen = await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true });
  return (
    chosen &&
    run(serverCommands.joinFacts, {
      a: { uri, id },
      b: { uri: chosen.first.location.uri, id: chosen.first.id },
    })
  );
}

/** Says that a figure does not state the same quantity as the others of its fact. */
async function part(
  client: BaseLanguageClient,
  run: Run,
  mentions: Mentions,
  a: { uri: string; id: string },
): Promise<unknown> {
  const fact = mentions.of(vscode.Uri.parse(a.uri))?.mentions.find(({ id }) => id === a.id)?.fact;
  const rows = await client.sendRequest<FactRow[]>(requests.facts, fact === undefined ? {} : { id: fact });
  const isMine = ({ location, id }: FactRow['mentions'][number]) =>
    id === a.id && sameUri(location.uri, a.uri);
  const row = rows.find(({ mentions }) => mentions.some(isMine));
  const others = (row?.mentions ?? []).filter((mention) => !isMine(mention));
  const items = others.map((mention) => ({
    label: mention.says,
    description: mention.outlet,
    detail: mention.context,
    mention,
  }));
  const placeHolder = vscode.l10n.t('Not the same figure as…');
  const chosen = await vscode.window.showQuickPick(items, { placeHolder });
  return (
    chosen &&
    run(serverCommands.partFacts, { a, b: { uri: chosen.mention.location.uri, id: chosen.mention.id } })
  );
}

function sameUri(a: string, b: string): boolean {
  return vscode.Uri.parse(a).toString() === vscode.Uri.parse(b).toString();
}
