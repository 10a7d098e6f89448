import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  analyze,
  type Corpus,
  checkDraft,
  draftFromText,
  type Finding,
  type NameModel,
  needsAttention,
  type Span,
} from '@tickmark/core';
import { loadConfig, loadCorpus, loadNameModel } from '@tickmark/core/node';
import * as z from 'zod';
import type { Metric } from './metric.ts';
import { overlap } from './pair.ts';

/** A claim planted in a draft and the verdict it should get. */
export interface PlantedClaim extends Span {
  readonly text: string;
  readonly kind: Finding['kind'];
  readonly verdict: string;
}

/** A draft, what was planted in it and what the check found. */
export interface CheckedDraft {
  readonly doc: string;
  readonly text: string;
  readonly claims: readonly PlantedClaim[];
  readonly findings: readonly Finding[];
}

const schema = z.object({
  doc: z.string(),
  claims: z.array(
    z.object({
      start: z.int().nonnegative(),
      end: z.int().nonnegative(),
      text: z.string(),
      kind: z.enum(['figure', 'name', 'quotation', 'passage']),
      verdict: z.string(),
    }),
  ),
});

/** Drafts with planted claims: PATH is their folder, `gold/` in it says what was planted, the configuration above it where the sources are. */
export async function scoreDrafts(folder: string): Promise<readonly Metric[]> {
  return metricsOf(await checkFolder(folder));
}

/** Checks every draft of a folder that has gold. */
export async function checkFolder(folder: string): Promise<readonly CheckedDraft[]> {
  const { config, folder: root } = await loadConfig({ cwd: folder });
  const model = loadNameModel();
  const { corpus } = await loadCorpus([relative(folder, root) || '.'], {
    cwd: folder,
    config,
    folder: root,
    model,
  });
  const files = readdirSync(folder).filter((name) => existsSync(goldFile(folder, name)));
  return files.sort().map((name) => checkOne(corpus, model, folder, name));
}

function goldFile(folder: string, name: string): string {
  return join(folder, 'gold', name.replace(/\.(?:md|txt)$/, '.json'));
}

function checkOne(corpus: Corpus, model: NameModel, folder: string, name: string): CheckedDraft {
  const text = readFileSync(join(folder, name), 'utf8');
  const { claims } = schema.parse(JSON.parse(readFileSync(goldFile(folder, name), 'utf8')));
  const { findings } = checkDraft(corpus, analyze(draftFromText(text, { path: name }), model));
  return { doc: name, text, claims, findings };
}

/** The finding that answers a planted claim: of its kind, over the same words. */
export function answerTo(claim: PlantedClaim, findings: readonly Finding[]): Finding | undefined {
  return findings.find(({ kind, span }) => kind === claim.kind && overlap(span, claim));
}

/** Verdict accuracy over all planted claims and by verdict, and what the check says of words where nothing is wrong. */
export function metricsOf(drafts: readonly CheckedDraft[]): readonly Metric[] {
  const answered = drafts.flatMap(({ claims, findings }) =>
    claims.map((claim) => ({ claim, isRight: answerTo(claim, findings)?.verdict === claim.verdict })),
  );
  const names = [...new Set(answered.map(({ claim }) => `${claim.kind}: ${claim.verdict}`))].sort();
  const rightOf = (of: typeof answered): Pick<Metric & { kind: 'right' }, 'kind' | 'right' | 'of'> => ({
    kind: 'right',
    right: of.filter(({ isRight }) => isRight).length,
    of: of.length,
  });
  const clean = drafts.filter(({ claims }) => claims.length === 0);
  const planted = drafts.filter(({ claims }) => claims.length > 0);
  return [
    { name: 'draft verdicts', ...rightOf(answered) },
    ...names.map((name): Metric => {
      return { name, ...rightOf(answered.filter(({ claim }) => `${claim.kind}: ${claim.verdict}` === name)) };
    }),
    { name: 'false alarms in 300 clean words', kind: 'number', value: alarmRate(clean) },
    { name: 'unplanted alarms in 300 words of the others', kind: 'number', value: alarmRate(planted) },
  ];
}

/** Findings that ask for attention where nothing was planted. */
export function falseAlarms({ claims, findings }: CheckedDraft): readonly Finding[] {
  return findings.filter(
    (finding) => needsAttention(finding) && !claims.some((claim) => overlap(claim, finding.span)),
  );
}

function alarmRate(drafts: readonly CheckedDraft[]): number {
  const words = drafts.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  const alarms = drafts.reduce((sum, draft) => sum + falseAlarms(draft).length, 0);
  return words === 0 ? 0 : (300 * alarms) / words;
}
