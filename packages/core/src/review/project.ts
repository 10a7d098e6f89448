import { annotationId } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type {
  CorpusDecisions,
  FigurePair,
  FigureRef,
  NamePair,
  NameRef,
  ProjectDecision,
} from '../model/decision.ts';
import type { MentionRef } from '../model/entity.ts';
import { blocksOf } from './blocks.ts';
import { contentId, sortKeys } from './canonical.ts';
import { placeAnchors } from './place.ts';

/** The decisions of a project as text: one a line, by id. */
export function formatProjectDecisions(decisions: readonly ProjectDecision[]): string {
  const lines = once(decisions).map((decision) => {
    const { id, ...rest } = decision;
    return `${JSON.stringify({ id, ...Object(sortKeys(rest)) })},`;
  });
  return ['{', '"version": 1,', '"decisions": [', ...lines, 'null', ']', '}', ''].join('\n');
}

/** Sorted by id, the same decision once. */
export function once(decisions: readonly ProjectDecision[]): readonly ProjectDecision[] {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A decision that has no id yet. */
export type NewProjectDecision = ProjectDecision extends infer Each
  ? Each extends { readonly id: string }
    ? Omit<Each, 'id'>
    : never
  : never;

/** The decisions of a project with one more. */
export function decideProject(
  decisions: readonly ProjectDecision[],
  said: NewProjectDecision,
): readonly ProjectDecision[] {
  const decision = { ...said, id: contentId(said) } as ProjectDecision;
  return once([...decisions, decision]);
}

/** The decisions without the one with this id. */
export function undoProject(decisions: readonly ProjectDecision[], id: string): readonly ProjectDecision[] {
  return decisions.filter((decision) => decision.id !== id);
}

/** What a project's decisions say across articles; links whose figures are not found any more are in `lost`. */
export interface LinkedDecisions {
  readonly decisions: CorpusDecisions;
  readonly lost: readonly ProjectDecision[];
}

/**
 * Turns the decisions of a project into pairs that the steps across articles understand. `articleAt` gives the article at a
 * path as decisions have it, relative to the project; in the corpus it may have another.
 */
export function corpusDecisions(
  decisions: readonly ProjectDecision[],
  articleAt: (path: string) => Pick<Article, 'path' | 'text' | 'lines'> | undefined,
): LinkedDecisions {
  const facts: Lists<FigurePair, 'join' | 'part'> = { join: [], part: [] };
  const entities: Lists<NamePair, 'merge' | 'split'> = { merge: [], split: [] };
  const lost: ProjectDecision[] = [];
  const inCorpus = ({ name, path }: NameRef): NameRef => ({
    name,
    path: path === null ? null : (articleAt(path)?.path ?? path),
  });
  for (const decision of latest(decisions)) {
    if (decision.action === 'merge' || decision.action === 'split') {
      const [a, b] = decision.names;
      entities[decision.action].push({ kind: decision.kind, names: [inCorpus(a), inCorpus(b)] });
    }
    if (decision.action !== 'join' && decision.action !== 'part') continue;
    const [a, b] = decision.figures.map((figure) => mentionOf(figure, articleAt));
    if (a && b) facts[decision.action].push([a, b]);
    else lost.push(decision);
  }
  return { decisions: { entities, facts }, lost };
}

type Lists<T, K extends string> = Record<K, T[]>;

/** Of decisions on the same pair only the latest: who joins what was parted takes the parting back. */
function latest(decisions: readonly ProjectDecision[]): readonly ProjectDecision[] {
  const byPair = new Map<string, ProjectDecision>();
  for (const decision of decisions.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    if (decision.action !== 'rule') byPair.set(pairKey(decision), decision);
  }
  return [...byPair.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function pairKey(decision: Exclude<ProjectDecision, { action: 'rule' }>): string {
  const members: readonly unknown[] = 'names' in decision ? decision.names : decision.figures;
  return members
    .map((member) => JSON.stringify(sortKeys(member)))
    .sort()
    .join('\n');
}

function mentionOf(
  { path, anchor }: FigureRef,
  articleAt: (path: string) => Pick<Article, 'path' | 'text' | 'lines'> | undefined,
): MentionRef | null {
  const article = articleAt(path);
  if (article === undefined) return null;
  const placement = placeAnchors([], [{ anchor, at: -1 }], blocksOf(article))[0]!;
  const id = placement.state === 'placed' ? annotationId('figure', placement.span) : null;
  return id === null ? null : { path: article.path, id };
}
