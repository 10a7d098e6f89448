/** Runs the command line of this process; its code is what `main` makes of it. */
export async function run(): Promise<void> {
  const { main } = await import('./main.ts');
  const { processIo } = await import('./io.ts');
  process.exitCode = await main(process.argv.slice(2), processIo());
}
