// From marked text to articles and gold: offsets are right by construction.

import { createHash } from 'node:crypto';
import { type BlockMark, type FigureMark, type Marked, type PassageMark, readMarks } from './marks.ts';

/** One line of `names.list`: the forms of a person or place; `other` shields names that are neither. */
export interface NameEntry {
  readonly kind: 'person' | 'place' | 'other';
  readonly optional: boolean;
  readonly entity: string;
  readonly form: string;
}

/** What `names.list` and `facts.list` of an event say, for all its articles. */
export interface EventTables {
  readonly names: readonly NameEntry[];
  readonly facts: ReadonlyMap<string, { readonly unit: string | null; readonly item: string | null }>;
}

const KINDS = { p: 'person', l: 'place', o: 'other' } as const;

/** Reads `p Leyla Rzayeva = Leyla Rzayeva | Leila Rzaeva`, one entry a line; the longest form wins. */
export function readNames(table: string): NameEntry[] {
  const entries = lines(table).flatMap((line) => {
    const match = /^([plo])(\??) (.+?) = (.+)$/.exec(line);
    if (match === null) throw new Error(`not a name line: ${line}`);
    const [, kind = '', optional, entity = '', forms = ''] = match;
    return forms.split(' | ').map((form) => ({
      kind: KINDS[kind as keyof typeof KINDS],
      optional: optional === '?',
      entity,
      form,
    }));
  });
  return entries.sort((a, b) => b.form.length - a.form.length || (a.form < b.form ? -1 : 1));
}

/** Reads `talks-duration = hour ; talks`: unit and item of a fact. */
export function readFacts(table: string): EventTables['facts'] {
  return new Map(
    lines(table).map((line) => {
      const [name = '', rest = ''] = line.split(' =');
      const [unit = '', item = ''] = rest.split(';');
      return [name.trim(), { unit: unit.trim() || null, item: item.trim() || null }];
    }),
  );
}

function lines(table: string): string[] {
  return table.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('//'));
}

/** A marked article: its text as it is to be written, and its marks. */
export interface MarkedArticle extends Marked {
  readonly doc: string;
}

/** Reads a `.marked` file. A first line `#! crlf` or `#! bom` says how the text is written. */
export function readMarkedArticle(doc: string, source: string): MarkedArticle {
  const head = /^#! (.*)\n/.exec(source);
  const flags = head?.[1]?.split(' ') ?? [];
  let body = source.slice(head?.[0].length ?? 0).replace(/\n$/, '');
  if (flags.includes('crlf')) body = body.replaceAll('\n', '\r\n');
  return { doc, ...readMarks(`${flags.includes('bom') ? '\uFEFF' : ''}${body}`) };
}

/** Every mention of the names in a text: longest form first, whole words only, none inside another. */
export function findNames(text: string, names: readonly NameEntry[]): GoldMention[] {
  const taken: { start: number; end: number }[] = [];
  const mentions: GoldMention[] = [];
  for (const name of names) {
    for (let start = text.indexOf(name.form); start !== -1; start = text.indexOf(name.form, start + 1)) {
      const end = start + name.form.length;
      const whole = !isWord(text[start - 1]) && !isWord(text[end]);
      const glued = text.slice(0, start).endsWith('Image') || text.slice(0, start).endsWith('Credit…');
      if (!(whole || (glued && !isWord(text[end])))) continue;
      if (taken.some((span) => span.start < end && start < span.end)) continue;
      taken.push({ start, end });
      if (name.kind === 'other') continue;
      const { kind, entity, optional } = name;
      mentions.push({ start, end, text: name.form, kind, entity, optional });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}-]/u.test(character);
}

export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'person' | 'place';
  readonly entity: string;
  readonly optional: boolean;
}

