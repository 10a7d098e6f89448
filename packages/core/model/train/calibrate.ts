import { articleFromText, type NameModel, recognizeNames } from '../../src/index.ts';
import type { GoldDocument } from './data.ts';

/** Knots of the calibration: 0, 0.05, … 1. */
export const knots = 21;

const kinds = ['person', 'place', 'organization'] as const;
const labels = { person: 'PER', place: 'LOC', organization: 'ORG' } as const;

/** One found name: how sure the tagger was, whether it was right, and how much it counts. */
interface Outcome {
  readonly probability: number;
  readonly right: boolean;
  readonly weight: number;
}

/** Documents a model has not seen, and how much a name in them counts. */
export interface CalibrationSet {
  readonly documents: readonly GoldDocument[];
  readonly weight: number;
}

/** Names that a model finds, by kind. */
function outcomes({ documents, weight }: CalibrationSet, model: NameModel): readonly Outcome[][] {
  const all: Outcome[][] = kinds.map(() => []);
  for (const { id, text, spans } of documents) {
    for (const { span, kind, confidence } of recognizeNames(articleFromText(text, { path: id }), model)) {
      const right = spans.some(
        (gold) => gold.kind === labels[kind] && gold.start === span.start && gold.end === span.end,
      );
      all[kinds.indexOf(kind)]!.push({ probability: confidence, right, weight });
    }
  }
  return all;
}

/** Shares of right names at every knot, by kind: never falling, smoothed over neighbours. The model must not be calibrated yet. */
export function calibrate(sets: readonly CalibrationSet[], model: NameModel): readonly (readonly number[])[] {
  const found = sets.map((set) => outcomes(set, model));
  return kinds.map((_, kind) => isotonic(found.flatMap((byKind) => byKind[kind]!)));
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
    const near = 1 - Math.abs(outcome.probability - knot) * (knots - 1);
    if (near <= 0) continue;
    const weight = near * outcome.weight;
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

const bands = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.001];

/** How often persons and places of every band of confidence are right. */
export function reliability(documents: readonly GoldDocument[], model: NameModel): readonly Reliability[] {
  const found = outcomes({ documents, weight: 1 }, model).slice(0, 2).flat();
  return bands.slice(1).map((to, k) => {
    const band = found.filter(({ probability }) => probability >= bands[k]! && probability < to);
    const count = Math.max(1, band.length);
    return {
      from: bands[k]!,
      to,
      count: band.length,
      meanConfidence: band.reduce((sum, { probability }) => sum + probability, 0) / count,
      right: band.filter(({ right }) => right).length / count,
    };
  });
}

/** Expected calibration error: how far confidence and share of right names lie apart, over all names. */
export function calibrationError(table: readonly Reliability[]): number {
  const all = table.reduce((sum, { count }) => sum + count, 0);
  const apart = table.reduce(
    (sum, { count, meanConfidence, right }) => sum + count * Math.abs(meanConfidence - right),
    0,
  );
  return apart / Math.max(1, all);
}
