import { expect, test } from 'vitest';
import { createLines } from '../../../src/trees/lines.ts';
import type { TreeNode } from '../../../src/trees/node.ts';

const leaf = (id: string): TreeNode => ({ id, label: id, context: 'place' });
const nodes: readonly TreeNode[] = [
  { id: 'group', label: 'Group', children: [leaf('Lisbon'), leaf('Porto')] },
  { id: 'other', label: 'Other', children: [leaf('Faro')] },
];
const ids = (all: readonly TreeNode[]): string[] => all.map(({ id }) => id);

test('lines are empty and stale until they are loaded', async () => {
  let changes = 0;
  const lines = createLines(
    async () => nodes,
    () => changes++,
  );
  expect(lines.shown()).toEqual([]);
  expect(lines.isStale()).toBe(true);
  await lines.load();
  expect(lines.isStale()).toBe(false);
  expect(ids(lines.inOrder())).toEqual(['group', 'Lisbon', 'Porto', 'other', 'Faro']);
  expect(lines.parentOf(leaf('Faro'))?.id).toBe('other');
  expect(changes).toBe(1);
  lines.outdate();
  expect(lines.isStale()).toBe(true);
});

test('the first lines are waited for, later ones are not', async () => {
  const answers: ((nodes: readonly TreeNode[]) => void)[] = [];
  const lines = createLines(
    () => new Promise((resolve) => answers.push(resolve)),
    () => undefined,
  );
  let seen: readonly TreeNode[] | null = null;
  const waiting = lines.loaded().then((nodes) => {
    seen = nodes;
  });
  await Promise.resolve();
  expect(seen).toBeNull();
  answers[0]!(nodes);
  await waiting;
  expect(seen).toEqual(nodes);
  void lines.load();
  expect(await lines.loaded()).toEqual(nodes);
});

test('lines that cannot be had are none, and are asked for again', async () => {
  let asked = 0;
  const lines = createLines(
    async () => {
      if (asked++ === 0) throw new Error('the server is gone');
      return nodes;
    },
    () => undefined,
  );
  await expect(lines.load()).rejects.toThrow('the server is gone');
  expect(await lines.loaded()).toEqual([]);
  await lines.load();
  expect(await lines.loaded()).toEqual(nodes);
});

test('a filter holds at once, and for what is loaded then', async () => {
  const asked: string[] = [];
  const lines = createLines(
    async (words) => {
      asked.push(words);
      return nodes;
    },
    () => undefined,
  );
  await lines.load();
  lines.filter('porto');
  expect(ids(lines.inOrder())).toEqual(['group', 'Porto']);
  await Promise.resolve();
  expect(asked).toEqual(['', 'porto']);
});

test('an answer to an older filter is not shown', async () => {
  const answers: ((nodes: readonly TreeNode[]) => void)[] = [];
  const lines = createLines(
    () => new Promise((resolve) => answers.push(resolve)),
    () => undefined,
  );
  const first = lines.load();
  lines.filter('faro');
  answers[0]!([leaf('old')]);
  await first;
  expect(lines.shown()).toEqual([]);
  answers[1]!(nodes);
  await new Promise((resolve) => setImmediate(resolve));
  expect(ids(lines.inOrder())).toEqual(['other', 'Faro']);
});
