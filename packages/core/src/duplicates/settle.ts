import { compareSpans, contains } from '../model/span.ts';
import type { Finding } from './layout.ts';
import { islandsOf, lookupOf } from './lookup.ts';

/** Kinds in the order in which they win a stretch that two rules claim: the more particular first. */
const rank: readonly string[] = [
  'credit',
  'caption',
  'copyright',
  'appeal',
  'byline',
  'comments',
  'navigation',
  'machine-noise',
  'chart-label',
  'site-chrome',
  'passage',
];

/** Findings without overlaps, in text order: each stretch goes to the first kind by rank that claims it. */
export function settleFindings(findings: readonly Finding[]): readonly Finding[] {
  return islandsOf(withoutInner(findings), ({ span }) => span).flatMap(settleIsland);
}

function settleIsland(findings: readonly Finding[]): readonly Finding[] {
  const taken: Finding[] = [];
  const byRank = findings.toSorted(
    (a, b) =>
      rank.indexOf(a.kind) - rank.indexOf(b.kind) || longerFirst(a, b) || compareSpans(a.span, b.span),
  );
  for (const finding of byRank) taken.push(...remainders(finding, taken));
  return taken.toSorted((a, b) => compareSpans(a.span, b.span));
}

/** A label block keeps its lines: what rules say of single lines inside it is left out. */
function withoutInner(findings: readonly Finding[]): readonly Finding[] {
  const blocks = findings.filter(({ kind }) => kind === 'chart-label');
  const blocksAt = lookupOf(blocks, ({ span }) => span);
  return findings.filter(
    ({ kind, span }) => kind === 'chart-label' || !blocksAt(span).some((block) => contains(block.span, span)),
  );
}

function longerFirst(a: Finding, b: Finding): number {
  return b.span.end - b.span.start - (a.span.end - a.span.start);
}

/** What is left of a finding beside those that already have their stretch. */
function remainders(finding: Finding, taken: readonly Finding[]): readonly Finding[] {
  let parts = [finding.span];
  for (const { span } of taken) {
    parts = parts.flatMap((part) => {
      if (span.end <= part.start || part.end <= span.start) return [part];
      return [
        { start: part.start, end: Math.min(part.end, span.start) },
        { start: Math.max(part.start, span.end), end: part.end },
      ].filter(({ start, end }) => start < end);
    });
  }
  return parts.map((span) => ({ kind: finding.kind, span }));
}
