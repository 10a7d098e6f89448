import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Action, Hello, Message, TestResult } from './wire.ts';

export interface Bridge {
  readonly port: number;
  readonly results: TestResult[];
  hello: Hello | null;
  readonly close: () => void;
}

/** Listens on the loopback for the suite: collects its results and passes its actions on. */
export async function openBridge(act: (action: Action) => Promise<unknown>): Promise<Bridge> {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bridge: Bridge = {
    port: (server.address() as AddressInfo).port,
    results: [],
    hello: null,
    close: () => server.close(),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // A connection for each question: a kept one may be closed here just as the suite sends its next question over it.
    response.setHeader('Connection', 'close');
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', '*');
    if (request.method !== 'POST') return void response.end();
    try {
      const value = await take(JSON.parse(await body(request)));
      response.end(JSON.stringify({ value: value ?? null }));
    } catch (error) {
      response.end(JSON.stringify({ error: String(error) }));
    }
  }

  async function take(message: Message): Promise<unknown> {
    if (message.kind === 'action') return act(message.action);
    if (message.kind === 'hello') bridge.hello = message.hello;
    else bridge.results.push(message.result);
    return null;
  }

  return bridge;
}

async function body(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
