import { draftVerdict, type Finding, findingText, needsAttention, statedText } from '@tickmark/core';
import { checkOf } from '../draft-check.ts';
import type { WireLocation, WireRange } from '../protocol.ts';
import { locationOf, type View, viewOf } from '../view.ts';
import type { Workspace } from '../workspace.ts';
import { verdictOf } from './compare.ts';

/** Something to tell about a stretch of text, and the places that show it. */
export interface Remark {
  readonly range: WireRange;
  readonly code: string;
  readonly message: string;
  readonly level: 'warning' | 'information' | 'hint';
  /** Text that need not be read: shown faded. */
  readonly faded: boolean;
  readonly related: readonly { readonly location: WireLocation; readonly message: string }[];
}

/** What was asked for in the settings, and nothing else: a workspace of prose must not flood the list of problems. */
export function remarksOf(workspace: Workspace, uri: string): readonly Remark[] {
  const view = viewOf(workspace, uri);
  const wanted = workspace.settings.diagnostics ?? {};
  if (view === null) return [];
  if (view.role === 'draft') return wanted.drafts === true ? draftRemarks(workspace, view) : [];
  return [
    ...(wanted.conflicts === true ? conflictRemarks(workspace, view) : []),
    ...(wanted.boilerplate === true ? boilerplateRemarks(workspace, view) : []),
  ];
}

const warnings: ReadonlySet<string> = new Set([
  'figure:contradicted',
  'figure:stale',
  'quotation:altered',
  'quotation:misattributed',
]);

function draftRemarks(workspace: Workspace, view: View): readonly Remark[] {
  const findings = (checkOf(view)?.findings ?? []).filter(needsAttention);
  return findings.flatMap((finding) => draftRemark(workspace, view, finding));
}

function draftRemark(workspace: Workspace, view: View, finding: Finding): readonly Remark[] {
  const range = view.toRange(finding.span);
  if (range === null) return [];
  const code = draftVerdict(finding);
  const related = finding.evidence.slice(0, 8).flatMap(({ path, span, quote, figure }) => {
    const location = locationOf(workspace, path, span);
    const message = figure === null ? quote : statedText({ quote, figure, origin: 'machine' });
    return location === null ? [] : [{ location, message }];
  });
  const level = warnings.has(code) ? 'warning' : 'information';
  return [{ range, code, message: findingText(view.corpus, finding), level, faded: false, related }];
}

function conflictRemarks(workspace: Workspace, view: View): readonly Remark[] {
  return view.annotations.flatMap(({ annotation, fact: id }) => {
    const fact = id === null ? undefined : workspace.factById(id);
    const range = fact?.agreement === 'conflict' ? view.toRange(annotation.span) : null;
    if (fact === undefined || range === null) return [];
    const related = fact.mentions
      .filter(({ path }) => path !== view.path)
      .slice(0, 8)
      .flatMap((mention) => {
        const location = locationOf(workspace, mention.path, mention.span);
        return location === null ? [] : [{ location, message: statedText(mention) }];
      });
    const message = `${fact.label}: ${verdictOf(fact)}`;
    return [{ range, code: 'conflict', message, level: 'information', faded: false, related } as const];
  });
}

function boilerplateRemarks(workspace: Workspace, view: View): readonly Remark[] {
  return view.annotations.flatMap(({ annotation }) => {
    const range = annotation.kind === 'boilerplate' ? view.toRange(annotation.span) : null;
    if (annotation.kind !== 'boilerplate' || range === null) return [];
    const { kind, original } = annotation.boilerplate;
    const twin = original === null ? null : locationOf(workspace, original.path, original);
    const related = twin === null ? [] : [{ location: twin, message: 'stands here, too' }];
    const message = kind.replace('-', ' ');
    return [{ range, code: kind, message, level: 'hint', faded: true, related } as const];
  });
}
