import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { type Foreign, importBrat, importCsv, importW3c } from '@tickmark/core';
import { importGold, importJsonl } from '@tickmark/core/files';
import { reasonOf } from '@tickmark/core/node';
import type { Context } from '../command.ts';
import { Stop } from '../problem.ts';

/** Formats that annotations can be read from. */
export const foreignFormats = ['jsonl', 'w3c', 'brat', 'csv', 'gold'] as const;

type ForeignFormat = (typeof foreignFormats)[number];

const readers: Readonly<Record<ForeignFormat, (text: string, path: string) => Foreign>> = {
  jsonl: (text) => importJsonl(text),
  w3c: (text) => importW3c(text),
  // An .ann says nothing of its text but that it lies beside it.
  brat: (text, path) => importBrat(text, path.replace(/\.ann$/, '.txt')),
  csv: (text) => importCsv(text),
  gold: (text) => importGold(text),
};

/** Reads a file of annotations in the format asked for, or the one its ending and its first bytes tell. */
export async function readForeign(context: Context, path: string, format?: string): Promise<Foreign> {
  const bytes = await readFile(resolve(context.io.cwd, path)).catch((error: unknown) => {
    throw new Stop({ code: 'unreadable', path, reason: reasonOf(error) });
  });
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  const foreign = readers[foreignFormats.find((each) => each === format) ?? guess(path, text)](text, path);
  for (const { line, reason } of foreign.issues)
    await context.report({ code: 'invalid-import', path, line, reason });
  return foreign;
}

function guess(path: string, text: string): ForeignFormat {
  const ending = basename(path).split('.').at(-1) ?? '';
  if (ending === 'ann') return 'brat';
  if (ending === 'csv') return 'csv';
  if (ending === 'jsonl') return 'jsonl';
  if (/^\s*\{\s*"doc"\s*:/.test(text)) return 'gold';
  return /^\s*\{\s*"article"\s*:/.test(text) ? 'jsonl' : 'w3c';
}
