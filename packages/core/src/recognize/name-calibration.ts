import type { NameAnnotation } from '../model/annotation.ts';
import type { NameModel } from './name-model.ts';

const kinds: readonly NameAnnotation['kind'][] = ['person', 'place', 'organization'];

/** The share of names that were right among those the tagger was as sure of, on text it was not trained on; three decimals. */
export function calibrated(probability: number, kind: NameAnnotation['kind'], model: NameModel): number {
  const shares = model.calibration[kinds.indexOf(kind)];
  if (shares === undefined || shares.length < 2) return round(probability);
  const at = Math.min(1, Math.max(0, probability)) * (shares.length - 1);
  const low = Math.min(shares.length - 2, Math.floor(at));
  return round(shares[low]! + (shares[low + 1]! - shares[low]!) * (at - low));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
