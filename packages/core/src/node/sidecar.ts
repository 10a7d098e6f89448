import { existsSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { Article } from '../model/article.ts';
import type { ProjectDecision } from '../model/decision.ts';
import type { Issue } from '../model/issue.ts';
import type { SidecarAct } from '../review/edit.ts';
import { projectDecisionsPath, type SidecarLocation, sidecarPath } from '../review/paths.ts';
import { formatProjectDecisions } from '../review/project.ts';
import type { ProjectReading } from '../review/project-reader.ts';
import { emptySidecar } from '../review/sidecar.ts';
import type { SidecarReading } from '../review/sidecar-reader.ts';
import { reasonOf } from './read-file.ts';
import { changeFile, textOf } from './replace-file.ts';

// What checks the files of people is read only where there is such a file: a run without them starts sooner.

/** Where a project lies and where it keeps its sidecars. */
export interface SidecarPlace {
  readonly folder: string;
  readonly location: SidecarLocation;
}

/** The sidecar of the article at `file`: where one is, else where the setting wants it. */
export function sidecarFile(file: string, { folder, location }: SidecarPlace): string {
  const full = resolve(file);
  const inside = relative(folder, full).replaceAll('\\', '/');
  const beside = sidecarPath(full, 'beside');
  // An article outside the project has no place in its tree.
  if (inside.startsWith('../') || isAbsolute(inside)) return beside;
  const mirrored = join(folder, sidecarPath(inside, 'folder'));
  const [wanted, other] = location === 'beside' ? [beside, mirrored] : [mirrored, beside];
  return !existsSync(wanted) && existsSync(other) ? other : wanted;
}

/** Reads the sidecar of an article; an empty one where there is none. */
export async function readSidecar(file: string, place: SidecarPlace): Promise<SidecarReading> {
  const path = sidecarFile(file, place);
  try {
    const text = textOf(path);
    if (text === null) return { sidecar: emptySidecar, issues: [], intact: true };
    const { parseSidecar } = await import('../review/sidecar-reader.ts');
    return parseSidecar(text, shown(path));
  } catch (error) {
    return { sidecar: emptySidecar, issues: [unreadable(path, error)], intact: false };
  }
}

/** Reads the decisions of the project; none where it has no such file. */
export async function readProjectDecisions(folder: string): Promise<ProjectReading> {
  const path = join(folder, projectDecisionsPath);
  try {
    const text = textOf(path);
    if (text === null) return { decisions: [], issues: [], intact: true };
    const { parseProjectDecisions } = await import('../review/project-reader.ts');
    return parseProjectDecisions(text, shown(path));
  } catch (error) {
    return { decisions: [], issues: [unreadable(path, error)], intact: false };
  }
}

/** Does something to the sidecar of an article, safe from other writers. What was wrong is returned, and nothing written. */
export async function changeSidecar(
  file: string,
  place: SidecarPlace,
  article: Pick<Article, 'text' | 'lines'>,
  act: SidecarAct,
): Promise<readonly Issue[]> {
  const { editSidecar } = await import('../review/edit.ts');
  const path = sidecarFile(file, place);
  let issues: readonly Issue[] = [];
  await changeFile(path, (text) => {
    const edit = editSidecar(text, shown(path), article, act);
    issues = edit.ok ? [] : edit.issues;
    return edit.ok ? edit.text : null;
  });
  return issues;
}

/** Changes the decisions of the project, safe from other writers. */
export async function changeProjectDecisions(
  folder: string,
  change: (decisions: readonly ProjectDecision[]) => readonly ProjectDecision[],
): Promise<readonly Issue[]> {
  const { parseProjectDecisions } = await import('../review/project-reader.ts');
  const path = join(folder, projectDecisionsPath);
  let issues: readonly Issue[] = [];
  await changeFile(path, (text) => {
    const reading = text === null ? null : parseProjectDecisions(text, shown(path));
    issues = reading?.issues ?? [];
    return reading?.intact === false ? null : formatProjectDecisions(change(reading?.decisions ?? []));
  });
  return issues;
}

function unreadable(path: string, error: unknown): Issue {
  return { code: 'unreadable', path: shown(path), reason: reasonOf(error) };
}

/** A path as a person would write it here. */
function shown(path: string): string {
  const inside = relative(process.cwd(), path);
  return (inside.startsWith('..') ? path : inside).replaceAll('\\', '/');
}
