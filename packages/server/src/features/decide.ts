import {
  type Annotation,
  type AnnotationKind,
  anchorOf,
  type BoilerplateKind,
  type FigureParts,
  figurePartNames,
  meaningOf,
  type NewDecision,
  type NewProjectDecision,
  type Reach,
  type Span,
  type Verdict,
} from '@tickmark/core';
import { serverCommands, type WireRange } from '../protocol.ts';
import { type View, viewOf } from '../view.ts';
import type { Workspace } from '../workspace.ts';

/** Arguments of a command: one plain object; see `serverCommands`. */
type Arguments = Readonly<Record<string, unknown>>;

/** Runs a command of `serverCommands`; resolves to an error in words, or null when it is done. */
export async function runCommand(
  workspace: Workspace,
  command: string,
  args: Arguments,
): Promise<string | null> {
  const run = commands[command];
  return run === undefined ? `unknown command ${command}` : run(workspace, args);
}

const commands: Readonly<Record<string, (workspace: Workspace, args: Arguments) => Promise<string | null>>> =
  {
    [serverCommands.accept]: (workspace, args) =>
      onAnnotation(workspace, args, (annotation) => ({
        action: 'accept',
        kind: annotation.kind,
        ...meaningOf(annotation),
      })),
    [serverCommands.reject]: (workspace, args) =>
      onAnnotation(workspace, args, ({ kind }) =>
        kind === 'boilerplate' ? { action: 'unmark' } : { action: 'reject', kind },
      ),
    [serverCommands.changeKind]: (workspace, args) =>
      onAnnotation(workspace, args, ({ kind }) => ({
        action: 'change-kind',
        kind,
        to: args.kind as AnnotationKind,
      })),
    [serverCommands.correct]: (workspace, args) =>
      onAnnotation(workspace, args, () => ({ action: 'correct', kind: 'figure', figure: partsIn(args) })),
    [serverCommands.note]: (workspace, args) =>
      onAnnotation(workspace, args, () => ({ action: 'note', note: String(args.text) })),
    [serverCommands.changeBounds]: (workspace, args) =>
      onAnnotation(
        workspace,
        args,
        ({ kind }) => ({ action: 'change-bounds', kind }),
        args.range as WireRange,
      ),
    [serverCommands.add]: add,
    [serverCommands.mergeEntities]: mergeEntities,
    [serverCommands.splitEntity]: splitEntity,
    [serverCommands.joinFacts]: (workspace, args) => linkFigures(workspace, args, 'join'),
    [serverCommands.partFacts]: (workspace, args) => linkFigures(workspace, args, 'part'),
    [serverCommands.undo]: (workspace) => workspace.deciding.undo(),
    [serverCommands.reindex]: async (workspace) => {
      await workspace.indexAll(
        () => {},
        () => false,
      );
      return null;
    },
  };

/** Says something about one annotation, at the reach that was asked for. */
async function onAnnotation(
  workspace: Workspace,
  args: Arguments,
  verdictOf: (annotation: Annotation) => Verdict,
  range?: WireRange,
): Promise<string | null> {
  const view = viewOf(workspace, String(args.uri));
  const annotation = view?.annotations.find(({ annotation: { id } }) => id === args.id)?.annotation;
  if (view === null || annotation === undefined) return 'this annotation is not there any more';
  const span = range === undefined ? annotation.span : spanOf(view, range);
  if (span === null) return 'the text was edited; try again';
  return say(workspace, view, span, verdictOf(annotation), reachOf(args));
}

async function add(workspace: Workspace, args: Arguments): Promise<string | null> {
  const view = viewOf(workspace, String(args.uri));
  const span = view === null ? null : spanOf(view, args.range as WireRange);
  if (view === null || span === null || span.start === span.end) return 'select the words to add first';
  const kind = args.kind as AnnotationKind;
  const verdict: Verdict =
    kind === 'boilerplate'
      ? { action: 'mark', boilerplate: (args.boilerplate as BoilerplateKind | undefined) ?? 'passage' }
      : { action: 'add', kind, ...(kind === 'figure' && { figure: partsIn(args) }) };
  return say(workspace, view, span, verdict, reachOf(args));
}

async function say(
  workspace: Workspace,
  view: View,
  span: Span,
  verdict: Verdict,
  reach: Reach,
): Promise<string | null> {
  const signed = workspace.deciding.signature();
  if (reach === 'project') {
    const { start, end } = span;
    const quote = view.analysis.article.text.slice(start, end);
    return workspace.deciding.decideProject({ ...signed, action: 'rule', quote, verdict });
  }
  const said: NewDecision = { ...signed, reach, span, verdict };
  return workspace.deciding.decide(view.uri, [said]);
}

async function mergeEntities(workspace: Workspace, args: Arguments): Promise<string | null> {
  const [a, b] = (args.entities as readonly string[]).map((id) => workspace.entityById(id));
  if (a === undefined || b === undefined) return 'this person or place is not there any more';
  const names = [
    { name: a.name, path: null },
    { name: b.name, path: null },
  ] as const;
  return workspace.deciding.decideProject({
    ...workspace.deciding.signature(),
    action: 'merge',
    kind: a.kind,
    names,
  });
}

async function splitEntity(workspace: Workspace, args: Arguments): Promise<string | null> {
  const entity = workspace.entityById(String(args.entity));
  const { uri, id } = args.mention as { uri: string; id: string };
  const view = viewOf(workspace, uri);
  const mention = view?.analysis.names.find((name) => name.id === id);
  if (entity === undefined || view === null || mention === undefined)
    return 'this mention is not there any more';
  const names = [
    { name: entity.name, path: null },
    { name: mention.name, path: view.path },
  ] as const;
  return workspace.deciding.decideProject({
    ...workspace.deciding.signature(),
    action: 'split',
    kind: entity.kind,
    names,
  });
}

async function linkFigures(
  workspace: Workspace,
  args: Arguments,
  action: 'join' | 'part',
): Promise<string | null> {
  const refs = [args.a, args.b].map((given) => {
    const { uri, id } = given as { uri: string; id: string };
    const view = viewOf(workspace, uri);
    const figure = view?.analysis.figures.find((each) => each.id === id);
    if (view === null || figure === undefined) return null;
    return { path: view.path, anchor: anchorOf(view.analysis.article, figure.span) };
  });
  const [a, b] = refs;
  if (a == null || b == null) return 'one of the figures is not there any more';
  const said: NewProjectDecision = { ...workspace.deciding.signature(), action, figures: [a, b] };
  return workspace.deciding.decideProject(said);
}

/** The parts of a figure among the arguments of a command. */
function partsIn(args: Arguments): FigureParts {
  return Object.fromEntries(
    figurePartNames.filter((key) => args[key] !== undefined).map((key) => [key, args[key]]),
  );
}

function reachOf({ reach }: Arguments): Reach {
  return reach === 'article' || reach === 'project' ? reach : 'here';
}

function spanOf(view: View, { start, end }: WireRange): Span | null {
  const from = view.toOffset(start);
  const to = view.toOffset(end);
  return from === null || to === null ? null : { start: Math.min(from, to), end: Math.max(from, to) };
}
