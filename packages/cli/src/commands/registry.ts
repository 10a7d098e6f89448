import type { CommandModule } from '../command.ts';

/** A command by name; its code is loaded only when it is called. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  load(): Promise<CommandModule>;
}

/** All commands, in the order of the help. A new one is one file and one entry here. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'annotate',
    summary: 'people, places, figures and boilerplate of every article',
    load: async () => (await import('./annotate.ts')).annotate,
  },
  {
    name: 'facts',
    summary: 'the same quantity in several sources: agreement, hedges, independent sources',
    load: async () => (await import('./facts.ts')).facts,
  },
  {
    name: 'entities',
    summary: 'people and places across the sources: aliases, titles, mentions',
    load: async () => (await import('./entities.ts')).entities,
  },
  {
    name: 'duplicates',
    summary: 'passages that stand more than once, and who copied whom',
    load: async () => (await import('./duplicates.ts')).duplicates,
  },
  {
    name: 'explain',
    summary: 'what the hover shows at FILE:LINE:COL, as text',
    load: async () => (await import('./explain.ts')).explain,
  },
  {
    name: 'check',
    summary: 'every figure, name and quotation of a draft against the sources',
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'review',
    summary: 'decide on annotations one by one, from the keyboard',
    load: async () => (await import('./review.ts')).review,
  },
  {
    name: 'decide',
    summary: 'what is one person or place, and which figures state the same quantity',
    load: async () => (await import('./decide.ts')).decide,
  },
  {
    name: 'anchor',
    summary: 'whether decisions by hand still find their places in the text',
    load: async () => (await import('./anchor.ts')).anchor,
  },
  {
    name: 'import',
    summary: 'annotations made in other tools, as decisions by hand',
    load: async () => (await import('./import.ts')).importCommand,
  },
  {
    name: 'export',
    summary: 'annotations in the formats of other tools',
    load: async () => (await import('./export.ts')).exportCommand,
  },
  {
    name: 'agree',
    summary: 'how far two annotators, or gold and machine, agree',
    load: async () => (await import('./agree.ts')).agree,
  },
  {
    name: 'diff',
    summary: 'what two runs of annotate say differently',
    load: async () => (await import('./diff.ts')).diff,
  },
  {
    name: 'score',
    summary: 'annotations against gold annotations, one line a metric',
    load: async () => (await import('./score.ts')).score,
  },
  {
    name: 'init',
    summary: 'write a tickmark.config.json',
    load: async () => (await import('./init.ts')).init,
  },
  {
    name: 'lsp',
    summary: 'the language server on standard input and output, for any editor',
    load: async () => (await import('./lsp.ts')).lsp,
  },
];
