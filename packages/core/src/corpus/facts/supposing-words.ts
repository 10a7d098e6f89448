import { stemOf } from './stem.ts';

/** Words by which a sentence plans, expects or fears something instead of reporting it, one a line. */
const words = `
would
could
may
might
plan
planned
expected
expects
projected
forecast
predicted
potential
potentially
proposed
proposal
if
hopes
goal
target
seek
seeks
intends
threatened
possible
possibly
`;

const stems: ReadonlySet<string> = new Set(words.trim().split('\n').map(stemOf));

/** Whether a word says that what follows is not so, or not yet. */
export function isSupposing(stem: string): boolean {
  return stems.has(stem);
}
