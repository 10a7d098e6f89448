import { expect, test } from 'vitest';
import { factsByAgreement, factsBySource } from '../../../src/trees/facts.ts';
import { filterNodes } from '../../../src/trees/node.ts';
import { factRow } from '../rows.ts';

const rows = [
  factRow('a', 'agree', { post: '20', wire: '20' }),
  factRow('b', 'conflict', { herald: '12,000', post: 'more than 14,000' }),
  factRow('c', 'compatible', { herald: 'Málaga', wire: '300' }),
];

test('groups come in the order a writer wants, empty ones are left out', () => {
  const groups = factsByAgreement(rows).map(({ label, description }) => `${label} ${description}`);
  expect(groups).toEqual(['Conflicts 1', 'Agreeing 2']);
});

test('a fact shows what is said and leads to each place', () => {
  const fact = factsByAgreement(rows)[0]?.children?.[0];
  expect(fact).toMatchObject({
    description: '12,000 / more than 14,000',
    context: 'fact compare',
    subject: { fact: 'b' },
  });
  expect(fact?.children?.map(({ label, description }) => [label, description])).toEqual([
    ['12,000', 'herald, 2024-01-15'],
    ['more than 14,000', 'post, 2024-01-15'],
  ]);
  expect(fact?.spoken).toContain('Sources contradict one another; 2 independent');
});

test('by source, each source has its facts once', () => {
  const sources = factsBySource(rows).map(({ label, children }) => [label, children?.length]);
  expect(sources).toEqual([
    ['herald', 2],
    ['post', 2],
    ['wire', 2],
  ]);
});

test('ids differ between lines and are the same after a refresh', () => {
  const ids = (nodes = factsBySource(rows)) =>
    nodes.flatMap(({ id, children }) => [id, ...(children ?? []).map((c) => c.id)]);
  expect(new Set(ids()).size).toBe(ids().length);
  expect(ids()).toEqual(ids(factsBySource(rows)));
});

test.each([
  ['14,000', ['b']],
  ['LABEL 300', ['c']],
  ['malaga', ['c']],
  ['herald', ['b', 'c']],
  ['nowhere', []],
  ['  ', ['b', 'a', 'c']],
])('the filter “%s” leaves %j', (words, left) => {
  const facts = filterNodes(factsByAgreement(rows), words).flatMap(({ children }) => children ?? []);
  expect(facts.map(({ subject }) => subject)).toEqual(left.map((fact) => ({ fact })));
});
