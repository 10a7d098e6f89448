// Runs the examples of the README again and puts what they print into it: `node scripts/readme.ts`.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.ts';

const file = join(root, 'README.md');
const example = /^```console lines=(\d+)\n\$ (npx tickmark [^\n]+)\n[\s\S]*?^```$/gm;

const text = readFileSync(file, 'utf8').replace(example, (_, lines: string, command: string) => {
  const output = printed(command, Number(lines));
  return `\`\`\`console lines=${lines}\n$ ${command}\n${output}\`\`\``;
});
writeFileSync(file, text);

/** The first lines that a command prints. */
function printed(command: string, lines: number): string {
  const args = command.split(' ').slice(2);
  const { stdout } = spawnSync(process.execPath, ['packages/cli/src/bin.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  const all = stdout.trimEnd().split('\n');
  return `${all.slice(0, lines).join('\n')}\n${all.length > lines ? '…\n' : ''}`;
}
