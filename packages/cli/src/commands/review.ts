import { type AnnotationKind, figureText, type ReviewItem, type Verdict } from '@tickmark/core';
import { loadNameModel } from '@tickmark/core/node';
import type { CommandModule, Context } from '../command.ts';
import { Stop } from '../problem.ts';
import { authorOf, readArticles, sidecarPlace } from '../review/articles.ts';
import { parseCorrection } from '../review/correction.ts';
import { type Keys, openKeys } from '../review/keys.ts';
import { ReviewSession } from '../review/session.ts';
import { inContext, positionAt } from '../text/context.ts';
import { visible } from '../text/visible.ts';

/** `tickmark review`: the queue of doubtful annotations in a terminal. */
export const review: CommandModule = {
  name: 'review',
  summary: 'decide on annotations one by one, from the keyboard',
  operands: '[paths...]',
  formats: [],
  options: [{ flags: '--by <name>', description: 'who decides (default: TICKMARK_AUTHOR or the account)' }],
  without: ['output'],
  examples: [
    {
      line: 'tickmark review sources/a.txt',
      says: 'the most doubtful first: accept, reject, correct or skip',
    },
  ],
  async run(context) {
    const articles = await readArticles(context, context.operands, 'review');
    const place = await sidecarPlace(context);
    const model = loadNameModel();
    const keys = openKeys(context.io.stdin);
    try {
      for (const { file, article } of articles) {
        const session = new ReviewSession(file, article, model, place, authorOf(context));
        await reportAll(context, await session.refresh());
        if (!(await reviewOne(context, session, keys))) break;
      }
    } finally {
      keys.close();
    }
    return 0;
  },
};

const help = `a accept   r reject   A, R the same words in this article   X reject them in the whole project
k kind     v correct a figure   n note   s skip   u undo   q quit
`;

/** Goes through one article; false when the person wants no more. */
async function reviewOne(context: Context, session: ReviewSession, keys: Keys): Promise<boolean> {
  await context.write(`${context.paint.title(visible(session.article.path))}\n${context.paint.dim(help)}`);
  for (;;) {
    const [item] = session.queue();
    const { decided, total } = session.progress();
    if (item === undefined) {
      await context.write(`${context.paint.good('nothing left')}  ${decided} of ${total} decided\n\n`);
      return true;
    }
    await context.write(`\n${context.paint.dim(`${decided}/${total}`)}  ${itemText(context, session, item)}`);
    const key = await keys.key();
    if (key === null || key === 'q') return false;
    await act(context, session, item, key, keys);
  }
}

async function act(
  context: Context,
  session: ReviewSession,
  item: ReviewItem,
  key: string,
  keys: Keys,
): Promise<void> {
  if (key === 's' || key === ' ') return session.skip(item);
  if (key === 'u') return undo(context, session);
  if (item.type === 'decision') {
    if (key === 'r') await reportAll(context, await session.drop(item.placed.decision.id));
    return;
  }
  const { annotation } = item;
  const verdict = await verdictFor(context, annotation.kind, key, keys);
  if (verdict === null) return;
  const reach = key === 'X' ? 'project' : key === 'A' || key === 'R' ? 'article' : 'here';
  await context.write(`${verdict.action}\n`);
  await reportAll(context, await session.decide(annotation, { verdict, reach }, new Date().toISOString()));
}

async function undo(context: Context, session: ReviewSession): Promise<void> {
  const problems = await session.undo();
  await context.write(problems === null ? 'nothing to undo\n' : 'undone\n');
  await reportAll(context, problems ?? []);
}

const kindKeys: Readonly<Record<string, AnnotationKind>> = {
  p: 'person',
  l: 'place',
  o: 'organization',
  f: 'figure',
  b: 'boilerplate',
};

/** What a key says of an annotation; null where it says nothing, or was taken back. */
async function verdictFor(
  context: Context,
  kind: AnnotationKind,
  key: string,
  keys: Keys,
): Promise<Verdict | null> {
  switch (key) {
    case 'a':
    case 'A':
      return { action: 'accept', kind };
    case 'r':
    case 'R':
    case 'X':
      return { action: 'reject', kind };
    case 'k':
      return askKind(context, kind, keys);
    case 'v':
      return kind === 'figure' ? askCorrection(context, keys) : null;
    case 'n':
      return askNote(context, keys);
    default:
      return null;
  }
}

async function askKind(context: Context, kind: AnnotationKind, keys: Keys): Promise<Verdict | null> {
  await context.write('p person  l place  o organization  f figure  b boilerplate: ');
  const to = kindKeys[(await keys.key()) ?? ''];
  return to === undefined || to === kind ? null : { action: 'change-kind', kind, to };
}

async function askCorrection(context: Context, keys: Keys): Promise<Verdict | null> {
  const line = await ask(context, keys, 'value= min= max= hedge= unit= item= attribution= : ');
  if (line === null) return null;
  const figure = parseCorrection(line);
  if (typeof figure !== 'string') return { action: 'correct', kind: 'figure', figure };
  await context.write(`${context.paint.bad(visible(figure))}\n`);
  return null;
}

async function askNote(context: Context, keys: Keys): Promise<Verdict | null> {
  const note = await ask(context, keys, 'note: ');
  return note === null || note.trim() === '' ? null : { action: 'note', note };
}

async function ask(context: Context, keys: Keys, prompt: string): Promise<string | null> {
  await context.write(prompt);
  const line = await keys.line((text) => context.write(text === '\b \b' ? text : visible(text)));
  await context.write('\n');
  return line;
}

function itemText(context: Context, { article }: ReviewSession, item: ReviewItem): string {
  const { paint, width } = context;
  if (item.type === 'decision') {
    const { decision, placement } = item.placed;
    const now = placement.state === 'changed' ? ` → “${visible(placement.now)}”` : '';
    return `${paint.warn(placement.state)}  ${decision.verdict.action} “${visible(decision.anchor.exact)}”${now}  (r drops it, s leaves it)\n`;
  }
  const { annotation } = item;
  const { line, column } = positionAt(article, annotation.span.start);
  const { before, quote, after } = inContext(article, annotation.span, Math.max(30, width - 12));
  const doubt = `${Math.round(100 * annotation.confidence)} %`;
  const meaning =
    annotation.kind === 'figure'
      ? figureText(annotation.figure)
      : annotation.kind === 'boilerplate'
        ? annotation.boilerplate.kind
        : annotation.name;
  return `${paint[annotation.kind](annotation.kind)}  ${visible(meaning)}  ${paint.dim(`${doubt}, ${line}:${column}`)}\n  ${paint.dim(before)}${paint[annotation.kind](quote)}${paint.dim(after)}\n`;
}

async function reportAll(
  context: Context,
  problems: readonly Parameters<Context['report']>[0][],
): Promise<void> {
  for (const problem of problems) {
    if (problem.code === 'unwritable') throw new Stop(problem);
    await context.report(problem);
  }
}
