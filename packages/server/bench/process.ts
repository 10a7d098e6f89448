import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Megabytes of a process that are in memory, and the most that ever were (NaN where the system does not say). */
export function memory(pid: number): { readonly now: number; readonly peak: number } {
  const status = statusOf(pid);
  const line = (name: string): number =>
    Number(new RegExp(`^${name}:\\s*(\\d+) kB`, 'm').exec(status)?.[1] ?? Number.NaN) / 1024;
  return { now: status === '' ? Number(ps(pid, 'rss')) / 1024 : line('VmRSS'), peak: line('VmHWM') };
}

/** Seconds of processor time that a process has used, all its threads together. */
export function cpuSeconds(pid: number): number {
  const [seconds = 0, minutes = 0, hours = 0] = ps(pid, 'time').trim().split(':').map(Number).toReversed();
  return hours * 3600 + minutes * 60 + seconds;
}

function ps(pid: number, field: string): string {
  return execFileSync('ps', ['-o', `${field}=`, '-p', String(pid)], { encoding: 'utf8' });
}

function statusOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    // Only Linux has it.
    return '';
  }
}
