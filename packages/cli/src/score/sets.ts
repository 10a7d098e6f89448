import { figureSets } from './figures-sets.ts';
import type { ScoreSet } from './score-set.ts';

/** All sets that `tickmark score --set NAME PATH` knows. A new one is one file and one entry here. */
export const scoreSets: readonly ScoreSet[] = [
  ...figureSets,
  {
    name: 'facts-incidents',
    usual: '../shared/data/figures/incidents-even.jsonl',
    load: async () => (await import('./facts-incidents.ts')).scoreIncidents,
  },
  { name: 'drafts', usual: 'corpus/drafts', load: async () => (await import('./drafts.ts')).scoreDrafts },
  {
    name: 'drafts-held-out',
    usual: 'corpus/drafts/held-out',
    load: async () => (await import('./drafts.ts')).scoreDrafts,
  },
  {
    name: 'drafts-unseen',
    usual: 'corpus/drafts/unseen',
    load: async () => (await import('./drafts.ts')).scoreDrafts,
  },
];
