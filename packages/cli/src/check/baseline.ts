import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { draftVerdict, type Finding, needsAttention } from '@tickmark/core';
import { reasonOf } from '@tickmark/core/node';
import * as z from 'zod';
import { Stop } from '../problem.ts';
import type { CheckedDraft } from './checked.ts';

/** A finding somebody accepted, by its words: edits elsewhere in the draft do not touch it. */
export interface AcceptedFinding {
  readonly draft: string;
  readonly verdict: string;
  readonly quote: string;
  /** How often the draft has it; one more is a new finding. */
  readonly count: number;
}

const schema = z.strictObject({
  version: z.literal(1),
  accepted: z.array(
    z.strictObject({
      draft: z.string(),
      verdict: z.string(),
      quote: z.string(),
      count: z.int().positive().default(1),
    }),
  ),
});

/** The accepted findings in a baseline file. Throws Stop where it is not one. */
export function readBaseline(cwd: string, path: string): readonly AcceptedFinding[] {
  const file = resolve(cwd, path);
  if (!existsSync(file)) throw new Stop({ code: 'not-found', path });
  const result = schema.safeParse(jsonIn(file, path));
  if (result.success) return result.data.accepted;
  const [issue] = result.error.issues;
  const at = issue?.path.join('.') ?? '';
  throw new Stop({ code: 'invalid-config', path, at, reason: issue?.message ?? 'not a baseline' });
}

function jsonIn(file: string, path: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const isJson = error instanceof SyntaxError;
    throw new Stop(
      isJson
        ? { code: 'invalid-config', path, at: '', reason: 'not valid JSON' }
        : { code: 'unreadable', path, reason: reasonOf(error) },
    );
  }
}

/** Writes what asks for attention now as accepted. */
export function writeBaseline(cwd: string, path: string, drafts: readonly CheckedDraft[]): void {
  const accepted = drafts.flatMap(({ check }) => acceptedOf(check.path, check.findings));
  try {
    writeFileSync(resolve(cwd, path), `${JSON.stringify({ version: 1, accepted }, null, 2)}\n`);
  } catch (error) {
    throw new Stop({ code: 'unwritable', path, reason: reasonOf(error) });
  }
}

function acceptedOf(draft: string, findings: readonly Finding[]): readonly AcceptedFinding[] {
  const counts = new Map<string, { verdict: string; quote: string; count: number }>();
  for (const finding of findings.filter(needsAttention)) {
    const [verdict, quote] = wordsOf(finding);
    const known = counts.get(`${verdict}\n${quote}`);
    if (known === undefined) counts.set(`${verdict}\n${quote}`, { verdict, quote, count: 1 });
    else known.count++;
  }
  return [...counts.values()].map(({ verdict, quote, count }) => ({ draft, verdict, quote, count }));
}

/** Which findings of a draft its baseline accepts: of the same words, as many as were accepted, the first ones. */
export function acceptedFindings(
  draft: string,
  findings: readonly Finding[],
  baseline: readonly AcceptedFinding[],
): ReadonlySet<Finding> {
  const left = new Map(
    baseline
      .filter((each) => each.draft === draft)
      .map(({ verdict, quote, count }) => [`${verdict}\n${quote}`, count]),
  );
  const accepted = new Set<Finding>();
  for (const finding of findings.filter(needsAttention)) {
    const key = wordsOf(finding).join('\n');
    const count = left.get(key) ?? 0;
    if (count === 0) continue;
    left.set(key, count - 1);
    accepted.add(finding);
  }
  return accepted;
}

function wordsOf(finding: Finding): readonly [verdict: string, quote: string] {
  return [draftVerdict(finding), finding.quote.replace(/\s+/g, ' ')];
}