interface Place {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Block = BlockMark & Place;
type Passage = PassageMark & Place;

/** The gold of all articles of one event, by document name. */
export function goldOf(articles: readonly MarkedArticle[], tables: EventTables): Map<string, object> {
  const blocks = new Map(articles.map((article) => [article.doc, blocksOf(article)]));
  const passages = articles.flatMap((article) => [
    ...passagesOf(article),
    ...(blocks.get(article.doc) ?? []).filter((block) => block.type === 'shared-across').map(asPassage),
  ]);
  return new Map(
    articles.map((article) => [
      article.doc,
      {
        doc: article.doc,
        sha256: createHash('sha256').update(article.text, 'utf8').digest('hex'),
        mentions: findNames(article.text, tables.names),
        figures: figuresOf(article, tables.facts),
        boilerplate: withFirst(blocks.get(article.doc) ?? []),
        copied: copiedOf(article.doc, passages),
      },
    ]),
  );
}

function figuresOf(article: MarkedArticle, facts: EventTables['facts']): object[] {
  return article.marks.flatMap((mark) => {
    if (mark.kind !== 'figure') return [];
    const known = facts.get(mark.fact ?? '');
    return [figureOf(article.text, mark, known?.unit ?? null, known?.item ?? null)];
  });
}

function figureOf(
  text: string,
  mark: FigureMark & { start: number; end: number },
  unit: string | null,
  item: string | null,
): object {
  const { start, end, min, max, hedge, fact, attribution, optional } = mark;
  return {
    start,
    end,
    text: text.slice(start, end),
    value: min === max ? min : null,
    min: min === max ? null : min,
    max: min === max ? null : max,
    hedge,
    unit: mark.unit ?? unit,
    item: mark.item ?? item,
    fact,
    attribution,
    optional,
  };
}

/** Blocks of an article; a cluster `name-*` is cut at blank lines into `name-1`, `name-2`, … */
function blocksOf({ doc, text, marks }: MarkedArticle): Block[] {
  return marks.flatMap((mark) => {
    if (mark.kind !== 'block') return [];
    const place = (start: number, end: number) => ({ doc, start, end, text: text.slice(start, end) });
    if (!mark.cluster?.endsWith('*')) return [{ ...mark, ...place(mark.start, mark.end) }];
    const paragraphs = [...text.slice(mark.start, mark.end).matchAll(/\S.*?(?=(?:\r?\n){2}|$)/gs)];
    return paragraphs.map((paragraph, index) => {
      const start = mark.start + paragraph.index;
      return {
        ...mark,
        cluster: mark.cluster?.replace('*', String(index + 1)) ?? null,
        ...place(start, start + paragraph[0].trimEnd().length),
      };
    });
  });
}

function withFirst(blocks: readonly Block[]): object[] {
  const seen = new Set<string>();
  return blocks.map(({ start, end, type, cluster }) => {
    const first = cluster === null || !seen.has(cluster);
    if (cluster !== null) seen.add(cluster);
    return { start, end, kind: type, cluster, first };
  });
}

function passagesOf({ doc, text, marks }: MarkedArticle): Passage[] {
  return marks.flatMap((mark) =>
    mark.kind === 'passage' ? [{ ...mark, doc, text: text.slice(mark.start, mark.end) }] : [],
  );
}

function asPassage(block: Block): Passage {
  return { ...block, kind: 'passage', degree: 'original', cluster: block.cluster ?? '' };
}

const DEGREES = ['verbatim', 'near', 'paraphrase'];

function copiedOf(doc: string, passages: readonly Passage[]): object[] {
  return passages.flatMap((passage) => {
    if (passage.doc !== doc) return [];
    const others = passages.filter((other) => other.cluster === passage.cluster && other.doc !== doc);
    if (others.length === 0) return [];
    const { start, end, text, cluster } = passage;
    const ranks = [passage, ...others].map((one) => DEGREES.indexOf(one.degree));
    const changed = others.some((other) => other.text !== text) ? 1 : 0;
    const degree = DEGREES[Math.max(changed, ...ranks)] ?? 'verbatim';
    const places = others.map((other) => ({
      doc: other.doc,
      start: other.start,
      end: other.end,
      text: other.text,
    }));
    return [{ start, end, text, cluster, degree, with: places }];
  });
}

/** A draft as it is to be written, and the claims planted in it. */
export interface MarkedDraft {
  readonly doc: string;
  readonly text: string;
  readonly gold: { readonly doc: string; readonly claims: readonly MarkedClaim[] };
}

/** A planted claim and the verdict it should get. */
export interface MarkedClaim {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: string;
  readonly verdict: string;
}

/** Reads a marked draft: `{!figure:stale|14}` is a figure that a later source revised. */
export function readMarkedDraft(doc: string, source: string): MarkedDraft {
  const { text, marks } = readMarks(source);
  const claims = marks.flatMap((mark) => {
    if (mark.kind !== 'claim') return [];
    const { start, end } = mark;
    const [kind = '', verdict = ''] = mark.verdict.split(':');
    return [{ start, end, text: text.slice(start, end), kind, verdict }];
  });
  return { doc, text, gold: { doc, claims } };
}
