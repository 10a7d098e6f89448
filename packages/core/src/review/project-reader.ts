import * as z from 'zod';
import type { ProjectDecision } from '../model/decision.ts';
import type { Issue } from '../model/issue.ts';
import { projectDecisionSchema } from './decision-schema.ts';
import { once } from './project.ts';
import { reasonIn } from './sidecar-reader.ts';

/** The decisions of a project as far as they could be read. */
export interface ProjectReading {
  readonly decisions: readonly ProjectDecision[];
  readonly issues: readonly Issue[];
  /** Every part was understood; if not, the file must be left as it is. */
  readonly intact: boolean;
}

const envelope = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(1),
  decisions: z.array(z.union([projectDecisionSchema, z.null()])),
});

/** JSON Schema of the project's decisions, to be published. */
export function projectJsonSchema(): object {
  return z.toJSONSchema(envelope, { target: 'draft-2020-12' });
}

/** Reads the decisions of a project, whatever is wrong with the file; see `parseSidecar`. */
export function parseProjectDecisions(text: string, path: string): ProjectReading {
  const whole = envelope.safeParse(jsonOf(text));
  if (whole.success) {
    return { decisions: whole.data.decisions.filter((each) => each !== null), issues: [], intact: true };
  }
  const decisions: ProjectDecision[] = [];
  const issues: Issue[] = [];
  for (const [k, line] of text.split(/\r?\n/).entries()) {
    const trimmed = line.trim().replace(/,$/, '');
    const report = (reason: string) => issues.push({ code: 'invalid-sidecar', path, line: k + 1, reason });
    if (/^<{7}( |$)/.test(line)) report('merge conflict');
    if (/^"version"/.test(trimmed) && trimmed !== '"version": 1') report(`${trimmed} is not version 1`);
    if (!trimmed.startsWith('{"id"')) continue;
    const read = projectDecisionSchema.safeParse(jsonOf(trimmed));
    if (read.success) decisions.push(read.data);
    else report(reasonIn(read.error));
  }
  if (issues.length === 0)
    issues.push({ code: 'invalid-sidecar', path, line: 1, reason: reasonIn(whole.error) });
  return { decisions: once(decisions), issues, intact: false };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    // JSON has no other way to say that a text is not JSON.
    return undefined;
  }
}
