import { expect, test } from 'vitest';
import { analyze, articleFromText, createCorpus, datedMentions } from '../../src/index.ts';
import { loadNameModel } from '../../src/node/index.ts';

const model = loadNameModel();
const report =
  'About 12,000 people were evacuated from towns along the Oder on Monday as the river burst its banks near Szczecin, according to civil protection officials in the city.';
const articles = [
  ['late.txt', '2024-01-17', report],
  ['first.txt', '2024-01-15', report],
  [
    'own.txt',
    '2024-01-16',
    'Soldiers brought more than 14,000 evacuated people from towns along the Oder near Szczecin to safety, the interior ministry said.',
  ],
] as const;
const corpus = createCorpus(
  articles.map(([path, date, text]) =>
    analyze(articleFromText(`The river\n\n${text}\n`, { path, date, outlet: path.split('.')[0]! }), model),
  ),
);

test('mentions come by date, and a copy names the source it has its words from', () => {
  const fact = corpus.facts.facts.find(({ mentions }) => mentions.some(({ path }) => path === 'late.txt'))!;
  const told = datedMentions(corpus, fact).map(({ mention, dependsOn }) => [mention.path, dependsOn]);
  expect(told).toEqual([
    ['first.txt', null],
    ...told.filter(([path]) => path === 'own.txt').map(([path]) => [path, null]),
    ['late.txt', { name: 'first, 2024-01-15', isCopy: true }],
  ]);
});
