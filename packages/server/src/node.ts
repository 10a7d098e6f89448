import { setImmediate } from 'node:timers/promises';
import { loadNameModel } from '@tickmark/core/node';
import { type Connection, createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { clientFiles } from './files-client.ts';
import { diskFiles } from './files-disk.ts';
import type { Host } from './host.ts';
import { startServer } from './server.ts';

/** Starts the server on this process's standard streams (`--stdio`) or on Node's IPC channel (`--node-ipc`). */
export function startNodeServer(): void {
  const connection = createConnection(ProposedFeatures.all);
  startServer(connection, nodeHost(connection));
}

function nodeHost(connection: Connection): Host {
  return {
    files: (options) => (options.files === true ? clientFiles(connection) : diskFiles),
    loadModel: async () => loadNameModel(),
    now: () => performance.now(),
    instant: () => new Date().toISOString(),
    breathe: () => setImmediate(),
    after(ms, run) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  };
}
