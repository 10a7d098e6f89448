import { type Corpus, type Fact, quoteOf, sourceName, statedText } from '@tickmark/core';
import type { CommandModule, Context } from '../command.ts';
import { factRecord } from '../json/facts.ts';
import { Stop } from '../problem.ts';
import { contextTable } from '../text/context-table.ts';
import { factsCsv, factsMarkdown } from '../text/fact-tables.ts';
import { jsonOf, visible } from '../text/visible.ts';
import { counted } from '../text/words.ts';

/** `tickmark facts`: the same quantity in several sources. */
export const facts: CommandModule = {
  name: 'facts',
  summary: 'the same quantity in several sources: agreement, hedges, independent sources',
  operands: '[paths...]',
  formats: ['text', 'json', 'jsonl', 'csv', 'md'],
  options: [
    { flags: '--conflicts', description: 'only facts that sources contradict each other on' },
    {
      flags: '--min-sources <count>',
      description: 'only facts with at least this many independent sources',
      default: '1',
    },
    { flags: '--about <words>', description: 'only facts whose label or sentences hold all these words' },
    {
      flags: '--fail-on <what>',
      description: 'exit 1 when a fact is in conflict',
      choices: ['conflict'],
    },
  ],
  examples: [
    { line: 'tickmark facts sources/', says: 'the cross-source table' },
    { line: 'tickmark facts sources/ --format json --output facts.json', says: 'the same as data' },
    { line: 'tickmark facts sources/ --conflicts --format md', says: 'the contradictions, to be pasted' },
    { line: 'tickmark facts sources/ --about "troops border" --min-sources 2', says: 'one question' },
    {
      line: 'tickmark facts sources/ --fail-on conflict',
      says: 'exit 1 where sources contradict each other',
    },
  ],
  async run(context) {
    const corpus = await context.load(context.operands);
    const found = chosen(context, corpus);
    await context.write(await written(context, corpus, found));
    const isFinding =
      context.option('failOn') === 'conflict' && found.some(({ agreement }) => agreement === 'conflict');
    return isFinding ? 1 : 0;
  },
};

/** The facts that the flags ask for. Throws Stop where a flag is not what it should be. */
function chosen(context: Context, corpus: Corpus): readonly Fact[] {
  const least = Number(context.option('minSources') ?? 1);
  if (!Number.isInteger(least) || least < 1) {
    throw new Stop({ code: 'usage', reason: '--min-sources takes a whole number from 1', command: 'facts' });
  }
  const words = String(context.option('about') ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return corpus.facts.facts.filter(
    (fact) =>
      least <= fact.independentSources &&
      (context.option('conflicts') !== true || fact.agreement === 'conflict') &&
      holdsAll(corpus, fact, words),
  );
}

/** Whether each word stands in the label or in some sentence of a fact, whatever its ending: `troop` finds `troops`. */
function holdsAll(corpus: Corpus, fact: Fact, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const sentences = fact.mentions.map(({ path, sentence }) =>
    quoteOf(corpus.analyses.get(path)!.article.text, sentence),
  );
  const text = [fact.label, ...sentences].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}

async function written(context: Context, corpus: Corpus, found: readonly Fact[]): Promise<string> {
  const records = found.map((fact) => factRecord(corpus, fact));
  switch (context.format) {
    case 'json':
      return `${jsonOf({ facts: records }, 2)}\n`;
    case 'jsonl':
      return records.map((record) => `${jsonOf(record)}\n`).join('');
    case 'csv':
      return factsCsv(records);
    case 'md':
      return factsMarkdown(corpus, found);
    default:
      return allText(context, corpus, found);
  }
}

function allText(context: Context, corpus: Corpus, found: readonly Fact[]): string {
  const conflicts = found.filter(({ agreement }) => agreement === 'conflict').length;
  const total = `${counted(found.length, 'fact')} in ${counted(corpus.analyses.size, 'article')}, ${counted(conflicts, 'conflict')}`;
  return `${found.map((fact) => `${factText(context, corpus, fact)}\n`).join('')}${context.paint.dim(total)}\n`;
}

function factText({ paint, width }: Context, corpus: Corpus, fact: Fact): string {
  const color = { agree: paint.good, compatible: paint.warn, conflict: paint.bad }[fact.agreement];
  const difference = fact.difference === null ? '' : ` (${fact.difference})`;
  const sources = `${counted(fact.independentSources, 'independent source')} of ${new Set(fact.mentions.map(({ path }) => path)).size}`;
  const heading = `${paint.title(visible(fact.label))}  ${color(fact.agreement + difference)}  ${paint.dim(sources)}\n`;
  const rows = fact.mentions.map((mention) => {
    const { article } = corpus.analyses.get(mention.path)!;
    const said = mention.figure.attribution?.source ?? '';
    return {
      cells: [statedText(mention), sourceName(article), said].map(visible),
      article,
      span: mention.span,
      style: paint.figure,
    };
  });
  const columns = [{ max: 28, style: paint.figure }, { max: 32 }, { max: 28, style: paint.dim }];
  return heading + contextTable(rows, columns, { paint, width, indent: '  ' });
}
