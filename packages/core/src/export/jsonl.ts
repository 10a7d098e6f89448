import * as z from 'zod';
import type { Foreign, ForeignAnnotation, ForeignArticle, ForeignIssue } from './imported.ts';
import { kindOf, statusOf, unflatten } from './meaning.ts';

const record = z.looseObject({
  article: z.looseObject({ path: z.string() }),
  annotations: z.array(
    z.looseObject({
      kind: z.string(),
      start: z.int().min(0),
      end: z.int().min(0),
      quote: z.string(),
      name: z.unknown().optional(),
      figure: z.looseObject({}).optional(),
      boilerplate: z.looseObject({ kind: z.string() }).optional(),
      status: z.unknown().optional(),
    }),
  ),
});

/** Reads what `annotate --format jsonl` prints: one article a line. */
export function importJsonl(text: string): Foreign {
  const articles: ForeignArticle[] = [];
  const issues: ForeignIssue[] = [];
  for (const [k, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const read = record.safeParse(parse(line));
    if (!read.success) {
      const first = read.error.issues[0]!;
      issues.push({ line: k + 1, reason: `${first.path.join('.')}: ${first.message}` });
      continue;
    }
    const annotations = read.data.annotations.flatMap((annotation): ForeignAnnotation[] => {
      const kind = kindOf(annotation.kind);
      if (kind === null) {
        issues.push({ line: k + 1, reason: `unknown kind ${annotation.kind}` });
        return [];
      }
      const { start, end, quote, name, figure, boilerplate, status } = annotation;
      const meaning = unflatten(kind, { name, ...figure, boilerplate: boilerplate?.kind });
      return [{ kind, start, end, quote, meaning, status: statusOf(status) }];
    });
    articles.push({ path: read.data.article.path, annotations });
  }
  return { articles, issues };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // JSON has no other way to say that a line is not JSON.
    return null;
  }
}
