import type { Article } from '../model/article.ts';
import type { Anchor, ArticleDecision, Verdict } from '../model/decision.ts';
import type { Span } from '../model/span.ts';
import { anchorIn } from './anchor.ts';
import { type Blocks, blocksOf } from './blocks.ts';
import { contentId } from './canonical.ts';
import { refresh } from './refresh.ts';
import { decisionsOf, type Sidecar, type SidecarBlock, sortDecisions } from './sidecar.ts';

/** What a person says about a span of the article as it is now. */
export interface NewDecision {
  readonly reach: 'here' | 'article';
  readonly span: Span;
  readonly verdict: Verdict;
  readonly by: string;
  /** ISO 8601 time in UTC. */
  readonly at: string;
}

type Text = Pick<Article, 'text' | 'lines'>;

/**
 * The sidecar with this decision, all others brought to the text as it is now. It takes the place of what the same person
 * said before on the same matter at the same place. Throws RangeError for a span outside the text.
 */
export function decide(sidecar: Sidecar, article: Text, said: NewDecision): Sidecar {
  return decideAll(sidecar, article, [said]);
}

/** `decide` for several at once, such as one on each of several cursors. */
export function decideAll(sidecar: Sidecar, article: Text, said: readonly NewDecision[]): Sidecar {
  const blocks = blocksOf(article);
  return said.reduce((changed, each) => decideIn(blocks, changed, article, each), sidecar);
}

function decideIn(blocks: Blocks, sidecar: Sidecar, article: Text, said: NewDecision): Sidecar {
  const anchor = anchorIn(blocks, article.text, said.span);
  const current = refresh(sidecar, blocks, article.text);
  const earlier = decisionsOf(current).filter((old) => isReplaced(old, anchor, said));
  const verdict = earlier.reduce((merged, old) => mergeParts(old.verdict, merged), said.verdict);
  const content = { reach: said.reach, anchor, verdict, by: said.by, at: said.at };
  const gone = new Set(earlier.map(({ id }) => id));
  return insert(without(current, gone), { id: contentId(content), ...content });
}

/** The sidecar without the decision `id`; the same object when it has none. */
export function undo(sidecar: Sidecar, id: string): Sidecar {
  return without(sidecar, new Set([id]));
}

/** Puts an orphaned, ambiguous or changed decision where a person says it belongs. Same object when there is no such id. */
export function reattach(sidecar: Sidecar, article: Text, id: string, span: Span): Sidecar {
  const decision = decisionsOf(sidecar).find((known) => known.id === id);
  if (decision === undefined) return sidecar;
  const blocks = blocksOf(article);
  const anchor = anchorIn(blocks, article.text, span);
  return insert(refresh(undo(sidecar, id), blocks, article.text), { ...decision, anchor });
}

/** What a verdict is about: two verdicts on one matter exclude each other. */
export function matterOf(verdict: Verdict): string {
  const { action } = verdict;
  if (action === 'accept' || action === 'reject' || action === 'add') return `verdict ${verdict.kind}`;
  if (action === 'mark' || action === 'unmark') return 'boilerplate';
  return 'kind' in verdict ? `${action} ${verdict.kind}` : action;
}

function isReplaced(old: ArticleDecision, anchor: Anchor, said: NewDecision): boolean {
  return (
    old.by === said.by &&
    old.reach === said.reach &&
    matterOf(old.verdict) === matterOf(said.verdict) &&
    samePlace(old.anchor, anchor)
  );
}

function samePlace(a: Anchor, b: Anchor): boolean {
  return a.block === b.block && a.nth === b.nth && a.start === b.start && a.exact === b.exact;
}

/** A second correction of a figure keeps the parts that it does not name. */
function mergeParts(old: Verdict, said: Verdict): Verdict {
  if (old.action !== 'correct' || said.action !== 'correct') return said;
  return { ...said, figure: { ...old.figure, ...said.figure } };
}

function without(sidecar: Sidecar, ids: ReadonlySet<string>): Sidecar {
  if (!sidecar.blocks.some(({ decisions }) => decisions.some(({ id }) => ids.has(id)))) return sidecar;
  const blocks = sidecar.blocks
    .map((block) => ({ ...block, decisions: block.decisions.filter(({ id }) => !ids.has(id)) }))
    .filter(({ gone, decisions }) => !gone || decisions.length > 0);
  return { blocks };
}

/** Puts a decision under the block its anchor names; the sidecar's blocks are those of the text. */
function insert(sidecar: Sidecar, decision: ArticleDecision): Sidecar {
  let nth = 0;
  const blocks = sidecar.blocks.map((block): SidecarBlock => {
    if (block.gone || block.hash !== decision.anchor.block || nth++ !== decision.anchor.nth) return block;
    return { ...block, decisions: sortDecisions([...block.decisions, decision]) };
  });
  return { blocks };
}
