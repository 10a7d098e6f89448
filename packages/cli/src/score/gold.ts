import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '@tickmark/core';
import { reasonOf } from '@tickmark/core/node';
import * as z from 'zod';

/** One article annotated by hand. Optional items count neither for nor against. */
export interface Gold {
  /** File name of the article. */
  readonly doc: string;
  readonly sha256: string;
  readonly mentions: readonly GoldMention[];
  readonly figures: readonly GoldFigure[];
  readonly boilerplate: readonly GoldBoilerplate[];
  readonly copied: readonly GoldCopy[];
}

interface GoldSpan {
  readonly start: number;
  readonly end: number;
}

/** A person or place. */
export interface GoldMention extends GoldSpan {
  readonly kind: string;
  readonly entity: string;
  readonly optional: boolean;
}

/** A stated quantity; `fact` names the quantity across articles. */
export interface GoldFigure extends GoldSpan {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly hedge: string | null;
  readonly fact: string | null;
  readonly attribution: string | null;
  readonly optional: boolean;
}

/** What is not reporting. */
export interface GoldBoilerplate extends GoldSpan {
  readonly kind: string;
}

/** A quote or sentence that stands in other articles too. */
export interface GoldCopy extends GoldSpan {
  readonly degree: string;
  readonly with: readonly (GoldSpan & { readonly doc: string })[];
}

const span = { start: z.int().nonnegative(), end: z.int().nonnegative() };
const amount = z.number().nullable().default(null);
const words = z.string().nullable().default(null);
const optional = z.boolean().default(false);

const schema = z.object({
  doc: z.string(),
  sha256: z.string(),
  mentions: z.array(z.object({ ...span, kind: z.string(), entity: z.string(), optional })),
  figures: z.array(
    z.object({
      ...span,
      value: amount,
      min: amount,
      max: amount,
      hedge: words,
      fact: words,
      attribution: words,
      optional,
    }),
  ),
  boilerplate: z.array(z.object({ ...span, kind: z.string() })),
  copied: z
    .array(z.object({ ...span, degree: z.string(), with: z.array(z.object({ ...span, doc: z.string() })) }))
    .default([]),
});

/** The gold files of a folder, by name, and what is wrong with the others. */
export function readGold(folder: string): {
  readonly golds: readonly Gold[];
  readonly issues: readonly Issue[];
} {
  const golds: Gold[] = [];
  const issues: Issue[] = [];
  for (const file of goldFiles(folder, issues)) {
    const path = join(folder, file);
    const result = schema.safeParse(jsonIn(path));
    if (result.success) golds.push(result.data);
    else {
      const [first] = result.error.issues;
      issues.push({
        code: 'unreadable',
        path,
        reason: `${first?.path.join('.') ?? ''}: ${first?.message ?? ''}`,
      });
    }
  }
  return { golds, issues };
}

function goldFiles(folder: string, issues: Issue[]): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json') && name !== 'tickmark.config.json')
      .toSorted();
  } catch (error) {
    issues.push({ code: 'unreadable', path: folder, reason: reasonOf(error) });
    return [];
  }
}

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // Not JSON is not gold: the schema says so.
    return undefined;
  }
}
