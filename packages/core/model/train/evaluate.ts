import { articleFromText, type NameModel, recognizeNames } from '../../src/index.ts';
import type { GoldDocument, GoldKind } from './data.ts';

/** Counts of one kind: found and right, found and wrong, missed. */
export interface Score {
  right: number;
  wrong: number;
  missed: number;
}

export type Scores = Readonly<Record<'PER' | 'LOC', Score>>;

export function f1({ right, wrong, missed }: Score): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
}

const kinds = { person: 'PER', place: 'LOC', organization: 'ORG' } as const;

/** Scores a model on documents as articles, exact spans, through everything the product does. */
export function evaluate(
  documents: readonly GoldDocument[],
  model: NameModel,
  onMistake?: (line: string) => void,
): Scores {
  const scores = { PER: { right: 0, wrong: 0, missed: 0 }, LOC: { right: 0, wrong: 0, missed: 0 } };
  for (const document of documents) {
    const article = articleFromText(document.text, { path: document.id });
    const found = recognizeNames(article, model).flatMap((name) => {
      const kind = kinds[name.kind];
      return kind === 'ORG' ? [] : [{ ...name.span, kind }];
    });
    const gold = document.spans.filter((span) => span.kind === 'PER' || span.kind === 'LOC');
    const key = (span: { start: number; end: number; kind: GoldKind }): string =>
      `${span.kind} ${span.start} ${span.end}`;
    const wanted = new Set(gold.map(key));
    const got = new Set(found.map(key));
    for (const span of found) {
      const hit = wanted.has(key(span));
      scores[span.kind][hit ? 'right' : 'wrong']++;
      if (!hit) onMistake?.(`+${span.kind} ${show(document.text, span)}`);
    }
    for (const span of gold) {
      if (got.has(key(span)) || (span.kind !== 'PER' && span.kind !== 'LOC')) continue;
      scores[span.kind].missed++;
      onMistake?.(`-${span.kind} ${show(document.text, span)}`);
    }
  }
  return scores;
}

function show(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const flat = (part: string): string => part.replaceAll('\n', '/');
  return `${flat(text.slice(Math.max(0, start - 40), start))}[${text.slice(start, end)}]${flat(text.slice(end, end + 40))}`;
}
