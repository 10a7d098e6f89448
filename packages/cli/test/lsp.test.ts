import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const bin = fileURLToPath(new URL('../src/bin.ts', import.meta.url));

/** A message of the Language Server Protocol, with its header. */
function message(content: object): string {
  const body = JSON.stringify({ jsonrpc: '2.0', ...content });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

test('tickmark lsp --stdio speaks the protocol and ends when it is told', async () => {
  const server = spawn(process.execPath, [bin, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  let heard = '';
  const answered = new Promise<void>((resolve) => {
    server.stdout.on('data', (chunk) => {
      heard += chunk;
      if (heard.includes('"id":1')) resolve();
    });
  });
  server.stdin.write(
    message({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } }),
  );
  await answered;
  expect(heard).toContain('"hoverProvider":true');
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.stdin.write(message({ id: 2, method: 'shutdown' }) + message({ method: 'exit' }));
  expect(await ended).toBe(0);
});

test('tickmark lsp ends when the editor goes away', { timeout: 30_000 }, async () => {
  const server = spawn(process.execPath, [bin, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.stdin.end(
    message({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } }),
  );
  expect(await ended).toBe(1);
});
