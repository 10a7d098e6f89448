import { articleRules } from '../config/config.ts';
import { type Analysis, analyze, unreadIn } from '../corpus/analysis.ts';
import { type Corpus, createCorpus } from '../corpus/corpus.ts';
import type { Article } from '../model/article.ts';
import type { Issue } from '../model/issue.ts';
import type { NameModel } from '../recognize/name-model.ts';
import { amender } from '../review/amend.ts';
import { corpusDecisions } from '../review/project.ts';
import { type FindOptions, findFiles } from './find-files.ts';
import { pathFrom } from './paths.ts';
import { readArticleFile } from './read-file.ts';
import { readProjectDecisions, readSidecar, type SidecarPlace } from './sidecar.ts';

/** Where to look, by what rules, with which model of names, and who hears of the progress. */
export interface LoadOptions extends FindOptions {
  readonly model: NameModel;
  /** Called before each article with how many are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** The corpus of all files that could be read, and what was wrong with the others. */
export interface Loaded {
  readonly corpus: Corpus;
  readonly issues: readonly Issue[];
}

/** Reads and analyzes the articles that files, folders and globs name. One bad file does not stop the others. */
export async function loadCorpus(paths: readonly string[], options: LoadOptions): Promise<Loaded> {
  const found = await findFiles(paths, options);
  const project = await readProjectDecisions(options.folder);
  const place: SidecarPlace = { folder: options.folder, location: options.config.sidecars };
  const issues: Issue[] = [...found.issues, ...project.issues];
  const analyses: Analysis[] = [];
  const byPath = new Map<string, Article>();
  const knownOf = articleRules(options.config);
  for (const [done, { file, path }] of found.files.entries()) {
    options.onProgress?.(done, found.files.length);
    const known = knownOf(pathFrom(options.folder, file) ?? path);
    const read = readArticleFile(file, { path, ...known });
    issues.push(...read.issues);
    if (read.article === null) continue;
    const { sidecar, issues: unread } = await readSidecar(file, place);
    issues.push(...unread);
    const amend = amender({ sidecar, project: project.decisions });
    const analysis = analyze(read.article, options.model, amend);
    issues.push(...unreadIn(analysis));
    analyses.push(analysis);
    byPath.set(pathFrom(options.folder, file) ?? path, read.article);
  }
  const { decisions } = corpusDecisions(project.decisions, (path) => byPath.get(path));
  return { corpus: createCorpus(analyses, decisions), issues };
}
