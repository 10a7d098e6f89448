import type { Evidence, Finding } from '@tickmark/core';
import { needsAttention } from '@tickmark/core';
import type { Context } from '../command.ts';
import { inContext, positionAt } from '../text/context.ts';
import { cut, table } from '../text/table.ts';
import { visible } from '../text/visible.ts';
import { counted } from '../text/words.ts';
import { type CheckedDraft, type CheckRun, readFindings, type ToldFinding } from './checked.ts';

/** As many places in sources are printed under one finding. */
const shownEvidence = 4;

/** The findings of a run for reading: each with the words of the sources under it. */
export function checkText(context: Context, run: CheckRun, all: boolean): string {
  return run.drafts.map((draft) => draftText(context, run, draft, all)).join('\n');
}

function draftText(context: Context, run: CheckRun, draft: CheckedDraft, all: boolean): string {
  const told = readFindings(run, draft, all);
  const blocks = told.map((each) => findingBlock(context, run, draft, each));
  return [...blocks, tally(context, run, draft)].join('');
}

function findingBlock(context: Context, run: CheckRun, draft: CheckedDraft, told: ToldFinding): string {
  const { paint, width } = context;
  const { finding, from, verdict, message, isAccepted } = told;
  const place = paint.path(`${visible(draft.check.path)}:${from.line}:${from.column}`);
  const color = !needsAttention(finding) ? paint.good : isAccepted ? paint.dim : paint.bad;
  const note = isAccepted ? paint.dim('  accepted') : '';
  const head = `${place}  ${color(verdict.replace(':', ' '))}${note}  ${paint.title(cut(visible(finding.quote), 60))}\n`;
  const rows = finding.evidence
    .slice(0, shownEvidence)
    .map((each) => evidenceRow(context, run, each, finding));
  const more = finding.evidence.length - rows.length;
  return (
    head +
    `  ${cut(visible(message), width - 2)}\n` +
    table(rows, [{ style: paint.dim }, { max: Math.floor(width / 2), style: paint.path }, {}], '    ') +
    (more > 0 ? paint.dim(`    and ${more} more\n`) : '')
  );
}

const roleWords: Readonly<Record<Evidence['role'], string>> = {
  supports: 'says so',
  differs: 'says otherwise',
  later: 'says since',
  near: 'says less',
};

function evidenceRow(
  { paint, width }: Context,
  { corpus }: CheckRun,
  { path, span, role }: Evidence,
  { kind }: Finding,
): readonly string[] {
  const { article } = corpus.analyses.get(path)!;
  const { line, column } = positionAt(article, span.start);
  const { before, quote, after } = inContext(article, span, Math.max(30, width - 60));
  const words = kind === 'figure' ? roleWords[role] : '';
  return [
    words,
    `${visible(path)}:${line}:${column}`,
    `${paint.dim(before)}${paint.figure(quote)}${paint.dim(after)}`,
  ];
}

function tally({ paint }: Context, { corpus }: CheckRun, { check, accepted }: CheckedDraft): string {
  const open = check.findings.filter((finding) => needsAttention(finding) && !accepted.has(finding)).length;
  const held = check.findings.filter((finding) => !needsAttention(finding)).length;
  const known = accepted.size === 0 ? '' : `, ${accepted.size} accepted`;
  const words = `${visible(check.path)}: ${counted(open, 'finding')}${known}, ${held} held up, against ${counted(corpus.analyses.size, 'source')}`;
  return `${(open > 0 ? paint.warn : paint.good)(words)}\n`;
}
