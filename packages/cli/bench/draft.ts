import { draftTimes, quantile } from '../../core/bench/draft.ts';
import type { Bench, Measured } from './bench.ts';

/** A draft of 2,000 words held against its sources, after a keystroke too, and completion; `--full` takes 5,000 articles. */
export const draft: Bench = {
  name: 'draft',
  async run({ full }) {
    const articles = full ? 5000 : 1000;
    const method = `2,000 words, ${articles.toLocaleString('en')} made articles, CPU time`;
    return draftTimes(articles).flatMap(({ what, times }): readonly Measured[] => {
      const middle = { metric: what, value: quantile(times, 0.5), unit: 'ms', method };
      if (times.length === 1) return [middle];
      const most = { ...middle, metric: `${what}, p95`, value: quantile(times, 0.95) };
      return [{ ...middle, metric: `${what}, median` }, most];
    });
  },
};
