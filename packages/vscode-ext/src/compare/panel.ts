import { type CompareParams, type CompareResult, requests } from '@tickmark/server/protocol';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { fromPosition, toRange } from '../client/convert.ts';
import { changeSetting, setting } from '../client/settings.ts';
import type { FromPage, PageWords, ToPage } from './messages.ts';
import { pageHtml } from './page-html.ts';

/** The panel that lays sources side by side. */
export interface ComparePanel {
  /** Opens the panel on a fact or a passage; on what is at the caret where nothing is named. */
  readonly open: (params?: CompareParams) => Promise<void>;
  /** What the panel shows; null where it is closed. */
  readonly shown: () => CompareResult | null;
}

const pause = 150;

/** The panel that shows a comparison side by side. */
export function createComparePanel(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
): ComparePanel {
  let panel: vscode.WebviewPanel | null = null;
  let shown: { readonly result: CompareResult; readonly here: number } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  const tell = (message: ToPage): void => void panel?.webview.postMessage(message);
  const show = (): void => {
    const follows = setting<boolean>('compare.followCaret');
    if (shown === null) {
      tell({ follows });
      return;
    }
    if (panel !== null) panel.title = vscode.l10n.t('Compare: {0}', shown.result.title);
    tell({ show: shown.result, here: shown.here, follows });
  };
  const ask = async (params: CompareParams): Promise<boolean> => {
    const mine = ++asked;
    const result = await client.sendRequest<CompareResult | null>(requests.compare, params);
    // A caret on nothing leaves the last answer up.
    if (result === null) return false;
    // A later question has overtaken this one: the panel shows the answer to that.
    if (mine === asked) {
      shown = { result, here: columnAt(result, params) };
      show();
    }
    return true;
  };
  const answer = async (message: FromPage): Promise<void> => {
    if (message.ask === 'ready') show();
    else if (message.ask === 'follow') await changeSetting('compare.followCaret', message.on);
    else await openLocation(message.location.uri, toRange(message.location.range));
  };
  const ensurePanel = (): void => {
    if (panel !== null) {
      panel.reveal(undefined, true);
      return;
    }
    panel = vscode.window.createWebviewPanel(
      'tickmark.compare',
      vscode.l10n.t('Compare'),
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [context.extensionUri], retainContextWhenHidden: false },
    );
    panel.iconPath = {
      light: vscode.Uri.joinPath(context.extensionUri, 'media', 'tickmark-light.svg'),
      dark: vscode.Uri.joinPath(context.extensionUri, 'media', 'tickmark-dark.svg'),
    };
    panel.webview.onDidReceiveMessage(answer, undefined, context.subscriptions);
    panel.onDidDispose(() => {
      panel = null;
      shown = null;
    });
    panel.webview.html = pageHtml(panel.webview, context.extensionUri, pageWords());
  };

  context.subscriptions.push(
    { dispose: () => panel?.dispose() },
    { dispose: () => clearTimeout(timer) },
    vscode.window.onDidChangeTextEditorSelection(() => {
      if (panel === null || !panel.visible || !setting<boolean>('compare.followCaret')) return;
      clearTimeout(timer);
      timer = setTimeout(() => void askAtCaret(ask), pause);
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('tickmark.compare')) show();
    }),
  );
  return {
    async open(params) {
      const found = params === undefined ? await askAtCaret(ask) : await ask(params);
      if (found) ensurePanel();
      else void vscode.window.showInformationMessage(nothingHere());
    },
    shown: () => shown?.result ?? null,
  };
}

async function askAtCaret(ask: (params: CompareParams) => Promise<boolean>): Promise<boolean> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return false;
  return ask({ uri: editor.document.uri.toString(), position: fromPosition(editor.selection.active) });
}

/** The column of the source the question came from; -1 where it came from none. */
function columnAt({ columns }: CompareResult, { uri, position }: CompareParams): number {
  if (uri === undefined || position === undefined) return -1;
  const at = vscode.Uri.parse(uri).toString();
  const inSource = columns.flatMap(({ location }, index) =>
    vscode.Uri.parse(location.uri).toString() === at ? [{ index, line: location.range.start.line }] : [],
  );
  const nearest = inSource.sort(
    (a, b) => Math.abs(a.line - position.line) - Math.abs(b.line - position.line),
  )[0];
  return nearest?.index ?? -1;
}

async function openLocation(uri: string, selection: vscode.Range): Promise<void> {
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), {
    selection,
    viewColumn: vscode.ViewColumn.One,
  });
}

function nothingHere(): string {
  return vscode.l10n.t('There is no figure or copied passage here that stands in more than one place.');
}

function pageWords(): PageWords {
  return {
    empty: vscode.l10n.t('Put the caret on a figure to compare what the sources say.'),
    follow: vscode.l10n.t('Follow caret'),
    open: vscode.l10n.t('Open'),
    copyOf: vscode.l10n.t('Copy of'),
    notIndependentOf: vscode.l10n.t('Not independent of'),
    reasons: vscode.l10n.t('Why these were lined up'),
    saidBy: vscode.l10n.t('Said by'),
    here: vscode.l10n.t('The caret is here'),
  };
}
