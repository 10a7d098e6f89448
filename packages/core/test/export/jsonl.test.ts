import { expect, test } from 'vitest';
import { importGold } from '../../src/export/gold.ts';
import { importJsonl } from '../../src/export/jsonl.ts';

test('reads what annotate prints, one article a line', () => {
  const lines = [
    { kind: 'person', start: 0, end: 5, quote: 'Orlov', name: 'Dana Orlov', status: 'accepted' },
    { kind: 'figure', start: 6, end: 9, quote: '310', figure: { value: 310, hedge: 'over', fact: 'f1' } },
    {
      kind: 'boilerplate',
      start: 0,
      end: 9,
      quote: 'Orlov 310',
      boilerplate: { kind: 'caption', cluster: null },
    },
    { kind: 'ghost', start: 0, end: 1, quote: 'O' },
  ].map((annotation, k) => JSON.stringify({ article: { path: `${k}.txt` }, annotations: [annotation] }));
  const { articles, issues } = importJsonl(`${lines.join('\n')}\n\nnot json\n`);
  expect(
    articles.map(({ annotations }) =>
      annotations.map(({ kind, meaning, status }) => ({ kind, ...meaning, status })),
    ),
  ).toMatchObject([
    [{ kind: 'person', name: 'Dana Orlov', status: 'accepted' }],
    [{ kind: 'figure', figure: { value: 310, hedge: 'over', unit: null }, status: null }],
    [{ kind: 'boilerplate', boilerplate: 'caption' }],
    [],
  ]);
  expect(issues.map(({ line }) => line)).toEqual([4, 6]);
});

test('reads gold annotations', () => {
  const gold = {
    doc: 'a.txt',
    mentions: [{ start: 4, end: 9, text: 'Tolna', kind: 'place', entity: 'Tolna', optional: false }],
    figures: [
      { start: 0, end: 3, text: '310', value: 310, min: null, max: null, hedge: 'about', item: 'vans' },
    ],
    boilerplate: [{ start: 0, end: 9, kind: 'caption', first: true }],
  };
  const { articles, issues } = importGold(JSON.stringify(gold));
  expect(issues).toEqual([]);
  expect(articles[0]).toMatchObject({
    path: 'a.txt',
    annotations: [
      { kind: 'figure', quote: '310', meaning: { figure: { value: 310, hedge: 'about', item: 'vans' } } },
      { kind: 'boilerplate', meaning: { boilerplate: 'caption' } },
      { kind: 'place', quote: 'Tolna', meaning: { name: 'Tolna' } },
    ],
  });
});

test.each(['', '[]', '{"doc":3}', '{"doc":"a","figures":[{"start":-1,"end":2}]}'])('no gold: %s', (text) => {
  expect(importGold(text)).toMatchObject({ articles: [], issues: [{ line: 1 }] });
});
