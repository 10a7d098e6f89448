import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldDocument, GoldKind, GoldSpan } from './data.ts';

const kinds: Readonly<Record<string, GoldKind>> = { P: 'PER', L: 'LOC', O: 'ORG' };

/** Collections of our own invented articles with real geography; `world` is for papers outside the West. */
export const collections = ['newswire', 'world'] as const;
export type Collection = (typeof collections)[number];

/** The articles of a collection with odd numbers, to develop on, or with even ones, held back for the last measurement. */
export function loadArticles(collection: Collection, held: boolean): readonly GoldDocument[] {
  const text = readFileSync(join(import.meta.dirname, 'articles', `${collection}.txt`), 'utf8');
  return text
    .split(/^# /m)
    .slice(1)
    .map((part) => articleOf(collection, part))
    .filter(({ id }) => (Number(id) % 2 === 0) === held);
}

/** `{P:Ann Low}` marks a person, `{L:…}` a place, `{O:…}` an organization where one is easily taken for something else. */
export function articleOf(set: string, numbered: string): GoldDocument {
  const [id = '', ...lines] = numbered.trim().split('\n');
  let text = '';
  const spans: GoldSpan[] = [];
  for (const part of lines.join('\n').split(/(\{[PLO]:[^}]*\})/)) {
    const kind = /^\{[PLO]:/.test(part) ? kinds[part.charAt(1)] : undefined;
    const start = text.length;
    text += kind === undefined ? part : part.slice(3, -1);
    if (kind !== undefined) spans.push({ start, end: text.length, kind });
  }
  return { set, id, text: `${text}\n`, sentences: [], spans };
}
