import { type Corpus, type Fact, sourceName, statedText } from '@tickmark/core';
import type { CommandModule, Context } from '../command.ts';
import { factRecord } from '../json/facts.ts';
import { contextTable } from '../text/context-table.ts';
import { jsonOf, visible } from '../text/visible.ts';
import { counted } from '../text/words.ts';

/** `tickmark facts`: the same quantity in several sources. */
export const facts: CommandModule = {
  name: 'facts',
  summary: 'the same quantity in several sources: agreement, hedges, independent sources',
  operands: '[paths...]',
  formats: ['text', 'json', 'jsonl'],
  options: [
    {
      flags: '--fail-on <what>',
      description: 'exit 1 when a fact is in conflict',
      choices: ['conflict'],
    },
  ],
  examples: [
    { line: 'tickmark facts sources/', says: 'the cross-source table' },
    { line: 'tickmark facts sources/ --format json --output facts.json', says: 'the same as data' },
    {
      line: 'tickmark facts sources/ --fail-on conflict',
      says: 'exit 1 where sources contradict each other',
    },
  ],
  async run(context) {
    const corpus = await context.load(context.operands);
    const { facts: found } = corpus.facts;
    if (context.format === 'text') await writeText(context, corpus, found);
    else if (context.format === 'jsonl') {
      for (const fact of found) await context.write(`${jsonOf(factRecord(corpus, fact))}\n`);
    } else {
      await context.write(`${jsonOf({ facts: found.map((fact) => factRecord(corpus, fact)) }, 2)}\n`);
    }
    const isFinding =
      context.option('failOn') === 'conflict' && found.some(({ agreement }) => agreement === 'conflict');
    return isFinding ? 1 : 0;
  },
};

async function writeText(context: Context, corpus: Corpus, found: readonly Fact[]): Promise<void> {
  for (const fact of found) await context.write(`${factText(context, corpus, fact)}\n`);
  const conflicts = found.filter(({ agreement }) => agreement === 'conflict').length;
  const total = `${counted(found.length, 'fact')} in ${counted(corpus.analyses.size, 'article')}, ${counted(conflicts, 'conflict')}`;
  await context.write(`${context.paint.dim(total)}\n`);
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
