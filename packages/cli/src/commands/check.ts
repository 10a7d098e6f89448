import { resolve } from 'node:path';
import { analyze, type Corpus, checkDraft, type NameModel, withoutArticle } from '@tickmark/core';
import { findFiles, loadNameModel } from '@tickmark/core/node';
import { type AcceptedFinding, acceptedFindings, readBaseline, writeBaseline } from '../check/baseline.ts';
import { checkRecord } from '../check/check-json.ts';
import { checkMarkdown } from '../check/check-markdown.ts';
import { checkSarif } from '../check/check-sarif.ts';
import { checkText } from '../check/check-text.ts';
import type { CheckedDraft, CheckRun } from '../check/checked.ts';
import { failTest } from '../check/fail-on.ts';
import { readDraft } from '../check/read-draft.ts';
import { watchFiles } from '../check/watch.ts';
import type { CommandModule, Context, ExitCode } from '../command.ts';
import { Stop } from '../problem.ts';
import { jsonOf } from '../text/visible.ts';

/** `tickmark check`: a draft held against its sources. */
export const check: CommandModule = {
  name: 'check',
  summary: 'every figure, name and quotation of a draft against the sources',
  operands: '<drafts...>',
  formats: ['text', 'json', 'md', 'sarif'],
  options: [
    { flags: '-a, --against <paths...>', description: 'the sources: files, folders or globs' },
    { flags: '--every', description: 'print what holds up and what was accepted, too' },
    { flags: '--fail-on <verdicts>', description: 'exit 1 on these, such as contradicted,not-found, or any' },
    {
      flags: '--baseline <file>',
      description: 'findings that were accepted: counted, and no reason to fail',
    },
    { flags: '--write-baseline <file>', description: 'accept all findings of this run in a file' },
    {
      flags: '--stdin-path <path>',
      description: 'what the text from stdin (-) is called',
      default: 'stdin.md',
    },
    { flags: '--watch', description: 'check again whenever a draft changes' },
  ],
  examples: [
    { line: 'tickmark check story.md --against sources/', says: 'what the sources say of it' },
    {
      line: 'tickmark check story.md --against sources/ --fail-on contradicted,not-found',
      says: 'exit 1 where the sources contradict a claim, or none has it',
    },
    {
      line: 'tickmark check story.md --against sources/ --format sarif -o check.sarif',
      says: 'for code hosts and editors',
    },
    {
      line: 'tickmark check - --stdin-path story.md < story.md',
      says: 'a text from stdin, against the configured sources',
    },
  ],
  async run(context) {
    const isFailing = failTest(textOption(context, 'failOn'));
    const baseline = baselineOf(context);
    const corpus = await context.load(listOption(context, 'against'));
    const model = loadNameModel();
    const run = await checkAll(context, corpus, model, baseline);
    await context.write(rendered(context, run));
    const written = textOption(context, 'writeBaseline');
    if (written !== null) writeBaseline(context.io.cwd, written, run.drafts);
    if (context.option('watch') === true) await watchDrafts(context, corpus, model, baseline);
    const fails = run.drafts.some(({ check: { findings }, accepted }) =>
      findings.some((finding) => isFailing(finding) && !accepted.has(finding)),
    );
    const exit: ExitCode = fails ? 1 : 0;
    return exit;
  },
};

function baselineOf(context: Context): readonly AcceptedFinding[] {
  const file = textOption(context, 'baseline');
  return file === null ? [] : readBaseline(context.io.cwd, file);
}

async function checkAll(
  context: Context,
  corpus: Corpus,
  model: NameModel,
  baseline: readonly AcceptedFinding[],
): Promise<CheckRun> {
  const drafts: CheckedDraft[] = [];
  const stdinPath = textOption(context, 'stdinPath') ?? 'stdin.md';
  for (const given of await draftPaths(context)) {
    const read = await readDraft(context.io, given, stdinPath);
    for (const issue of read.issues) await context.report(issue);
    if (read.article === null) continue;
    const found = checkDraft(without(corpus, read.article.path), analyze(read.article, model));
    drafts.push({ ...read, check: found, accepted: acceptedFindings(found.path, found.findings, baseline) });
  }
  return { corpus, drafts };
}

/** The drafts that operands name, each once; a draft among the sources is not held against itself. */
async function draftPaths({ io, operands, config }: Context): Promise<readonly string[]> {
  const named = operands.filter((operand) => operand !== '-');
  const { config: rules, folder } = await config();
  const files = await findFiles(named, {
    cwd: io.cwd,
    config: { ...rules, sources: rules.drafts, drafts: [] },
    folder,
  });
  const [missing] = files.issues;
  if (missing?.code === 'no-articles') throw new Stop({ code: 'no-drafts', path: missing.path });
  if (missing !== undefined) throw new Stop(missing);
  return [...(named.length < operands.length ? ['-'] : []), ...files.files.map(({ path }) => path)];
}

function without(corpus: Corpus, path: string): Corpus {
  return corpus.analyses.has(path) ? withoutArticle(corpus, path) : corpus;
}

function rendered(context: Context, run: CheckRun): string {
  const all = context.option('every') === true;
  switch (context.format) {
    case 'json':
      return `${jsonOf(checkRecord(run), 2)}\n`;
    case 'md':
      return checkMarkdown(run, all);
    case 'sarif':
      return `${jsonOf(checkSarif(run, all), 2)}\n`;
    default:
      return checkText(context, run, all);
  }
}

async function watchDrafts(
  context: Context,
  corpus: Corpus,
  model: NameModel,
  baseline: readonly AcceptedFinding[],
): Promise<void> {
  const { io } = context;
  const files = (await draftPaths(context))
    .filter((path) => path !== '-')
    .map((path) => resolve(io.cwd, path));
  const watched = watchFiles(files, io.signal ?? interrupted(), async () => {
    await context.remark(`checked again at ${new Date().toLocaleTimeString('en-GB')}`);
    await context.write(`\n${rendered(context, await checkAll(context, corpus, model, baseline))}`);
  });
  // Said once it is true: who reads this may save the draft the next moment.
  await context.remark(`watching ${files.length} draft${files.length === 1 ? '' : 's'}; stop with Ctrl+C`);
  await watched;
}

/** Aborts when somebody presses Ctrl+C. */
function interrupted(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  return controller.signal;
}

function textOption(context: Context, name: string): string | null {
  const value = context.option(name);
  return typeof value === 'string' ? value : null;
}

function listOption(context: Context, name: string): readonly string[] {
  const value = context.option(name);
  return Array.isArray(value) ? value : [];
}
