import * as z from 'zod';
import type { AnnotationKind } from '../model/annotation.ts';
import type { Foreign, ForeignAnnotation } from './imported.ts';
import { kindOf, unflatten } from './meaning.ts';

const place = { start: z.int().min(0), end: z.int().min(0), text: z.string().default('') };
const document = z.looseObject({
  doc: z.string(),
  mentions: z.array(z.looseObject({ ...place, kind: z.string(), entity: z.string().nullish() })).default([]),
  figures: z.array(z.looseObject(place)).default([]),
  boilerplate: z.array(z.looseObject({ ...place, kind: z.string() })).default([]),
});

/** Reads gold annotations: one JSON document an article, with `mentions`, `figures` and `boilerplate`. */
export function importGold(text: string): Foreign {
  const read = document.safeParse(parse(text));
  if (!read.success) {
    const first = read.error.issues[0]!;
    return { articles: [], issues: [{ line: 1, reason: `${first.path.join('.')}: ${first.message}` }] };
  }
  const { doc, mentions, figures, boilerplate } = read.data;
  const one = (
    kind: AnnotationKind,
    { start, end, text: quote }: { start: number; end: number; text: string },
    meaning: Record<string, unknown>,
  ): ForeignAnnotation => ({ kind, start, end, quote, meaning: unflatten(kind, meaning), status: null });
  const annotations = [
    ...mentions.flatMap((each) => {
      const kind = kindOf(each.kind);
      return kind === null ? [] : [one(kind, each, { name: each.entity })];
    }),
    ...figures.map((each) => one('figure', each, each)),
    ...boilerplate.map((each) => one('boilerplate', each, { boilerplate: each.kind })),
  ];
  return {
    articles: [{ path: doc, annotations: annotations.sort((a, b) => a.start - b.start) }],
    issues: [],
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // JSON has no other way to say that a text is not JSON.
    return null;
  }
}
