import type { Annotation } from '../model/annotation.ts';
import { type Exporter, oneFile } from './exported.ts';
import type { Foreign, ForeignAnnotation, ForeignIssue } from './imported.ts';
import { flatten, kindOf, statusOf, unflatten } from './meaning.ts';
import { offsetMap } from './offsets.ts';

const contextLength = 32;

/**
 * W3C Web Annotation (JSON-LD): one page of annotations. Positions count code points, as the model demands; what an
 * annotation means is a body of JSON, so that nothing is lost on the way back.
 */
export const exportW3c: Exporter = (articles) => {
  const items = articles.flatMap(({ article, annotations }) => {
    const map = offsetMap(article.text);
    return annotations.map(({ annotation, entity, fact }) => ({
      id: `urn:sha256:${article.sha256}#${annotation.id}`,
      type: 'Annotation',
      motivation: 'tagging',
      body: [
        { type: 'TextualBody', purpose: 'tagging', value: annotation.kind },
        {
          type: 'TextualBody',
          purpose: 'describing',
          format: 'application/json',
          value: JSON.stringify({ ...stated(annotation), entity: entity?.id ?? null, fact }),
        },
      ],
      target: {
        source: sourceOf(article.path),
        selector: [
          quoteSelector(article.text, annotation),
          {
            type: 'TextPositionSelector',
            start: map.from16(annotation.span.start, 'code-point'),
            end: map.from16(annotation.span.end, 'code-point'),
          },
        ],
      },
    }));
  });
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:tickmark:page',
    type: 'AnnotationPage',
    items,
  };
  return oneFile(`${JSON.stringify(page, null, 1)}\n`);
};

function stated(annotation: Annotation): object {
  const { confidence, origin, status } = annotation;
  const known = Object.entries(flatten(annotation)).filter(([, value]) => value !== null);
  return { ...Object.fromEntries(known), confidence: Number(confidence.toFixed(3)), origin, status };
}

function quoteSelector(text: string, { span, quote }: Annotation): object {
  return {
    type: 'TextQuoteSelector',
    exact: quote,
    prefix: text.slice(Math.max(0, span.start - contextLength), span.start),
    suffix: text.slice(span.end, span.end + contextLength),
  };
}

/** A source is an IRI: a path is one when its odd characters are escaped. */
function sourceOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** Reads Web Annotations: one, a list, a page or a collection; those of other programs as far as they tag text. */
export function importW3c(text: string): Foreign {
  const issues: ForeignIssue[] = [];
  const byPath = new Map<string | null, ForeignAnnotation[]>();
  for (const [k, item] of itemsOf(text).entries()) {
    const read = readItem(item);
    if (typeof read === 'string') {
      issues.push({ line: k + 1, reason: read });
      continue;
    }
    byPath.set(read.path, [...(byPath.get(read.path) ?? []), read.annotation]);
  }
  const counting = { unit: 'code-point', lines: 'as-read' } as const;
  return { articles: [...byPath].map(([path, annotations]) => ({ path, annotations, counting })), issues };
}

type Json = Readonly<Record<string, unknown>>;

function itemsOf(text: string): readonly unknown[] {
  const json = parse(text);
  if (Array.isArray(json)) return json;
  if (!isObject(json)) return [json];
  const page = isObject(json.first) ? json.first : json;
  return Array.isArray(page.items) ? page.items : [json];
}

function readItem(item: unknown): { path: string | null; annotation: ForeignAnnotation } | string {
  if (!isObject(item)) return 'not an annotation';
  const target = [item.target].flat()[0];
  if (!isObject(target)) return 'no target with selectors';
  const selectors = [target.selector].flat().filter(isObject);
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  if (typeof position?.start !== 'number' || typeof position.end !== 'number')
    return 'no TextPositionSelector';
  if (typeof quote?.exact !== 'string') return 'no TextQuoteSelector';
  const bodies = [item.body].flat().filter(isObject);
  const kind = bodies
    .map(({ value }) => (typeof value === 'string' ? kindOf(value) : null))
    .find((each) => each !== null);
  if (kind === undefined || kind === null) return 'no body says what it is';
  const more = bodies
    .map((body) => (body.format === 'application/json' ? parse(String(body.value)) : null))
    .find(isObject);
  return {
    path: typeof target.source === 'string' ? pathOf(target.source) : null,
    annotation: {
      kind,
      start: position.start,
      end: position.end,
      quote: quote.exact,
      meaning: unflatten(kind, more ?? {}),
      status: statusOf(more?.status),
    },
  };
}

function pathOf(source: string): string {
  try {
    return decodeURIComponent(source);
  } catch {
    // A lone per cent sign: the source was not escaped.
    return source;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // JSON has no other way to say that a text is not JSON.
    return null;
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
