import { readFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { draftFromText, type Issue, readArticle } from '@tickmark/core';
import { reasonOf } from '@tickmark/core/node';
import type { CheckedDraft } from './checked.ts';

/** A draft as read and what was wrong with it; no article where it could not be read. */
export type ReadDraft =
  | (Pick<CheckedDraft, 'text' | 'article'> & { readonly issues: readonly Issue[] })
  | { readonly article: null; readonly issues: readonly Issue[] };

/** Reads a draft from its file, or from a stream where the path is `-`. */
export async function readDraft(
  { cwd, stdin }: { readonly cwd: string; readonly stdin: Readable },
  given: string,
  stdinPath: string,
): Promise<ReadDraft> {
  const path = given === '-' ? stdinPath : nameOf(cwd, given);
  let bytes: Uint8Array;
  try {
    bytes = given === '-' ? await streamBytes(stdin) : await readFile(resolve(cwd, given));
  } catch (error) {
    return { article: null, issues: [{ code: 'unreadable', path, reason: reasonOf(error) }] };
  }
  const { article, issues } = readArticle(bytes, { path });
  if (article === null) return { article, issues };
  return { text: article.text, article: draftFromText(article.text, { path }), issues };
}

function nameOf(cwd: string, given: string): string {
  return relative(cwd, resolve(cwd, given)).split(sep).join('/');
}

async function streamBytes(stdin: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
