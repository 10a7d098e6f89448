import { relative } from 'node:path';
import { type Article, articleRules } from '@tickmark/core';
import { findFiles, pathFrom, readArticleFile, type SidecarPlace } from '@tickmark/core/node';
import type { Context } from '../command.ts';
import { Stop } from '../problem.ts';

/** An article read from its file, and nothing more. */
export interface ReadArticle {
  readonly file: string;
  readonly article: Article;
}

/** The articles of these paths, or of the configured sources when there are none; problems are reported. */
export async function readArticles(
  context: Context,
  paths: readonly string[],
  command: string,
): Promise<readonly ReadArticle[]> {
  const { config, folder, file: configFile } = await context.config();
  const { cwd } = context.io;
  if (paths.length === 0 && configFile === null) throw new Stop({ code: 'no-paths', command });
  const wanted = paths.length > 0 ? paths : [relative(cwd, folder) || '.'];
  const found = await findFiles(wanted, { cwd, config, folder, all: context.option('all') === true });
  for (const issue of found.issues) await context.report(issue);
  const knownOf = articleRules(config);
  const articles: ReadArticle[] = [];
  for (const { file, path } of found.files) {
    const read = readArticleFile(file, { path, ...knownOf(pathFrom(folder, file) ?? path) });
    for (const issue of read.issues) await context.report(issue);
    if (read.article !== null) articles.push({ file, article: read.article });
  }
  return articles;
}

/** Where the project keeps its sidecars. */
export async function sidecarPlace(context: Context): Promise<SidecarPlace> {
  const { config, folder } = await context.config();
  return { folder, location: config.sidecars };
}

/** Who decides: `--by`, TICKMARK_AUTHOR, or the name of the account. */
export function authorOf({ option, io }: Context): string {
  const by = option('by');
  return (
    (typeof by === 'string' ? by : undefined) ??
    io.env.TICKMARK_AUTHOR ??
    io.env.USER ??
    io.env.USERNAME ??
    'anonymous'
  );
}
