import { assert } from 'chai';
import * as vscode from 'vscode';
import { test } from './runner.ts';

test('the extension is there and starts', async () => {
  const extension = vscode.extensions.getExtension('tickmark.tickmark-vscode');
  assert.isDefined(extension);
  await extension?.activate();
  assert.isTrue(extension?.isActive);
});
