import type { Span } from '../model/span.ts';
import {
  type AnnotatedArticle,
  type ExportedAnnotation,
  type Exporter,
  labels,
  withoutRejected,
} from './exported.ts';
import type { Foreign, ForeignAnnotation, ForeignIssue } from './imported.ts';
import { withPlainLines } from './line-ends.ts';
import { flatten, kindOf, statusOf, unflatten } from './meaning.ts';
import { offsetMap } from './offsets.ts';

/**
 * brat standoff: a text with LF and an `.ann` beside it for each article, positions in code points, a stretch over line
 * ends as fragments; what brat has no field for stands in an annotator's note as JSON.
 */
export const exportBrat: Exporter = (all) => {
  const { articles, loss } = withoutRejected(all);
  const stems = stemsOf(articles.map(({ article }) => article.path));
  const files = articles.flatMap((each, k) => {
    const stem = stems[k]!;
    return [
      { path: `${stem}.txt`, text: withPlainLines(each.article.text).text },
      { path: `${stem}.ann`, text: annOf(each) },
    ];
  });
  return {
    files: [...files, { path: 'annotation.conf', text: configuration }],
    losses: loss.count > 0 ? [loss] : [],
  };
};

/** Paths without their endings; articles that differ in nothing else keep theirs, so that none is written over another. */
function stemsOf(paths: readonly string[]): readonly string[] {
  const stems = paths.map((path) => path.replace(/\.[^./]*$/, ''));
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return stems.map((stem, k) => {
    const isShared = counts.get(stem) !== 1;
    return isShared && !paths[k]!.endsWith('.txt') ? paths[k]! : stem;
  });
}

/** brat refuses types that its configuration does not name. */
const configuration = `[entities]
${Object.values(labels).join('\n')}
[relations]
[events]
[attributes]
Hedge Arg:Figure, Value:about|nearly|over|at_least|under|up_to
`;

function annOf({ article, annotations }: AnnotatedArticle): string {
  const plain = withPlainLines(article.text);
  const map = offsetMap(plain.text);
  const lines: string[] = [];
  let hedges = 0;
  let references = 0;
  for (const [k, each] of annotations.entries()) {
    const id = `T${k + 1}`;
    const fragments = fragmentsOf(plain.text, {
      start: plain.to(each.annotation.span.start),
      end: plain.to(each.annotation.span.end),
    });
    if (fragments.length === 0) continue;
    const places = fragments.map(
      ({ start, end }) => `${map.from16(start, 'code-point')} ${map.from16(end, 'code-point')}`,
    );
    const text = fragments.map(({ start, end }) => plain.text.slice(start, end)).join(' ');
    lines.push(`${id}\t${labels[each.annotation.kind]} ${places.join(';')}\t${text}`);
    const { hedge } = flatten(each.annotation);
    if (hedge !== null) lines.push(`A${++hedges}\tHedge ${id} ${hedge}`);
    const { entity } = each;
    if (entity !== null) {
      lines.push(
        `N${++references}\tReference ${id} Tickmark:${entity.id.replace(/\s/g, '_')}\t${oneLine(entity.name)}`,
      );
    }
    lines.push(`#${k + 1}\tAnnotatorNotes ${id}\t${noteOf(each)}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

function noteOf({ annotation, fact }: ExportedAnnotation): string {
  const known = Object.entries(flatten(annotation)).filter(([, value]) => value !== null);
  const { status } = annotation;
  return JSON.stringify({ ...Object.fromEntries(known), ...(fact === null ? {} : { fact }), status });
}

/** The parts of a stretch between line ends, without white space at their ends. */
function fragmentsOf(text: string, { start, end }: Span): Span[] {
  const fragments: Span[] = [];
  for (const line of text.slice(start, end).matchAll(/[^\n]+/g)) {
    const lead = line[0].length - line[0].trimStart().length;
    const from = start + line.index + lead;
    const to = from + line[0].trim().length;
    if (from < to) fragments.push({ start: from, end: to });
  }
  return fragments;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Reads an `.ann`. A stretch in fragments comes back whole, from the first to the last. */
export function importBrat(text: string, path: string | null): Foreign {
  const issues: ForeignIssue[] = [];
  const found = new Map<string, ForeignAnnotation>();
  const notes = new Map<string, Record<string, unknown>>();
  for (const [k, line] of text.split(/\r?\n/).entries()) {
    const report = (reason: string) => issues.push({ line: k + 1, reason });
    if (line.startsWith('T')) readBound(line, found, report);
    else if (line.startsWith('#')) readNote(line, notes);
    else if (line.startsWith('A')) readHedge(line, notes);
    else if (/^[REM*]/.test(line)) report('relations and events are not read');
  }
  const annotations = [...found].map(([id, annotation]) => {
    const note = notes.get(id) ?? {};
    return {
      ...annotation,
      meaning: unflatten(annotation.kind, note),
      status: statusOf(note.status),
    };
  });
  return { articles: [{ path, annotations, counting: { unit: 'code-point', lines: 'plain' } }], issues };
}

function readBound(
  line: string,
  found: Map<string, ForeignAnnotation>,
  report: (reason: string) => void,
): void {
  const parts = /^(T\S*)\t(\S+) ([\d; ]+)\t([\s\S]*)$/.exec(line);
  if (parts === null) return void report('not a text-bound annotation');
  const [, id, label, places, quote] = parts as unknown as [string, string, string, string, string];
  const kind = kindOf(label);
  if (kind === null) return void report(`unknown type ${label}`);
  const fragments = places.split(';').map((each) => each.split(' ').map(Number));
  const start = fragments[0]![0]!;
  const end = fragments.at(-1)![1] ?? Number.NaN;
  if (!Number.isInteger(end)) return void report('not a text-bound annotation');
  if (found.has(id)) report(`${id} is there twice`);
  found.set(id, { kind, start, end, quote, meaning: {}, status: null });
}

function readNote(line: string, notes: Map<string, Record<string, unknown>>): void {
  const [, id, json] = /^#\S*\tAnnotatorNotes (\S+)\t(\{.*\})$/.exec(line) ?? [];
  if (id === undefined) return;
  try {
    notes.set(id, { ...notes.get(id), ...JSON.parse(json!) });
  } catch {
    // A note that a person wrote is no JSON, and means nothing to us.
  }
}

function readHedge(line: string, notes: Map<string, Record<string, unknown>>): void {
  const [, id, hedge] = /^A\S*\tHedge (\S+) (\S+)$/.exec(line) ?? [];
  if (id !== undefined) notes.set(id, { ...notes.get(id), hedge });
}
