import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** Neovim: the one of the machine, or Debian's package where we may install it; null where neither is to be had. */
function neovim(): string | null {
  if (spawnSync('nvim', ['--version']).status === 0) return 'nvim';
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return null;
  spawnSync('apt-get', ['update', '-qq'], { timeout: 120_000 });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'neovim'], { timeout: 240_000 });
  return spawnSync('nvim', ['--version']).status === 0 ? 'nvim' : null;
}

/** Starts the server as `vim.lsp` does everywhere, waits until it has indexed, and prints what a hover says. */
const script = (folder: string, line: number, character: number): string => `
local ready = false
vim.lsp.handlers['tickmark/changed'] = function(_, params) ready = params.state == 'ready' end
local client = vim.lsp.start_client({
  name = 'tickmark', root_dir = '${folder}',
  cmd = { '${process.execPath}', '${main}', '--stdio' },
})
vim.lsp.buf_attach_client(0, client)
assert(vim.wait(180000, function() return ready end, 20), 'not indexed')
local answers = vim.lsp.buf_request_sync(0, 'textDocument/hover', {
  textDocument = { uri = vim.uri_from_bufnr(0) }, position = { line = ${line}, character = ${character} },
}, 60000)
for _, answer in pairs(answers) do io.stdout:write(answer.result.contents.value) end
`;

test('Neovim gets the hover that compares sources', { timeout: 900_000 }, ({ skip }) => {
  const nvim = neovim();
  if (nvim === null) return skip('Neovim is not installed and cannot be');
  const folder = mkdtempSync(join(tmpdir(), 'tickmark-nvim-'));
  const article = 'Ferry strike\n\nMore than 3,000 passengers waited in Lisbon on Monday, the police said.\n';
  writeFileSync(join(folder, 'harbour.txt'), article);
  writeFileSync(
    join(folder, 'post.txt'),
    'Port closed\n\nAbout 3,000 passengers waited in Lisbon on Monday.\n',
  );
  writeFileSync(join(folder, 'hover.lua'), script(folder, 2, 11));
  const said = execFileSync(
    nvim,
    [
      '--headless',
      '-u',
      'NONE',
      join(folder, 'harbour.txt'),
      '-c',
      `luafile ${join(folder, 'hover.lua')}`,
      '-c',
      'qa!',
    ],
    {
      encoding: 'utf8',
      timeout: 300_000,
    },
  );
  rmSync(folder, { recursive: true });
  expect(said).toContain('3,000');
  expect(said).toContain('about 3,000');
});
