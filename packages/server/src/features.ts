import {
  type CodeAction,
  CodeActionKind,
  CompletionItemKind,
  type Connection,
  DocumentHighlightKind,
  type DocumentSymbol,
  ErrorCodes,
  FoldingRangeKind,
  MarkupKind,
  ResponseError,
  SymbolKind,
  type WorkspaceSymbol,
} from 'vscode-languageserver';
import { type Action, actionsAt } from './features/actions.ts';
import { claimRows } from './features/claims.ts';
import { comparisonOf } from './features/compare.ts';
import { completionsAt } from './features/completion.ts';
import { runCommand } from './features/decide.ts';
import { type Fix, fixesAt } from './features/fixes.ts';
import { hoverAt } from './features/hover.ts';
import { inlayHintsOf } from './features/inlay.ts';
import { definitionAt, highlightsAt, referencesAt } from './features/navigation.ts';
import { boilerplateRows, changedParams, entityRows, factRows } from './features/overview.ts';
import { reviewRows } from './features/review.ts';
import { semanticTokensOf } from './features/semantic-tokens.ts';
import { foldsOf, type OutlineEntry, outlineOf } from './features/structure.ts';
import { normalizeUri } from './layout.ts';
import {
  type CompareParams,
  type EntityRow,
  type InitializationOptions,
  type ListParams,
  requests,
} from './protocol.ts';
import type { Workspace } from './workspace.ts';

/** Registers every feature on the connection. The features themselves know nothing of the protocol's library. */
export function registerFeatures(
  connection: Connection,
  workspace: Workspace,
  options: InitializationOptions,
): void {
  registerHover(connection, workspace, options);
  registerCompletion(connection, workspace);
  registerDecisions(connection, workspace);
  registerNavigation(connection, workspace);
  registerStructure(connection, workspace);
  registerOverview(connection, workspace);
  if (options.mentions !== true) registerSemanticTokens(connection, workspace);
}

function registerHover(connection: Connection, workspace: Workspace, options: InitializationOptions): void {
  connection.onHover(({ textDocument, position }) => {
    const uri = normalizeUri(textDocument.uri);
    const hover = hoverAt(workspace, uri, position, options.commandLinks === true);
    if (hover === null) return null;
    return { contents: { kind: MarkupKind.Markdown, value: hover.markdown }, range: hover.range };
  });
}

const completionKinds = {
  name: CompletionItemKind.Class,
  title: CompletionItemKind.Class,
  figure: CompletionItemKind.Value,
} as const;

function registerCompletion(connection: Connection, workspace: Workspace): void {
  connection.onCompletion(({ textDocument, position }) => {
    const rows = completionsAt(workspace, normalizeUri(textDocument.uri), position);
    const items = rows.map(({ kind, label, detail, newText, range, typed }, i) => ({
      label,
      detail,
      kind: completionKinds[kind],
      textEdit: { range, newText },
      filterText: typed,
      sortText: String(i).padStart(3, '0'),
    }));
    // Asked again with every letter: what fits is ours to say, not the editor's fuzzy search.
    return { isIncomplete: true, items };
  });
}

function registerDecisions(connection: Connection, workspace: Workspace): void {
  connection.onCodeAction(({ textDocument, range }) => {
    const uri = normalizeUri(textDocument.uri);
    const fixes = fixesAt(workspace, uri, range).map((fix) => fixAction(textDocument.uri, fix));
    return [...fixes, ...actionsAt(workspace, uri, range).map(decisionAction)];
  });
  connection.onExecuteCommand(async ({ command, arguments: [argument] = [] }) => {
    const problem = await runCommand(workspace, command, normalized(argument ?? {}));
    if (problem === null) return null;
    throw new ResponseError(ErrorCodes.InvalidParams, problem);
  });
  connection.onRequest(requests.review, ({ uri, limit }: { uri?: string; limit?: number }) =>
    reviewRows(workspace, uri === undefined ? undefined : normalizeUri(uri), limit),
  );
}

function fixAction(uri: string, { title, edits, preferred }: Fix): CodeAction {
  const edit = { changes: { [uri]: [...edits] } };
  return { title, kind: CodeActionKind.QuickFix, edit, ...(preferred && { isPreferred: true }) };
}

function decisionAction({ title, command, argument, preferred }: Action): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    command: { title, command, arguments: [argument] },
    ...(preferred && { isPreferred: true }),
  };
}

