import type { Host } from './host.ts';

/** Longest stretch of work, in milliseconds, before waiting requests get their turn. */
const sliceMs = 8;

/** Work to be done in slices: yields wherever it may pause. */
export type Work = Generator<void, void, void> | AsyncGenerator<void, void, void>;

/** Runs `work` in slices of `sliceMs`; stops early, and returns false, when `cancelled` says so. */
export async function runInSlices(host: Host, work: Work, cancelled: () => boolean): Promise<boolean> {
  let sliceStart = host.now();
  for await (const _ of work) {
    if (cancelled()) return false;
    if (host.now() - sliceStart < sliceMs) continue;
    await host.breathe();
    if (cancelled()) return false;
    sliceStart = host.now();
  }
  return true;
}
