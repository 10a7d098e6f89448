import {
  type Analysis,
  type Annotation,
  type Fact,
  type Issue,
  type ResolvedAnnotation,
  unreadIn,
} from '@tickmark/core';
import { checkOf, subjectOf } from '../draft-check.ts';
import { remarkOf } from '../file-issues.ts';
import type { FileRemark, Mention, MentionsParams } from '../protocol.ts';
import { type View, viewOf } from '../view.ts';
import type { OpenDocument, Workspace } from '../workspace.ts';

/** All highlights of an open document, on the text as it stands on the screen. */
export function mentionsOf(workspace: Workspace, uri: string): MentionsParams | null {
  const open = workspace.open.get(uri);
  if (open === undefined) return null;
  const { document, role, fresh } = open;
  const settled = settledMentions(workspace, uri);
  const isNewest = fresh !== null && fresh.version === document.version;
  const mentions = isNewest ? freshMentions(open, fresh.analysis, settled) : settled;
  return { uri: document.uri, version: document.version, role, mentions, remarks: remarksOn(workspace, uri) };
}

/** What was wrong with a document on disk, and what of it is left unread as it stands on the screen. */
function remarksOn(workspace: Workspace, uri: string): readonly FileRemark[] {
  const base = workspace.open.get(uri)?.base ?? null;
  const ofFile = workspace.issues.of(uri).filter(({ code }) => code !== 'repeats' && code !== 'many-figures');
  return [...ofFile, ...(base === null ? [] : unreadOf(base))].map((issue) => remarkOf(uri, issue));
}

const unread = new WeakMap<Analysis, readonly Issue[]>();

/** Looked for once: highlights are told with every keystroke. */
function unreadOf(analysis: Analysis): readonly Issue[] {
  const issues = unread.get(analysis) ?? unreadIn(analysis);
  unread.set(analysis, issues);
  return issues;
}

function settledMentions(workspace: Workspace, uri: string): readonly Mention[] {
  const view = viewOf(workspace, uri);
  if (view === null) return [];
  return annotationsOf(view).flatMap((found) => {
    if (!isShown(workspace, found.annotation)) return [];
    const range = view.toRange(found.annotation.span);
    return range === null ? [] : [mentionOf(found, range, factFor(workspace, found))];
  });
}

/** The annotations of a view; in a draft they know the entities and facts that the check found for them. */
function annotationsOf(view: View): readonly ResolvedAnnotation[] {
  const findings = checkOf(view)?.findings;
  if (findings === undefined) return view.annotations;
  const byId = new Map(findings.map((finding) => [finding.id, subjectOf(finding)]));
  return view.annotations.map((found) => {
    const { entity, fact } = byId.get(found.annotation.id) ?? {};
    return {
      ...found,
      fact: fact ?? null,
      entity: entity === undefined ? null : { id: entity, name: found.annotation.quote },
    };
  });
}

/** Highlights of an analysis that the corpus does not know yet; entities and facts carry over from what stood there. */
function freshMentions(
  { document }: OpenDocument,
  { names, figures, boilerplate }: Analysis,
  settled: readonly Mention[],
): readonly Mention[] {
  const before = new Map(settled.map((mention) => [keyOf(mention), mention]));
  return [...names, ...figures, ...boilerplate]
    .filter(({ kind }) => kind !== 'organization')
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map((annotation) => {
      const { start, end } = annotation.span;
      const range = { start: document.positionAt(start), end: document.positionAt(end) };
      const mention = mentionOf({ annotation, entity: null, fact: null }, range, null);
      const old = before.get(keyOf(mention));
      return old === undefined ? mention : { ...old, id: mention.id };
    });
}

function mentionOf(
  { annotation, entity, fact }: ResolvedAnnotation,
  range: Mention['range'],
  about: Fact | null,
): Mention {
  const { id, kind, confidence, status, origin } = annotation;
  return {
    id,
    range,
    kind,
    confidence,
    status,
    origin,
    ...(entity && { entity: entity.id }),
    ...(fact !== null && { fact }),
    ...(about && { sources: about.independentSources }),
    ...(about?.agreement === 'conflict' && { conflict: true }),
    ...(annotation.kind === 'boilerplate' && { boilerplateKind: annotation.boilerplate.kind }),
  };
}

function isShown(workspace: Workspace, { kind, status }: Annotation): boolean {
  return status !== 'rejected' && (kind !== 'organization' || workspace.settings.organizations === true);
}

function factFor(workspace: Workspace, { fact }: ResolvedAnnotation): Fact | null {
  return fact === null ? null : (workspace.factById(fact) ?? null);
}

function keyOf({ kind, range: { start, end } }: Mention): string {
  return `${kind} ${start.line}:${start.character} ${end.line}:${end.character}`;
}
