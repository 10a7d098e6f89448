import type { Metric } from './metric.ts';

/** A data set that is no folder of annotated articles, and how to score on it. */
export interface ScoreSet {
  readonly name: string;
  /** Where it lies beside the repository, when it is there. */
  readonly usual: string;
  load(): Promise<(path: string) => Promise<readonly Metric[]>>;
}
