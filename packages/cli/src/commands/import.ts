import { type Fitted, type ForeignArticle, fit, type NewDecision } from '@tickmark/core';
import { changeSidecar } from '@tickmark/core/node';
import type { CommandModule, Context } from '../command.ts';
import { Stop } from '../problem.ts';
import { authorOf, type ReadArticle, readArticles, sidecarPlace } from '../review/articles.ts';
import { foreignFormats, readForeign } from '../review/foreign.ts';
import { visible } from '../text/visible.ts';
import { counted } from '../text/words.ts';

/** `tickmark import`: annotations of other tools as decisions by hand. */
export const importCommand: CommandModule = {
  name: 'import',
  summary: 'annotations made in other tools, as decisions by hand',
  operands: '<file> [paths...]',
  formats: [],
  options: [
    {
      flags: '--from <format>',
      description: 'format of the file, where its ending does not tell',
      choices: foreignFormats,
    },
    { flags: '--by <name>', description: 'who made them' },
    { flags: '--suggested', description: 'also take what the file calls a mere suggestion' },
    { flags: '--dry-run', description: 'say what would be done and write nothing' },
  ],
  without: ['color'],
  examples: [
    { line: 'tickmark import marks.csv sources/ --by ann', says: 'take over a table of annotations' },
    { line: 'tickmark import a.ann sources/a.txt', says: 'take over what was done in brat' },
  ],
  async run(context) {
    const [file, ...paths] = context.operands as [string, ...string[]];
    const from = context.option('from');
    const foreign = await readForeign(context, file, typeof from === 'string' ? from : undefined);
    const articles = await readArticles(context, paths, 'import');
    let misfits = 0;
    for (const each of foreign.articles) {
      const read = articleFor(each, articles, foreign.articles.length);
      if (read === null) {
        await context.report({ code: 'not-found', path: each.path ?? file });
        continue;
      }
      misfits += await importInto(context, read, each);
    }
    return misfits > 0 || foreign.issues.length > 0 ? 1 : 0;
  },
};

/** The article that a foreign one is: the one at its path or with its name; the only one, where there is one of each. */
function articleFor(
  { path }: ForeignArticle,
  articles: readonly ReadArticle[],
  count: number,
): ReadArticle | null {
  const [only] = articles;
  if (path !== null) {
    const same = articles.filter(({ article }) => article.path === path);
    const named = articles.filter(({ article }) => nameOf(article.path) === nameOf(path));
    if (same[0] !== undefined) return same[0];
    if (named.length === 1) return named[0]!;
  }
  return count === 1 && articles.length === 1 ? only! : null;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Writes what fits as decisions; tells how much did not. */
async function importInto(
  context: Context,
  { file, article }: ReadArticle,
  foreign: ForeignArticle,
): Promise<number> {
  const takesAll = context.option('suggested') === true;
  const wanted = foreign.annotations.filter(({ status }) => takesAll || status !== 'suggested');
  const fitted = fit(article.text, wanted, foreign.counting);
  const left = foreign.annotations.length - wanted.length;
  await context.write(
    `${visible(article.path)}: ${wordingOf(fitted, wanted.length)}${left > 0 ? `; ${counted(left, 'suggestion')} left alone` : ''}\n`,
  );
  for (const { quote, start } of fitted.misfits) {
    await context.write(`  “${visible(quote)}” does not stand at ${start}: left out\n`);
  }
  if (fitted.annotations.length > 0 && context.option('dryRun') !== true) {
    const said = decisionsOf(fitted, authorOf(context));
    const issues = await changeSidecar(file, await sidecarPlace(context), article, { do: 'decide', said });
    if (issues[0] !== undefined) throw new Stop(issues[0]);
  }
  return fitted.misfits.length;
}

const units = { 'utf-16': 'UTF-16 code units', 'code-point': 'code points', byte: 'UTF-8 bytes' } as const;

function wordingOf({ annotations, counting }: Fitted, count: number): string {
  const lines = counting.lines === 'plain' ? ', line ends as one character and no byte order mark' : '';
  return `${annotations.length} of ${counted(count, 'annotation')} taken; positions count ${units[counting.unit]}${lines}`;
}

function decisionsOf({ annotations }: Fitted, by: string): NewDecision[] {
  const at = new Date().toISOString();
  return annotations.map(({ kind, span, meaning, status }) => ({
    reach: 'here',
    span,
    verdict: status === 'rejected' ? { action: 'reject', kind } : { action: 'add', kind, ...meaning },
    by,
    at,
  }));
}
