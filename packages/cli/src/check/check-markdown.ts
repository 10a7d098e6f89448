import { escapeMarkdown, sourceName } from '@tickmark/core';
import { counted } from '../text/words.ts';
import { type CheckedDraft, type CheckRun, readFindings, type ToldFinding } from './checked.ts';

/** The findings of a run as a Markdown report. */
export function checkMarkdown(run: CheckRun, all: boolean): string {
  return run.drafts.map((draft) => draftSection(run, draft, all)).join('\n');
}

function draftSection(run: CheckRun, draft: CheckedDraft, all: boolean): string {
  const told = readFindings(run, draft, all);
  const head = `# ${escapeMarkdown(draft.check.path)}\n\n${counted(told.length, 'finding')} against ${counted(run.corpus.analyses.size, 'source')}\n`;
  if (told.length === 0) return head;
  const rows = told.map((each) => row(run, each));
  return `${head}\n| place | verdict | in the draft | sources |\n|---|---|---|---|\n${rows.join('')}`;
}

function row({ corpus }: CheckRun, { finding, verdict, message, from, isAccepted }: ToldFinding): string {
  const quotes = finding.evidence.slice(0, 3).map(({ path, quote }) => {
    const analysis = corpus.analyses.get(path);
    const name = analysis === undefined ? path : sourceName(analysis.article);
    return `${escapeMarkdown(name)}: “${escapeMarkdown(quote)}”`;
  });
  const accepted = isAccepted ? ' (accepted)' : '';
  const sources = [escapeMarkdown(message), ...quotes].join('<br>');
  return `| ${from.line}:${from.column} | ${verdict.replace(':', ' ')}${accepted} | ${escapeMarkdown(finding.quote)} | ${sources} |\n`;
}
