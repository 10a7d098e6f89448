// Runs all benchmarks, or those named: `pnpm bench annotate`. One line a metric. `--full`: large sizes where small ones are usual.
import { availableParallelism, loadavg } from 'node:os';
import { annotate } from './annotate.ts';
import type { Bench, Measured } from './bench.ts';
import { draft } from './draft.ts';
import { duplicates } from './duplicates.ts';
import { figures } from './figures.ts';
import { names } from './names.ts';
import { program } from './program.ts';
import { server } from './server.ts';
import { update } from './update.ts';

/** All benchmarks. A new one is one file and one entry here. */
const benches: readonly Bench[] = [annotate, draft, duplicates, figures, names, program, server, update];

const full = process.argv.includes('--full');
const wanted = process.argv.slice(2).filter((word) => word !== '--full');
const [load = 0] = loadavg();
process.stdout.write(`Node ${process.version}, ${availableParallelism()} cores, load ${load.toFixed(1)}\n`);
if (load > availableParallelism() / 2)
  process.stdout.write('the machine is busy: compare ratios, not times\n');
for (const bench of benches) {
  if (wanted.length > 0 && !wanted.includes(bench.name)) continue;
  for (const measured of await bench.run({ full })) process.stdout.write(lineOf(measured));
}

function lineOf({ metric, value, unit, method }: Measured): string {
  const number = value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
  return `${metric.padEnd(44)} ${number.padStart(8)} ${unit.padEnd(10)} ${method}\n`;
}
