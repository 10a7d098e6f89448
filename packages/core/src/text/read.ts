import { sha256 } from '@noble/hashes/sha2.js';
import type { Article } from '../model/article.ts';
import { type Issue, isFatal } from '../model/issue.ts';
import { decode } from './decode.ts';
import { keptArticle } from './kept-article.ts';
import { splitLines, splitParagraphs } from './lines.ts';
import { dateOf, languageOf, titleOf } from './metadata.ts';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

/** What is known of an article beside its bytes; what is given here wins over what the text shows. */
export interface ReadOptions {
  readonly path: string;
  readonly outlet?: string | null;
  /** ISO 8601 calendar date. */
  readonly date?: string | null;
}

/** An article and what was wrong with its bytes; `article` is null where they are not text. */
export interface ReadResult {
  readonly article: Article | null;
  readonly issues: readonly Issue[];
}

/** Reads any bytes. Bad input is data: what could not be read right is in `issues`; nothing is thrown. */
export function readArticle(bytes: Uint8Array, options: ReadOptions): ReadResult {
  const { text, issues } = decode(bytes, options.path);
  if (text === null || issues.some(isFatal)) return { article: null, issues };
  return { article: articleOf(text, hashOf(bytes), options), issues };
}

/** The article of a text that an editor holds. Its hash is that of the text in UTF-8. */
export function articleFromText(text: string, options: ReadOptions): Article {
  return articleOf(text, hashOf(new TextEncoder().encode(text)), options);
}

function articleOf(text: string, hash: string, options: ReadOptions): Article {
  const lines = splitLines(text);
  const paragraphs = splitParagraphs(text, lines);
  const tokens = tokenize(text);
  const sentences = splitSentences(text, paragraphs, tokens);
  return keptArticle(
    {
      path: options.path.replaceAll('\\', '/'),
      text,
      sha256: hash,
      title: titleOf(text, paragraphs),
      outlet: options.outlet ?? null,
      date: options.date ?? dateOf(text, paragraphs),
      language: languageOf(text),
    },
    { lines, paragraphs, sentences, tokens },
  );
}

/** Joined from a list it is one flat string; added up byte by byte it would keep its parts, at ten times the memory. */
function hashOf(bytes: Uint8Array): string {
  return Array.from(sha256(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
