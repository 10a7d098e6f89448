import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultConfig } from '@tickmark/core';
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
  without: ['output', 'config', 'all', 'color'],
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
    await writeFile(file, startingConfig(join(context.io.cwd, folder))).catch((error: unknown) => {
      throw new Stop({ code: 'unwritable', path, reason: reasonOf(error) });
    });
    await context.remark(`wrote ${path}`);
    return 0;
  },
};

/** The defaults, to be changed; an editor completes them where the schema lies in the folder. */
function startingConfig(folder: string): string {
  const { sources, drafts, ignore, names, articles } = defaultConfig;
  const schema = './node_modules/tickmark/tickmark.config.schema.json';
  const named = existsSync(join(folder, schema)) ? { $schema: schema } : {};
  return `${jsonOf({ ...named, sources, drafts, ignore, names, articles }, 2)}\n`;
}
