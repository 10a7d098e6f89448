import type { CommandModule } from '../command.ts';

/** `tickmark score`: annotations against gold. */
export const score: CommandModule = {
  name: 'score',
  summary: 'annotations against gold annotations, one line a metric',
  operands: '[paths...]',
  formats: ['text', 'json'],
  options: [{ flags: '--gold <dir>', description: 'folder of gold files' }],
  examples: [
    { line: 'tickmark score --gold corpus/gold corpus/', says: 'precision, recall and F1 of every kind' },
  ],
  async run() {
    return 0;
  },
};
