import type { Corpus } from '@tickmark/core';
import {
  CodeActionKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { recordingDocuments } from './documents.ts';
import { completionTriggers } from './features/completion.ts';
import { changedParams } from './features/overview.ts';
import { legendTypes } from './features/semantic-tokens.ts';
import { registerFeatures } from './features.ts';
import type { Gate } from './gate.ts';
import type { Host } from './host.ts';
import { createIssueTeller } from './issue-teller.ts';
import type { Folder } from './layout.ts';
import { isSameReading, normalizeUri } from './layout.ts';
import {
  type ChangedParams,
  type InitializationOptions,
  notifications,
  type Settings,
  serverCommands,
} from './protocol.ts';
import { createPublisher } from './publisher.ts';
import { Workspace } from './workspace.ts';

/** Runs the server on a connection; returns once it listens. */
export function startServer(connection: Connection, host: Host, gate: Gate): void {
  let params: InitializeParams;
  connection.onInitialize((given) => {
    params = given;
    return capabilities(given.initializationOptions ?? {});
  });
  const begin = async (): Promise<void> => {
    const options: InitializationOptions = params.initializationOptions ?? {};
    const files = host.files(options);
    const careful = withoutCrashes(host, connection);
    const { semanticTokens, inlayHint } = params.capabilities.workspace ?? {};
    const events = createPublisher(
      connection,
      {
        mentions: options.mentions === true,
        semanticTokens: options.mentions !== true && semanticTokens?.refreshSupport === true,
        inlayHints: inlayHint?.refreshSupport === true,
      },
      () => workspace,
      createIssueTeller(connection, params.capabilities.window?.showDocument?.support === true),
    );
    const workspace: Workspace = new Workspace(careful, files, await host.loadModel(options, files), events);
    await workspace.configure(foldersOf(params), options.settings ?? {});
    followDocuments(connection, workspace);
    followWorkspace(connection, host, workspace, params);
    registerFeatures(connection, workspace, options);
    gate.open();
  };
  connection.onInitialized(() => {
    void begin().catch((error: unknown) =>
      connection.window.showErrorMessage(`Tickmark could not start: ${String(error)}`),
    );
  });
  connection.listen();
}

/** A failure in what runs later is said in the log and ends that piece of work, not the server. */
function withoutCrashes(host: Host, connection: Connection): Host {
  return {
    ...host,
    after: (ms, run) =>
      host.after(ms, () => {
        try {
          run();
        } catch (error) {
          connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
        }
      }),
  };
}

function capabilities(options: InitializationOptions): InitializeResult {
  return {
    serverInfo: { name: 'tickmark' },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      hoverProvider: true,
      referencesProvider: true,
      definitionProvider: true,
      documentHighlightProvider: true,
      documentSymbolProvider: true,
      workspaceSymbolProvider: true,
      foldingRangeProvider: true,
      inlayHintProvider: true,
      completionProvider: { triggerCharacters: [...completionTriggers] },
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
      executeCommandProvider: { commands: Object.values(serverCommands) },
      ...(options.mentions !== true && {
        semanticTokensProvider: { legend: { tokenTypes: [...legendTypes], tokenModifiers: [] }, full: true },
      }),
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}

/** Keeps the workspace in step with what is open in the editor. */
function followDocuments(connection: Connection, workspace: Workspace): void {
  const { configuration, takeEdits } = recordingDocuments();
  const documents = new TextDocuments<TextDocument>(configuration);
  documents.onDidOpen(({ document }) => workspace.openDocument(document));
  documents.onDidClose(({ document }) => workspace.closeDocument(normalizeUri(document.uri)));
  documents.onDidChangeContent(({ document }) => {
    const edits = takeEdits(document.uri);
    if (edits.length > 0) workspace.changeDocument(document, edits);
  });
  documents.listen(connection);
}

/** From this many changed files on the folders are read anew. */
const manyChanges = 16;

/** Indexes the folders, and again when folders or settings change; follows files that change on disk. */
function followWorkspace(
  connection: Connection,
  host: Host,
  workspace: Workspace,
  params: InitializeParams,
): void {
  const canProgress = params.capabilities.window?.workDoneProgress === true;
  let folders = foldersOf(params);
  const index = (settings: Settings = workspace.settings): void => {
    void workspace
      .configure(folders, settings)
      .then(() =>
        logged(connection, host, workspace, () => indexWithProgress(connection, workspace, canProgress)),
      )
      .catch((error: unknown) => connection.console.error(`Indexing failed: ${String(error)}`));
  };
  watchFiles(connection, params);
  index();
  if (params.capabilities.workspace?.workspaceFolders === true) {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uri));
      folders = [...folders.filter(({ uri }) => !gone.has(uri)), ...added];
      index();
    });
  }
  connection.onDidChangeConfiguration(({ settings }) => {
    const next = (settings?.tickmark as Settings | undefined) ?? workspace.settings;
    if (isSameReading(next, workspace.settings)) workspace.show(next);
    else index(next);
  });
  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    if (changes.some(({ uri }) => uri.endsWith('/tickmark.config.json') || uri.endsWith('/decisions.json'))) {
      return index();
    }
    // Another branch, another month of articles: what did not change is kept.
    if (changes.length > manyChanges) return index();
    for (const { uri, type } of changes) {
      if (type === 3) workspace.fileDeleted(normalizeUri(uri));
      else await workspace.fileChanged(normalizeUri(uri));
    }
  });
}

