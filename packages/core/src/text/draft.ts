import type { Article } from '../model/article.ts';
import { isMarkdown, maskMarkdown } from './markdown.ts';
import { articleFromText, type ReadOptions } from './read.ts';

/** A text being written as an article: Markdown is read as the prose it stands for, offsets stay those of the file. */
export function draftFromText(text: string, options: ReadOptions): Article {
  return articleFromText(isMarkdown(options.path) ? maskMarkdown(text) : text, options);
}
