import { setImmediate } from 'node:timers/promises';
import { loadNameModel } from '@tickmark/core/node';
import { type Connection, createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { clientFiles } from './files-client.ts';
import { diskFiles } from './files-disk.ts';
import { createGate } from './gate.ts';
import type { Host } from './host.ts';
import { startServer } from './server.ts';

/** Starts the server on Node's IPC channel where the parent opened one (`--node-ipc`), else on the standard streams, or those given. */
export function startNodeServer(
  input: NodeJS.ReadableStream = process.stdin,
  output: NodeJS.WritableStream = process.stdout,
): void {
  const gate = createGate();
  const connection = process.argv.includes('--node-ipc')
    ? createConnection(ProposedFeatures.all, gate.options)
    : createConnection(ProposedFeatures.all, input, output, gate.options);
  // As in what runs later: the piece of work ends, and the log says why; the server goes on.
  process.on('unhandledRejection', (reason) => connection.console.error(String(reason)));
  startServer(connection, nodeHost(connection), gate);
}

function nodeHost(connection: Connection): Host {
  return {
    files: (options) => (options.files === true ? clientFiles(connection) : diskFiles),
    loadModel: async () => loadNameModel(),
    now: () => performance.now(),
    instant: () => new Date().toISOString(),
    // Twice: what came in during the first turn of the loop is answered in the second.
    breathe: () => setImmediate().then(() => setImmediate()),
    after(ms, run) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  };
}
