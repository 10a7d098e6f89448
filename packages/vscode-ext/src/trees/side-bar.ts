import {
  type BoilerplateRow,
  type ClaimRow,
  type EntityRow,
  type FactRow,
  type Mention,
  type ReviewRow,
  requests,
} from '@tickmark/server/protocol';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { setContext } from '../context-keys.ts';
import { boilerplateNodes } from './boilerplate.ts';
import { claimNodes } from './claims.ts';
import { entityNodes } from './entities.ts';
import { factsByAgreement, factsBySource } from './facts.ts';
import type { Load } from './lines.ts';
import { moreNode, type TreeNode } from './node.ts';
import { reviewNodes } from './review.ts';
import { createTree, type Tree } from './tree.ts';

/** The name of a tree. */
export type TreeName = 'facts' | 'people' | 'places' | 'boilerplate' | 'claims' | 'review';

/** The trees of Tickmark's side bar. */
export interface SideBar {
  readonly trees: Readonly<Record<TreeName, Tree>>;
  readonly refresh: () => void;
  /** Selects the line of what a mention is about; false where no tree has one. */
  readonly revealMention: (mention: Mention, uri: vscode.Uri) => Promise<boolean>;
}

/** A tree lists no more rows than this. */
const mostRows = 500;

/** Trees that can be filtered and stepped through. */
export const filterable = ['facts', 'people', 'places', 'boilerplate'] as const;

/** The trees of the side bar. */
export function createSideBar(client: BaseLanguageClient, subscriptions: vscode.Disposable[]): SideBar {
  const ask = <T>(method: string, params: object = {}) => client.sendRequest<T>(method, params);
  const tree = (name: TreeName, load: Load) => createTree(`tickmark.${name}`, load, subscriptions);
  /** Lines of a list that may be long: the server looks for the words where it could not tell all of it. */
  const list =
    <Row>(
      method: string,
      nodesOf: (rows: readonly Row[]) => readonly TreeNode[],
      params: object = {},
    ): Load =>
    async (words) => {
      const asked = { ...params, limit: mostRows };
      let rows = await ask<Row[]>(method, asked);
      if (rows.length === mostRows && words !== '') rows = await ask<Row[]>(method, { ...asked, words });
      return rows.length < mostRows ? nodesOf(rows) : [...nodesOf(rows), moreNode(mostRows)];
    };
  let bySource = false;

  const trees: Record<TreeName, Tree> = {
    facts: tree(
      'facts',
      list<FactRow>(requests.facts, (rows) => (bySource ? factsBySource(rows) : factsByAgreement(rows))),
    ),
    people: tree('people', list<EntityRow>(requests.entities, entityNodes, { kind: 'person' })),
    places: tree('places', list<EntityRow>(requests.entities, entityNodes, { kind: 'place' })),
    boilerplate: tree('boilerplate', list<BoilerplateRow>(requests.boilerplate, boilerplateNodes)),
    claims: tree('claims', async () => {
      const uri = vscode.window.activeTextEditor?.document.uri.toString();
      return uri === undefined ? [] : claimNodes(uri, await ask<ClaimRow[]>(requests.claims, { uri }));
    }),
    review: tree('review', list<ReviewRow>(requests.review, reviewNodes)),
  };
  const group = (next: boolean): void => {
    bySource = next;
    setContext('factsBySource', next);
    trees.facts.refresh();
  };
  subscriptions.push(
    vscode.commands.registerCommand('tickmark.groupFactsBySource', () => group(true)),
    vscode.commands.registerCommand('tickmark.groupFactsByAgreement', () => group(false)),
    vscode.window.onDidChangeActiveTextEditor(() => trees.claims.refresh()),
  );
  return {
    trees,
    refresh() {
      for (const one of Object.values(trees)) one.refresh();
    },
    revealMention: async (mention, uri) => {
      const name = treeOf(mention);
      const id = name === 'facts' ? mention.fact : mention.entity;
      await vscode.commands.executeCommand(`tickmark.${name}.focus`);
      const node = await trees[name].find((one) => about(one, mention, id, uri));
      if (node !== undefined) await trees[name].reveal(node);
      return node !== undefined;
    },
  };
}

function treeOf({ kind }: Mention): TreeName {
  if (kind === 'figure') return 'facts';
  return kind === 'boilerplate' ? 'boilerplate' : kind === 'place' ? 'places' : 'people';
}

/** Whether a line is about a mention: names its fact or entity, or leads to its place. */
function about(node: TreeNode, mention: Mention, id: string | undefined, uri: vscode.Uri): boolean {
  const subject = node.subject;
  if (id !== undefined) {
    if (subject === undefined) return false;
    return ('fact' in subject && subject.fact === id) || ('entity' in subject && subject.entity === id);
  }
  const { location } = node;
  return (
    location !== undefined &&
    vscode.Uri.parse(location.uri).toString() === uri.toString() &&
    location.range.start.line === mention.range.start.line
  );
}
