import type { Io } from './io.ts';

/** A line on stderr that tells how far a run is. */
export interface Progress {
  show(done: number, total: number): void;
  clear(): void;
}

/** Progress on a terminal; nothing where stderr is none, or when it is not wanted. */
export function progressOf(io: Io, isWanted: boolean): Progress {
  if (!isWanted || !io.stderr.isTerminal) return { show: () => {}, clear: () => {} };
  let shown = '';
  let last = 0;
  const draw = (text: string): void => {
    // Spaces and no escape code: NO_COLOR terminals get none at all.
    void io.stderr.write(`\r${text.padEnd(shown.length)}${text === '' ? '\r' : ''}`).catch(() => {});
    shown = text;
  };
  return {
    show(done, total) {
      const now = Date.now();
      if (total < 20 || now - last < 100) return;
      last = now;
      draw(`reading ${done} of ${total} articles`);
    },
    clear() {
      if (shown !== '') draw('');
    },
  };
}
