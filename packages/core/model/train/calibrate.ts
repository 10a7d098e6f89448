import { articleFromText, type NameModel, recognizeNames } from '../../src/index.ts';
import type { GoldDocument } from './data.ts';

/** Knots of the calibration: 0, 0.05, … 1. */
export const knots = 21;

const kinds = ['person', 'place', 'organization'] as const;
const labels = { person: 'PER', place: 'LOC', organization: 'ORG' } as const;

/** One found name: how sure the tagger was, and whether it was right. */
interface Outcome {
  readonly probability: number;
  readonly right: boolean;
}

/** Found names of a model that has not seen the documents, by kind; the model must not be calibrated yet. */
function outcomes(documents: readonly GoldDocument[], model: NameModel): readonly Outcome[][] {
  const all: Outcome[][] = kinds.map(() => []);
  for (const { id, text, spans } of documents) {
    for (const { span, kind, confidence } of recognizeNames(articleFromText(text, { path: id }), model)) {
      const right = spans.some(
        (gold) => gold.kind === labels[kind] && gold.start === span.start && gold.end === span.end,
      );
      all[kinds.indexOf(kind)]!.push({ probability: confidence, right });
    }
  }
  return all;
}

/** Shares of right names at every knot, by kind: never falling, smoothed over neighbours. */
export function calibrate(
  documents: readonly GoldDocument[],
  model: NameModel,
): readonly (readonly number[])[] {
  return outcomes(documents, model).map((found) => isotonic(found));
}

function isotonic(found: readonly Outcome[]): readonly number[] {
  const counts = Array.from({ length: knots }, (_, k) => countNear(found, k / (knots - 1)));
  const blocks: { right: number; all: number; size: number }[] = [];
  for (const { right, all } of counts) {
    blocks.push({ right, all, size: 1 });
    while (blocks.length > 1 && share(blocks.at(-2)!) > share(blocks.at(-1)!)) {
      const last = blocks.pop()!;
      const before = blocks.pop()!;
      blocks.push({
        right: before.right + last.right,
        all: before.all + last.all,
        size: before.size + last.size,
      });
    }
  }
  return blocks.flatMap((block) => Array.from({ length: block.size }, () => share(block)));
}

function share({ right, all }: { readonly right: number; readonly all: number }): number {
  return right / all;
}

/** Names near a knot, nearer ones more; one doubtful name in two is assumed beforehand. */
function countNear(found: readonly Outcome[], knot: number): { right: number; all: number } {
  let right = 0.5;
  let all = 1;
  for (const outcome of found) {
    const weight = 1 - Math.abs(outcome.probability - knot) * (knots - 1);
    if (weight <= 0) continue;
    all += weight;
    if (outcome.right) right += weight;
  }
  return { right, all };
}

/** One line of a reliability table. */
export interface Reliability {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly meanConfidence: number;
  readonly right: number;
}

/** How often names of every band of confidence are right. */
export function reliability(documents: readonly GoldDocument[], model: NameModel): readonly Reliability[] {
  const found = outcomes(documents, model).slice(0, 2).flat();
  const edges = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.001];
  return edges.slice(1).map((to, k) => {
    const band = found.filter(({ probability }) => probability >= edges[k]! && probability < to);
    const mean = band.reduce((sum, { probability }) => sum + probability, 0) / (band.length || 1);
    return {
      from: edges[k]!,
      to,
      count: band.length,
      meanConfidence: mean,
      right: band.filter(({ right }) => right).length / (band.length || 1),
    };
  });
}
