import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reporter, TestModule, Vitest } from 'vitest/node';

/** How the tests of one run ended. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Where a package's tallies lie: `scripts/check.ts` adds them up. */
export const tallyFolder = 'test-results';

/** A vitest reporter that writes the tally of a run into `test-results/`, one file a project. */
export default class TallyReporter implements Reporter {
  private root = '.';
  private name = 'tests';

  onInit(vitest: Vitest): void {
    this.root = vitest.config.root;
    this.name = vitest.projects[0]?.name ?? this.name;
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tally = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) {
      // A file that could not even be loaded has no tests to fail.
      if (module.state() === 'failed' && [...module.children.allTests()].length === 0) tally.failed++;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state !== 'pending') tally[state]++;
      }
    }
    mkdirSync(join(this.root, tallyFolder), { recursive: true });
    writeFileSync(join(this.root, tallyFolder, `${this.name}.json`), JSON.stringify(tally));
  }
}
