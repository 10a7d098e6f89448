import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/index.ts';
import { countries } from '../../src/recognize/countries.ts';
import { demonyms } from '../../src/recognize/demonyms.ts';
import { honorifics, roleHeads } from '../../src/recognize/name-word-lists.ts';

export type GoldKind = 'PER' | 'LOC' | 'ORG' | 'MISC';

/** A name as a set has it. */
export interface GoldSpan extends Span {
  readonly kind: GoldKind;
}

/** A document of a training or development set: one sentence a line. */
export interface GoldDocument {
  readonly set: string;
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly spans: readonly GoldSpan[];
}

interface Row {
  readonly id: string;
  readonly doc?: string;
  readonly tokens: readonly string[];
  readonly spans: readonly (readonly [number, number, string, string?])[];
}

/** Reads `folder/file.jsonl` of the data folder; sentences of one document stay together. */
export function loadDocuments(data: string, name: string): readonly GoldDocument[] {
  const [folder = '', file] = name.split('/');
  const files = readdirSync(join(data, folder)).filter(
    (entry) => file === undefined || entry === `${file}.jsonl`,
  );
  return files.toSorted().flatMap((entry) => {
    const rows = readFileSync(join(data, folder, entry), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(parseRow);
    return documentsOf(folder, rows);
  });
}

function parseRow(line: string): Row {
  return JSON.parse(line) as Row;
}

function documentsOf(set: string, rows: readonly Row[]): readonly GoldDocument[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = row.doc === undefined || row.doc === '0' ? row.id : row.doc;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  // Wikigold numbers its documents from 0; sets without documents call everything '0'.
  return [...groups].map(([id, group], order) => documentOf(set, id, group, joinsHyphens(set, order)));
}

function documentOf(set: string, id: string, rows: readonly Row[], joins: boolean): GoldDocument {
  let text = '';
  const sentences: Span[] = [];
  const spans: GoldSpan[] = [];
  for (const row of rows) {
    const line = detokenize(row.tokens, joins);
    for (const [from, to, label] of row.spans) {
      const kind = kindOf(label);
      const start = text.length + line.starts[from]!;
      const end = text.length + line.ends[to - 1]!;
      if (kind !== null) spans.push({ start, end, kind });
    }
    sentences.push({ start: text.length, end: text.length + line.text.length });
    text += `${line.text}\n`;
  }
  return { set, id, text, sentences, spans };
}

/** Sets whose tokens are cut at hyphens. */
const splitsHyphens = new Set(['gum-news', 'gum-open', 'redocred', 'uner-ewt', 'uner-pud']);

/** One large set keeps the gaps in every other document: text that was put together from tokens is about, too. */
function joinsHyphens(set: string, order: number): boolean {
  return splitsHyphens.has(set) && (set !== 'redocred' || order % 2 === 0);
}

function kindOf(label: string): GoldKind | null {
  if (label === 'PER' || label === 'LOC' || label === 'ORG') return label;
  return label === 'TIME' || label === 'NUM' ? null : 'MISC';
}

interface Line {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Puts tokens together again as they were most likely printed. */
function detokenize(tokens: readonly string[], joinHyphens: boolean): Line {
  let text = '';
  let open = false;
  let glue = true;
  const starts: number[] = [];
  const ends: number[] = [];
  tokens.forEach((token, i) => {
    const closes = token === '"' && open;
    const hyphen =
      joinHyphens &&
      /^[-–]$/.test(token) &&
      /[\p{L}\p{N}]$/u.test(tokens[i - 1] ?? '') &&
      /^[\p{L}\p{N}]/u.test(tokens[i + 1] ?? '');
    if (!glue && !closes && !hyphen && !/^([,.;:!?)\]}%”]+|['’](s|S|re|ve|ll|d|m|t)?|n['’]t|…)$/.test(token))
      text += ' ';
    starts.push(text.length);
    text += token;
    ends.push(text.length);
    if (token === '"') open = !open;
    glue = hyphen || (token === '"' && open) || /^[([{$#@“‘]$/.test(token);
  });
  return { text, starts, ends };
}

const countryNames = new Set(
  countries
    .flatMap((country) => [country.name, ...country.aliases])
    .filter((name) => name.length > 2 || name === 'US' || name === 'UK'),
);

/** Brings a set's conventions to ours: no demonyms among places, no titles in persons, countries that act are places. */
export function normalize(document: GoldDocument): GoldDocument {
  return { ...document, spans: document.spans.flatMap((span) => normalizeSpan(document, span) ?? []) };
}

function normalizeSpan({ text }: GoldDocument, span: GoldSpan): GoldSpan | null {
  let { start } = span;
  const { end, kind } = span;
  const quote = text.slice(start, end);
  if (kind !== 'PER' && demonyms.has(quote.toLowerCase())) return { start, end, kind: 'MISC' };
  if (kind === 'ORG' && countryNames.has(quote.replace(/^the /i, '')))
    return { start: end - quote.replace(/^the /i, '').length, end, kind: 'LOC' };
  if (kind !== 'PER') return span;
  for (;;) {
    const title = /^([\p{L}]+\.?) +(?=\p{Lu})/u.exec(text.slice(start, end));
    const word = title?.[1]?.toLowerCase().replace('.', '') ?? '';
    if (title === null || !(honorifics.has(word) || roleHeads.has(word))) return { start, end, kind };
    start += title[0].length;
  }
}

/** The same document in capitals, for a share of its sentences: datelines and legends are set so. */
export function upperCaseCopy(document: GoldDocument, keep: (sentence: number) => boolean): GoldDocument {
  const sentences = document.sentences.filter((_, k) => keep(k));
  const inside = (span: Span): boolean => sentences.some((s) => s.start <= span.start && span.end <= s.end);
  const text = document.text.toUpperCase();
  // Some letters grow when capitalized; such a copy would not line up.
  const same = text.length === document.text.length;
  return { ...document, text: same ? text : document.text, sentences, spans: document.spans.filter(inside) };
}

/** The same document set as a headline, for a share of its sentences: all words but the small ones capitalized. */
export function headlineCopy(document: GoldDocument, keep: (sentence: number) => boolean): GoldDocument {
  const sentences = document.sentences.filter((_, k) => keep(k));
  const inside = (span: Span): boolean => sentences.some((s) => s.start <= span.start && span.end <= s.end);
  const text = document.text.replace(
    /(?<![\p{L}\p{N}'’.-])(?!(?:of|the|a|an|in|on|at|by|to|for|and|or|as|from|with|over|but)\b)\p{Ll}/gu,
    (letter) => (letter.toUpperCase().length === 1 ? letter.toUpperCase() : letter),
  );
  return { ...document, text, sentences, spans: document.spans.filter(inside) };
}

/** Every sentence as a document of its own: some sets put unrelated sentences under one number. */
export function sentencesOf(document: GoldDocument): readonly GoldDocument[] {
  return document.sentences.map(({ start, end }, k) => ({
    ...document,
    id: `${document.id}#${k}`,
    text: `${document.text.slice(start, end)}\n`,
    sentences: [{ start: 0, end: end - start }],
    spans: document.spans
      .filter((span) => start <= span.start && span.end <= end)
      .map((span) => ({ ...span, start: span.start - start, end: span.end - start })),
  }));
}
