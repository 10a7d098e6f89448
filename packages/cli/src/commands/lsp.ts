import type { CommandModule } from '../command.ts';

/** `tickmark lsp`: the language server, for every editor that is not VS Code. */
export const lsp: CommandModule = {
  name: 'lsp',
  summary: 'the language server on standard input and output, for any editor',
  operands: '',
  formats: [],
  options: [
    { flags: '--stdio', description: 'speak over standard input and output (the only way there is)' },
  ],
  examples: [{ line: 'tickmark lsp --stdio', says: 'what an editor starts; see docs/editors.md' }],
  async run() {
    const { startNodeServer } = await import('@tickmark/server/node');
    startNodeServer();
    // The connection ends the process when the editor says so, or goes away.
    return new Promise(() => {});
  },
};
