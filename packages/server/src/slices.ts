import type { Steps } from '@tickmark/core';
import type { Host } from './host.ts';

/** Longest stretch of work, in milliseconds, before waiting requests get their turn; a step may last a little longer. */
const sliceMs = 4;

/** Says when work has held the thread for long enough, and lets what waits through. */
export interface Pace {
  /** Resolves at once until a slice is over. */
  pause(): Promise<void> | undefined;
}

/** A pace that begins now. */
export function paceOf(host: Host): Pace {
  let started = host.now();
  return {
    pause() {
      if (host.now() - started < sliceMs) return undefined;
      return host.breathe().then(() => {
        started = host.now();
      });
    },
  };
}

/** Takes the steps in slices; null when `cancelled` said so in between. */
export async function inSlices<Result>(
  host: Host,
  steps: Steps<Result>,
  cancelled: () => boolean = () => false,
): Promise<{ readonly result: Result } | null> {
  const pace = paceOf(host);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { result: step.value };
    const pause = pace.pause();
    if (pause === undefined) continue;
    await pause;
    if (cancelled()) return null;
  }
}
