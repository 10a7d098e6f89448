import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const gc: unknown = runInNewContext('gc');

/** Collects what is garbage, so that nobody pays for what ran before. */
export function collect(): void {
  if (typeof gc === 'function') gc();
}

/** Microseconds of processor time that something takes on this thread. */
export function processorTime(run: () => unknown): number {
  const before = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(before);
  return user + system;
}
