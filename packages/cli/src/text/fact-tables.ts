import {
  type Corpus,
  escapeMarkdown,
  type Fact,
  type FactMention,
  quoteOf,
  sourceName,
  statedText,
} from '@tickmark/core';
import type { FactRecord } from '../json/facts.ts';
import { csvRow } from './csv.ts';

const columns = [
  'fact',
  'label',
  'agreement',
  'difference',
  'independent_sources',
  'path',
  'start',
  'end',
  'quote',
  'value',
  'min',
  'max',
  'hedge',
  'unit',
  'item',
  'attribution',
  'date',
  'source_group',
  'sentence',
] as const;

/** Facts as CSV: a row a mention, the fact's own columns repeated. */
export function factsCsv(records: readonly FactRecord[]): string {
  const rows = records.flatMap((fact) =>
    fact.mentions.map((mention) => [
      fact.id,
      fact.label,
      fact.agreement,
      fact.difference,
      fact.independentSources,
      mention.path,
      mention.start,
      mention.end,
      mention.quote,
      mention.value,
      mention.min,
      mention.max,
      mention.hedge,
      fact.unit,
      fact.item,
      mention.attribution,
      mention.date,
      mention.sourceGroup,
      mention.sentence,
    ]),
  );
  return [columns, ...rows].map((row) => csvRow(row)).join('');
}

/** Facts as Markdown: a heading and a table each. What comes from sources is escaped. */
export function factsMarkdown(corpus: Corpus, facts: readonly Fact[]): string {
  return facts.map((fact) => factMarkdown(corpus, fact)).join('\n');
}

function factMarkdown(corpus: Corpus, fact: Fact): string {
  const sources = new Set(fact.mentions.map(({ path }) => path)).size;
  const verdict = fact.difference === null ? fact.agreement : `${fact.agreement} (${fact.difference})`;
  const rows = fact.mentions.map((mention) => rowOf(corpus, mention));
  return [
    `### ${escapeMarkdown(fact.label)}`,
    '',
    `${verdict}; ${sources} sources, ${fact.independentSources} independent`,
    '',
    '| source | says | who says so | sentence |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function rowOf(corpus: Corpus, mention: FactMention): string {
  const { path, figure, sentence } = mention;
  const { article } = corpus.analyses.get(path)!;
  const quote = quoteOf(article.text, sentence).replaceAll(/\s+/g, ' ');
  const cells = [sourceName(article), statedText(mention), figure.attribution?.source ?? '', quote];
  return `| ${cells.map(escapeMarkdown).join(' | ')} |`;
}
