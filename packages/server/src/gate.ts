import type { ConnectionOptions } from 'vscode-languageserver';

/** Holds back what comes in until the server can answer it. */
export interface Gate {
  /** Goes into `createConnection`. */
  readonly options: ConnectionOptions;
  /** Lets through what waited, in the order in which it came, and all that comes later. */
  readonly open: () => void;
}

const first = new Set(['initialize', 'initialized', '$/cancelRequest', 'shutdown', 'exit']);

/**
 * A server must not ask its client anything before it has answered `initialize`; so it loads its model and its settings
 * after that, while the client already sends documents and requests. Answers to the server's own requests pass.
 */
export function createGate(): Gate {
  let open: () => void = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return {
    options: {
      messageStrategy: {
        handleMessage(message, next) {
          const passes = !('method' in message) || first.has(String(message.method));
          return passes ? next(message) : opened.then(() => next(message));
        },
      },
    },
    open,
  };
}
