import { type FactRow, type ListParams, requests } from '@tickmark/server/protocol';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { setting } from '../client/settings.ts';
import { sourceName } from '../trees/node.ts';
import { type Citation, fillTemplate, footnote } from './citation.ts';

type Mention = FactRow['mentions'][number];

/** More facts than these nobody looks through in a pick list. */
export const mostChoices = 2000;

/** Commands that take a fact with its source somewhere else. */
export function citationCommands(client: BaseLanguageClient): Record<string, (...args: never[]) => unknown> {
  const facts = (params: ListParams) => client.sendRequest<FactRow[]>(requests.facts, params);
  return {
    copyCitation: async ({ fact, uri }: { fact: string; uri?: string }) => {
      const [row] = await facts({ id: fact });
      const mention = row?.mentions.find(({ location }) => location.uri === uri) ?? row?.mentions[0];
      if (mention === undefined) return;
      await vscode.env.clipboard.writeText(`“${mention.context}” (${sourceName(mention)})`);
      vscode.window.setStatusBarMessage(vscode.l10n.t('Copied with citation'), 3000);
    },
    insertFact: async () => {
      const editor = vscode.window.activeTextEditor;
      const row = editor && (await chooseFact(await facts({ limit: mostChoices })));
      const mention = row && (await chooseMention(row));
      if (editor !== undefined && mention !== undefined) await insert(editor, mention);
    },
  };
}

async function chooseFact(rows: readonly FactRow[]): Promise<FactRow | undefined> {
  const items = rows.map((row) => ({
    label: `$(${row.agreement === 'conflict' ? 'warning' : 'pass'}) ${row.label}`,
    description: row.values.join(' / '),
    detail: vscode.l10n.t('{0} independent', row.independentSources),
    row,
  }));
  const options = { placeHolder: vscode.l10n.t('Which fact?'), matchOnDescription: true };
  return (await vscode.window.showQuickPick(items, options))?.row;
}

async function chooseMention({ mentions }: FactRow): Promise<Mention | undefined> {
  if (mentions.length < 2) return mentions[0];
  const items = mentions.map((mention) => ({
    label: mention.says,
    description: sourceName(mention),
    detail: mention.context,
    mention,
  }));
  return (
    await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('As which source says it?') })
  )?.mention;
}

/** Inserts what the source says and the citation, as one edit that one undo takes back. */
async function insert(editor: vscode.TextEditor, mention: Mention): Promise<void> {
  const { document, selection } = editor;
  const style = setting<string>('writing.citation');
  const citation = citationOf(mention);
  if (style !== 'footnote') {
    const template =
      style === 'template' ? setting<string>('writing.citationTemplate') : ' ({outlet}, {date})';
    await editor.edit((edit) => edit.replace(selection, mention.says + fillTemplate(template, citation)));
    return;
  }
  const { mark, definition } = footnote(document.getText(), citation);
  const end = document.lineAt(document.lineCount - 1).range.end;
  await editor.edit((edit) => {
    edit.replace(selection, mention.says + mark);
    edit.insert(end, definition);
  });
}

function citationOf({ outlet, date, location, context, whoSaysSo }: Mention): Citation {
  return {
    outlet,
    date: date ?? '',
    path: vscode.workspace.asRelativePath(vscode.Uri.parse(location.uri)),
    line: String(location.range.start.line + 1),
    quote: context,
    attribution: whoSaysSo ?? '',
  };
}
