import { mkdir } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import {
  type AnnotatedArticle,
  annotationsOf,
  type Corpus,
  type ExportFile,
  type ExportFormat,
  exporters,
} from '@tickmark/core';
import { reasonOf, replaceFile } from '@tickmark/core/node';
import type { CommandModule, Context } from '../command.ts';
import { articleRecord } from '../json/annotations.ts';
import { Stop } from '../problem.ts';
import { jsonOf } from '../text/visible.ts';

/** `tickmark export`: annotations in the formats of other tools. */
export const exportCommand: CommandModule = {
  name: 'export',
  summary: 'annotations in the formats of other tools',
  operands: '[paths...]',
  formats: [
    'jsonl',
    'w3c',
    'brat',
    'csv',
    'conll',
    'spacy',
    'prodigy',
    'doccano',
    'label-studio',
    'tei',
    'html',
  ],
  options: [
    { flags: '--to <folder>', description: 'folder to write to, for formats of several files (brat)' },
  ],
  without: ['color'],
  examples: [
    { line: 'tickmark export sources/ --format w3c -o marks.jsonld', says: 'W3C Web Annotations' },
    {
      line: 'tickmark export sources/ --format brat --to brat/',
      says: 'a text and an .ann for each article',
    },
    { line: 'tickmark export sources/ --format csv -o marks.csv', says: 'a table for a spreadsheet' },
  ],
  async run(context) {
    const corpus = await context.load(context.operands);
    const paths = [...corpus.analyses.keys()].toSorted();
    if (context.format === 'jsonl') {
      for (const path of paths) await context.write(`${jsonOf(articleRecord(corpus, path))}\n`);
      return 0;
    }
    await writeFormat(
      context,
      context.format as ExportFormat,
      paths.map((path) => annotated(corpus, path)),
    );
    return 0;
  },
};

function annotated(corpus: Corpus, path: string): AnnotatedArticle {
  return { article: corpus.analyses.get(path)!.article, annotations: annotationsOf(corpus, path) };
}

async function writeFormat(
  context: Context,
  format: ExportFormat,
  articles: readonly AnnotatedArticle[],
): Promise<void> {
  const { files, losses } = exporters[format](articles);
  const folder = context.option('to');
  if (typeof folder === 'string') refuseSources(context.io.cwd, folder, files, articles);
  for (const file of files) {
    if (file.path === '') await context.write(file.text);
    else if (typeof folder === 'string')
      await writeFile(placeIn(resolve(context.io.cwd, folder), file.path), file.text);
    else
      throw new Stop({
        code: 'usage',
        reason: `${format} is several files: say where to with --to FOLDER`,
        command: 'export',
      });
  }
  for (const { what, count } of losses)
    await context.remark(`${format} cannot hold: ${what} (${count} left out or replaced)`);
}

/** The text that a format wants beside its annotations is another than the source: line ends, encoding. */
function refuseSources(
  cwd: string,
  folder: string,
  files: readonly ExportFile[],
  articles: readonly AnnotatedArticle[],
): void {
  const sources = new Set(articles.map(({ article }) => resolve(cwd, article.path)));
  const hit = files.map(({ path }) => placeIn(resolve(cwd, folder), path)).find((file) => sources.has(file));
  if (hit === undefined) return;
  const reason = 'it is a source; say another folder with --to';
  throw new Stop({ code: 'unwritable', path: relative(cwd, hit), reason });
}

/** Inside the folder whatever the path of the article was. */
function placeIn(folder: string, path: string): string {
  const parts = path.split('/').filter((part) => part !== '..' && part !== '.' && part !== '');
  return join(folder, ...parts);
}

async function writeFile(file: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await replaceFile(file, text);
  } catch (error) {
    throw new Stop({ code: 'unwritable', path: file, reason: reasonOf(error) });
  }
}
