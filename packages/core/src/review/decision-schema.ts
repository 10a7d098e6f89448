import * as z from 'zod';
import { annotationKinds, nameKinds } from '../model/annotation.ts';
import type { ArticleDecision, ProjectDecision } from '../model/decision.ts';
import { hedges } from '../model/figure.ts';
import { boilerplateKinds } from '../model/passage.ts';

// The written form of decisions. It cannot change freely: files of people hold it. Strict, so that a field that a later
// version wrote is reported and not lost.

const count = z.int().min(0);
const amount = z.number().nullable();
const words = z.string().nullable();

const anchor = z.strictObject({
  block: z.string().regex(/^[0-9a-f]{8}$/),
  nth: count,
  start: count,
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
});

const nameKind = z.enum(nameKinds);
const kind = z.enum(annotationKinds);
const boilerplate = z.enum(boilerplateKinds);

const figure = z.strictObject({
  value: amount.optional(),
  min: amount.optional(),
  max: amount.optional(),
  hedge: z.enum(hedges).nullable().optional(),
  unit: words.optional(),
  item: words.optional(),
  attribution: words.optional(),
});

const meaning = {
  name: z.string().min(1).optional(),
  figure: figure.optional(),
  boilerplate: boilerplate.optional(),
};

const verdict = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('accept'), kind, ...meaning }),
  z.strictObject({ action: z.literal('reject'), kind }),
  z.strictObject({ action: z.literal('add'), kind, ...meaning }),
  z.strictObject({ action: z.literal('change-kind'), kind, to: kind, ...meaning }),
  z.strictObject({ action: z.literal('change-bounds'), kind }),
  z.strictObject({ action: z.literal('correct'), kind: z.literal('figure'), figure }),
  z.strictObject({ action: z.literal('name'), kind: nameKind, name: z.string().min(1) }),
  z.strictObject({ action: z.literal('mark'), boilerplate }),
  z.strictObject({ action: z.literal('unmark') }),
  z.strictObject({ action: z.literal('note'), note: z.string() }),
]);

const signed = { id: z.string().regex(/^[0-9a-f]{6,64}$/), by: z.string(), at: z.iso.datetime() };

/** A decision as a sidecar holds it. */
export const decisionSchema: z.ZodType<ArticleDecision> = z.strictObject({
  id: signed.id,
  reach: z.enum(['here', 'article']),
  anchor,
  verdict,
  by: signed.by,
  at: signed.at,
}) as unknown as z.ZodType<ArticleDecision>;

const nameRef = z.strictObject({ name: z.string().min(1), path: z.string().nullable() });
const figureRef = z.strictObject({ path: z.string(), anchor });
const namePair = { kind: nameKind, names: z.tuple([nameRef, nameRef]) };
const figurePair = { figures: z.tuple([figureRef, figureRef]) };

/** A decision as the project's file holds it. */
export const projectDecisionSchema: z.ZodType<ProjectDecision> = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('rule'), quote: z.string().min(1), verdict, ...signed }),
  z.strictObject({ action: z.enum(['merge', 'split']), ...namePair, ...signed }),
  z.strictObject({ action: z.enum(['join', 'part']), ...figurePair, ...signed }),
]) as unknown as z.ZodType<ProjectDecision>;
