import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultConfig } from '../../src/index.ts';
import { changeSidecar, loadCorpus, loadNameModel, readSidecar, sidecarFile } from '../../src/node/index.ts';
import { articleOf, say } from '../review/decisions.ts';

const text = 'He met Wendy Sherman in Geneva.\n';

function project(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'tickmark-'));
  for (const [name, content] of Object.entries({ 'a.txt': text, ...files })) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const act = { do: 'decide', said: [say(text, 'Wendy Sherman', { action: 'add', kind: 'person' })] } as const;

test.each([
  ['beside', 'a.txt.tick.json'],
  ['folder', '.tickmark/a.txt.tick.json'],
] as const)('a sidecar is kept %s', async (location, path) => {
  const folder = project();
  const place = { folder, location };
  expect(await changeSidecar(join(folder, 'a.txt'), place, articleOf(text), act)).toEqual([]);
  expect(readFileSync(join(folder, path), 'utf8')).toContain('Wendy Sherman');
  expect((await readSidecar(join(folder, 'a.txt'), place)).sidecar.blocks).toHaveLength(1);
});

test('a sidecar that is there already is used wherever the setting points', async () => {
  const folder = project();
  const file = join(folder, 'a.txt');
  await changeSidecar(file, { folder, location: 'beside' }, articleOf(text), act);
  expect(sidecarFile(file, { folder, location: 'folder' })).toBe(join(folder, 'a.txt.tick.json'));
});

test('nothing is left behind beside the sidecar', async () => {
  const folder = project();
  await changeSidecar(join(folder, 'a.txt'), { folder, location: 'beside' }, articleOf(text), act);
  expect(readdirSync(folder).sort()).toEqual(['a.txt', 'a.txt.tick.json']);
});

test('a sidecar that cannot be understood is left as it is', async () => {
  const broken = '{"version": 2, "blocks": []}\n';
  const folder = project({ 'a.txt.tick.json': broken });
  const issues = await changeSidecar(
    join(folder, 'a.txt'),
    { folder, location: 'beside' },
    articleOf(text),
    act,
  );
  expect(issues).toMatchObject([{ code: 'invalid-sidecar', line: 1, reason: 'version 2 is newer than 1' }]);
  expect(readFileSync(join(folder, 'a.txt.tick.json'), 'utf8')).toBe(broken);
});

test('a corpus that is loaded has the decisions in it, and says what it could not read', async () => {
  const folder = project({ '.tickmark/decisions.json': '{"version": 9}\n' });
  await changeSidecar(join(folder, 'a.txt'), { folder, location: 'beside' }, articleOf(text), act);
  const options = { cwd: folder, folder, config: defaultConfig, model: loadNameModel() };
  const { corpus, issues } = await loadCorpus(['a.txt'], options);
  const names = corpus.analyses.get('a.txt')!.names.filter(({ status }) => status === 'accepted');
  expect(names).toMatchObject([{ quote: 'Wendy Sherman', status: 'accepted' }]);
  expect(issues.map(({ code }) => code)).toEqual(['invalid-sidecar']);
});
