import { existsSync } from 'node:fs';
import { type Article, decisionsOf, type PlacedDecision, placeDecisions } from '@tickmark/core';
import { changeSidecar, readSidecar, sidecarFile } from '@tickmark/core/node';
import type { CommandModule, Context } from '../command.ts';
import { type ReadArticle, readArticles, sidecarPlace } from '../review/articles.ts';
import { positionAt } from '../text/context.ts';
import { jsonOf, visible } from '../text/visible.ts';
import { counted } from '../text/words.ts';

/** `tickmark anchor`: whether decisions by hand still find their places. */
export const anchor: CommandModule = {
  name: 'anchor',
  summary: 'whether decisions by hand still find their places in the text',
  operands: '[paths...]',
  formats: ['text', 'json'],
  options: [
    { flags: '--check', description: 'exit 1 when a decision has lost its place' },
    { flags: '--write', description: 'bring the sidecars to the text as it is now' },
  ],
  examples: [
    {
      line: 'tickmark anchor sources/ --check',
      says: 'fail in CI when an edit took the ground from under a decision',
    },
    { line: 'tickmark anchor sources/ --write', says: 'note the new places after a large edit' },
  ],
  async run(context) {
    const lost: LostRecord[] = [];
    let total = 0;
    for (const read of await readArticles(context, context.operands, 'anchor')) {
      const placed = await placesIn(context, read);
      total += placed.length;
      lost.push(...placed.flatMap((each) => lostRecord(read.article, each)));
    }
    if (context.format === 'json') await context.write(`${jsonOf({ decisions: total, lost }, 2)}\n`);
    else await context.write(textOf(context, lost, total));
    return context.option('check') === true && lost.length > 0 ? 1 : 0;
  },
};

async function placesIn(
  context: Context,
  { file, article }: ReadArticle,
): Promise<readonly PlacedDecision[]> {
  const place = await sidecarPlace(context);
  const { sidecar, issues } = await readSidecar(file, place);
  for (const issue of issues) await context.report(issue);
  const hasSidecar = existsSync(sidecarFile(file, place)) && decisionsOf(sidecar).length > 0;
  if (context.option('write') === true && hasSidecar && issues.length === 0) {
    await changeSidecar(file, place, article, { do: 'refresh' });
  }
  return placeDecisions(sidecar, article);
}

/** A decision that lost its place, as printed. */
interface LostRecord {
  readonly path: string;
  readonly id: string;
  readonly state: 'changed' | 'ambiguous' | 'orphaned';
  readonly quote: string;
  readonly action: string;
  readonly by: string;
  readonly at: string;
  /** What stands there now, where something does. */
  readonly now?: string;
  /** Line and column, from 1, of the places that come into question. */
  readonly places: readonly string[];
}

function lostRecord(article: Article, { decision, placement }: PlacedDecision): LostRecord[] {
  if (placement.state === 'placed') return [];
  const spans =
    placement.state === 'changed' ? [placement.span] : placement.state === 'ambiguous' ? placement.spans : [];
  const places = spans.map(({ start }) => {
    const { line, column } = positionAt(article, start);
    return `${line}:${column}`;
  });
  const { id, anchor: at, verdict, by, at: when } = decision;
  const record = {
    path: article.path,
    id,
    state: placement.state,
    quote: at.exact,
    action: verdict.action,
    by,
    at: when,
    places,
  };
  return [placement.state === 'changed' ? { ...record, now: placement.now } : record];
}

function textOf({ paint }: Context, lost: readonly LostRecord[], total: number): string {
  const lines = lost.map((each) => {
    const place = each.places[0] === undefined ? '' : `:${each.places[0]}`;
    const quote = `“${visible(each.quote)}”`;
    return `${paint.path(visible(each.path))}${place}  ${paint.warn(each.state)}  ${each.action} ${quote}${now(each)}  ${paint.dim(`${visible(each.by)}, ${each.at.slice(0, 10)}`)}\n`;
  });
  const summary = lost.length === 0 ? 'all in their places' : `${lost.length} lost`;
  return `${lines.join('')}${paint.dim(`${counted(total, 'decision')}, ${summary}`)}\n`;
}

function now({ now: words, places }: LostRecord): string {
  if (words !== undefined) return ` → “${visible(words)}”`;
  return places.length > 1 ? ` (also at ${places.slice(1, 4).join(', ')})` : '';
}
