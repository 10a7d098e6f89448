import {
  analyze,
  anchorOf,
  type Corpus,
  decideProject,
  type FigureRef,
  type NameKind,
  type NewProjectDecision,
  type ProjectDecision,
  undoProject,
} from '@tickmark/core';
import { changeProjectDecisions, loadNameModel, pathFrom, readProjectDecisions } from '@tickmark/core/node';
import type { CommandModule, Context } from '../command.ts';
import { type Problem, Stop } from '../problem.ts';
import { authorOf, readArticles } from '../review/articles.ts';
import { offsetAt, parsePosition } from '../text/position.ts';
import { jsonOf, visible } from '../text/visible.ts';
import { counted } from '../text/words.ts';

/** `tickmark decide`: what is one person and what two, which figures state the same; kept for the whole project. */
export const decide: CommandModule = {
  name: 'decide',
  summary: 'what is one person or place, and which figures state the same quantity',
  operands: '[action] [what...]',
  formats: ['text', 'json'],
  options: [
    {
      flags: '--kind <kind>',
      description: 'of the names that are merged or split',
      choices: ['person', 'place', 'organization'],
      default: 'person',
    },
    { flags: '--by <name>', description: 'who decides (default: TICKMARK_AUTHOR or the account)' },
  ],
  examples: [
    { line: 'tickmark decide', says: 'the decisions of the project, with their ids' },
    {
      line: 'tickmark decide merge "Sergei Yermolin" "Sergey Ermolin"',
      says: 'two names of one person; split takes them apart',
    },
    {
      line: 'tickmark decide join a.txt:3:12 b.txt:7:40',
      says: 'these figures state the same quantity; part says they do not',
    },
    { line: 'tickmark decide undo 4f0c', says: 'take a decision back, by the beginning of its id' },
  ],
  async run(context) {
    const [action = 'list', ...what] = context.operands;
    const run = actions[action];
    if (run === undefined) throw usage(`no action '${action}'; actions: ${Object.keys(actions).join(', ')}`);
    await run(context, what);
    return 0;
  },
};

type Action = (context: Context, what: readonly string[]) => Promise<void>;

const actions: Readonly<Record<string, Action>> = {
  list,
  merge: (context, names) => linkNames(context, 'merge', names),
  split: (context, names) => linkNames(context, 'split', names),
  join: (context, places) => linkFigures(context, 'join', places),
  part: (context, places) => linkFigures(context, 'part', places),
  undo,
};

function usage(reason: string): Stop {
  return new Stop({ code: 'usage', reason, command: 'decide' });
}

async function list(context: Context): Promise<void> {
  const { folder } = await context.config();
  const { decisions, issues } = await readProjectDecisions(folder);
  for (const issue of issues) await context.report(issue);
  if (context.format === 'json') {
    await context.write(`${jsonOf({ decisions }, 2)}\n`);
    return;
  }
  const sorted = decisions.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const lines = sorted.map((decision) => `${textOf(context, decision)}\n`);
  await context.write(`${lines.join('')}${context.paint.dim(counted(decisions.length, 'decision'))}\n`);
}

function textOf({ paint }: Context, decision: ProjectDecision): string {
  const signed = paint.dim(`${visible(decision.by)}, ${decision.at.slice(0, 10)}`);
  return `${paint.dim(decision.id.slice(0, 8))}  ${said(decision)}  ${signed}`;
}

/** `merge person “Sergei Yermolin” and “Sergey Ermolin”` */
function said(decision: ProjectDecision): string {
  if (decision.action === 'rule') return `${decision.verdict.action} “${visible(decision.quote)}” everywhere`;
  if ('names' in decision) {
    const [a, b] = decision.names.map(
      ({ name, path }) => `“${visible(name)}”${path === null ? '' : ` in ${visible(path)}`}`,
    );
    return `${decision.action} ${decision.kind} ${a} and ${b}`;
  }
  const [a, b] = decision.figures.map(({ path, anchor }) => `“${visible(anchor.exact)}” in ${visible(path)}`);
  return `${decision.action} ${a} and ${b}`;
}

async function linkNames(
  context: Context,
  action: 'merge' | 'split',
  names: readonly string[],
): Promise<void> {
  const [a, b, ...more] = names.map((name) => name.trim());
  if (!a || !b || more.length > 0 || a === b) throw usage(`${action} takes two names`);
  const kind = context.option('kind') as NameKind;
  const { file } = await context.config();
  if (file !== null) await remarkUnknown(context, await context.load([]), kind, [a, b]);
  const pair = [
    { name: a, path: null },
    { name: b, path: null },
  ] as const;
  await write(context, { ...signature(context), action, kind, names: pair });
}

/** A name that no source has is likely mistyped; it is decided on all the same, for sources still to come. */
async function remarkUnknown(
  context: Context,
  { entities }: Corpus,
  kind: NameKind,
  names: readonly string[],
): Promise<void> {
  const ofKind = entities.entities.filter((entity) => entity.kind === kind);
  for (const name of names) {
    const isKnown = ofKind.some((entity) => {
      return entity.name === name || entity.aliases.some(({ form }) => form === name);
    });
    if (!isKnown) await context.remark(`no source names a ${kind} “${visible(name)}”`);
  }
}

async function linkFigures(
  context: Context,
  action: 'join' | 'part',
  places: readonly string[],
): Promise<void> {
  const [a, b, ...more] = places;
  if (a === undefined || b === undefined || more.length > 0 || a === b)
    throw usage(`${action} takes two places, each FILE:LINE:COL`);
  const figures = [await figureAt(context, a), await figureAt(context, b)] as const;
  await write(context, { ...signature(context), action, figures });
}

/** The figure that stands at a place, as a decision names it. */
async function figureAt(context: Context, given: string): Promise<FigureRef> {
  const position = parsePosition(given);
  const { folder } = await context.config();
  const [read] = await readArticles(context, [position.file], 'decide');
  const stop = (reason: string): Stop => new Stop({ code: 'bad-position', given, reason });
  if (read === undefined) throw stop('the file could not be read');
  const offset = offsetAt(read.article, position);
  const { figures } = analyze(read.article, loadNameModel());
  const figure = figures.find(({ span }) => span.start <= offset && offset <= span.end);
  if (figure === undefined) throw stop('no figure stands here');
  const path = pathFrom(folder, read.file);
  if (path === null) throw stop('the file lies outside the project');
  return { path, anchor: anchorOf(read.article, figure.span) };
}

function signature(context: Context): { readonly by: string; readonly at: string } {
  return { by: authorOf(context), at: new Date().toISOString() };
}

async function write(context: Context, decision: NewProjectDecision): Promise<void> {
  const { folder } = await context.config();
  refuse(await changeProjectDecisions(folder, (all) => decideProject(all, decision)));
  await list(context);
}

async function undo(context: Context, ids: readonly string[]): Promise<void> {
  const [id, ...more] = ids;
  if (!id || more.length > 0) throw usage('undo takes one id');
  const { folder } = await context.config();
  const { decisions } = await readProjectDecisions(folder);
  const meant = decisions.filter((decision) => decision.id.startsWith(id));
  if (meant.length !== 1)
    throw usage(
      `${meant.length === 0 ? 'no decision has' : 'several decisions have'} an id that begins with '${id}'`,
    );
  refuse(await changeProjectDecisions(folder, (all) => undoProject(all, meant[0]!.id)));
  await list(context);
}

/** Throws Stop where the decisions could not be read: the file was left as it is. */
function refuse([problem]: readonly Problem[]): void {
  if (problem !== undefined) throw new Stop(problem);
}
