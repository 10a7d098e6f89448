import type { Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Findings, ProjectDecision, Reach, Verdict } from '../model/decision.ts';
import { compareText } from '../model/sorted.ts';
import { indexAt, type Span } from '../model/span.ts';
import { applyVerdict } from './apply.ts';
import { type Blocks, blocksOf, sourceSpan } from './blocks.ts';
import { foldText } from './fold.ts';
import { isWhole } from './search.ts';
import { type PlacedDecision, placeIn, type Sidecar } from './sidecar.ts';

/** What was decided about an article: in its own sidecar and by the rules of the project. */
export interface Decisions {
  readonly sidecar: Sidecar;
  readonly project: readonly ProjectDecision[];
}

/** Annotations after a person's decisions. */
export interface Decided {
  /** In text order; rejected ones are among them, with their status. */
  readonly annotations: readonly Annotation[];
  /** Every decision of the sidecar and what became of its place. */
  readonly placed: readonly PlacedDecision[];
  /** Stretches a person called the article's own reporting: no later step may mark them as boilerplate. */
  readonly reporting: readonly Span[];
}

/**
 * Applies decisions to what the machine found: rules of the project first, then those for the whole article, then those
 * for one place; among equals the later one holds. Decisions whose place is not certain change nothing.
 */
export function applyDecisions(
  annotations: readonly Annotation[],
  decisions: Decisions,
  article: Pick<Article, 'text' | 'lines' | 'sentences'>,
): Decided {
  const rules = rulesOf(decisions.project);
  // Cutting an article into hashed blocks costs more than reading it: only where something was decided.
  if (decisions.sidecar.blocks.length === 0 && rules.length === 0)
    return { annotations, placed: [], reporting: [] };
  const blocks = blocksOf(article);
  const placed = placeIn(decisions.sidecar, blocks);
  const statements = [...rules, ...placed.flatMap(statementsOf)].sort(compareStatements);
  let decided = annotations;
  const reporting: Span[] = [];
  for (const statement of statements) {
    for (const span of spansOf(statement, blocks)) {
      decided = applyVerdict(article, decided, statement.verdict, span);
      if (statement.verdict.action === 'unmark') reporting.push(span);
    }
  }
  return { annotations: decided, placed, reporting };
}

/** A verdict and where it holds: at a span, or wherever a quote stands. */
interface Statement {
  readonly verdict: Verdict;
  readonly reach: Reach;
  readonly where: Span | string;
  readonly at: string;
  readonly id: string;
}

function rulesOf(project: readonly ProjectDecision[]): Statement[] {
  return project
    .filter((decision) => decision.action === 'rule')
    .map(({ verdict, quote, at, id }) => ({ verdict, reach: 'project', where: quote, at, id }));
}

function statementsOf({ decision, placement }: PlacedDecision): Statement[] {
  const { verdict, reach, at, id } = decision;
  if (reach === 'article') return [{ verdict, reach, where: decision.anchor.exact, at, id }];
  if (placement.state !== 'placed') return [];
  return [{ verdict, reach, where: placement.span, at, id }];
}

const reaches: readonly Reach[] = ['project', 'article', 'here'];

/** First there must be an annotation, then its kind and bounds are set, then what it means, then whether it holds. */
const matters: readonly (readonly Verdict['action'][])[] = [
  ['add', 'mark'],
  ['change-kind'],
  ['change-bounds'],
  ['accept', 'reject', 'unmark', 'name', 'correct'],
  ['note'],
];

function compareStatements(a: Statement, b: Statement): number {
  return (
    reaches.indexOf(a.reach) - reaches.indexOf(b.reach) ||
    matterRank(a.verdict) - matterRank(b.verdict) ||
    compareText(a.at, b.at) ||
    compareText(a.id, b.id)
  );
}

function matterRank({ action }: Verdict): number {
  return matters.findIndex((actions) => actions.includes(action));
}

function spansOf({ where, verdict }: Statement, blocks: Blocks): readonly Span[] {
  if (typeof where !== 'string') return [where];
  const wholeLine = verdict.action === 'mark' || verdict.action === 'unmark';
  return occurrences(where, blocks)
    .filter((span) => !wholeLine || coversBlocks(span, blocks))
    .map((span) => sourceSpan(blocks, span));
}

/** Every place where a quote stands as whole words, none inside another; spans of the folded text. */
function occurrences(quote: string, blocks: Blocks): readonly Span[] {
  const folded = foldText(quote);
  const found: Span[] = [];
  if (folded === '') return found;
  for (let at = blocks.text.indexOf(folded); at >= 0; ) {
    const span = { start: at, end: at + folded.length };
    const whole = isWhole(blocks.text, span);
    if (whole) found.push(span);
    at = blocks.text.indexOf(folded, whole ? span.end : at + 1);
  }
  return found;
}

/** A line that is always boilerplate is meant as a line: the same words inside a sentence are not. */
function coversBlocks({ start, end }: Span, blocks: Blocks): boolean {
  const first = blocks.spans[indexAt(blocks.spans, start)];
  const last = blocks.spans[indexAt(blocks.spans, end - 1)];
  return first?.start === start && last?.end === end;
}

/** The decisions of one article as a change of what recognizers found in it. */
export function amender(
  decisions: Decisions,
): (article: Pick<Article, 'text' | 'lines' | 'sentences'>, found: Findings) => Findings {
  return (article, found) => {
    const all = [...found.names, ...found.figures, ...found.boilerplate, ...found.rejected];
    const { annotations, reporting } = applyDecisions(all, decisions, article);
    const valid = annotations.filter(({ status }) => status !== 'rejected');
    return {
      names: valid.filter((each) => each.kind !== 'figure' && each.kind !== 'boilerplate'),
      figures: valid.filter((each) => each.kind === 'figure'),
      boilerplate: valid.filter((each) => each.kind === 'boilerplate'),
      rejected: annotations.filter(({ status }) => status === 'rejected'),
      reporting: [...found.reporting, ...reporting],
    };
  };
}
