import type { NameView } from './name-view.ts';
import { newsAgencies } from './news-agencies.ts';

const agencies: ReadonlySet<string> = new Set(newsAgencies);
const agencyWords: ReadonlySet<string> = new Set(newsAgencies.flatMap((name) => name.split(/[ -]/)));
const longestAgency = 4;

/** Where the agencies and newspapers that begin at the word `i` end. */
export function agencyEnds(view: NameView, i: number): readonly number[] {
  if (!agencyWords.has(view.words[i]?.form ?? '')) return none;
  const ends: number[] = [];
  for (let end = i + 1; end <= Math.min(i + longestAgency, view.words.length); end++) {
    if (agencies.has(phrase(view, i, end))) ends.push(end);
  }
  return ends;
}

const none: readonly number[] = [];

/** Words of a view as written, with one space for any. */
export function phrase(view: NameView, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const glued = i === from || view.start[i] === view.end[i - 1];
    text += glued ? view.words[i]!.form : ` ${view.words[i]!.form}`;
  }
  return text;
}
