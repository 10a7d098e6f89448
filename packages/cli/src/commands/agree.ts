import { type AnnotatorAgreement, agreement, type ForeignArticle, type Kappa } from '@tickmark/core';
import type { CommandModule, Context } from '../command.ts';
import { foreignFormats, readForeign } from '../review/foreign.ts';
import { table } from '../text/table.ts';
import { jsonOf } from '../text/visible.ts';

/** `tickmark agree`: how far two annotators, or gold and machine, agree. */
export const agree: CommandModule = {
  name: 'agree',
  summary: 'how far two annotators, or gold and machine, agree',
  operands: '<a> <b>',
  formats: ['text', 'json'],
  options: [
    {
      flags: '--from <format>',
      description: 'format of both files, where their endings do not tell',
      choices: foreignFormats,
    },
  ],
  without: ['config', 'all', 'color'],
  examples: [
    { line: 'tickmark agree ann.jsonl bob.jsonl', says: 'F1 on spans, kappa on kinds and on values' },
    { line: 'tickmark agree gold/a.json run.jsonl', says: 'gold against what annotate printed' },
  ],
  async run(context) {
    const [a, b] = await readBoth(context);
    const result = agreement(pairsByPath(a, b).map(({ before, after }) => [before, after]));
    if (context.format === 'json') await context.write(`${jsonOf(result, 2)}\n`);
    else await context.write(textOf(result));
    return 0;
  },
};

/** The two files that a command compares. */
export async function readBoth(
  context: Context,
): Promise<readonly [readonly ForeignArticle[], readonly ForeignArticle[]]> {
  const from = context.option('from');
  const format = typeof from === 'string' ? from : undefined;
  const [a, b] = context.operands as [string, string];
  return [(await readForeign(context, a, format)).articles, (await readForeign(context, b, format)).articles];
}

type Annotations = ForeignArticle['annotations'];

/** Annotations of both files for each article that either has, without what was rejected; by path, else by file name. */
export function pairsByPath(
  a: readonly ForeignArticle[],
  b: readonly ForeignArticle[],
): readonly { path: string; before: Annotations; after: Annotations }[] {
  const names = (list: readonly ForeignArticle[]): Map<string, Annotations> =>
    new Map(
      list.map(({ path, annotations }) => [
        keyOf(path),
        annotations.filter(({ status }) => status !== 'rejected'),
      ]),
    );
  const [old, now] = [names(a), names(b)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .toSorted()
    .map((path) => ({ path, before: old.get(path) ?? [], after: now.get(path) ?? [] }));
}

/** Two runs seldom lie in one folder: the name of the file is what they share. */
function keyOf(path: string | null): string {
  return path === null ? '' : path.slice(path.lastIndexOf('/') + 1);
}

function textOf({ exact, overlap, kinds, values, hedges }: AnnotatorAgreement): string {
  const rows = Object.entries(exact).map(([kind, { a, b, both, f1 }]) => [
    kind,
    String(a),
    String(b),
    String(both),
    f1.toFixed(3),
    overlap[kind as keyof typeof overlap].f1.toFixed(3),
  ]);
  const right = { align: 'right' } as const;
  const head = ['kind', 'A', 'B', 'both', 'F1', 'F1 overlap'];
  const lines = [kappaText('kinds', kinds), kappaText('values', values), kappaText('hedges', hedges)];
  return `${table([head, ...rows], [{}, right, right, right, right, right])}\n${lines.join('')}`;
}

function kappaText(what: string, { count, observed, kappa }: Kappa): string {
  const beyond = kappa === null ? 'kappa undefined' : `kappa ${kappa.toFixed(3)}`;
  return `${what}: ${beyond}, ${(100 * observed).toFixed(1)} % the same of ${count} that both marked\n`;
}
