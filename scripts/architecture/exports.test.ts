import * as core from '@tickmark/core';
import * as files from '@tickmark/core/files';
import * as model from '@tickmark/core/model';
import * as node from '@tickmark/core/node';
import { expect, test } from 'vitest';

test.each([
  ['core', core],
  ['core-files', files],
  ['core-model', model],
  ['core-node', node],
])('what %s exports is decided, not grown', async (name, module) => {
  const list = Object.keys(module).toSorted().join('\n');
  await expect(`${list}\n`).toMatchFileSnapshot(`exports/${name}.txt`);
});
