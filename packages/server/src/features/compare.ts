import {
  type Article,
  type Cluster,
  type Corpus,
  type DatedMention,
  datedMentions,
  type Fact,
  reasonsOfFact,
  type Span,
  statedText,
} from '@tickmark/core';
import { findingsAt, subjectOf } from '../draft-check.ts';
import type { CompareColumn, CompareParams, CompareResult, TextRun } from '../protocol.ts';
import { annotationAt, locationOf, viewOf } from '../view.ts';
import type { Workspace } from '../workspace.ts';

/** A fact or a passage side by side; null where nothing is to be compared. */
export function comparisonOf(workspace: Workspace, params: CompareParams): CompareResult | null {
  const { fact, cluster } = params.uri === undefined ? params : targetAt(workspace, params);
  const factFound = fact === undefined ? undefined : workspace.factById(fact);
  if (factFound !== undefined) return factComparison(workspace, factFound);
  const clusterFound = cluster === undefined ? undefined : workspace.clusterById(cluster);
  return clusterFound === undefined ? null : passageComparison(workspace, clusterFound);
}

function targetAt(
  workspace: Workspace,
  { uri, position }: CompareParams,
): Pick<CompareParams, 'fact' | 'cluster'> {
  const view = uri === undefined ? null : viewOf(workspace, uri);
  const offset = position === undefined ? null : (view?.toOffset(position) ?? null);
  if (view === null || offset === null) return {};
  // A draft is no part of the corpus: its figures are of a fact when the check found one for them.
  if (view.role === 'draft')
    return (
      findingsAt(view, offset)
        .map(subjectOf)
        .find(({ fact }) => fact !== undefined) ?? {}
    );
  const found = annotationAt(view, offset);
  if (found === null) return {};
  if (found.fact !== null) return { fact: found.fact };
  const { annotation } = found;
  const cluster = annotation.kind === 'boilerplate' ? annotation.boilerplate.cluster : null;
  return cluster === null ? {} : { cluster };
}

function factComparison(workspace: Workspace, fact: Fact): CompareResult {
  const { corpus } = workspace;
  return {
    kind: 'fact',
    id: fact.id,
    title: fact.label,
    verdict: verdictOf(fact),
    columns: datedMentions(corpus, fact).flatMap((dated) => factColumn(workspace, corpus, dated)),
    reasons: reasonsOf(corpus, fact),
  };
}

/** `6 sources, 3 independent: conflict (revision)`. */
export function verdictOf({ mentions, independentSources, agreement, difference }: Fact): string {
  const sources = new Set(mentions.map(({ path }) => path)).size;
  const detail = difference === null ? '' : ` (${difference.replace('-', ' ')})`;
  return `${sources} ${sources === 1 ? 'source' : 'sources'}, ${independentSources} independent: ${agreement}${detail}`;
}

function factColumn(
  workspace: Workspace,
  corpus: Corpus,
  { mention, dependsOn }: DatedMention,
): readonly CompareColumn[] {
  const article = corpus.analyses.get(mention.path)?.article;
  if (article === undefined) return [];
  return column(workspace, article, mention.span, {
    says: statedText(mention),
    whoSaysSo: mention.figure.attribution?.source ?? null,
    runs: marked(article.text, mention.sentence, [mention.span], 'marked'),
    dependsOn,
  });
}

/** What the links of a fact were decided by, the strongest first, each once. */
function reasonsOf(corpus: Corpus, fact: Fact): readonly string[] {
  const points = new Map<string, number>();
  for (const reasons of reasonsOfFact(corpus, fact)) {
    for (const { code, detail, points: worth } of reasons) {
      const words = code.replaceAll('-', ' ') + (detail.length === 0 ? '' : `: ${detail.join(', ')}`);
      points.set(words, Math.max(worth, points.get(words) ?? Number.NEGATIVE_INFINITY));
    }
  }
  return [...points].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([words]) => words);
}

function passageComparison(workspace: Workspace, cluster: Cluster): CompareResult {
  const columns = cluster.occurrences.flatMap(({ path, span, original }) => {
    const article = workspace.corpus.analyses.get(path)?.article;
    if (article === undefined) return [];
    const changed = changedSpans(cluster, path, span, original);
    const first = cluster.occurrences[0]!;
    const source = workspace.corpus.analyses.get(first.path)?.article;
    return column(workspace, article, span, {
      says: null,
      whoSaysSo: null,
      runs: marked(article.text, span, changed, 'changed'),
      dependsOn: original || source === undefined ? null : { name: outletOf(source), isCopy: true },
    });
  });
  const places = cluster.occurrences.length;
  return {
    kind: 'passage',
    id: cluster.id,
    title: cluster.kind === 'passage' ? 'copied passage' : cluster.kind.replace('-', ' '),
    verdict: `${places} places, at least ${Math.round(100 * cluster.similarity)} % alike`,
    columns,
    reasons: [],
  };
}

function changedSpans({ changes }: Cluster, path: string, span: Span, original: boolean): readonly Span[] {
  const spans = changes.flatMap((change) => {
    if (original) return [change.original];
    return change.copy.path === path ? [change.copy] : [];
  });
  return spans.filter(({ start, end }) => span.start <= start && end <= span.end);
}

function column(
  workspace: Workspace,
  article: Article,
  span: Span,
  said: Pick<CompareColumn, 'says' | 'whoSaysSo' | 'runs' | 'dependsOn'>,
): readonly CompareColumn[] {
  const location = locationOf(workspace, article.path, span);
  return location === null ? [] : [{ location, outlet: outletOf(article), date: article.date, ...said }];
}

function outletOf(article: Article): string {
  return article.outlet ?? article.path.split('/').at(-1)!;
}

/** A stretch of text as runs, in which some spans stand out. */
export function marked(
  text: string,
  whole: Span,
  spans: readonly Span[],
  style: 'marked' | 'changed',
): readonly TextRun[] {
  const runs: TextRun[] = [];
  let at = whole.start;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < at || end <= start) continue;
    if (at < start) runs.push({ text: text.slice(at, start), style: 'plain' });
    runs.push({ text: text.slice(start, end), style });
    at = end;
  }
  if (at < whole.end) runs.push({ text: text.slice(at, whole.end), style: 'plain' });
  return runs;
}
