import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { loadCompiled } from '../src/compiled-code.ts';
import { folderOf } from './run.ts';

afterEach(() => vi.unstubAllEnvs());

/** A bundle that says a number, and where its code is kept. */
function bundleOf(n: number): { readonly bundle: string; readonly kept: string } {
  const folder = folderOf({ 'bundle.cjs': sourceOf(n) });
  return { bundle: join(folder, 'bundle.cjs'), kept: join(folder, 'cache/engine/say.code') };
}

function sourceOf(n: number): string {
  return `exports.say = () => ${n}; exports.where = [__filename, require('node:path').basename(__dirname)];`;
}

interface Saying {
  say(): number;
  readonly where: readonly [string, string];
}

function say({ bundle, kept }: { bundle: string; kept: string }): number {
  const program = loadCompiled<Saying>(bundle, kept);
  const said = program.exports.say();
  program.keep();
  return said;
}

test('a bundle runs as Node runs a CommonJS file', () => {
  const { bundle, kept } = bundleOf(7);
  const { where } = loadCompiled<Saying>(bundle, kept).exports;
  expect(where[0]).toBe(bundle);
  expect(bundle).toContain(`${where[1]}/bundle.cjs`);
});

test('its code is kept once and read the next time', () => {
  const files = bundleOf(7);
  expect(say(files)).toBe(7);
  const code = readFileSync(files.kept);
  expect(say(files)).toBe(7);
  expect(readFileSync(files.kept)).toEqual(code);
});

test('code of another bundle of the same length is not run', () => {
  const files = bundleOf(7);
  say(files);
  writeFileSync(files.bundle, sourceOf(8));
  expect([say(files), say(files)]).toEqual([8, 8]);
});

test.each([
  ['empty', () => Buffer.alloc(0)],
  ['cut short', (code: Buffer) => code.subarray(0, code.length >> 1)],
  ['damaged', (code: Buffer) => code.map((byte, k) => (k === code.length >> 1 ? byte ^ 255 : byte))],
])('kept code that is %s is not run, and replaced', (_, spoil) => {
  const files = bundleOf(7);
  say(files);
  const code = readFileSync(files.kept);
  writeFileSync(files.kept, spoil(code));
  expect(say(files)).toBe(7);
  expect(readFileSync(files.kept).length).toBe(code.length);
});

test('where nothing can be written it runs all the same', () => {
  const { bundle } = bundleOf(7);
  expect(say({ bundle, kept: join(bundle, 'no/folder.code') })).toBe(7);
});

test('nothing is kept where the environment says so', () => {
  vi.stubEnv('NODE_DISABLE_COMPILE_CACHE', '1');
  const files = bundleOf(7);
  expect(say(files)).toBe(7);
  expect(existsSync(files.kept)).toBe(false);
});

test('a mistake in the bundle is told as it is', () => {
  const files = bundleOf(7);
  writeFileSync(files.bundle, 'throw new Error("no model");');
  expect(() => say(files)).toThrow('no model');
});
