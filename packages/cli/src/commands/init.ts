import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { configName, reasonOf } from '@tickmark/core/node';
import type { CommandModule } from '../command.ts';
import { Stop } from '../problem.ts';
import { jsonOf } from '../text/visible.ts';

/** `tickmark init`: a configuration to start from. */
export const init: CommandModule = {
  name: 'init',
  summary: 'write a tickmark.config.json',
  operands: '[folder]',
  formats: [],
  options: [{ flags: '--force', description: 'write over a configuration that is there' }],
  examples: [
    {
      line: 'tickmark init',
      says: 'in this folder: which files are sources, which drafts, who published what and when',
    },
  ],
  async run(context) {
    const folder = context.operands[0] ?? '.';
    const path = join(folder, configName);
    const file = join(context.io.cwd, path);
    if (existsSync(file) && context.option('force') !== true) throw new Stop({ code: 'exists', path });
    await writeFile(file, startingConfig()).catch((error: unknown) => {
      throw new Stop({ code: 'unwritable', path, reason: reasonOf(error) });
    });
    await context.remark(`wrote ${path}`);
    return 0;
  },
};

function startingConfig(): string {
  const config = {
    $schema: './node_modules/tickmark/tickmark.config.schema.json',
    sources: ['**/*.txt'],
    drafts: ['**/*.md'],
    ignore: [],
    names: ['{date}_{outlet}_*', '{date}_{outlet}'],
    articles: [],
  };
  return `${jsonOf(config, 2)}\n`;
}
