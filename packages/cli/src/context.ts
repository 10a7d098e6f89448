import { relative } from 'node:path';
import { type Corpus, isFatal } from '@tickmark/core';
import {
  type ConfigPlace,
  type LoadedConfig,
  loadConfig,
  loadCorpus,
  loadNameModel,
} from '@tickmark/core/node';
import type { CommandModule, Context, ExitCode } from './command.ts';
import type { Io } from './io.ts';
import { fileOutput, type Output, streamOutput } from './output.ts';
import { type Problem, Stop, wordingOf } from './problem.ts';
import { type Progress, progressOf } from './progress.ts';
import { paintOf, wantsColor } from './text/paint.ts';
import { visible } from './text/visible.ts';

/** A context that can be brought to its end. */
export interface RunContext extends Context {
  /** Runs, closes the output, and settles the exit code with what was reported on the way. */
  finish(run: () => Promise<ExitCode>): Promise<ExitCode>;
}

type Options = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** What a command works with, built from its parsed arguments. */
export function createContext(
  io: Io,
  command: CommandModule,
  operands: readonly string[],
  options: Options,
): RunContext {
  const file = stringOf(options.output);
  const output = file === undefined ? streamOutput(io) : fileOutput(io, file);
  const isQuiet = options.quiet === true;
  const progress = progressOf(io, !isQuiet);
  const format = stringOf(options.format) ?? formatOf(file, command);
  const state = { failed: false };
  let config: Promise<LoadedConfig> | null = null;

  const report = async (problem: Problem): Promise<void> => {
    progress.clear();
    if (isFailure(problem)) state.failed = true;
    else if (isQuiet) return;
    await io.stderr.write(`tickmark: ${visible(wordingOf(problem))}\n`);
  };
  const configOnce = (): Promise<LoadedConfig> => {
    config ??= checkedConfig(
      { cwd: io.cwd, file: stringOf(options.config), near: filesOf(operands) },
      report,
    );
    return config;
  };
  return {
    io,
    operands,
    option: (name) => options[name],
    format,
    paint: paintOf(format === 'text' && file === undefined && wantsColor(io, booleanOf(options.color))),
    width: Math.max(60, io.stdout.columns),
    write: (text) => output.write(text),
    report,
    remark: async (text) => {
      if (!isQuiet) await io.stderr.write(`${visible(text)}\n`);
    },
    config: configOnce,
    load: async (paths) => {
      const { config, folder, file: configFile } = await configOnce();
      if (paths.length === 0 && configFile === null)
        throw new Stop({ code: 'no-paths', command: command.name });
      const loaded = await loadCorpus(paths.length > 0 ? paths : [relative(io.cwd, folder) || '.'], {
        cwd: io.cwd,
        config,
        folder,
        all: options.all === true,
        model: loadNameModel(),
        onProgress: progress.show,
      });
      progress.clear();
      for (const issue of loaded.issues) await report(issue);
      return settled(loaded.corpus, state.failed);
    },
    finish: (run) => finish(run, output, progress, state),
  };
}

/** An empty corpus after a failure has nothing to tell: the reason stands on stderr already. */
function settled(corpus: Corpus, failed: boolean): Corpus {
  if (failed && corpus.analyses.size === 0) throw new NothingToDo();
  return corpus;
}

/** All that was asked for failed, and was reported. */
class NothingToDo extends Error {}

async function finish(
  run: () => Promise<ExitCode>,
  output: Output,
  progress: Progress,
  state: { readonly failed: boolean },
): Promise<ExitCode> {
  try {
    const exit = await run();
    await output.finish();
    return state.failed ? 2 : exit;
  } catch (error) {
    progress.clear();
    await output.abandon();
    if (error instanceof NothingToDo) return 2;
    throw error;
  }
}

async function checkedConfig(
  place: ConfigPlace,
  report: (problem: Problem) => Promise<void>,
): Promise<LoadedConfig> {
  const loaded = await loadConfig(place);
  const [first, ...others] = loaded.issues;
  for (const issue of others) await report(issue);
  if (first !== undefined) throw new Stop(first);
  return loaded;
}

/** The operands without the line and column that some of them name. */
function filesOf(operands: readonly string[]): readonly string[] {
  return operands.map((operand) => operand.replace(/:\d{1,9}:\d{1,9}$/, ''));
}

function isFailure(problem: Problem): boolean {
  return isIssue(problem) ? isFatal(problem) : true;
}

const ownCodes: ReadonlySet<string> = new Set([
  'usage',
  'no-paths',
  'no-drafts',
  'unwritable',
  'exists',
  'bad-position',
]);

function isIssue(problem: Problem): problem is Parameters<typeof isFatal>[0] {
  return !ownCodes.has(problem.code);
}

/** The format that a file's ending names, else the command's first. Text in a file that is called a table helps nobody. */
function formatOf(file: string | undefined, { name, formats }: CommandModule): string {
  const ending = file?.slice(file.lastIndexOf('.') + 1) ?? '';
  const format = formats.find((format) => format === ending);
  if (format === undefined && formats.length > 0 && spoken.has(ending)) {
    const reason = `${name} writes no ${ending}; its formats are ${formats.join(', ')}, and --format overrules the ending of ${file}`;
    throw new Stop({ code: 'usage', reason, command: name });
  }
  return format ?? formats[0] ?? 'text';
}

/** Formats that some command has. */
const spoken: ReadonlySet<string> = new Set(['json', 'jsonl', 'csv', 'md', 'sarif']);

function stringOf(value: Options[string]): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function booleanOf(value: Options[string]): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}
