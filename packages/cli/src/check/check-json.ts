import type { Corpus, Evidence, Finding, Suggestion } from '@tickmark/core';
import { quoteOf } from '@tickmark/core';
import { type CheckRun, toldFindings } from './checked.ts';

/** What `check --format json` prints. Field names are a contract. */
export interface CheckRecord {
  readonly drafts: readonly {
    readonly path: string;
    readonly sources: number;
    readonly findings: readonly FindingRecord[];
  }[];
}

/** A finding as printed: the fields of its kind, then places and words. */
export interface FindingRecord {
  readonly id: string;
  readonly kind: Finding['kind'];
  readonly verdict: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly quote: string;
  readonly message: string;
  readonly accepted: boolean;
  readonly evidence: readonly EvidenceRecord[];
  readonly suggestions: readonly SuggestionRecord[];
}

/** A place in a source as printed. */
export interface EvidenceRecord {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly sentence: string;
  readonly date: string | null;
  readonly sourceGroup: string;
  readonly role: Evidence['role'];
  readonly value?: number | null;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly hedge?: string | null;
}

/** A change of the draft as printed. */
export interface SuggestionRecord {
  readonly code: Suggestion['code'];
  readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  readonly from: { readonly path: string; readonly start: number; readonly end: number };
}

/** All findings of a run as data, those that hold up included. */
export function checkRecord(run: CheckRun): CheckRecord {
  return {
    drafts: run.drafts.map((draft) => ({
      path: draft.check.path,
      sources: draft.check.sources,
      findings: toldFindings(run, draft, true).map(({ finding, message, from, isAccepted }) => ({
        id: finding.id,
        kind: finding.kind,
        verdict: finding.verdict,
        start: finding.span.start,
        end: finding.span.end,
        line: from.line,
        column: from.column,
        quote: quoteOf(draft.text, finding.span),
        message,
        accepted: isAccepted,
        ...ownFields(finding),
        evidence: finding.evidence.map((each) => evidenceRecord(run.corpus, each)),
        suggestions: finding.suggestions.map(suggestionRecord),
      })),
    })),
  };
}

function ownFields(finding: Finding): object {
  switch (finding.kind) {
    case 'figure': {
      const { value, min, max, hedge, unit, item } = finding.figure;
      const { fact, independentSources } = finding;
      return { figure: { value, min, max, hedge, unit, item }, fact, independentSources };
    }
    case 'name': {
      const { nameKind, entity, instead, sources } = finding;
      return { nameKind, entity, instead, sources };
    }
    case 'quotation': {
      const { speaker, sourceSpeaker, difference } = finding;
      return { speaker, sourceSpeaker, difference };
    }
    case 'passage': {
      const { similarity, difference } = finding;
      return { similarity, difference };
    }
  }
}

function evidenceRecord(corpus: Corpus, evidence: Evidence): EvidenceRecord {
  const { path, span, quote, sentence, date, sourceGroup, role, figure } = evidence;
  const { text } = corpus.analyses.get(path)!.article;
  const amounts =
    figure === null ? {} : { value: figure.value, min: figure.min, max: figure.max, hedge: figure.hedge };
  return {
    path,
    start: span.start,
    end: span.end,
    quote,
    ...amounts,
    sentence: quoteOf(text, sentence),
    date,
    sourceGroup,
    role,
  };
}

function suggestionRecord({ code, edits, from }: Suggestion): SuggestionRecord {
  return {
    code,
    edits: edits.map(({ span, text }) => ({ start: span.start, end: span.end, text })),
    from: { path: from.path, start: from.span.start, end: from.span.end },
  };
}
