import { checkDraft } from '../../../src/answers/check-draft/check-draft.ts';
import { type DraftCheck, draftVerdict, needsAttention } from '../../../src/answers/check-draft/finding.ts';
import type { Analysis } from '../../../src/corpus/analysis.ts';
import { type Corpus, createCorpus } from '../../../src/corpus/corpus.ts';
import { analysisOfFindings } from './analysis.ts';

/** Sources by file name: `2026-03-01_a.txt` has that date. `{Ida Voss}` is a person, `{mayor|Ida Voss}` one with a title, `<Oslo>` a place. */
export function corpusOf(sources: Readonly<Record<string, string>>): Corpus {
  return createCorpus(Object.entries(sources).map(([path, text]) => analysisOf(path, text)));
}

/** One marked text, analyzed without the trained model. */
export function analysisOf(path: string, marked: string): Analysis {
  const names: { kind: 'person' | 'place'; start: number; end: number; title: string | null }[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(/\{(?:([^|{}]*)\|)?([^{}]*)\}|<([^<>]*)>/g)) {
    text += marked.slice(last, match.index);
    const [, title, person, place] = match;
    const start = text.length;
    text += person ?? place ?? '';
    names.push({
      kind: person === undefined ? 'place' : 'person',
      start,
      end: text.length,
      title: title ?? null,
    });
    last = match.index + match[0].length;
  }
  text += marked.slice(last);
  return analysisOfFindings(path, text, names);
}

/** A draft held against sources. */
export function checked(sources: Readonly<Record<string, string>>, draft: string): DraftCheck {
  return checkDraft(corpusOf(sources), analysisOf('draft.txt', draft));
}

/** Verdicts with their words: `figure:stale 14`. */
export function verdictsOf({ findings }: DraftCheck): readonly string[] {
  return findings.map((finding) => `${draftVerdict(finding)} ${finding.quote}`);
}

/** Only those that ask for attention. */
export function alarmsOf(check: DraftCheck): readonly string[] {
  return verdictsOf({ ...check, findings: check.findings.filter(needsAttention) });
}
