import { diffRuns, type Marked, type RunDifference } from '@tickmark/core';
import type { CommandModule, Context } from '../command.ts';
import { foreignFormats } from '../review/foreign.ts';
import { jsonOf, visible } from '../text/visible.ts';
import { pairsByPath, readBoth } from './agree.ts';

/** `tickmark diff`: what two runs say differently. */
export const diff: CommandModule = {
  name: 'diff',
  summary: 'what two runs of annotate say differently',
  operands: '<before> <after>',
  formats: ['text', 'json'],
  options: [
    {
      flags: '--from <format>',
      description: 'format of both files, where their endings do not tell',
      choices: foreignFormats,
    },
    { flags: '--exit-code', description: 'exit 1 when they differ' },
  ],
  without: ['config', 'all'],
  examples: [
    {
      line: 'tickmark diff monday.jsonl tuesday.jsonl',
      says: 'what came, what went, what means something else',
    },
  ],
  async run(context) {
    const [a, b] = await readBoth(context);
    const differences = pairsByPath(a, b)
      .map(({ path, before, after }) => ({ path, ...diffRuns(before, after) }))
      .filter(({ added, removed, changed }) => added.length + removed.length + changed.length > 0);
    if (context.format === 'json') await context.write(`${jsonOf(differences, 2)}\n`);
    else for (const each of differences) await context.write(textOf(context, each));
    return context.option('exitCode') === true && differences.length > 0 ? 1 : 0;
  },
};

function textOf(
  { paint }: Context,
  { path, added, removed, changed }: RunDifference & { path: string },
): string {
  const lines = [
    ...removed.map((each) => ({ at: each.start, text: paint.bad(`- ${wordingOf(each)}`) })),
    ...added.map((each) => ({ at: each.start, text: paint.good(`+ ${wordingOf(each)}`) })),
    ...changed.map(({ before, after }) => ({
      at: before.start,
      text: paint.warn(`~ ${wordingOf(before)} → ${after.kind} ${meaningText(after)}`.trimEnd()),
    })),
  ];
  const sorted = lines.toSorted((a, b) => a.at - b.at).map(({ text }) => `  ${text}\n`);
  return `${paint.title(visible(path))}\n${sorted.join('')}`;
}

function wordingOf(marked: Marked): string {
  return `${marked.start}-${marked.end} ${marked.kind} “${visible(marked.quote)}” ${meaningText(marked)}`.trimEnd();
}

function meaningText({ meaning }: Marked): string {
  const parts = Object.entries(meaning.figure ?? { name: meaning.name, boilerplate: meaning.boilerplate });
  return parts
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([part, value]) => `${part}=${visible(String(value))}`)
    .join(' ');
}
