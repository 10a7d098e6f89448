import type { CommandModule, ExitCode } from './command.ts';
import { commands } from './commands/registry.ts';
import { ClosedPipe, type Io } from './io.ts';
import { Stop, wordingOf } from './problem.ts';
import { visible } from './text/visible.ts';
import { version } from './version.ts';

/** Runs one command line and says how it ended. The only place where anything becomes an exit code. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
      await io.stdout.write(`${version}\n`);
      return 0;
    }
    return await runCommand(argv, io);
  } catch (error) {
    if (error instanceof ClosedPipe) return 0;
    if (!(error instanceof Stop)) throw error;
    await io.stderr.write(`tickmark: ${visible(wordingOf(error.problem))}\n`);
    return 2;
  }
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
