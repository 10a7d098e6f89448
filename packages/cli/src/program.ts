import { Command, CommanderError, Option } from 'commander';
import type { CommandModule, ExitCode, OptionSpec, SharedFlag } from './command.ts';
import { commands } from './commands/registry.ts';
import { createContext } from './context.ts';
import type { Io } from './io.ts';
import { Stop } from './problem.ts';
import { version } from './version.ts';

/** Reads the arguments and runs the command they name; only that command's code was loaded. */
export async function runProgram(
  argv: readonly string[],
  io: Io,
  command: CommandModule | undefined,
): Promise<ExitCode> {
  let exit: ExitCode = 0;
  const help: string[] = [];
  const program = createProgram(io, (text) => help.push(text));
  for (const { name, summary } of commands) {
    const sub = program.command(name).summary(summary);
    if (command?.name !== name) continue;
    describe(sub, command);
    sub.action(async () => {
      const context = createContext(io, command, sub.args, sub.optsWithGlobals());
      exit = await context.finish(() => command.run(context));
    });
  }
  try {
    await program.parseAsync(argv.length === 0 ? ['--help'] : argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0)
      throw new Stop({ code: 'usage', reason: reasonOf(error), command: command?.name ?? null });
  }
  if (help.length > 0) await io.stdout.write(help.join(''));
  return exit;
}

function createProgram(io: Io, onHelp: (text: string) => void): Command {
  const program = new Command('tickmark');
  program
    .description(
      'Marks people, places and figures in a folder of articles and lines the figures up across sources.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help, with examples')
    .helpCommand('help [command]', 'print help for a command')
    .exitOverride()
    .configureOutput({
      writeOut: onHelp,
      // What goes wrong is worded in one place, and in one line.
      writeErr: () => {},
      outputError: () => {},
      getOutHelpWidth: () => Math.min(100, io.stdout.columns),
    })
    .addHelpText('after', () => examplesText(overview));
  return program;
}

const overview = [
  { line: 'tickmark facts sources/', says: 'line figures up across a folder of articles' },
  { line: 'tickmark annotate sources/ --format jsonl > marks.jsonl', says: 'one line of JSON an article' },
  { line: 'tickmark explain sources/a.txt:12:40', says: 'what the hover shows at line 12, column 40' },
];

function describe(sub: Command, command: CommandModule): void {
  sub.description(`${command.summary[0]!.toUpperCase()}${command.summary.slice(1)}.`);
  if (command.operands !== '') sub.arguments(command.operands);
  if (command.formats.length > 0) sub.addOption(optionOf(formatOption(command.formats)));
  const shared = commonOptions.filter(({ flag }) => command.without?.includes(flag) !== true);
  for (const spec of [...command.options, ...shared]) sub.addOption(optionOf(spec));
  sub.addHelpText('after', () => examplesText(command.examples));
}

function formatOption(formats: readonly string[]): OptionSpec {
  return { flags: '-f, --format <name>', description: 'form of the results', choices: formats };
}

const commonOptions: readonly (OptionSpec & { readonly flag: SharedFlag })[] = [
  {
    flag: 'output',
    flags: '-o, --output <file>',
    description: 'write the results to a file; its ending may tell the format',
  },
  {
    flag: 'config',
    flags: '-c, --config <file>',
    description: 'use this configuration instead of the nearest tickmark.config.json',
  },
  { flag: 'all', flags: '--all', description: 'read what .gitignore and .tickmarkignore leave out, too' },
  { flag: 'color', flags: '--color', description: 'color the text output even in a pipe' },
  { flag: 'color', flags: '--no-color', description: 'never color' },
  { flag: 'quiet', flags: '-q, --quiet', description: 'no remarks and no progress on stderr' },
];

function optionOf(spec: OptionSpec): Option {
  const option = new Option(spec.flags, spec.description);
  if (spec.choices !== undefined) option.choices(spec.choices);
  if (spec.default !== undefined) option.default(spec.default);
  return option;
}

function examplesText(examples: readonly { line: string; says: string }[]): string {
  const lines = examples.map(({ line, says }) => `  $ ${line}\n      ${says}\n`);
  return `\nExamples:\n${lines.join('')}`;
}

/** Commander's message without its prefix, in one line, ready to stand in front of a hint. */
function reasonOf(error: CommanderError): string {
  return error.message.replace(/^error: /, '').replaceAll('\n', ' ');
}
