import { assert } from 'chai';
import { test } from './runner.ts';
import { mentionsOf, openFile, started } from './window.ts';

test('the extension starts and reads the sources', async () => {
  const api = await started();
  assert.equal(api.changed()?.total, 4);
});

test('a source has highlights', async () => {
  const api = await started();
  const editor = await openFile('sources/coast-herald.txt');
  const { role, mentions } = await mentionsOf(api, editor.document);
  assert.equal(role, 'source');
  assert.includeMembers(
    mentions.map(({ kind }) => kind),
    ['person', 'place', 'figure', 'boilerplate'],
  );
});
