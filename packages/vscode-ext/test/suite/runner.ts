import * as vscode from 'vscode';
import type { TestResult } from '../harness/wire.ts';
import { screen, send } from './bridge.ts';

type Run = () => unknown;

const cases: { readonly name: string; readonly run: Run }[] = [];
/** Longer than all that a test waits for, one thing after the other. */
const seconds = 400;

/** Adds a test to the suite. */
export function test(name: string, run: Run): void {
  cases.push({ name, run });
}

/** Thrown by `skip`. */
class Skipped extends Error {}

let noted: string | undefined;

/** Tells a measurement beside the result of the test that runs: times are told, not judged, on machines that do other things. */
export function note(words: string): void {
  noted = words;
}

/** Ends a test that has nothing to look at here. */
export function skip(reason: string): never {
  throw new Skipped(reason);
}

/**
 * Runs every test in turn and reports each; one that fails does not stop the others. `prepare` comes before each, so that
 * a test does not see what the one before it left.
 */
export async function runCases(prepare: Run): Promise<void> {
  const host = 'importScripts' in globalThis ? 'web worker' : 'node';
  const words = vscode.workspace.getConfiguration('tickmarkTest').get<string>('only') ?? '';
  const wanted = cases.filter(({ name }) => new RegExp(words).test(name));
  await send({ kind: 'hello', hello: { version: vscode.version, host, tests: wanted.length } });
  for (const one of wanted) await send({ kind: 'result', result: await runCase(one, prepare) });
}

async function runCase({ name, run }: (typeof cases)[number], prepare: Run): Promise<TestResult> {
  const start = Date.now();
  noted = undefined;
  const done = (error: string | null, skipped = false): TestResult => ({
    name,
    error,
    skipped,
    milliseconds: Date.now() - start,
    ...(noted !== undefined && { note: noted }),
  });
  const limit = late();
  try {
    await Promise.race([Promise.resolve(prepare()).then(run), limit.reached]);
    return done(null);
  } catch (error) {
    if (error instanceof Skipped) return done(null, true);
    const told = await windowTells(name);
    return done(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n${told}`);
  } finally {
    limit.clear();
  }
}

/** What the window tells of a failure: a picture of it, and the notifications. */
async function windowTells(name: string): Promise<string> {
  try {
    await vscode.commands.executeCommand('notifications.showList');
    const messages = await screen.texts('.notification-list-item-message');
    await screen.screenshot(`failed ${name}`.replaceAll(/\W+/g, '-'));
    return messages.map((message) => `notification: ${message}`).join('\n');
  } catch (error) {
    return `the window could not be asked: ${String(error)}`;
  }
}

function late(): { readonly reached: Promise<never>; readonly clear: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const reached = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no end after ${seconds} s`)), seconds * 1000);
  });
  return { reached, clear: () => clearTimeout(timer) };
}
