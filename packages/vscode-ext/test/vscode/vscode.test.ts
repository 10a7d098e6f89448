import { describe, expect, inject, test } from 'vitest';
import type {} from '../harness/setup.ts';

const { reports, skipped } = inject('vsCode');

if (skipped !== null) test.skip(`VS Code: ${skipped}`);

describe.each(reports)('VS Code, $name host', ({ hello, results, failure }) => {
  test('runs the whole suite', () => {
    expect(failure).toBeNull();
    expect(results).toHaveLength(hello?.tests ?? Number.NaN);
  });
  for (const { name, error, skipped: left } of results) {
    if (left) test.skip(name);
    else test(name, () => expect(error, error ?? '').toBeNull());
  }
});
