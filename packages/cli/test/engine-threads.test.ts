import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const source = join(import.meta.dirname, '../src/engine-threads.ts');

test.runIf(process.platform === 'linux')('all threads but the main one stand back', () => {
  const script = `
    import { readdirSync } from 'node:fs';
    import { getPriority } from 'node:os';
    import { letEngineThreadsStandBack } from ${JSON.stringify(source)};
    const before = getPriority();
    letEngineThreadsStandBack();
    const others = readdirSync('/proc/self/task').map(Number).filter((thread) => thread !== process.pid);
    console.log(JSON.stringify({ before, main: getPriority(), others: others.map((one) => getPriority(one)) }));
  `;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  const { before, main, others } = JSON.parse(printed) as { before: number; main: number; others: number[] };
  expect(main).toBe(before);
  expect(others.length).toBeGreaterThan(0);
  for (const priority of others) expect(priority).toBe(Math.min(19, main + 10));
});
