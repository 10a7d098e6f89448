import { type Analysis, type Corpus, checkDraft, type DraftCheck, type Finding } from '@tickmark/core';
import type { View } from './view.ts';

const checks = new WeakMap<Analysis, { readonly corpus: Corpus; readonly check: DraftCheck }>();

/** A draft held against the sources; kept until the draft or the sources change. Null for a source. */
export function checkOf({ role, analysis, corpus }: View): DraftCheck | null {
  if (role === 'source') return null;
  const kept = checks.get(analysis);
  if (kept?.corpus === corpus) return kept.check;
  const check = checkDraft(corpus, analysis);
  checks.set(analysis, { corpus, check });
  return check;
}

/** What the check found at an offset of a draft, the narrowest first. */
export function findingsAt(view: View, offset: number): readonly Finding[] {
  const found = (checkOf(view)?.findings ?? []).filter(
    ({ span }) => span.start <= offset && offset <= span.end,
  );
  return found.toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
}

/** The entity or the fact of the sources that a finding is about. */
export function subjectOf(finding: Finding): { readonly entity?: string; readonly fact?: string } {
  if (finding.kind === 'figure' && finding.fact !== null) return { fact: finding.fact };
  if (finding.kind === 'name' && finding.entity !== null) return { entity: finding.entity };
  return {};
}
