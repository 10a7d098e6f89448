import { parseNameModel } from '@tickmark/core/model';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  type Connection,
  createConnection,
} from 'vscode-languageserver/browser';
import { clientFiles } from './files-client.ts';
import { createGate } from './gate.ts';
import type { Host } from './host.ts';
import { startServer } from './server.ts';

/** The part of a dedicated worker's global scope that the server uses. */
interface WorkerScope {
  postMessage(message: unknown): void;
  onmessage: unknown;
}

/** Starts the server in a web worker. */
export function startWorkerServer(scope: WorkerScope): void {
  const port = scope as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
  const gate = createGate();
  const connection = createConnection(
    new BrowserMessageReader(port),
    new BrowserMessageWriter(port),
    gate.options,
  );
  startServer(connection, workerHost(connection), gate);
}

function workerHost(connection: Connection): Host {
  return {
    files: () => clientFiles(connection),
    async loadModel({ modelUri }, files) {
      const bytes = modelUri === undefined ? null : await files.read(modelUri);
      if (bytes === null) throw new Error(`the name model could not be read from ${modelUri ?? 'nowhere'}`);
      return parseNameModel(bytes);
    },
    now: () => performance.now(),
    instant: () => new Date().toISOString(),
    breathe: () => new Promise((resolve) => setTimeout(resolve, 0)),
    after(ms, run) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  };
}

startWorkerServer(globalThis as unknown as WorkerScope);
