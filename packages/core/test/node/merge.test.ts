import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseSidecar } from '../../src/files.ts';
import { decisionsOf, formatSidecar, type NewDecision, placeDecisions } from '../../src/index.ts';
import { articleOf, say, sidecarOf } from '../review/decisions.ts';

const text = `Jordan said 100,000 troops stood near the border.

He met Wendy Sherman in Geneva.

They left in the evening for Vienna.
`;
const first = say(text, 'Jordan', { action: 'accept', kind: 'person' });
const ann = say(text, '100,000', { action: 'correct', kind: 'figure', figure: { hedge: 'about' } });
const bob = say(text, 'Vienna', { action: 'accept', kind: 'place' }, { by: 'bob' });
const near = say(text, 'border', { action: 'note', note: 'which?' }, { by: 'bob' });

/** Merges what two people decided, each in a branch, with real git; `base` is what stood there before. */
function merge(
  base: readonly NewDecision[],
  ours: readonly NewDecision[],
  theirs: readonly NewDecision[],
  attributes = '',
) {
  const folder = mkdtempSync(join(tmpdir(), 'tickmark-'));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      cwd: folder,
      stdio: 'pipe',
    });
  const commit = (said: readonly NewDecision[]) => {
    if (said.length > 0)
      writeFileSync(join(folder, 'a.txt.tick.json'), formatSidecar(sidecarOf(text, ...said)));
    git('add', '-A');
    git('commit', '-qm', 'decide');
  };
  git('init', '-q', '-b', 'main');
  writeFileSync(join(folder, 'a.txt'), text);
  writeFileSync(join(folder, '.gitattributes'), attributes);
  commit(base);
  git('checkout', '-qb', 'theirs');
  commit([...base, ...theirs]);
  git('checkout', '-q', 'main');
  commit([...base, ...ours]);
  const { status } = spawnSync(
    'git',
    ['-c', 'user.name=t', '-c', 'user.email=t@example.org', 'merge', '-q', 'theirs'],
    { cwd: folder },
  );
  return {
    status,
    reading: parseSidecar(readFileSync(join(folder, 'a.txt.tick.json'), 'utf8'), 'a.txt.tick.json'),
  };
}

function quotes({ reading }: ReturnType<typeof merge>): string[] {
  const placed = placeDecisions(reading.sidecar, articleOf(text));
  expect(placed.every(({ placement }) => placement.state === 'placed')).toBe(true);
  return decisionsOf(reading.sidecar).map(({ anchor }) => anchor.exact);
}

test('decisions of two people in different paragraphs merge by themselves', () => {
  const merged = merge([first], [ann], [bob]);
  expect(merged.status).toBe(0);
  expect(merged.reading.intact).toBe(true);
  expect(quotes(merged)).toEqual(['Jordan', '100,000', 'Vienna']);
});

test('also when neither had a sidecar, or both decided in one paragraph, where git is told to keep both', () => {
  const attributes = '*.tick.json merge=union\n';
  for (const merged of [merge([], [ann], [bob], attributes), merge([first], [ann], [near], attributes)]) {
    expect(merged.status).toBe(0);
    expect(merged.reading.intact).toBe(true);
    expect(merged.reading.sidecar.blocks).toHaveLength(3);
    expect(quotes(merged)).toContain('100,000');
    expect(quotes(merged).join()).toMatch(/Vienna|border/);
  }
});

test('a conflict that git leaves in the file is reported, and both sides hold', () => {
  const merged = merge([first], [ann], [near]);
  expect(merged.status).not.toBe(0);
  expect(merged.reading.intact).toBe(false);
  expect(merged.reading.issues).toMatchObject([{ code: 'invalid-sidecar', reason: 'merge conflict' }]);
  expect(quotes(merged).sort()).toEqual(['100,000', 'Jordan', 'border']);
});
