import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { NameModel } from '@tickmark/core';
import nlp from 'compromise';
import { type GoldDocument, loadDocuments, sentencesOf } from '../../core/model/train/data.ts';
import { evaluate, f1 } from '../../core/model/train/evaluate.ts';
import type { Measured } from './bench.ts';

const data = resolve(import.meta.dirname, '../../../../shared/data/names');

/** Exact person F1 on news that was not trained on, ours and that of compromise; nothing where the data is missing. */
export function personAccuracy(model: NameModel): readonly Measured[] {
  if (!existsSync(data)) return [];
  const documents = loadDocuments(data, 'uner-pud/test-news').flatMap(sentencesOf);
  const own = 100 * f1(evaluate(documents, model).PER);
  const other = 100 * f1(compromiseScore(documents));
  const method = `${documents.length} sentences of uner-pud news, exact spans`;
  return [
    { metric: 'names: person F1', value: own, unit: '', method },
    {
      metric: 'names: person F1 of compromise',
      value: other,
      unit: '',
      method: `${method}, titles and ’s taken off`,
    },
  ];
}

function compromiseScore(documents: readonly GoldDocument[]) {
  const score = { right: 0, wrong: 0, missed: 0 };
  for (const { text, spans } of documents) {
    const gold = new Set(
      spans.filter(({ kind }) => kind === 'PER').map(({ start, end }) => `${start} ${end}`),
    );
    const found = new Set((nlp(text).people().json({ offset: true }) as readonly Found[]).map(spanOf));
    for (const span of found) score[gold.has(span) ? 'right' : 'wrong']++;
    score.missed += [...gold].filter((span) => !found.has(span)).length;
  }
  return score;
}

interface Found {
  readonly offset: { readonly start: number; readonly length: number };
  readonly text: string;
}

/** Its best: without the titles it takes in, possessives and signs at the ends. */
function spanOf({ offset, text }: Found): string {
  const lead =
    /^(\W|(mr|ms|mrs|dr|president|prime minister|minister|sir|sen|gen)\b\.?\s*)*/i.exec(text)?.[0].length ??
    0;
  const trail = /(['’]s)?\W*$/.exec(text)?.[0].length ?? 0;
  return `${offset.start + lead} ${offset.start + text.length - trail}`;
}
