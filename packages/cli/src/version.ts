import manifest from '../package.json' with { type: 'json' };

/** The version in the package. */
export const version: string = manifest.version;

/** Whether a command line asks for the version and nothing else. */
export function asksForVersion(argv: readonly string[]): boolean {
  return argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V');
}
