import type { Mention } from '@tickmark/server/protocol';
import * as vscode from 'vscode';
import { toRange } from '../client/convert.ts';
import { setting } from '../client/settings.ts';
import { isWanted, type Look, lookOf, looks, type Wanted } from './look.ts';
import type { Mentions } from './mentions.ts';
import { createStyles, type Styles } from './styles.ts';

/** What is painted in an editor, for tests. */
export type Painted = Readonly<Record<Look, readonly vscode.Range[]>>;

/** What paints mentions in editors. */
export interface Painter {
  readonly painted: (editor: vscode.TextEditor) => Painted;
}

/** Paints the mentions of visible editors, and again when they, the theme or the settings change. */
export function createPainter(mentions: Mentions, subscriptions: vscode.Disposable[]): Painter {
  let styles = createStyles();
  const typing = followTyping(() => paintAll(), subscriptions);

  const paint = (editor: vscode.TextEditor): void => {
    const found = mentions.of(editor.document.uri);
    // An older version's ranges would be wrong; the editor itself moves the old decorations until the new ones come.
    if (found === undefined || found.version !== editor.document.version) return;
    const painted = rangesOf(found.mentions, typing.words(editor.document.uri));
    for (const look of looks) editor.setDecorations(styles[look], painted[look]);
  };
  const paintAll = (): void => vscode.window.visibleTextEditors.forEach(paint);
  const restyle = (): void => {
    disposeAll(styles);
    styles = createStyles();
    paintAll();
  };

  subscriptions.push(
    { dispose: () => disposeAll(styles) },
    vscode.window.onDidChangeVisibleTextEditors(paintAll),
    vscode.window.onDidChangeActiveColorTheme(restyle),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('tickmark.highlights')) restyle();
    }),
    mentions.onDidChange((uri) => {
      for (const editor of vscode.window.visibleTextEditors) {
        if (editor.document.uri.toString() === uri.toString()) paint(editor);
      }
    }),
  );
  return {
    painted: ({ document }) =>
      rangesOf(mentions.of(document.uri)?.mentions ?? [], typing.words(document.uri)),
  };
}

function disposeAll(styles: Styles): void {
  for (const style of Object.values(styles)) style.dispose();
}

function rangesOf(
  mentions: readonly Mention[],
  hidden: readonly vscode.Range[],
): Record<Look, vscode.Range[]> {
  const wanted = wantedHighlights();
  const ranges: Record<Look, vscode.Range[]> = {
    person: [],
    place: [],
    organization: [],
    figure: [],
    conflict: [],
    boilerplate: [],
  };
  for (const mention of mentions) {
    if (!isWanted(mention, wanted)) continue;
    const range = toRange(mention.range);
    const quiet =
      mention.kind !== 'boilerplate' && hidden.some((word) => word.intersection(range) !== undefined);
    if (!quiet) ranges[lookOf(mention)].push(range);
  }
  return ranges;
}

function wantedHighlights(): Wanted {
  return {
    enabled: setting('highlights.enabled'),
    kinds: {
      person: setting('highlights.people'),
      place: setting('highlights.places'),
      organization: setting('highlights.organizations'),
      figure: setting('highlights.figures'),
      boilerplate: setting('highlights.boilerplate'),
    },
    minimumConfidence: setting('highlights.minimumConfidence'),
  };
}

/** Knows the words that are being typed, for a while after each key. */
function followTyping(
  ended: () => void,
  subscriptions: vscode.Disposable[],
): { words: (uri: vscode.Uri) => readonly vscode.Range[] } {
  let typed: { readonly uri: string; readonly words: readonly vscode.Range[] } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => {
    clearTimeout(timer);
    typed = null;
    ended();
  };
  subscriptions.push(
    { dispose: () => clearTimeout(timer) },
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('tickmark.highlights.quietWhileTyping')) end();
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
      const delay = setting<number>('highlights.quietWhileTyping');
      if (delay === 0 || contentChanges.length === 0 || reason !== undefined) return;
      if (document !== vscode.window.activeTextEditor?.document) return;
      typed = { uri: document.uri.toString(), words: wordsAt(document, contentChanges) };
      clearTimeout(timer);
      timer = setTimeout(end, delay);
    }),
  );
  return { words: (uri) => (typed?.uri === uri.toString() ? typed.words : []) };
}

/** The words in which the changes end, whole. */
function wordsAt(
  document: vscode.TextDocument,
  changes: readonly vscode.TextDocumentContentChangeEvent[],
): vscode.Range[] {
  return changes.flatMap(({ rangeOffset, text }) => {
    const caret = document.positionAt(rangeOffset + text.length);
    return document.getWordRangeAtPosition(caret, /[\p{L}\p{M}\p{N}.,'’-]+/u) ?? [];
  });
}
