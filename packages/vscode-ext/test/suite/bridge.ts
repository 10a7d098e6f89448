import * as vscode from 'vscode';
import type { Action, Message } from '../harness/wire.ts';

/** Sends a message to the program that started VS Code. */
export async function send(message: Message): Promise<unknown> {
  const port = vscode.workspace.getConfiguration('tickmarkTest').get<number>('port');
  const response = await fetch(`http://127.0.0.1:${port}/`, {
    method: 'POST',
    body: JSON.stringify(message),
  });
  const { value, error } = (await response.json()) as { value?: unknown; error?: string };
  if (error !== undefined) throw new Error(error);
  return value;
}

async function act(action: Action): Promise<string[]> {
  const value = await send({ kind: 'action', action });
  return Array.isArray(value) ? value : [];
}

/** The window, as a user sees and handles it. */
export const screen = {
  press: (key: string) => act({ do: 'press', key }),
  type: (text: string) => act({ do: 'type', text }),
  click: (selector: string) => act({ do: 'click', selector }),
  hover: (selector: string) => act({ do: 'hover', selector }),
  texts: (selector: string) => act({ do: 'texts', selector }),
  styles: (selector: string, property: string) => act({ do: 'styles', selector, property }),
  attributes: (selector: string, attribute: string) => act({ do: 'attributes', selector, attribute }),
  screenshot: (name: string) => act({ do: 'screenshot', name }),
};

/** What has not come after this long does not come: a busy machine needs a multiple of what a quiet one does. */
const seconds = 90;

/**
 * Asks again and again until the answer satisfies; fails with the last answer in the end. Nearly everything that VS Code
 * does is done later, somewhere else: a test that looks at once sees what was there before.
 */
export async function eventually<T>(
  ask: () => T | PromiseLike<T>,
  satisfied: (answer: T) => boolean,
  what: string,
): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (satisfied(answer)) return answer;
    if (deadline < Date.now()) {
      throw new Error(`waited ${seconds} s for ${what}; last: ${JSON.stringify(answer)?.slice(0, 1500)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
