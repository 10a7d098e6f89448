import { statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import {
  type Answer,
  type Article,
  aboutAt,
  blocksOf,
  type Corpus,
  type Place,
  renderMarkdown,
  renderText,
  type TextOptions,
} from '@tickmark/core';
import { findFiles } from '@tickmark/core/node';
import type { CommandModule, Context } from '../command.ts';
import { Stop } from '../problem.ts';
import { positionAt } from '../text/context.ts';
import { type GivenPosition, offsetAt, parsePosition } from '../text/position.ts';
import { cut, widthOf } from '../text/table.ts';
import { jsonOf, visible } from '../text/visible.ts';

/** `tickmark explain`: what the hover shows at a place, as text. */
export const explain: CommandModule = {
  name: 'explain',
  summary: 'what the hover shows at FILE:LINE:COL, as text',
  operands: '<position> [paths...]',
  formats: ['text', 'md', 'json'],
  options: [],
  examples: [
    {
      line: 'tickmark explain sources/a.txt:12:40',
      says: 'line 12, column 40, against the configured sources, or the other articles of its folder',
    },
    { line: 'tickmark explain a.txt:12:40 sources/ archive/', says: 'against other articles' },
  ],
  async run(context) {
    const [given = '', ...paths] = context.operands;
    const position = parsePosition(given);
    const file = statSync(resolve(context.io.cwd, position.file), { throwIfNoEntry: false });
    if (file === undefined) throw new Stop({ code: 'not-found', path: position.file });
    if (file.isDirectory())
      throw new Stop({ code: 'bad-position', given, reason: 'is a folder, not a file' });
    const others = paths.length > 0 ? paths : await sourcesFor(context, position.file);
    const corpus = await context.load([position.file, ...others]);
    const { article, offset } = placeIn(corpus, context, position);
    const answers = aboutAt(corpus, article.path, offset);
    await context.write(rendered(context, corpus, answers));
    return 0;
  },
};

/** The configured sources; without a configuration those in the folder of the file, where it has any. */
async function sourcesFor(context: Context, file: string): Promise<readonly string[]> {
  const { config, folder, file: configFile } = await context.config();
  const { cwd } = context.io;
  if (configFile !== null) return [relative(cwd, folder) || '.'];
  const all = context.option('all') === true;
  const beside = await findFiles([dirname(file)], { cwd, config, folder, all });
  return beside.files.length > 0 ? [dirname(file)] : [];
}

function placeIn(
  corpus: Corpus,
  context: Context,
  position: GivenPosition,
): { readonly article: Article; readonly offset: number } {
  const wanted = resolve(context.io.cwd, position.file);
  const article = [...corpus.analyses.values()].find(
    (x) => resolve(context.io.cwd, x.article.path) === wanted,
  )?.article;
  // What keeps a file that is there from being read stands on stderr already.
  if (article === undefined)
    throw new Stop({ code: 'bad-position', given: position.given, reason: 'the file could not be read' });
  return { article, offset: offsetAt(article, position) };
}

function rendered(context: Context, corpus: Corpus, answers: readonly Answer[]): string {
  if (context.format === 'json') return `${jsonOf(answers, 2)}\n`;
  if (answers.length === 0) return 'nothing is marked here\n';
  const blocks = answers.map((answer) => blocksOf(corpus, answer));
  if (context.format === 'md') {
    return `${blocks.map((block) => renderMarkdown(block, { placeLink: ({ path }) => path })).join('\n\n---\n\n')}\n`;
  }
  const options: TextOptions = {
    placeText: (place) => placeText(corpus, place),
    visible,
    styled: (text, style) => (style === 'strong' ? context.paint.title(text) : context.paint.dim(text)),
    widthOf,
    cut,
    width: context.width,
  };
  return blocks.map((block) => renderText(block, options)).join('\n');
}

function placeText(corpus: Corpus, { path, span }: Place): string {
  const { line, column } = positionAt(corpus.analyses.get(path)!.article, span.start);
  return `${path}:${line}:${column}`;
}
