import type { Recipe } from './build.ts';

/** The recipe of the model that is shipped. The news half of uner-pud is never trained on. */
export const recipe: Recipe = {
  sets: {
    wikigold: 1,
    'uner-ewt': 1,
    'uner-pud/test-wiki': 1,
    'gum-news/train': 1,
    'gum-open': 1,
    redocred: 1,
    'crossner-politics': 1,
    btc: 0.5,
    wnut17: 0.5,
  },
  train: { epochs: 6, rate: 0.2, dropout: 0.4 },
  seeds: [1, 2],
  words: 250_000,
  leastFeature: 2,
  prune: 0.15,
  upperCase: 0.06,
  headline: 0.06,
  renamed: 0,
  world: 3000,
  readout: true,
  completed: ['gum-news', 'gum-open'],
  calibrated: { wikigold: 0.1 },
  seed: 1,
};
