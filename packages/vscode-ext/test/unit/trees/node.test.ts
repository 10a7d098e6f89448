import { expect, test } from 'vitest';
import { filterNodes, moreNode, type TreeNode } from '../../../src/trees/node.ts';

const line = (label: string, more: Partial<TreeNode> = {}): TreeNode => ({
  id: label,
  label,
  context: 'place',
  ...more,
});
const labels = (nodes: readonly TreeNode[]): unknown =>
  nodes.map(({ label, children }) => (children === undefined ? label : [label, labels(children)]));

test('a line stays with its group when all words are in it, whatever their case and accents', () => {
  const group = { id: 'g', label: 'Conflicts', children: [line('Café in São Tomé'), line('Port of Lima')] };
  expect(labels(filterNodes([group], 'sao CAFE'))).toEqual([['Conflicts', ['Café in São Tomé']]]);
  expect(filterNodes([group], 'harbour')).toEqual([]);
});

test('what a tooltip says can be looked for', () => {
  expect(labels(filterNodes([line('12', { tooltip: 'Northern Post' }), line('13')], 'northern'))).toEqual([
    '12',
  ]);
});

test('a list that was cut off says so under every filter', () => {
  const more = moreNode(500);
  expect(labels(filterNodes([line('Lima'), line('Oslo'), more], 'lima'))).toEqual(['Lima', more.label]);
});
