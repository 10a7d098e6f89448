import { describe, expect, test } from 'vitest';
import { parseProjectDecisions, projectJsonSchema } from '../../src/files.ts';
import {
  anchorOf,
  articleFromText,
  corpusDecisions,
  decideProject,
  formatProjectDecisions,
  type NewProjectDecision,
  reviewProgress,
  reviewQueue,
  undoProject,
} from '../../src/index.ts';
import { spanOf, suggestion } from './decisions.ts';

const signed = { by: 'ann', at: '2026-01-02T03:04:05Z' };
const a = articleFromText('About 100,000 men.\n', { path: 'in/corpus/a.txt' });
const b = articleFromText('Some 100,000 soldiers.\n', { path: 'in/corpus/b.txt' });
const figure = (path: string, article: typeof a) => ({
  path,
  anchor: anchorOf(article, spanOf(article.text, '100,000')),
});
const kyiv = { name: 'Kyiv', path: null };
const kiev = { name: 'Kiev', path: null };

const merge: NewProjectDecision = { action: 'merge', kind: 'place', names: [kyiv, kiev], ...signed };
const join: NewProjectDecision = {
  action: 'join',
  figures: [figure('a.txt', a), figure('b.txt', b)],
  ...signed,
};
const rule: NewProjectDecision = {
  action: 'rule',
  quote: 'he',
  verdict: { action: 'reject', kind: 'person' },
  ...signed,
};
const all = [merge, join, rule].reduce(decideProject, []);
const articles = new Map([
  ['a.txt', a],
  ['b.txt', b],
]);
const linked = (decisions: typeof all) => corpusDecisions(decisions, (path) => articles.get(path));

describe('the file', () => {
  const written = formatProjectDecisions(all);

  test('is JSON with one decision a line, reads back the same, in whatever order it was decided', () => {
    expect(JSON.parse(written).decisions).toHaveLength(4);
    expect(written.split('\n').filter((line) => line.startsWith('{"id"'))).toHaveLength(3);
    expect(parseProjectDecisions(written, 'x')).toEqual({ decisions: all, issues: [], intact: true });
    expect(formatProjectDecisions([rule, merge, join].reduce(decideProject, []))).toBe(written);
  });

  test.each([
    ['a merge conflict', written.replace('{"id"', '<<<<<<< ours\n{"id"'), 3, 'merge conflict'],
    ['a later version', written.replace('"version": 1', '"version": 2'), 3, '"version": 2 is not version 1'],
    [
      'a decision that is none',
      written.replace('"merge"', '"marry"'),
      2,
      expect.stringContaining('action: Invalid'),
    ],
    ['not JSON', 'x', 0, 'decision: Invalid input: expected object, received undefined'],
  ])('%s is told, and the rest still holds', (_, broken, readable, reason) => {
    const reading = parseProjectDecisions(broken, 'decisions.json');
    expect(reading.intact).toBe(false);
    expect(reading.decisions).toHaveLength(readable);
    expect(reading.issues[0]).toMatchObject({ code: 'invalid-sidecar', path: 'decisions.json', reason });
  });

  test('has a published schema', () => {
    expect(projectJsonSchema()).toMatchObject({ type: 'object' });
  });
});

test('names and figures become pairs for the steps across articles, under the paths of the corpus', () => {
  const { decisions, lost } = linked(all);
  expect(decisions.entities).toEqual({ merge: [{ kind: 'place', names: [kyiv, kiev] }], split: [] });
  expect(decisions.facts).toEqual({
    join: [
      [
        { path: 'in/corpus/a.txt', id: 'figure:6-13' },
        { path: 'in/corpus/b.txt', id: 'figure:5-12' },
      ],
    ],
    part: [],
  });
  expect(lost).toEqual([]);
});

test('the later of two decisions on one pair holds, whichever way round', () => {
  const split = {
    ...merge,
    action: 'split',
    names: [kiev, kyiv],
    at: '2026-03-01T00:00:00Z',
  } as NewProjectDecision;
  expect(linked(decideProject(all, split)).decisions.entities).toMatchObject({ merge: [], split: [{}] });
});

test('a link whose figure is not found any more is lost, and said to be', () => {
  const gone = new Map([['a.txt', a]]);
  const { decisions, lost } = corpusDecisions(all, (path) => gone.get(path));
  expect(decisions.facts.join).toEqual([]);
  expect(lost.map(({ action }) => action)).toEqual(['join']);
});

test('a decision of the project is undone', () => {
  expect(undoProject(all, all[0]!.id)).toHaveLength(2);
});

test('the queue: what lost its place, then the most doubtful', () => {
  const text = 'Orlov met Hale in Tolna';
  const sure = { ...suggestion(text, 'person', 'Orlov'), confidence: 0.99 };
  const unsure = { ...suggestion(text, 'place', 'Tolna'), confidence: 0.4 };
  const done = { ...suggestion(text, 'person', 'Hale'), status: 'accepted' as const };
  const decision = {
    id: 'x',
    reach: 'here',
    anchor: anchorOf(a, { start: 0, end: 5 }),
    verdict: { action: 'unmark' },
    ...signed,
  } as const;
  const queue = reviewQueue(
    [sure, done, unsure],
    [
      { decision, placement: { state: 'orphaned' } },
      { decision, placement: { state: 'placed', how: 'same', span: { start: 0, end: 5 } } },
    ],
  );
  expect(
    queue.map((item) => (item.type === 'decision' ? item.placed.placement.state : item.annotation.quote)),
  ).toEqual(['orphaned', 'Tolna', 'Orlov']);
  expect(reviewProgress([sure, done, unsure])).toEqual({ decided: 1, total: 3 });
});