function watchFiles(connection: Connection, { capabilities }: InitializeParams): void {
  if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return;
  void connection.client.register(
    { method: 'workspace/didChangeWatchedFiles' } as never,
    {
      watchers: [
        { globPattern: '**/*.{txt,md,tick.json}' },
        { globPattern: '**/{tickmark.config,decisions}.json' },
      ],
    } as never,
  );
}

/** Says in the log what was read and what came of it, and how long it took. */
async function logged(
  connection: Connection,
  { now }: Host,
  workspace: Workspace,
  index: () => Promise<void>,
): Promise<void> {
  const started = now();
  await index();
  // Ended by another one, which says what came of it.
  if (workspace.indexState.state !== 'ready') return;
  const { indexed, total, facts, conflicts, people, places, errors, remarks } = changedParams(workspace);
  const seconds = ((now() - started) / 1000).toFixed(1);
  connection.console.info(
    `Read ${indexed} of ${total} sources in ${seconds} s: ${facts} facts (${conflicts} contradicted), ${people} people, ${places} places; ${errors} files could not be used, of ${remarks} there is a remark.`,
  );
}

async function indexWithProgress(
  connection: Connection,
  workspace: Workspace,
  canProgress: boolean,
): Promise<void> {
  if (!canProgress) return workspace.indexAll(reporter(connection, workspace), () => false);
  const progress = await connection.window.createWorkDoneProgress();
  progress.begin('Tickmark', 0, 'reading sources', true);
  const announce = reporter(connection, workspace);
  try {
    await workspace.indexAll(
      (state) => {
        announce();
        const { indexed, total } = state;
        progress.report(Math.round((100 * indexed) / Math.max(1, total)), `${indexed} of ${total} sources`);
      },
      () => progress.token.isCancellationRequested,
    );
  } finally {
    progress.done();
  }
}

/** Tells how far the index is; the conflicts of every source again only where some were joined since. */
function reporter(connection: Connection, workspace: Workspace): () => void {
  let told: Corpus | null = null;
  return () => {
    const { conflictsByUri, ...counts } = changedParams(workspace);
    const isNew = told !== workspace.corpus && conflictsByUri !== undefined;
    told = workspace.corpus;
    const params: ChangedParams = isNew ? { ...counts, conflictsByUri } : counts;
    void connection.sendNotification(notifications.changed, params);
  };
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly Folder[] {
  if (workspaceFolders != null) return workspaceFolders;
  return rootUri == null ? [] : [{ uri: rootUri, name: rootUri.split('/').at(-1) ?? 'folder' }];
}
