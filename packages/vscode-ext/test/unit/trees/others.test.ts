import type { ReviewRow } from '@tickmark/server/protocol';
import { expect, test } from 'vitest';
import { boilerplateNodes } from '../../../src/trees/boilerplate.ts';
import { claimNodes } from '../../../src/trees/claims.ts';
import { entityNodes } from '../../../src/trees/entities.ts';
import { reviewNodes } from '../../../src/trees/review.ts';
import { entityRow, placeRow } from '../rows.ts';

test('an entity tells its other names, its titles and that sources disagree', () => {
  const [node] = entityNodes([
    entityRow('Marta Figueiredo', {
      aliases: ['Marta Figueiredo', 'Figueiredo'],
      titles: ['interior minister', 'deputy interior minister'],
      titlesDisagree: true,
    }),
  ]);
  expect(node).toMatchObject({ label: 'Marta Figueiredo', icon: 'warning', context: 'entity' });
  expect(node?.tooltip).toBe(
    '1 mention\nAlso: Figueiredo\nTitles: interior minister, deputy interior minister\nSources disagree on the title',
  );
});

test('copied passages come first and tell the original from the copies', () => {
  const occurrence = (outlet: string, original: boolean) => ({ ...placeRow(outlet, 'Some words'), original });
  const nodes = boilerplateNodes([
    {
      id: 'x',
      kind: 'appeal',
      relation: null,
      similarity: 1,
      count: 1,
      occurrences: [occurrence('post', true)],
    },
    {
      id: 'y',
      kind: 'passage',
      relation: 'shared-across',
      similarity: 0.894,
      count: 2,
      occurrences: [occurrence('herald', true), occurrence('wire', false)],
    },
  ]);
  expect(nodes.map(({ label }) => label)).toEqual(['Copied passages', 'Appeals']);
  const [passage] = nodes[0]?.children ?? [];
  expect(passage).toMatchObject({ description: '2 × · 89 %', context: 'compare diff' });
  expect(passage?.children?.map(({ description }) => description)).toEqual(['original', 'copy']);
});

test('a claim shows its verdict and what it was held against', () => {
  const { range } = placeRow('draft', '900 million').location;
  const claim = {
    id: '1',
    range,
    kind: 'figure' as const,
    quote: '900 million',
    message: 'none of your sources',
  };
  const [node] = claimNodes('file:///draft.md', [
    { ...claim, verdict: 'figure:contradicted', evidence: [placeRow('wire', '650 million')] },
  ]);
  expect(node).toMatchObject({ label: '900 million', description: 'none of your sources', icon: 'warning' });
  expect(node?.children).toHaveLength(1);
});

test('the review lists lost decisions, then doubts, then what is decided', () => {
  const row = (id: string, state: ReviewRow['state']): ReviewRow => {
    const { location, quote, context } = placeRow('herald', id);
    return { location, quote, context, id, kind: 'person', confidence: 0.42, state };
  };
  const nodes = reviewNodes([
    row('a', 'suggested'),
    row('b', 'orphaned'),
    row('c', 'accepted'),
    row('d', 'changed'),
  ]);
  expect(nodes.map(({ id, children }) => [id, children?.map(({ label }) => label)])).toEqual([
    ['lost', ['b', 'd']],
    ['doubtful', ['a']],
    ['decided', ['c']],
  ]);
  expect(nodes[1]?.children?.[0]).toMatchObject({ description: 'person, 42 %', context: 'review place' });
});
