import { readdirSync } from 'node:fs';
import { getPriority, setPriority } from 'node:os';

/** Nicer by so much: what is left over is theirs, and on an idle machine that is a core of its own. */
const nicer = 10;
const leastPriority = 19;

/**
 * Lets the threads of the engine, which compile what is used much, stand back behind the one that does the work. In a
 * short run they want as much time as it does: with two cores it ends a fifth sooner so. Linux alone lists its threads and
 * gives each a priority; elsewhere nothing happens.
 */
export function letEngineThreadsStandBack(): void {
  const priority = Math.min(leastPriority, getPriority() + nicer);
  for (const thread of threads()) {
    try {
      if (thread !== process.pid) setPriority(thread, priority);
    } catch {
      // It has ended in the meantime.
    }
  }
}

function threads(): readonly number[] {
  try {
    return readdirSync('/proc/self/task').map(Number);
  } catch {
    return [];
  }
}
