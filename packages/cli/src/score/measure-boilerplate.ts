import type { Metric } from './metric.ts';
import { sumOf } from './metric.ts';
import type { Pair, Scored } from './pair.ts';

/** Boilerplate in characters, and whether what was found is called by the right kind. */
export function measureBoilerplate({ corpus, pairs }: Scored): readonly Metric[] {
  const counted = pairs.map((pair) =>
    countCharacters(pair, corpus.analyses.get(pair.path)!.article.text.length),
  );
  const right = counted.reduce((sum, { sameKind }) => sum + sameKind, 0);
  const total = sumOf(counted);
  return [
    { name: 'boilerplate (characters)', kind: 'found', ...total },
    { name: 'boilerplate kind (characters)', kind: 'right', right, of: total.tp },
  ];
}

interface CharacterCounts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly sameKind: number;
}

function countCharacters({ gold, annotations }: Pair, length: number): CharacterCounts {
  const expected = new Array<string>(length).fill('');
  const marked = new Array<string>(length).fill('');
  for (const { start, end, kind } of gold.boilerplate)
    expected.fill(passageKinds.get(kind) ?? kind, start, end);
  for (const { start, end, kind, boilerplate } of annotations) {
    if (kind === 'boilerplate') marked.fill(kindOf(boilerplate), start, end);
  }
  const counts = { tp: 0, fp: 0, fn: 0, sameKind: 0 };
  for (const [i, kind] of expected.entries()) {
    const said = marked[i]!;
    if (kind !== '' && said !== '') counts.tp++;
    else if (said !== '') counts.fp++;
    else if (kind !== '') counts.fn++;
    if (kind !== '' && kind === said) counts.sameKind++;
  }
  return counts;
}

/** What the gold calls prose that stands elsewhere too. */
const passageKinds: ReadonlyMap<string, string> = new Map([
  ['shared-across', 'passage'],
  ['repeat-within', 'passage'],
]);

function kindOf(boilerplate: unknown): string {
  if (typeof boilerplate !== 'object' || boilerplate === null || !('kind' in boilerplate)) return 'unknown';
  return String(boilerplate.kind);
}