/** The arguments of a command with its URI in our spelling. */
function normalized(argument: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return typeof argument.uri === 'string' ? { ...argument, uri: normalizeUri(argument.uri) } : argument;
}

function registerNavigation(connection: Connection, workspace: Workspace): void {
  connection.onReferences(({ textDocument, position }) => [
    ...referencesAt(workspace, normalizeUri(textDocument.uri), position),
  ]);
  connection.onDefinition(({ textDocument, position }) => [
    ...definitionAt(workspace, normalizeUri(textDocument.uri), position),
  ]);
  connection.onDocumentHighlight(({ textDocument, position }) =>
    highlightsAt(workspace, normalizeUri(textDocument.uri), position).map((range) => ({
      range,
      kind: DocumentHighlightKind.Text,
    })),
  );
}

function registerStructure(connection: Connection, workspace: Workspace): void {
  connection.onDocumentSymbol(({ textDocument }) =>
    outlineOf(workspace, normalizeUri(textDocument.uri)).map(symbolOf),
  );
  connection.onFoldingRanges(({ textDocument }) =>
    foldsOf(workspace, normalizeUri(textDocument.uri)).map((fold) => ({
      ...fold,
      kind: FoldingRangeKind.Comment,
    })),
  );
  connection.onWorkspaceSymbol(({ query }) => workspaceSymbols(workspace, query));
}

/** More symbols than these nobody looks through. */
const mostSymbols = 200;

const symbolKinds: Record<OutlineEntry['kind'], SymbolKind> = {
  person: SymbolKind.Class,
  place: SymbolKind.Namespace,
  organization: SymbolKind.Module,
  figure: SymbolKind.Number,
  boilerplate: SymbolKind.Null,
  paragraph: SymbolKind.String,
};

function symbolOf({ name, detail, kind, range, children }: OutlineEntry): DocumentSymbol {
  return {
    name,
    detail,
    kind: symbolKinds[kind],
    range,
    selectionRange: range,
    children: children.map(symbolOf),
  };
}

/** People, places and facts whose name has every word of the query. */
function workspaceSymbols(workspace: Workspace, query: string): WorkspaceSymbol[] {
  const asked = { words: query, limit: mostSymbols };
  const entities = (['person', 'place'] as const).flatMap((kind) =>
    entityRows(workspace, kind, asked).flatMap(({ name, mentions: [first] }) =>
      first === undefined ? [] : [{ name, kind: symbolKinds[kind], location: first.location }],
    ),
  );
  const facts = factRows(workspace, asked).flatMap(({ label, mentions: [first] }) =>
    first === undefined ? [] : [{ name: label, kind: symbolKinds.figure, location: first.location }],
  );
  return [...entities, ...facts].slice(0, mostSymbols);
}

function registerOverview(connection: Connection, workspace: Workspace): void {
  connection.onRequest(requests.facts, (params: ListParams) => factRows(workspace, params));
  connection.onRequest(requests.claims, ({ uri }: { uri: string }) =>
    claimRows(workspace, normalizeUri(uri)),
  );
  connection.languages.inlayHint.on(({ textDocument, range }) =>
    inlayHintsOf(workspace, normalizeUri(textDocument.uri), range).map((hint) => ({
      ...hint,
      paddingLeft: true,
    })),
  );
  connection.onRequest(requests.compare, (params: CompareParams) =>
    comparisonOf(workspace, params.uri === undefined ? params : { ...params, uri: normalizeUri(params.uri) }),
  );
  connection.onRequest(requests.status, () => changedParams(workspace));
  connection.onRequest(requests.remarks, () => workspace.issues.remarks());
  connection.onRequest(requests.boilerplate, (params: ListParams) => boilerplateRows(workspace, params));
  connection.onRequest(requests.entities, ({ kind, ...params }: ListParams & Pick<EntityRow, 'kind'>) =>
    entityRows(workspace, kind, params),
  );
}

function registerSemanticTokens(connection: Connection, workspace: Workspace): void {
  connection.languages.semanticTokens.on(({ textDocument }) => {
    const rows = semanticTokensOf(workspace, normalizeUri(textDocument.uri));
    let line = 0;
    let character = 0;
    const data = rows.flatMap((row) => {
      const deltaLine = row[0] - line;
      const deltaCharacter = deltaLine === 0 ? row[1] - character : row[1];
      [line, character] = row;
      return [deltaLine, deltaCharacter, row[2], row[3], 0];
    });
    return { data };
  });
}
