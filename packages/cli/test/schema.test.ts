import { join } from 'node:path';
import { configJsonSchema, projectJsonSchema, sidecarJsonSchema } from '@tickmark/core/files';
import { expect, test } from 'vitest';

test.each([
  ['tickmark.config.schema.json', configJsonSchema],
  ['tickmark.sidecar.schema.json', sidecarJsonSchema],
  ['tickmark.decisions.schema.json', projectJsonSchema],
])('the published %s is the one that files are checked with', async (name, schema) => {
  const file = join(import.meta.dirname, '..', name);
  await expect(`${JSON.stringify(schema(), null, 2)}\n`).toMatchFileSnapshot(file);
});
