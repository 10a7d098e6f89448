import type { CommandModule, ExitCode } from './command.ts';
import { commands } from './commands/registry.ts';
import { ClosedPipe, type Io } from './io.ts';
import { Stop, wordingOf } from './problem.ts';
import { visible } from './text/visible.ts';
import { asksForVersion, version } from './version.ts';

/** Runs one command line and says how it ended. The only place where anything becomes an exit code. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    if (asksForVersion(argv)) {
      await io.stdout.write(`${version}\n`);
      return 0;
    }
    return await runCommand(argv, io);
  } catch (error) {
    if (error instanceof ClosedPipe) return 0;
    await io.stderr.write(lastWords(error)).catch(() => {});
    return 2;
  }
}

/** One line for what the user can mend; the stack for what only we can. */
function lastWords(error: unknown): string {
  if (error instanceof Stop) return `tickmark: ${visible(wordingOf(error.problem))}\n`;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `tickmark: a mistake of the program, please report it:\n${stack}\n`;
}

async function runCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const named = argv.find((argument) => !argument.startsWith('-'));
  const isHelp = named === 'help';
  const wanted = isHelp ? argv[argv.indexOf('help') + 1] : named;
  const entry = commands.find(({ name }) => name === wanted);
  const command: CommandModule | undefined = await entry?.load();
  const { runProgram } = await import('./program.ts');
  return runProgram(argv, io, command);
}
