import { figureSets } from './figures-sets.ts';
import type { Metric } from './metric.ts';

/** A data set that is no folder of annotated articles, and how to score on it. */
export interface ScoreSet {
  readonly name: string;
  /** Where it lies beside the repository, when it is there. */
  readonly usual: string;
  load(): Promise<(path: string) => Promise<readonly Metric[]>>;
}

/** All sets that `tickmark score --set NAME PATH` knows. A new one is one file and one entry here. */
export const scoreSets: readonly ScoreSet[] = [
  ...figureSets,
  {
    name: 'facts-incidents',
    usual: '../shared/data/figures/incidents-even.jsonl',
    load: async () => (await import('./facts-incidents.ts')).scoreIncidents,
  },
  { name: 'drafts', usual: 'corpus/drafts', load: async () => (await import('./drafts.ts')).scoreDrafts },
];
