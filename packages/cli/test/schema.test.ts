import { join } from 'node:path';
import { configJsonSchema } from '@tickmark/core';
import { expect, test } from 'vitest';

const file = join(import.meta.dirname, '../tickmark.config.schema.json');

test('the published schema is the one that configurations are checked with', async () => {
  await expect(`${JSON.stringify(configJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(file);
});
