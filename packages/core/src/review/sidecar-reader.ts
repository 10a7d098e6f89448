import * as z from 'zod';
import type { ArticleDecision } from '../model/decision.ts';
import type { Issue } from '../model/issue.ts';
import { decisionSchema } from './decision-schema.ts';
import { emptySidecar, type Sidecar, type SidecarBlock, sortDecisions } from './sidecar.ts';

/** A sidecar as far as it could be read. */
export interface SidecarReading {
  readonly sidecar: Sidecar;
  readonly issues: readonly Issue[];
  /** Every part was understood. If not, the file must be left as it is: writing would lose what was not read. */
  readonly intact: boolean;
}

const block = z.string().regex(/^-?[0-9a-f]{8}(?:\.\d{1,6})?$/);
const envelope = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(1),
  blocks: z.array(z.union([block, decisionSchema, z.null()])),
});

/** JSON Schema of the sidecar, to be published. */
export function sidecarJsonSchema(): object {
  return z.toJSONSchema(envelope, { target: 'draft-2020-12' });
}

/**
 * Reads a sidecar, whatever is wrong with it. Broken JSON, a newer version, conflict marks of a merge, decisions that are
 * none: each is reported with its line, and every decision that can be read is in the result.
 */
export function parseSidecar(text: string, path: string): SidecarReading {
  const json = parseJson(text);
  const whole = json === undefined ? null : envelope.safeParse(json);
  if (whole?.success) return { sidecar: assemble(whole.data.blocks), issues: [], intact: true };
  const elements = elementsOf(json);
  const read = elements === null ? readLines(text) : readElements(elements, text);
  const faults = [...envelopeIssues(text, json), ...read.issues];
  if (faults.length === 0)
    faults.push({ line: 1, reason: whole === null ? 'not JSON' : reasonIn(whole.error) });
  const issues = faults
    .sort((a, b) => a.line - b.line)
    .map(({ line, reason }): Issue => ({ code: 'invalid-sidecar', path, line, reason }));
  return { sidecar: assemble(read.elements), issues, intact: false };
}

type Element = string | null | ArticleDecision;
interface Fault {
  readonly line: number;
  readonly reason: string;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    // JSON has no other way to say that a text is not JSON.
    return undefined;
  }
}

/** What is wrong outside the decisions. */
function envelopeIssues(text: string, json: unknown): Fault[] {
  if (json === undefined)
    return conflictLine(text) > 0 ? [] : [{ line: brokenLine(text), reason: 'not JSON' }];
  const head = z.looseObject({ version: z.unknown() }).safeParse(json);
  if (!head.success) return [{ line: 1, reason: 'not a sidecar' }];
  const { version } = head.data;
  const line = Math.max(1, text.split('\n').findIndex((each) => each.includes('"version"')) + 1);
  if (typeof version === 'number' && version > 1)
    return [{ line, reason: `version ${version} is newer than 1` }];
  if (version !== 1) return [{ line, reason: 'no version' }];
  const known = new Set(['$schema', 'version', 'blocks']);
  const strange = Object.keys(head.data).filter((key) => !known.has(key));
  return strange.map((key) => ({ line: lineWith(text, `"${key}"`), reason: `unknown field ${key}` }));
}

function lineWith(text: string, words: string): number {
  return Math.max(1, text.split('\n').findIndex((line) => line.includes(words)) + 1);
}

function conflictLine(text: string): number {
  return text.split('\n').findIndex((line) => /^<{7}( |$)/.test(line)) + 1;
}

/** The last line of a text that breaks off, which is where the break is. */
function brokenLine(text: string): number {
  return text.trimEnd().split('\n').length;
}

/** The list of blocks and decisions, where the text is JSON and has one. */
function elementsOf(json: unknown): readonly unknown[] | null {
  const read = z.looseObject({ blocks: z.array(z.unknown()) }).safeParse(json);
  return read.success ? read.data.blocks : null;
}

function readElements(list: readonly unknown[], text: string): { elements: Element[]; issues: Fault[] } {
  const elements: Element[] = [];
  const issues: Fault[] = [];
  for (const element of list) {
    const read = element === null || block.safeParse(element).success ? element : readDecision(element);
    if (typeof read === 'object' && read !== null && 'reason' in read) {
      issues.push({ line: lineOf(text, element), reason: String(read.reason) });
    } else elements.push(read as Element);
  }
  return { elements, issues };
}

/** The line an element stands in, whoever laid the file out: by its id, else by its text. */
function lineOf(text: string, element: unknown): number {
  const { id } = Object(element) as { id?: unknown };
  return lineWith(text, typeof id === 'string' ? `"${id}"` : JSON.stringify(element));
}

/** Reads line by line; both sides of a merge conflict count, the common ancestor between them does not. */
function readLines(text: string): { elements: Element[]; issues: Fault[] } {
  const elements: Element[] = [];
  const issues: Fault[] = [];
  let ancestor = false;
  for (const [k, line] of text.split(/\r?\n/).entries()) {
    if (/^<{7}( |$)/.test(line)) issues.push({ line: k + 1, reason: 'merge conflict' });
    if (/^\|{7}( |$)/.test(line)) ancestor = true;
    if (/^={7}$/.test(line)) ancestor = false;
    const read = ancestor ? null : readLine(line.trim().replace(/,$/, ''));
    if (read === null) continue;
    if (typeof read === 'object' && 'reason' in read) issues.push({ line: k + 1, reason: read.reason });
    else elements.push(read);
  }
  return { elements, issues };
}

function readLine(line: string): string | ArticleDecision | { reason: string } | null {
  if (block.safeParse(line.slice(1, -1)).success) return line.slice(1, -1);
  if (!line.startsWith('{"id"')) return null;
  const json = parseJson(line);
  return json === undefined ? { reason: 'not JSON' } : readDecision(json);
}

function readDecision(json: unknown): ArticleDecision | { reason: string } {
  const decision = decisionSchema.safeParse(json);
  return decision.success ? decision.data : { reason: reasonIn(decision.error) };
}

/** The first thing that is wrong, with its place. */
export function reasonIn(error: z.ZodError): string {
  const first = error.issues[0]!;
  return `${first.path.join('.') || 'decision'}: ${first.message}`;
}

/**
 * Blocks with their decisions out of the flat list. A merge that kept both sides has blocks twice: they are one, and so are
 * decisions with one id. Decisions before any block stand under one of their own.
 */
function assemble(elements: readonly Element[]): Sidecar {
  const blocks = new Map<string, { hash: string; gone: boolean; decisions: ArticleDecision[] }>();
  const seen = new Set<string>();
  let current = '';
  const open = (key: string): void => {
    const gone = key.startsWith('-');
    current = key;
    if (!blocks.has(key)) blocks.set(key, { hash: key.slice(gone ? 1 : 0).slice(0, 8), gone, decisions: [] });
  };
  for (const element of elements) {
    if (element === null) continue;
    if (typeof element === 'string') {
      open(element);
      continue;
    }
    if (seen.has(element.id)) continue;
    seen.add(element.id);
    if (current === '') open(`-${element.anchor.block}`);
    blocks.get(current)!.decisions.push(element);
  }
  if (blocks.size === 0) return emptySidecar;
  return {
    blocks: [...blocks.values()].map(
      (each): SidecarBlock => ({ ...each, decisions: sortDecisions(each.decisions) }),
    ),
  };
}
